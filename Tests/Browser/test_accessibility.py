"""No page breaks a rule of axe-core, in any view: contrast differs by color scheme, order and overlap by width."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser import VIEWS
from pages import fullest_of_each_kind, pages

# What WCAG 2.2 added is not yet looked at unless asked for.
RULES = {"rules": {"target-size": {"enabled": True}}}


def violations(page):
    """What axe-core finds wrong with a loaded page: rule and first element of each kind of fault."""
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{fault['id']}: {fault['nodes'][0]['html'][:200]}" for fault in found]


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_no_page_breaks_a_rule(browser, seed, view):
    found = {}
    # Scripts from outside the page, axe's own, are what the site's policy forbids: so from disk, which has none.
    with view.context(browser) as context:
        page = context.new_page()
        for name in pages(seed):
            page.goto((seed / name).as_uri())
            if faults := violations(page):
                found[name] = faults
    assert found == {}


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_an_open_card_breaks_no_rule(browser, seed, view):
    with view.context(browser) as context:
        page = context.new_page()
        page.goto((seed / "articles" / "word-after-the-missiles.html").as_uri())
        page.locator(".mark").nth(6).click()
        assert page.locator("#card").is_visible()
        assert violations(page) == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize("name", ["hostile", "right_to_left", "anchors"])
def test_unusual_sites_break_no_rule(browser, request, name, view):
    site = request.getfixturevalue(name)
    found = {}
    with view.context(browser) as context:
        page = context.new_page()
        for name in fullest_of_each_kind(site):
            page.goto((site / name).as_uri())
            if faults := violations(page):
                found[name] = faults
    assert found == {}


def test_what_breaks_a_rule_is_found(browser):
    """The checker itself is put to the test."""
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content('<html lang="en"><title>A page</title><main><h1>Seen</h1><img src="data:,"></main></html>')
        assert [fault.partition(":")[0] for fault in violations(page)] == ["image-alt"]
