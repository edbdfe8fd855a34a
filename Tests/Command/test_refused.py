"""What a build refuses to do, and how it says so: by exit code, and by leaving everything as it was."""

import signal
import time

import pytest

import generate
from onrecord import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, USAGE
from trees import assert_same, contents


@pytest.fixture
def site(tmp_path):
    """A small site that builds cleanly."""
    content = tmp_path / "site" / "content"
    (content / "articles").mkdir(parents=True)
    (content / "site.yml").write_text("title: A small record\nzone: UTC\n", "utf-8")
    (content / "articles" / "first.md").write_text(
        "---\ntitle: First\npublished: 2024-05-01\nclaims:\n  dry:\n    text: The well was dry.\n---\n"
        "Nobody disputes that [the well was dry](claim:dry).\n", "utf-8")
    return content.parent


@pytest.fixture
def broken_article(site):
    """An article for that site that refers to a claim nobody made."""
    path = site / "content" / "articles" / "second.md"
    path.write_text("---\ntitle: Second\npublished: 2024-05-02\n---\nThey say [it rained](claim:drry).\n", "utf-8")
    return path


def test_the_small_site_builds(onrecord, site):
    """Without this, the refusals below would prove nothing."""
    assert onrecord.run("build", site).returncode == CLEAN
    assert (site / "public" / "articles" / "first.html").is_file()


def test_an_error_writes_nothing(onrecord, site, broken_article):
    done = onrecord.run("build", site)
    assert done.returncode == ERRORS_FOUND
    assert "second.md:5:" in done.stdout + done.stderr
    assert sorted(path.name for path in site.iterdir()) == ["content"]


def test_an_error_leaves_the_old_site(onrecord, site, broken_article):
    broken = broken_article.read_bytes()
    broken_article.unlink()
    onrecord.build(site, output=site / "public")
    before = contents(site)
    broken_article.write_bytes(broken)
    assert onrecord.run("build", site).returncode == ERRORS_FOUND
    broken_article.unlink()
    assert_same(contents(site), before)


def test_a_folder_that_is_not_ours_is_kept(onrecord, site):
    mine = site / "public" / "holiday.txt"
    mine.parent.mkdir()
    mine.write_text("do not delete", "utf-8")
    before = contents(site)
    done = onrecord.run("build", site)
    assert done.returncode == COULD_NOT_RUN
    assert "public" in done.stderr
    assert_same(contents(site), before)


def test_one_build_at_a_time(onrecord, tmp_path):
    """The first build is held still while it works; the second must not wait for it, nor disturb it."""
    site, beside = tmp_path / "site", tmp_path / "www"
    generate.write_site(200, site)
    beside.mkdir()
    first = onrecord.start("build", site, "--output", beside / "public")
    try:
        _wait_until(lambda: any(beside.rglob("*.html")), "the first build to begin publishing")
        first.send_signal(signal.SIGSTOP)
        assert first.poll() is None, "the first build was over before it could be held"
        second = onrecord.run("build", site, "--output", beside / "public")
        assert second.returncode == COULD_NOT_RUN
        assert str(first.pid) in second.stderr, "it names the process that holds the folder"
        first.send_signal(signal.SIGCONT)
        assert first.wait(timeout=60) == CLEAN
    finally:
        first.kill()
        first.wait()
    assert [path.name for path in beside.iterdir()] == ["public"]
    onrecord.build(site, output=beside / "public")


def test_a_missing_site(onrecord, tmp_path):
    done = onrecord.run("build", tmp_path / "nowhere")
    assert done.returncode == COULD_NOT_RUN
    assert "nowhere" in done.stderr
    assert not any(tmp_path.iterdir())


def test_a_folder_without_content(onrecord, tmp_path):
    assert onrecord.run("build", tmp_path).returncode == COULD_NOT_RUN
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", [
    ["build", "--no-such-option"],
    ["build", "--jobs", "many"],
    ["build", "--jobs", "0"],
    ["build", "--jobs", "-3"],
    ["no-such-command"],
], ids=" ".join)
def test_wrong_usage(onrecord, site, arguments):
    before = contents(site)
    done = onrecord.run(*arguments, cwd=site)
    assert done.returncode == USAGE
    assert "usage" in done.stderr.lower()
    assert_same(contents(site), before)


def test_an_output_that_would_remove_the_content(onrecord, site):
    before = contents(site)
    for output in [site, site / "content", site / "content" / "public"]:
        assert onrecord.run("build", site, "--output", output).returncode == COULD_NOT_RUN
        assert_same(contents(site), before)


def _wait_until(happens, what, seconds=30):
    deadline = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.001)
