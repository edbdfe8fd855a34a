"""The table of claims: whole without a script, sorted and narrowed with one, from a server and from a disk."""

import pytest

from browser import DESKTOP, PHONE

TABLE = "claims/index.html"


@pytest.fixture(params=["from a server", "from a disk"])
def root(request, seed, address):
    return address if request.param == "from a server" else seed.as_uri() + "/"


@pytest.fixture
def open_table(browser, root):
    contexts = []

    def open_table(width=DESKTOP, **options):
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **options))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: pytest.fail(f"{error}"))
        page.on("console", lambda message: pytest.fail(message.text) if message.type == "error" else None)
        page.goto(root + TABLE)
        return page

    yield open_table
    for context in contexts:
        context.close()


def shown(page):
    """The claims of the rows that can be seen, from the top."""
    return page.locator("#claims tbody tr:visible th").all_inner_texts()


def column(page, number):
    return [text.strip() for text in page.locator(f"#claims tbody tr:visible > :nth-child({number})").all_inner_texts()]


def test_the_table_is_whole_without_a_script(open_table, seed):
    page = open_table(java_script_enabled=False)
    claims = [path for path in (seed / "claims").glob("*.html") if path.name != "index.html"]
    assert len(shown(page)) == len(claims) > 20
    assert not page.locator("#finder").is_visible() and page.locator("#claims button").count() == 0
    for number in (1, 2, 3, 4, 5):
        assert all(column(page, number))


def test_words_find_a_claim_and_a_speaker_narrows_it(open_table):
    page = open_table()
    total = len(shown(page))
    page.get_by_label("Words").fill("swiss")
    found = shown(page)
    assert 0 < len(found) < total
    assert page.get_by_role("status").inner_text().startswith(f"{len(found)} of {total} claims")
    page.get_by_label("Words").fill("")
    speaker = page.locator("#find-speaker option").nth(1).get_attribute("value")
    page.get_by_label("Speaker").select_option(speaker)
    assert 0 < len(shown(page)) < total and all(speaker in who for who in column(page, 2))
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("n => document.getElementById('found').textContent == n", arg=total, timeout=5000)
    assert len(shown(page)) == total


@pytest.mark.parametrize("label, number", [("Source", 3), ("Stands", 4)])
def test_each_list_narrows_by_what_it_says(open_table, label, number):
    page = open_table()
    choice = page.get_by_label(label, exact=True)
    for value in choice.locator("option").all_inner_texts()[1:]:
        choice.select_option(value)
        assert shown(page) and all(value in text for text in column(page, number))


def test_basis_and_month_narrow_together(open_table):
    page = open_table()
    page.get_by_label("Basis").select_option("Anonymous")
    anonymous = set(shown(page))
    month = page.locator("#find-period option").nth(1).get_attribute("value")
    page.get_by_label("Reported in").select_option(month)
    both = set(shown(page))
    assert both and both <= anonymous
    days = page.locator("#claims tbody tr:visible td:last-child time").evaluate_all("all => all.map(one => one.dateTime)")
    assert all(day.startswith(month) for day in days)


def test_headings_sort_by_keyboard(open_table):
    page = open_table()
    heading = page.locator("#claims thead th").first
    first = shown(page)
    heading.get_by_role("button").focus()
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    ascending = shown(page)
    assert ascending != first and sorted(ascending) == sorted(first)
    assert ascending[0].casefold() <= ascending[-1].casefold()
    page.keyboard.press("Space")
    assert heading.get_attribute("aria-sort") == "descending" and shown(page)[0].casefold() >= shown(page)[-1].casefold()
    assert page.locator("#claims [aria-sort]").count() == 1
    page.locator("#claims thead button").last.press("Enter")
    days = page.locator("#claims tbody time").evaluate_all("all => all.map(one => one.dateTime)")
    assert days == sorted(days)


def test_a_phone_has_the_headings_to_sort_by(open_table):
    page = open_table(width=PHONE)
    buttons = page.locator("#claims thead button")
    assert buttons.count() == 5 and all(button.is_visible() for button in buttons.all())
    page.get_by_label("Words").fill("swiss")
    assert 0 < len(shown(page)) < 20
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
