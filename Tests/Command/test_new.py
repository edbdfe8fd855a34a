"""What `onrecord new` writes is a site that builds, and never over anything."""

import re

from onrecord import CLEAN, COULD_NOT_RUN, USAGE
from trees import assert_same, contents


def test_a_new_site_builds_without_a_warning(onrecord, tmp_path):
    site = tmp_path / "briefings"
    assert onrecord.run("new", "site", site).returncode == CLEAN
    done = onrecord.build(site, output=site / "public")
    assert "warning" not in done.stderr and "error" not in done.stderr
    assert (site / "public" / "claims" / "no-warning.html").is_file()


def test_a_new_article_builds_as_a_draft_and_is_left_out_without(onrecord, tmp_path):
    site = tmp_path / "briefings"
    onrecord.run("new", "site", site)
    assert onrecord.run("new", "article", "Who's Éva: 50 % \"sure\"?", "--site", site).returncode == CLEAN
    onrecord.build(site, "--drafts", output=tmp_path / "with")
    onrecord.build(site, output=tmp_path / "without")
    name = "articles/who-s-eva-50-sure.html"
    assert (tmp_path / "with" / name).is_file()
    assert not (tmp_path / "without" / name).exists()


def test_a_new_site_is_never_written_over_another(onrecord, tmp_path):
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    before = contents(tmp_path)
    done = onrecord.run("new", "site", tmp_path)
    assert done.returncode == COULD_NOT_RUN
    assert "not empty" in done.stderr
    assert_same(contents(tmp_path), before)


def test_a_new_article_is_never_written_over_another(onrecord, tmp_path):
    site = tmp_path / "briefings"
    onrecord.run("new", "site", site)
    onrecord.run("new", "article", "Twice", "--site", site)
    before = contents(site)
    done = onrecord.run("new", "article", "Twice", "--site", site)
    assert done.returncode == COULD_NOT_RUN
    assert "exists" in done.stderr
    assert_same(contents(site), before)


def test_a_title_without_a_latin_letter_is_answered(onrecord, tmp_path):
    site = tmp_path / "briefings"
    onrecord.run("new", "site", site)
    assert onrecord.run("new", "article", "日本", "--site", site).returncode == COULD_NOT_RUN


def test_new_without_a_name_is_wrong_usage(onrecord):
    assert onrecord.run("new", "site").returncode == USAGE


def test_every_command_helps_with_examples(onrecord):
    for command in (["build"], ["model"], ["format"], ["new", "site"], ["new", "article"]):
        done = onrecord.run(*command, "--help")
        assert done.returncode == CLEAN
        assert re.search(r"EXAMPLES?\n", done.stdout), command
