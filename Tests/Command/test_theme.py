"""A site's own templates shadow the built-in ones, one at a time, and are checked before anything is written."""

import shutil

import pytest

from onrecord import ERRORS_FOUND, REPOSITORY
from trees import assert_same, contents


@pytest.fixture
def site(onrecord, tmp_path):
    onrecord.run("new", "site", tmp_path / "site")
    return tmp_path / "site"


def test_one_template_is_replaced_and_the_rest_stays(onrecord, site, tmp_path):
    onrecord.build(site, output=tmp_path / "before")
    (site / "templates" / "partials").mkdir(parents=True)
    (site / "templates" / "partials" / "footer.mustache").write_text("<footer><p>Ours.</p></footer>\n", "utf-8")
    onrecord.build(site, output=tmp_path / "after")
    before, after = ((tmp_path / name / "index.html").read_text("utf-8") for name in ("before", "after"))
    assert "<p>Ours.</p>" in after and "<p>Ours.</p>" not in before
    assert before.split("<footer")[0] == after.split("<footer")[0]


def test_a_stylesheet_is_replaced(onrecord, site, tmp_path):
    (site / "templates" / "assets").mkdir(parents=True)
    (site / "templates" / "assets" / "style.css").write_text("body { color: red }\n", "utf-8")
    onrecord.build(site, output=tmp_path / "public")
    sheets = [path.read_text("utf-8") for path in (tmp_path / "public").rglob("style.*.css")]
    assert sheets == ["body { color: red }\n"]


@pytest.mark.parametrize("template, mistake", [
    ("{{titel}}", "titel"),
    ("{{#articles}}", "articles"),
    ("{{>partials/nowhere}}", "nowhere"),
])
def test_a_mistake_in_a_template_is_an_error_at_its_place(onrecord, site, template, mistake):
    (site / "templates").mkdir()
    (site / "templates" / "index.mustache").write_text("<!doctype html>\n" + template + "\n", "utf-8")
    done = onrecord.run("build", site)
    assert done.returncode == ERRORS_FOUND
    assert "templates/index.mustache:2:" in done.stderr and mistake in done.stderr
    assert not (site / "public").exists()


def test_the_theme_in_the_binary_is_the_repositorys(onrecord, seed, tmp_path):
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    assert not (tmp_path / "templates").exists()
    onrecord.build(tmp_path, output=tmp_path / "public")
    assert_same(contents(tmp_path / "public"), contents(seed))
