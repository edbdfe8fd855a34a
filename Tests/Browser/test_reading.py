"""Pages as readers have them: from a server or a disk, on a narrow screen, without scripts."""

import pytest

from browser import DESKTOP, PHONE, VIEWS
from pages import fullest_of_each_kind, pages

NARROWEST = 320  # what a page zoomed to 400 % on a desktop has left (WCAG 2.2, 1.4.10)


@pytest.fixture(params=["from a server", "from a disk"])
def root(request, seed, address):
    """The address of the site's folder, with a slash at its end."""
    return address if request.param == "from a server" else seed.as_uri() + "/"


def test_pages_load_without_a_complaint(browser, seed, root):
    """No console message, no failed request, and none that leaves the site."""
    complaints = []
    with browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("requestfailed", lambda request: complaints.append(f"{page.url}: {request.failure}: {request.url}"))
        requested = []
        page.on("request", lambda request: requested.append(request.url))
        for name in pages(seed):
            page.goto(root + name)
    # Going on to the next page may cut short the loading of an icon.
    assert [complaint for complaint in complaints if "net::ERR_ABORTED" not in complaint] == []
    assert [url for url in requested if not url.startswith(root)] == []


def test_the_style_sheet_applies(browser, seed, root):
    """From either place: else the test above would pass for a page that asks for nothing."""
    with browser.new_context() as context:
        page = context.new_page()
        for name in fullest_of_each_kind(seed):
            page.goto(root + name)
            assert page.evaluate("[...document.styleSheets].some(sheet => !sheet.disabled)"), name
            assert page.evaluate("getComputedStyle(document.body).fontFamily") != '"Times New Roman"', name


@pytest.mark.parametrize("width", [NARROWEST, PHONE, DESKTOP])
def test_nothing_sticks_out_to_the_side(browser, seed, width):
    too_wide = {}
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        for name in pages(seed):
            page.goto((seed / name).as_uri())
            needed = page.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                too_wide[name] = needed
    assert too_wide == {}


def test_everything_can_be_read_without_scripts(browser, seed):
    """Controls that do nothing without a script come with it; all that there is to read is there without."""
    with browser.new_context() as context, browser.new_context(java_script_enabled=False) as without_scripts:
        page, plain_page = context.new_page(), without_scripts.new_page()
        for name in fullest_of_each_kind(seed):
            read = _visible_lines(plain_page, seed / name)
            assert read, f"{name} shows nothing"
            hidden = plain_page.locator("main [hidden]")
            assert set(hidden.evaluate_all("all => all.map(one => one.localName)")) <= {"form"}, name
            controls = hidden.evaluate_all("all => all.map(one => one.id)")
            assert _visible_lines(page, seed / name, but=controls) - read == set(), name


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_colors_follow_the_readers_choice(browser, seed, view):
    with view.context(browser) as context:
        page = context.new_page()
        page.goto((seed / "index.html").as_uri())
        ink = page.evaluate("getComputedStyle(document.body).color.match(/[0-9]+/g).slice(0, 3).map(Number)")
        assert (sum(ink) > 3 * 128) == (view.scheme == "dark"), f"text is rgb{tuple(ink)}"


def _visible_lines(page, path, but=()):
    """What can be read on a page, but for the elements of some ids."""
    page.goto(path.as_uri())
    for id in but:
        page.locator(f"#{id}").evaluate("element => element.remove()")
    return {line.strip() for line in page.locator("main").inner_text().splitlines()} - {""}
