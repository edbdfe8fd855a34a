"""`onrecord theme`: what the theme is made of, and how a site takes over a part of it."""

import pytest

from onrecord import CLEAN, COULD_NOT_RUN, REPOSITORY, USAGE
from trees import assert_same, contents


@pytest.fixture
def site(onrecord, tmp_path):
    onrecord.run("new", "site", tmp_path / "site")
    return tmp_path / "site"


def test_data_is_the_documentation(onrecord):
    assert onrecord.run("theme", "data").stdout == (REPOSITORY / "docs" / "templates.md").read_text("utf-8")
    assert "| body | HTML |" in onrecord.run("theme", "data", "article").stdout
    done = onrecord.run("theme", "data", "artcle")
    assert done.returncode == USAGE and "did you mean 'article'?" in done.stderr


@pytest.mark.parametrize("name, path", [
    ("partials/footer", "partials/footer.mustache"),
    ("partials/footer.mustache", "partials/footer.mustache"),
    ("assets/style.css", "assets/style.css"),
])
def test_show_prints_the_built_in_file(onrecord, name, path):
    assert onrecord.run("theme", "show", name).stdout == (REPOSITORY / "templates" / path).read_text("utf-8")


def test_what_is_ejected_is_the_sites_own_and_changes_nothing_yet(onrecord, site, tmp_path):
    onrecord.build(site, output=tmp_path / "before")
    assert onrecord.run("theme", "eject", "claim", "assets/style.css", "--site", site).returncode == CLEAN
    listed = dict(line.split("  ", 1) for line in onrecord.run("theme", "list", site).stdout.splitlines())
    own = {name for name, origin in listed.items() if "the site's" in origin}
    assert own == {"claim.mustache", "assets/style.css"} and len(listed) > 40
    onrecord.build(site, output=tmp_path / "after")
    assert_same(contents(tmp_path / "after"), contents(tmp_path / "before"))


def test_nothing_is_written_over(onrecord, site):
    onrecord.run("theme", "eject", "claim", "--site", site)
    (site / "templates" / "claim.mustache").write_text("changed\n", "utf-8")
    before = contents(site)
    done = onrecord.run("theme", "eject", "article", "claim", "--site", site)
    assert done.returncode == COULD_NOT_RUN and "exists" in done.stderr
    assert_same(contents(site), before)


def test_a_name_that_is_none_is_answered(onrecord, site, tmp_path):
    done = onrecord.run("theme", "eject", "partials/foter", "--site", site)
    assert done.returncode == USAGE and "did you mean 'partials/footer'?" in done.stderr
    assert onrecord.run("theme", "show", "../secret").returncode == USAGE
    assert onrecord.run("theme", "eject", "claim", "--site", tmp_path).returncode == COULD_NOT_RUN
    assert not (tmp_path / "templates").exists()


def test_a_style_sheet_is_added_without_copying_one(onrecord, site, tmp_path):
    (site / "templates" / "assets").mkdir(parents=True)
    (site / "templates" / "assets" / "site.css").write_text(":root { --paper: white }\n", "utf-8")
    onrecord.build(site, output=tmp_path / "public")
    [added] = (tmp_path / "public" / "assets").glob("site.*.css")
    [built_in] = (tmp_path / "public" / "assets").glob("style.*.css")
    page = (tmp_path / "public" / "claims" / "no-warning.html").read_text("utf-8")
    assert page.index(built_in.name) < page.index(added.name)


def test_every_part_of_the_command_helps_with_examples(onrecord):
    for command in ([], ["list"], ["show"], ["eject"], ["data"]):
        done = onrecord.run("theme", *command, "--help")
        assert done.returncode == CLEAN and "EXAMPLES\n" in done.stdout, command
