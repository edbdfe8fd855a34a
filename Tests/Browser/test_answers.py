"""From marked words to their answer and back: by pointer, keyboard and touch, and without scripts."""

import pytest

from browser import DESKTOP, PHONE

ARTICLE = "articles/word-after-the-missiles.html"


@pytest.fixture
def open_article(browser, seed):
    """Opens the first briefing's article in a window of its own."""
    contexts = []

    def open_article(width=DESKTOP, **options):
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **options))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: pytest.fail(f"{error}"))
        page.goto((seed / ARTICLE).as_uri())
        return page

    yield open_article
    for context in contexts:
        context.close()


def card(page):
    """The numbers of the claims that the card shows; None where it is closed."""
    return page.evaluate(
        "card.matches(':popover-open') ? [...card.querySelectorAll('.num')].map(number => number.textContent) : null")


def wait_for_card(page, numbers):
    page.wait_for_function(
        """numbers => JSON.stringify(card.matches(':popover-open')
           ? [...card.querySelectorAll('.num')].map(number => number.textContent) : null) === JSON.stringify(numbers)""",
        arg=numbers, timeout=5000)


def lit(page):
    """The ids of answers that are lit up."""
    return page.evaluate("[...document.querySelectorAll('.answer.lit')].map(answer => answer.id)")


def words(page, claim):
    return page.locator(f'.mark[id="claim:{claim}"], .mark[data-claim="{claim}"]').first


def number(page, claim):
    return page.locator(f'.ref[href="#answer:{claim}"]').first


def test_the_pointer_lights_up_an_answer_in_sight(open_article):
    page = open_article()
    words(page, "channels").hover()
    page.wait_for_function("document.querySelector('.answer.lit')")
    assert lit(page) == ["answer:channels"] and card(page) is None
    page.mouse.move(1, 1)
    page.wait_for_function("!document.querySelector('.answer.lit')")


def test_the_pointer_over_an_answer_lights_up_its_words(open_article):
    page = open_article()
    page.locator('[id="answer:channels"]').hover()
    page.wait_for_function("document.getElementById('claim:channels').classList.contains('lit')")


def test_the_pointer_shows_an_answer_out_of_sight_until_it_goes(open_article):
    page = open_article(PHONE)
    words(page, "channels").hover()
    wait_for_card(page, ["3"])
    # On the card it stays: what is in it can be read and followed.
    page.locator("#card .says").hover()
    page.wait_for_timeout(500)
    assert card(page) == ["3"]
    page.mouse.move(1, 1)
    wait_for_card(page, None)


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_click_keeps_the_card_until_it_is_dismissed(open_article, width):
    page = open_article(width)
    for dismiss in [
        lambda: words(page, "channels").click(),
        lambda: page.keyboard.press("Escape"),
        lambda: page.locator("#card .close").click(),
        lambda: page.mouse.click(2, 450),
    ]:
        words(page, "channels").click()
        assert card(page) == ["3"]
        page.mouse.move(1, 1)
        page.wait_for_timeout(500)
        assert card(page) == ["3"]
        dismiss()
        assert card(page) is None


def test_a_tap_opens_the_card_and_a_second_one_closes_it(open_article):
    page = open_article(PHONE, has_touch=True, is_mobile=True)
    for target in [words(page, "channels"), number(page, "channels")]:
        target.tap()
        assert card(page) == ["3"]
        assert page.url.endswith(ARTICLE), "the page went elsewhere"
        target.tap()
        assert card(page) is None
    number(page, "channels").tap()
    number(page, "waiting").tap()
    assert card(page) == ["7"]
    page.touchscreen.tap(2, 450)
    assert card(page) is None


def test_words_that_claims_share_answer_for_each(open_article):
    page = open_article(PHONE)
    words(page, "iran-finished").click()
    assert card(page) == ["5", "6"]
    page.keyboard.press("Escape")
    number(page, "iran-finished").click()
    assert card(page) == ["6"]


def test_the_card_says_all_that_the_answer_does(open_article):
    page = open_article()
    answer = page.locator('[id="answer:meant-to-kill"]')
    number(page, "meant-to-kill").click()
    lines = lambda text: [line.strip() for line in text.split("\n") if line.strip()]  # noqa: E731
    assert lines(page.locator("#card li").text_content()) == lines(answer.text_content())
    assert page.locator("#card .says a").get_attribute("href") == "../claims/meant-to-kill.html"
    assert page.evaluate("document.querySelectorAll('#card [id]').length") == 0, "an id is there twice"


