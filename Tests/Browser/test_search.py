"""The search: with its index, under the strict policy; without it, from a disk and without a script."""

import re

import pytest
from playwright.sync_api import expect

from browser import DESKTOP, PHONE
from serving import headers_of
from test_accessibility import violations
from test_policy import WATCH


@pytest.fixture
def page(browser):
    """A page that remembers what it was refused, complained of and asked for."""
    with browser.new_context(viewport={"width": DESKTOP, "height": 900}) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.messages, page.requested = [], []
        page.on("console", lambda message: page.messages.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: page.messages.append(str(error)))
        page.on("request", lambda request: page.requested.append(request.url))
        yield page


def look_for(page, words):
    page.get_by_label("Words").fill(words)
    expect(page.get_by_role("status")).not_to_be_empty()  # not wait_for_function, which evaluates what the policy refuses


def count(page):
    """How many pages the search says it found."""
    return int(page.get_by_role("status").inner_text().split()[0])


def titles(page):
    return page.locator("#results .what").all_inner_texts()


def test_a_claim_is_found_by_a_word_in_it_and_narrowed_by_speaker(searchable, page):
    _, address = searchable
    page.goto(address + "search.html")
    look_for(page, "swiss")
    all_found = count(page)
    claim = "Several messages have been passed through the Swiss channel."
    assert claim in titles(page)
    page.get_by_label("Speaker").select_option("Swiss Federal Department of Foreign Affairs")
    page.wait_for_url("**&speaker=*")
    expect(page.get_by_role("status")).not_to_contain_text(str(all_found))
    assert claim in titles(page) and 0 < len(titles(page)) == count(page) < all_found
    entries = page.locator("#results .entry").all_inner_texts()
    assert all("Swiss Federal Department of Foreign Affairs" in entry for entry in entries)
    page.get_by_role("link", name=claim).click()
    page.wait_for_url(address + "claims/swiss-passed.html")


def test_searching_violates_no_policy_and_asks_nobody_else(searchable, page):
    _, address = searchable
    assert "'wasm-unsafe-eval'" in page.goto(address + "search.html").headers["content-security-policy"]
    look_for(page, "channel")
    assert titles(page)
    assert page.evaluate("violations") == [] and page.messages == []
    assert any(url.startswith(address + "pagefind/") for url in page.requested)
    assert [url for url in page.requested if not url.startswith(address)] == []


def test_nothing_of_the_index_is_asked_for_before_it_is_needed(searchable, page):
    _, address = searchable
    page.goto(address + "search.html", wait_until="networkidle")
    assert [url for url in page.requested if "pagefind" in url] == []


@pytest.mark.parametrize("label", ["Kind of page", "Speaker", "Source", "Stands", "Basis", "Reported in"])
def test_each_facet_narrows_without_words_as_well(searchable, page, label):
    _, address = searchable
    page.goto(address + "search.html")
    page.get_by_label("Words").focus()
    choice = page.get_by_label(label, exact=True)
    choice.wait_for()
    values = [value for value in choice.locator("option").evaluate_all("all => all.map(one => one.value)") if value]
    assert len(values) > 1
    choice.select_option(values[0])
    page.locator("#results .entry").first.wait_for()
    assert re.match(r"One page|\d+ pages", page.get_by_role("status").inner_text())


def test_the_facets_are_those_of_the_table_of_claims(searchable, page):
    _, address = searchable
    page.goto(address + "claims/index.html")
    options = "all => all.map(one => one.value).filter(Boolean).sort()"
    table = {name: page.locator(f"#find-{name} option").evaluate_all(options)
             for name in ("speaker", "source", "standing", "basis", "period")}
    page.goto(address + "search.html")
    page.get_by_label("Words").focus()
    page.get_by_label("Speaker").wait_for()
    # A standing of its own is none in either: such claims are found by the others.
    for name, values in table.items():
        assert page.locator(f"#search-{name} option").evaluate_all(options) == values, name


def test_what_is_looked_for_stands_in_the_address(searchable, page):
    _, address = searchable
    page.goto(address + "search.html")
    look_for(page, "swiss")
    page.get_by_label("Stands").select_option("Open")
    page.wait_for_url("**/search.html?words=swiss&standing=Open")
    expect(page.locator("#results .when:not(:has-text('Open'))")).to_have_count(0)
    found = titles(page)
    page.goto(page.url)
    page.locator("#results .entry").first.wait_for()
    assert titles(page) == found and page.get_by_label("Stands").input_value() == "Open"
    page.get_by_role("button", name="Clear").click()
    page.wait_for_url(address + "search.html")
    expect(page.locator("#results .entry")).to_have_count(0)


def test_nothing_found_is_said(searchable, page):
    _, address = searchable
    page.goto(address + "search.html")
    look_for(page, "zzyzx")
    page.get_by_text("Nothing has all of that.").wait_for()
    assert titles(page) == []


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_break_no_rule(searchable, browser, width, scheme):
    _, address = searchable
    # The checker is a script from outside the page, which the page's policy rightly refuses.
    with browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True) as context:
        page = context.new_page()
        page.goto(address + "search.html?words=iran")
        page.locator("#results .entry").first.wait_for()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_by_keyboard_one_gets_to_more_results(searchable, page):
    _, address = searchable
    page.goto(address + "search.html?kind=Claim")
    page.locator("#results .entry").first.wait_for()
    assert len(titles(page)) == 20
    page.get_by_role("button", name="Show more").press("Enter")
    expect(page.locator("#results .entry:nth-child(21) a")).to_be_focused()


def test_without_an_index_the_page_says_so_and_leads_to_the_table(address, page):
    page.goto(address + "search.html")
    page.get_by_label("Words").fill("swiss")
    page.get_by_text("This copy of the site has no search index, or its server does not let it run.").wait_for()
    assert not page.get_by_label("Speaker").is_visible()
    page.get_by_label("Words").press("Enter")
    page.wait_for_url(address + "claims/index.html?words=swiss")
    assert 0 < page.locator("#claims tbody tr:visible").count() < page.locator("#claims tbody tr").count()
    assert page.get_by_label("Words").input_value() == "swiss"


def test_from_a_disk_the_page_says_so_and_leads_to_the_table(searchable, page):
    """Even where there is an index, for a browser loads no module from a disk."""
    site, _ = searchable
    page.goto((site / "search.html").as_uri())
    page.get_by_text("A search index works from a web server only").wait_for()
    page.get_by_label("Words").fill("swiss")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/claims/index.html?words=swiss")
    assert 0 < page.locator("#claims tbody tr:visible").count() < page.locator("#claims tbody tr").count()
    assert page.messages == []


def test_without_a_script_the_page_leads_to_the_table(seed, browser):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((seed / "search.html").as_uri())
        assert not page.locator("form").is_visible()
        page.get_by_role("main").get_by_role("link", name="The table of claims").click()
        page.wait_for_url("**/claims/index.html")


def test_hostile_words_are_found_and_do_nothing(onrecord, tmp_path, page):
    from conftest import SITES
    from onrecord import with_pagefind
    from serving import serve
    onrecord.build(SITES / "hostile", "--search", output=tmp_path / "public", env=with_pagefind())
    with serve(tmp_path / "public") as address:
        page.on("dialog", lambda dialog: pytest.fail(dialog.message))
        page.goto(address + "search.html")
        look_for(page, "script")
        assert titles(page)
        assert page.locator("#results :is(script, img, iframe, style)").count() == 0
        assert page.evaluate("violations") == [] and page.messages == []
