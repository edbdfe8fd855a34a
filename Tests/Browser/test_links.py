"""Every link leads somewhere, every fragment to an element, and every page can be reached from the first."""

import csv
import shutil
import subprocess
import sys
from dataclasses import dataclass

import pytest

from pages import pages
from serving import serve


@dataclass(frozen=True)
class Crawl:
    """What LinkChecker found, beginning at index.html; pages and links are relative to the site."""

    broken: list[str]
    reached: set[str]


def crawl(address, configuration):
    """Follows all links of the site at `address` and looks up their fragments."""
    configuration.write_text("[checking]\nmaxrequestspersecond=1000\n[AnchorCheck]\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "linkcheck", "--config", configuration, "--no-robots", "--no-status", "--verbose",
         "--output", "csv/utf-8", address + "index.html"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", timeout=300)
    lines = [line for line in done.stdout.splitlines() if not line.startswith("# ")]  # a row may begin with "#id"
    rows = list(csv.DictReader(lines, delimiter=";"))
    assert rows, f"LinkChecker said nothing: {done.stderr}"
    broken = sorted(
        f"{row['parentname'].removeprefix(address)}: {row['urlname']}: {row['result']} {row['warningstring']}"
        for row in rows if row["valid"] != "True" or row["warningstring"])
    reached = {row["url"].partition("#")[0].removeprefix(address) for row in rows if row["valid"] == "True"}
    return Crawl(broken, reached)


@pytest.fixture(scope="module")
def seed_crawl(address, tmp_path_factory):
    return crawl(address, tmp_path_factory.mktemp("crawl") / "linkcheckerrc")


def test_no_link_or_fragment_is_dead(seed_crawl):
    assert seed_crawl.broken == []


def test_every_page_is_reached(seed, seed_crawl):
    assert set(pages(seed)) - seed_crawl.reached == set()


def test_what_is_broken_is_found(seed, tmp_path):
    """The crawl itself is put to the test: on a copy of the site with one fault of each kind."""
    site = tmp_path / "site"
    shutil.copytree(seed, site)
    index = site / "index.html"
    faults = '<a href="no-such-page.html">1</a> <a href="#no-such-id">2</a> <a href="timeline.html#nor-this">3</a>'
    index.write_text(index.read_text("utf-8").replace("</main>", f"<p>{faults}</p></main>"), "utf-8")
    (site / "orphan.html").write_text("<!DOCTYPE html><title>Nobody links here</title>", "utf-8")
    with serve(site) as address:
        found = crawl(address, tmp_path / "linkcheckerrc")
    for fault in ["no-such-page.html", "#no-such-id", "timeline.html#nor-this"]:
        assert any(f" {fault}: " in line for line in found.broken), fault
    assert set(pages(site)) - found.reached == {"orphan.html"}