def test_the_card_lies_within_the_window_and_beside_its_words(open_article):
    for width, height in ((320, 256), (PHONE, 900), (DESKTOP, 900)):  # the first is a desktop zoomed to 400 %
        page = open_article(width, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": height})
        for mark in page.locator(".ref").all():
            mark.click()
            box, own = page.locator("#card").bounding_box(), mark.bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= width
            assert box["y"] >= 0 and box["y"] + box["height"] <= height
            assert box["y"] >= own["y"] + own["height"] or box["y"] + box["height"] <= own["y"], "it hides its words"
            page.keyboard.press("Escape")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_walk_through_all_marks_by_keyboard(open_article, width):
    """Tab goes from number to number in their order, each is seen and points out its answer; nothing traps."""
    page = open_article(width, reduced_motion="reduce")
    numbers = page.locator(".ref").evaluate_all("all => all.map(number => number.textContent)")
    assert len(numbers) > 57
    walked = []
    for _ in range(600):
        page.keyboard.press("Tab")
        focus = page.evaluate("""() => {
            const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
            return {ref: at.matches(".ref") ? at.textContent : null, answer: at.hash, end: at === document.body,
                    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                    inSight: box.bottom > 0 && box.top < innerHeight}
        }""")
        if focus["end"] or page.evaluate("document.activeElement.closest('footer')"):
            break
        assert focus["outline"] and focus["inSight"], focus
        if focus["ref"]:
            walked.append(focus["ref"])
            assert card(page) == [focus["ref"]] or lit(page) == [focus["answer"][1:]], focus
    assert walked == numbers


def test_enter_leads_into_the_card_and_escape_back(open_article):
    page = open_article()
    mark = number(page, "meant-to-kill")
    mark.focus()
    page.keyboard.press("Enter")
    assert card(page) == ["27"]
    assert page.evaluate("document.activeElement.id") == "card"
    # Through what is in it, and on behind the mark.
    inside = page.locator("#card :is(a, button)").count()
    for _ in range(inside):
        page.keyboard.press("Tab")
        assert page.evaluate("card.contains(document.activeElement)")
    page.keyboard.press("Tab")
    assert not page.evaluate("card.contains(document.activeElement)")
    assert mark.evaluate(
        "mark => mark.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING")
    mark.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert card(page) is None
    assert mark.evaluate("mark => mark === document.activeElement")
    # And the number leads into it again.
    page.keyboard.press("Enter")
    assert card(page) == ["27"]


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_without_scripts_a_number_leads_to_its_answer_and_back(open_article, width):
    page = open_article(width, java_script_enabled=False)
    for claim in ["gist-done", "meant-to-kill", "later-medals"]:
        number(page, claim).click()
        answer = page.locator(f'[id="answer:{claim}"]')
        assert answer.locator(".state").is_visible()
        assert page.url.endswith(f"#answer:{claim}")
        answer.locator(".num").click()
        assert page.url.endswith(f"#claim:{claim}")


def test_answers_stand_in_the_margin_beside_their_own_paragraph(open_article):
    page = open_article()
    rows = page.evaluate("""() => [...document.querySelectorAll(".prose > .notes")].map(notes => {
        const [text, own, next] = [notes.previousElementSibling, notes, notes.nextElementSibling]
            .map(element => element?.getBoundingClientRect());
        return {beside: own.left > text.right, level: Math.abs(own.top - text.top) < 24,
                apart: !next || next.height === 0 || next.top >= own.bottom, seen: own.height > 20};
    })""")
    assert len(rows) > 10
    assert all(all(row.values()) for row in rows), rows


def test_answers_fold_up_below_their_paragraph_where_it_is_narrow(open_article):
    page = open_article(PHONE)
    lines = page.locator(".notes > summary")
    assert lines.count() > 10
    assert not page.locator(".notes .answer").first.is_visible()
    assert lines.nth(1).inner_text().startswith("Claims 3–7")
    lines.nth(1).click()
    assert page.locator('[id="answer:channels"]').is_visible()
