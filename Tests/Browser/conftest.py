"""One browser and one server for all tests of pages."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

from browser import launch
from onrecord import REPOSITORY
from serving import serve


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


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
