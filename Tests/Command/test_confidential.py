"""Nothing that is marked confidential reaches the output, by any way."""

import pytest

from onrecord import COULD_NOT_RUN, ERRORS_FOUND


@pytest.fixture
def site(tmp_path):
    """A site with a source whose name is kept in private/."""
    content = tmp_path / "site" / "content"
    private = tmp_path / "site" / "private"
    (content / "articles").mkdir(parents=True)
    private.mkdir()
    (content / "site.yml").write_text("title: A small record\nzone: UTC\n", "utf-8")
    (content / "speakers.yml").write_text(
        "insider:\n  anonymous: true\n  described-as: an official at the dam\n  reason: fears dismissal\n"
        "  private-note: meets us at Café Zentral\n", "utf-8")
    (private / "speakers.yml").write_text("insider:\n  name: Björn Ångström-Lee\n", "utf-8")
    write_article(content, "Nobody disputes that [the well was dry](claim:dry).")
    return content.parent


def write_article(content, prose):
    (content / "articles" / "first.md").write_text(
        "---\ntitle: First\npublished: 2024-05-01\nclaims:\n  dry:\n    text: The well was dry.\n    by: insider\n---\n"
        + prose + "\n", "utf-8")


def test_a_site_that_keeps_its_secrets_is_published(onrecord, site):
    onrecord.build(site, output=site / "public")
    for page in (site / "public").rglob("*"):
        if page.is_file():
            assert "Ångström".encode() not in page.read_bytes() and b"Zentral" not in page.read_bytes()


@pytest.mark.parametrize("leak", [
    "Some say it was bjorn  angstrom–lee.",
    "Some say it was [him](https://example.org/?q=Bj%C3%B6rn%20%C3%85ngstr%C3%B6m-Lee).",
    "Some say it was Björn *Ångström*-Lee.",
    "He MEETS US at CAFE ZENTRAL.",
])
def test_a_leak_stops_the_build_and_is_not_repeated(onrecord, site, leak):
    # What stands in public content by the editor's own hand is no secret; a template is where it leaks.
    (site / "templates" / "partials").mkdir(parents=True)
    prose = leak.replace("[him](", "<a href=\"").replace(")", "\">him</a>").replace("*Å", "<em>Å").replace("m*", "m</em>")
    (site / "templates" / "partials" / "footer.mustache").write_text(f"<footer><p>{prose}</p></footer>\n", "utf-8")
    done = onrecord.run("build", site)
    assert done.returncode == ERRORS_FOUND
    assert not (site / "public").exists()
    assert "speakers.yml:" in done.stderr
    for word in ("ngstr", "entral", "ENTRAL"):
        assert word not in done.stderr


def test_a_reference_to_what_is_confidential_is_an_error(onrecord, site):
    (site / "content" / "claims.yml").write_text(
        "hidden:\n  text: The dam is cracked.\n  confidential: true\n", "utf-8")
    write_article(site / "content", "[The dam](claim:hidden) is old, and [the well was dry](claim:dry).")
    done = onrecord.run("build", site)
    assert done.returncode == ERRORS_FOUND
    assert "confidential" in done.stderr and "cracked" not in done.stderr


def test_a_private_folder_that_is_not_there(onrecord, site):
    done = onrecord.run("build", site, "--private", site / "nowhere")
    assert done.returncode == COULD_NOT_RUN
    assert "nowhere" in done.stderr
