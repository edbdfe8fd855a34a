"""One browser and one server for all tests of pages."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

from browser import launch
from onrecord import REPOSITORY, with_pagefind
from serving import serve


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


SITES = REPOSITORY / "Tests" / "Sites" / "good"

# What a site builds with, but not without a warning, and so is not in it.
RAW_HTML = """
Raw <script>alert('raw')</script> in a line, <b onclick="alert('bold')">bold</b>.

<script>alert('block')</script>

<iframe src="javascript:alert('frame')"></iframe>
"""


def _built(onrecord, tmp_path_factory, name):
    output = tmp_path_factory.mktemp(name) / "public"
    onrecord.build(SITES / name, output=output)
    return output


@pytest.fixture(scope="session")
def hostile(onrecord, tmp_path_factory):
    """A site in which every text is an attack, its article's raw HTML as well."""
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(SITES / "hostile", folder / "site")
    with (folder / "site" / "content" / "articles" / "hostile.md").open("a", encoding="utf-8") as article:
        article.write(RAW_HTML)
    onrecord.build(folder / "site", output=folder / "public")
    return folder / "public"


@pytest.fixture(scope="session")
def right_to_left(onrecord, tmp_path_factory):
    """A site in Arabic, with names and words of other scripts in it."""
    return _built(onrecord, tmp_path_factory, "right-to-left")


@pytest.fixture(scope="session")
def anchors(onrecord, tmp_path_factory):
    """A site whose marks nest, cross, and stand in a title, a heading and a table."""
    return _built(onrecord, tmp_path_factory, "anchors")


@pytest.fixture(scope="session")
def searchable(onrecord, tmp_path_factory):
    """The first briefing with a search index: the folder, and the address that it is served at."""
    public = tmp_path_factory.mktemp("searchable") / "public"
    onrecord.build(REPOSITORY, "--search", output=public, env=with_pagefind())
    with serve(public) as address:
        yield public, address


@pytest.fixture(scope="session")
def findable(onrecord, tmp_path_factory):
    """The first briefing as it stands on the web: the folder, and the address that it is served at and knows."""
    site = tmp_path_factory.mktemp("findable")
    shutil.copytree(REPOSITORY / "content", site / "content")
    public = site / "public"
    with serve(public) as address:
        with (site / "content" / "site.yml").open("a", encoding="utf-8") as settings:
            settings.write(f"base-url: {address}\n")
        onrecord.build(site, output=public)
        yield public, address


@pytest.fixture(scope="session")
def address(seed):
    """Where the first briefing is served, under a path of its own."""
    with serve(seed) as address:
        yield address
