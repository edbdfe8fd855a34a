"""Pages for readers who set them otherwise: zoomed, spaced out, in their own colors, right to left."""

import pytest

from browser import DESKTOP, PHONE
from pages import fullest_of_each_kind

# WCAG 2.2, 1.4.12: no loss of content when a reader sets at least this much space.
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }
"""

# Text that its own box cuts off. What only a screen reader sees is clipped on purpose.
CUT_OFF = """() => [...document.querySelectorAll("main *")].filter(element => {
    const style = getComputedStyle(element);
    return element.checkVisibility() && !element.closest("svg, .vh, pre, table") && element.childElementCount === 0
        && style.overflow !== "visible" && style.display !== "inline"
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.outerHTML.slice(0, 120))"""


def each_kind(browser, site, **options):
    """The fullest page of each kind, opened one after the other in a context with these options."""
    with browser.new_context(**options) as context:
        page = context.new_page()
        for name in fullest_of_each_kind(site):
            page.goto((site / name).as_uri())
            yield name, page


@pytest.mark.parametrize("name", ["seed", "right_to_left", "anchors"])
@pytest.mark.parametrize("width", [320, PHONE, DESKTOP])
def test_spaced_out_text_is_neither_cut_off_nor_too_wide(browser, request, name, width):
    for page_name, page in each_kind(browser, request.getfixturevalue(name), viewport={"width": width, "height": 900}):
        page.add_style_tag(content=TEXT_SPACING)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page_name
        assert page.evaluate(CUT_OFF) == [], page_name


@pytest.mark.parametrize("name", ["right_to_left", "anchors"])
@pytest.mark.parametrize("width", [320, PHONE, DESKTOP])
def test_unusual_sites_do_not_stick_out(browser, request, name, width):
    for page_name, page in each_kind(browser, request.getfixturevalue(name), viewport={"width": width, "height": 900}):
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page_name


def test_language_and_direction_come_from_the_content(browser, right_to_left):
    for name, page in each_kind(browser, right_to_left, viewport={"width": DESKTOP, "height": 900}):
        assert page.locator("html").get_attribute("lang") == "ar", name
        assert page.evaluate("getComputedStyle(document.body).direction") == "rtl", name
        title, navigation = page.locator("header.site .name"), page.locator("header.site nav")
        assert title.bounding_box()["x"] > navigation.bounding_box()["x"], name


def test_right_to_left_the_margin_is_on_the_left(browser, right_to_left):
    with browser.new_context(viewport={"width": DESKTOP, "height": 900}) as context:
        page = context.new_page()
        page.goto((right_to_left / "articles" / "ferry.html").as_uri())
        text, notes = page.locator(".prose > p").first, page.locator(".notes").first
        assert notes.bounding_box()["x"] < text.bounding_box()["x"]
        # A sentence in English keeps its order in the middle of Arabic.
        says = page.locator('[id="answer:signal"] .says')
        assert says.evaluate("says => getComputedStyle(says).direction") == "ltr"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_survive_the_readers_own_colors(browser, seed, scheme):
    """In forced colors every line, disc and focus is drawn in a system color that is not the background's."""
    with browser.new_context(
            viewport={"width": DESKTOP, "height": 900}, forced_colors="active", color_scheme=scheme) as context:
        page = context.new_page()
        page.goto((seed / "articles" / "word-after-the-missiles.html").as_uri())
        drawn = page.evaluate("""() => {
            const paper = getComputedStyle(document.body).backgroundColor;
            const of = (selector, pseudo, property) => [...document.querySelectorAll(selector)].map(
                element => getComputedStyle(element, pseudo)[property]);
            return {paper, lines: of(".mark", null, "textDecorationColor"),
                    styles: of(".mark", null, "textDecorationLine"),
                    discs: of(".state .standing:not(.none)", "::before", "borderTopColor"),
                    filled: of(".state .corroborated", "::before", "backgroundColor")};
        }""")
        for colors in (drawn["lines"], drawn["discs"], drawn["filled"]):
            assert colors and drawn["paper"] not in colors
        assert set(drawn["styles"]) == {"underline"}
        page.locator(".ref").first.focus()
        page.keyboard.press("Enter")
        edge = page.evaluate("""() => [getComputedStyle(card).borderTopStyle, getComputedStyle(card).borderTopColor,
            getComputedStyle(document.body).backgroundColor]""")
        assert edge[0] == "solid" and edge[1] != edge[2], "the card has no edge"


def test_nothing_moves_for_those_who_ask_for_that(browser, seed):
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto((seed / "articles" / "word-after-the-missiles.html").as_uri())
        moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter(element => {
            const style = getComputedStyle(element);
            return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth";
        }).map(element => element.tagName)""")
        assert moving == []
