"""What an editor sees of `onrecord serve`: pages that follow their files, and findings over them."""

import time

import pytest

from axe_playwright_python.sync_playwright import Axe

from browser import VIEWS
from preview import PATIENCE, preview

ARTICLE = """---
title: Water in Harbour Street
published: 2024-03-05
speakers:
  company: {name: Northport Water, kind: organization}
sources:
  council: {title: Council inquiry, URL: "https://example.org/inquiry"}
claims:
  no-warning:
    text: The company had no warning that the main was weak.
    by: {speaker: company, via: council}
---
The company says [it had no warning](claim:no-warning).
"""

LONG = ARTICLE + "".join(f"\nParagraph {number}: the water rose, and nobody said why.\n" for number in range(200))

# Each part of a finding, as hostile as a file can make it: its path, its words, its frame.
HOSTILE = ARTICLE.replace(
    "title:", '"</pre></li></ol></main><script>window.hacked = 1</script><img src=x onerror=hacked=2>": 1\ntitle:')

OVERLAY = "#onrecord-findings .overlay"


@pytest.fixture
def site(tmp_path):
    content = tmp_path / "site" / "content"
    (content / "articles").mkdir(parents=True)
    (content / "site.yml").write_text("title: Harbour\n", "utf-8")
    (content / "articles" / "water.md").write_text(LONG, "utf-8")
    return tmp_path / "site"


@pytest.fixture
def article(site):
    return site / "content" / "articles" / "water.md"


@pytest.fixture
def served(onrecord, site):
    with preview(onrecord, site) as served:
        yield served


@pytest.fixture(params=VIEWS, ids=str)
def view(request):
    return request.param


def opened(context, address):
    """A tab, with what it complains of."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    page.goto(address)
    return page


def wait_until(page, expression):
    """Waits until JavaScript is true. Playwright's own waiting evaluates in the page, which its policy refuses."""
    deadline = time.monotonic() + PATIENCE
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"not within {PATIENCE} s: {expression}"
        page.wait_for_timeout(20)


def see(page, is_seen):
    """Makes a page believe that it is in front, or behind others."""
    page.evaluate(
        """isSeen => {
            Object.defineProperty(document, "hidden", { value: !isSeen, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }""", is_seen)


@pytest.fixture
def page(browser, served):
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield opened(context, served.address + "articles/water.html")


def test_a_saved_page_is_shown_where_the_reader_was(page, article):
    page.evaluate("scrollTo(0, 3000)")
    assert page.evaluate("scrollY") == 3000
    article.write_text(LONG + "\nThe last word.\n", "utf-8")
    page.get_by_text("The last word.").wait_for(state="attached")
    wait_until(page, "document.readyState === 'complete'")
    wait_until(page, "scrollY === 3000")
    assert page.complaints == []


def test_a_page_follows_many_saves(page, article):
    for number in range(5):
        article.write_text(LONG + f"\nSave {number}.\n", "utf-8")
        page.get_by_text(f"Save {number}.").wait_for(state="attached")
    assert page.complaints == []


def test_every_open_page_follows(browser, served, site):
    with browser.new_context() as context:
        # More than a browser keeps connections to one server: those that nobody sees must not hold any. Without a
        # window no page is hidden, so each is told that it is.
        pages = []
        for _ in range(9):
            pages.append(opened(context, served.address))
            see(pages[-1], False)
        (site / "content" / "site.yml").write_text("title: Quay\n", "utf-8")
        for page in pages:
            see(page, True)
            page.get_by_text("Quay").first.wait_for(state="attached")
            see(page, False)


