"""One browser and one server for all tests of pages."""

import pytest
from playwright.sync_api import sync_playwright

from browser import launch
from serving import serve


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(seed):
    """Where the first briefing is served, under a path of its own."""
    with serve(seed) as address:
        yield address
