"""What the README shows is what happens."""

import re

from onrecord import ERRORS_FOUND, REPOSITORY

ARTICLE = "content/articles/water-in-harbour-street.md"


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", (REPOSITORY / "README.md").read_text("utf-8"), re.M | re.S)


def write_example(site, article):
    (site / ARTICLE).parent.mkdir(parents=True)
    (site / "content" / "site.yml").write_text("title: The README's example\n", "utf-8")
    (site / ARTICLE).write_text(article, "utf-8")


def test_the_example_builds_without_a_warning(onrecord, tmp_path):
    [article] = blocks("markdown")
    write_example(tmp_path, article)
    done = onrecord.build(tmp_path, output=tmp_path / "public")
    assert "warning" not in done.stderr
    assert (tmp_path / "public" / "claims" / "was-warned.html").is_file()


def test_the_mistake_is_answered_as_shown(onrecord, tmp_path):
    [article] = blocks("markdown")
    [answer] = [block for block in blocks("") if ARTICLE in block]
    write_example(tmp_path, article.replace("contradicts: no-warning", "contradicts: no-warnin"))
    done = onrecord.run("build", tmp_path)
    assert done.returncode == ERRORS_FOUND
    assert answer in done.stderr


def test_every_command_is_there(onrecord):
    named = set(re.findall(r"onrecord (build|serve|check|explain|fix|new site|new article|model|format|schema|date|theme)\b", "\n".join(blocks("sh") + [
        (REPOSITORY / "README.md").read_text("utf-8")])))
    for command in named:
        assert onrecord.run(*command.split(), "--help").returncode == 0
    listed = re.findall(r"^  (\w+) {2,}", onrecord.run("--help").stdout.split("SUBCOMMANDS:")[1], re.M)
    assert set(listed) == {command.split()[0] for command in named}