def test_errors_come_over_the_page_and_go(page, article):
    article.write_text(LONG.replace("title:", "titel:"), "utf-8")
    overlay = page.locator(OVERLAY)
    overlay.wait_for()
    assert "content/articles/water.md:2:1" in overlay.inner_text()
    assert "titel: Water in Harbour Street" in overlay.inner_text()
    assert page.get_by_role("heading", name="Water in Harbour Street").count() == 1, "the last good page stays"
    assert page.evaluate("document.activeElement.id") == "onrecord-findings", "the keyboard is led to it"
    assert overlay.get_attribute("role") == "alertdialog"
    article.write_text(LONG.replace("Harbour Street", "Quay Street"), "utf-8")
    page.get_by_role("heading", name="Water in Quay Street").wait_for()
    overlay.wait_for(state="detached")
    assert page.complaints == []


def test_errors_of_rules_come_over_the_new_page_and_go_without_loading_it_again(page, site):
    settings = site / "content" / "site.yml"
    settings.write_text("title: Quay\nrules: {source-not-archived: error}\n", "utf-8")
    overlay = page.locator(OVERLAY)
    overlay.wait_for()
    assert "source-not-archived" in overlay.inner_text() and page.get_by_text("Quay").count() > 0
    settings.write_text("title: Quay\n", "utf-8")
    overlay.wait_for(state="detached")


def test_the_overlay_can_be_put_away_until_something_changes(page, article):
    article.write_text(LONG.replace("title:", "titel:"), "utf-8")
    overlay = page.locator(OVERLAY)
    overlay.wait_for()
    # Once all rules were asked it is told again; only then is it the last word.
    page.wait_for_timeout(1000)
    overlay.press("Escape")
    overlay.wait_for(state="detached")
    article.write_text(LONG.replace("published:", "publishd:"), "utf-8")
    overlay.wait_for()
    page.wait_for_timeout(1000)
    overlay.get_by_role("button").click()
    overlay.wait_for(state="detached")


def test_nothing_in_a_finding_is_executed(page, article):
    article.write_text(HOSTILE, "utf-8")
    overlay = page.locator(OVERLAY)
    overlay.wait_for()
    assert "<script>window.hacked = 1</script>" in overlay.inner_text()
    assert overlay.locator("script, img").count() == 0
    assert page.evaluate("window.hacked") is None
    assert page.complaints == []


def test_nothing_in_a_finding_is_executed_on_its_own_page(browser, onrecord, site, article):
    article.write_text(HOSTILE, "utf-8")
    with preview(onrecord, site) as served, browser.new_context() as context:
        page = opened(context, served.address)
        assert "<script>window.hacked = 1</script>" in page.locator("main").inner_text()
        assert page.evaluate("window.hacked") is None
        assert page.locator("script").count() == 1 and page.locator("img").count() == 0
        article.write_text(LONG, "utf-8")
        page.get_by_text("Water in Harbour Street").first.wait_for()


def test_a_hostile_article_is_as_harmless_as_when_it_is_built(browser, onrecord):
    from conftest import SITES

    with preview(onrecord, SITES / "hostile") as served, browser.new_context() as context:
        page = opened(context, served.address + "articles/hostile.html")
        assert page.locator("script[src='/.onrecord/live.js']").count() == 1
        assert page.evaluate("window.hacked") is None


def test_the_page_comes_back_with_the_server(browser, onrecord, site, article):
    with browser.new_context() as context:
        with preview(onrecord, site) as served:
            port = served.port
            page = opened(context, served.address + "articles/water.html")
            assert served.interrupt() == 0
        article.write_text(LONG + "\nWritten meanwhile.\n", "utf-8")
        with preview(onrecord, site, "--port", str(port)):
            page.get_by_text("Written meanwhile.").wait_for(state="attached")


def test_the_overlay_is_accessible(browser, view, served, article):
    with view.context(browser) as context:
        page = opened(context, served.address + "articles/water.html")
        article.write_text(LONG.replace("title:", "titel:"), "utf-8")
        page.locator(OVERLAY).wait_for()
        wait_until(page, "document.querySelector('#onrecord-findings').shadowRoot.styleSheets.length > 0")
        found = Axe().run(page, context=[["#onrecord-findings"]])
        assert found.violations_count == 0, found.generate_report()
        page.goto(served.address + ".onrecord/findings")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
