"""One browser and one server for all tests of pages."""

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


def _built(onrecord, tmp_path_factory, name):
    output = tmp_path_factory.mktemp(name) / "public"
    onrecord.build(REPOSITORY / "Tests" / "Sites" / "good" / name, output=output)
    return output


@pytest.fixture(scope="session")
def hostile(onrecord, tmp_path_factory):
    """A site in which every text is an attack."""
    return _built(onrecord, tmp_path_factory, "hostile")


@pytest.fixture(scope="session")
def right_to_left(onrecord, tmp_path_factory):
    """A site in Arabic, with names and words of other scripts in it."""
    return _built(onrecord, tmp_path_factory, "right-to-left")


@pytest.fixture(scope="session")
def anchors(onrecord, tmp_path_factory):
    """A site whose marks nest, cross, and stand in a title, a heading and a table."""
    return _built(onrecord, tmp_path_factory, "anchors")


@pytest.fixture(scope="session")
def address(seed):
    """Where the first briefing is served, under a path of its own."""
    with serve(seed) as address:
        yield address
