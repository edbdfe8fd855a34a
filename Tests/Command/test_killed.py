"""A build killed at any moment leaves the old or the new site whole."""

import random
import shutil
import signal
import time

import pytest

from onrecord import CLEAN
from trees import assert_same, contents

KILLS = 50
SEED = 2020


@pytest.fixture
def two_sites(corpus, tmp_path):
    """A site, and the same after an edit that changes, adds and removes pages."""
    before, after = tmp_path / "before", tmp_path / "after"
    shutil.copytree(corpus, before)
    shutil.copytree(corpus, after)
    settings = after / "content" / "site.yml"
    settings.write_text(settings.read_text("utf-8").replace("title: ", "title: Revised "), "utf-8")
    articles = sorted((after / "content" / "articles").rglob("*.md"))
    # Nothing refers forward in time, so that the last article can go.
    articles[-1].unlink()
    added = articles[0].with_name("added-later.md")
    added.write_text("---\ntitle: Added later\npublished: 2024-01-01\n---\nNothing to report.\n", "utf-8")
    return before, after


def test_killed_at_random_moments(onrecord, two_sites, tmp_path):
    published = tmp_path / "www" / "public"
    published.parent.mkdir()
    wholes = []
    for site in two_sites:
        onrecord.build(site, output=tmp_path / "whole")
        wholes.append(contents(tmp_path / "whole"))
    assert wholes[0] != wholes[1]
    onrecord.build(two_sites[0], output=published)
    current = 0  # which of the two sites is published
    duration = _seconds_of_a_replacing_build(onrecord, two_sites, tmp_path / "timed")

    moments = random.Random(SEED)
    killed = {"with the old site": 0, "with the new site": 0}
    for _ in range(KILLS):
        build = onrecord.start("build", two_sites[1 - current], "--output", published)
        time.sleep(moments.random() * duration * 1.1)
        build.kill()
        found_running = build.wait() == -signal.SIGKILL
        left = contents(published)
        replaced = left == wholes[1 - current]
        if not replaced:
            assert_same(left, wholes[current])
        else:
            current = 1 - current
        if found_running:
            killed["with the new site" if replaced else "with the old site"] += 1
        else:
            assert replaced, "a build that ran to its end has published"

    print(killed)
    assert killed["with the old site"] >= KILLS // 2, f"too few kills met a running build: {killed}"

    final = onrecord.run("build", two_sites[1 - current], "--output", published)
    assert final.returncode == CLEAN, final.stderr
    assert_same(contents(published), wholes[1 - current])
    assert [path.name for path in published.parent.iterdir()] == ["public"], "nothing is left beside public/"


def _seconds_of_a_replacing_build(onrecord, two_sites, output):
    """The median over some builds that each replace the other site."""
    onrecord.build(two_sites[0], output=output)
    seconds = []
    for turn in range(1, 6):
        start = time.monotonic()
        onrecord.build(two_sites[turn % 2], output=output)
        seconds.append(time.monotonic() - start)
    return sorted(seconds)[len(seconds) // 2]
