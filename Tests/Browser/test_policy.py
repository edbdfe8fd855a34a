"""The site as a static host serves it: under the policy of its own `_headers`, with its own page for what is missing."""

import pytest

from pages import fullest_of_each_kind, pages
from serving import headers_of, serve

WATCH = """
    window.violations = [];
    addEventListener("securitypolicyviolation",
        event => violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


@pytest.fixture
def page(browser):
    """A page that remembers what it was refused, complained of and asked for."""
    with browser.new_context() as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.messages, page.requested = [], []
        page.on("console", lambda message: page.messages.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: page.messages.append(str(error)))
        page.on("request", lambda request: page.requested.append(request.url))
        yield page


def policy(folder, name="index.html"):
    """What `_headers` say of a page: one policy, for a browser holds a page to all that it is sent."""
    [found] = [value for header, value in headers_of(folder, "/" + name) if header == "Content-Security-Policy"]
    return found


def test_the_policy_is_strict(findable):
    site, _ = findable
    directives = dict(directive.split(" ", 1) for directive in policy(site).split("; "))
    assert directives["default-src"] == "'none'" and directives["base-uri"] == "'none'"
    assert directives["script-src"] == "'self'" and directives["style-src"] == "'self'"
    assert directives["frame-ancestors"] == "'none'"


def test_the_search_page_alone_may_compile_webassembly(findable):
    site, _ = findable
    lax = policy(site, "search.html")
    assert lax.replace(" 'wasm-unsafe-eval'", "") == policy(site) != lax
    assert policy(site, "search") == lax, "some hosts leave out the .html"
    assert {name for name in pages(site) if policy(site, name) != policy(site)} == {"search.html"}


def test_no_page_violates_the_policy(findable, page):
    site, address = findable
    refused = {}
    for name in pages(site):
        response = page.goto(address + name)
        assert response.headers["content-security-policy"] == policy(site, name)
        if violations := page.evaluate("violations"):
            refused[name] = violations
    assert refused == {}
    assert [message for message in page.messages if "net::ERR_ABORTED" not in message] == []
    assert [url for url in page.requested if not url.startswith(address)] == []


def test_structured_data_is_there_under_the_policy(findable, page):
    site, address = findable
    page.goto(address + "index.html")
    data = page.evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)")
    assert data["@type"] == "WebSite" and data["url"] == address + "index.html"


def test_what_the_policy_forbids_is_noticed(findable, page, tmp_path):
    """The test above is put to the test."""
    site, _ = findable
    (tmp_path / "_headers").write_bytes((site / "_headers").read_bytes())
    (tmp_path / "page.html").write_text(
        "<!DOCTYPE html><title>Inline</title><p style='color: red'>x</p><script>alert(1)</script>", "utf-8")
    with serve(tmp_path) as address:
        page.goto(address + "page.html")
        assert {violation.split()[0] for violation in page.evaluate("violations")} == {"style-src-attr", "script-src-elem"}


@pytest.mark.parametrize("missing", ["nothing.html", "claims/nothing.html", "as/deep/as/this/nothing.html"])
def test_the_page_for_what_is_missing_works_at_any_depth(findable, page, missing):
    _, address = findable
    assert page.goto(address + missing).status == 404
    assert page.evaluate("violations") == []
    sheets = page.evaluate("[...document.querySelectorAll('link[rel=stylesheet]')].map(link => link.sheet?.cssRules.length)")
    assert sheets and all(sheets), "a style sheet did not load"
    assert page.evaluate("getComputedStyle(document.body).fontFamily") != '"Times New Roman"'
    links = page.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)")
    assert links and all(link.startswith(address) for link in links)
    page.get_by_role("link", name="Begin at the front page").click()
    assert page.url == address + "index.html"


def test_every_page_goes_by_its_own_address(findable, page):
    site, address = findable
    for name in fullest_of_each_kind(site):
        if name == "404.html":
            continue
        page.goto(address + name)
        assert page.get_attribute("link[rel=canonical]", "href") == page.url
        assert page.get_attribute("meta[property='og:url']", "content") == page.url


def test_a_page_leads_to_feeds_that_are_there(findable, page):
    _, address = findable
    page.goto(address + "claims/index.html")
    feeds = page.evaluate("[...document.querySelectorAll('link[rel=alternate], footer a[type]')].map(link => link.href)")
    assert len(feeds) == 8 and len(set(feeds)) == 4
    assert all(page.request.get(feed).ok for feed in feeds)
