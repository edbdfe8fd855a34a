"""What somebody who never saw the tool asks of the first briefing, answered from the front page in two clicks."""

from dataclasses import dataclass

import pytest

from browser import DESKTOP, PHONE


@dataclass(frozen=True)
class Walk:
    question: str
    clicks: list[str]  # the words of the links, from the front page on
    where: str  # what holds the whole answer
    answer: list[str]


WALKS = [
    Walk(
        "who says the messages came through Switzerland?",
        ["Messages from Iran reach Washington"],
        "li.answer",
        ["over at least three back channels, Switzerland", "A person familiar with the matter, through CNN"],
    ),
    Walk(
        "and how does that person know?",
        ["Messages from Iran reach Washington", "Iran reached out over at least three back channels, Switzerland and other countries among them."],
        "section",
        ["Speaker", "A person familiar with the matter", "why they are not named is not stated", "Knows it by"],
    ),
    Walk(
        "did anyone confirm it?",
        ["Switzerland confirms that messages passed"],
        "li.answer",
        ["Several messages have been passed through the Swiss channel", "Institution, confirmation",
         "Swiss Federal Department of Foreign Affairs", "on the record"],
    ),
    Walk(
        "all of it?",
        ["Switzerland confirms that messages passed", "Several messages have been passed through the Swiss channel."],
        "section",
        ["Confirms, in part", "not the other channels, nor who opened contact, nor what was said"],
    ),
    Walk(
        "what did officials say about casualties on 8 January?",
        ["The attacks caused no American casualties."],
        "article",
        ["The attacks caused no American casualties.", "Officials who gave the first casualty count",
         "8 January 2020", "A full assessment is under way"],
    ),
    Walk(
        "and what was known by March?",
        ["The attacks caused no American casualties."],
        "li.entry",
        ["21 February 2020", "One hundred and ten American service members", "The last word so far",
         "US Department of Defense"],
    ),
    Walk(
        "who disagrees about intent?",
        ["Did Iran mean to miss the Americans on the bases, or to kill them?"],
        "section",
        ["Gen. Mark Milley", "Some officials in the Trump administration", "Brig. Gen. Amir Ali Hajizadeh",
         "“We did not intend to kill.”", "Contradicts"],
    ),
    Walk(
        "what did the NSC say?",
        ["National Security Council did not respond to CNN."],
        "li.entry",
        ["National Security Council did not respond to CNN.", "Neither a denial nor a confirmation.",
         "over at least three back channels, Switzerland"],
    ),
    Walk(
        "what was the NSC asked, by the way of its own page?",
        ["Speakers", "National Security Council"],
        "section",
        ["What they were asked", "did not respond to CNN", "over at least three back channels, Switzerland"],
    ),
]


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.question)
def test_two_clicks_lead_to_the_answer(browser, seed, walk, width):
    assert len(walk.clicks) <= 2
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        page.goto((seed / "index.html").as_uri())
        for words in walk.clicks:
            page.get_by_role("link", name=words, exact=True).first.click()
        holders = [" ".join(text.split()) for text in page.locator(f"main {walk.where}").all_inner_texts()]
        complete = [holder for holder in holders if all(words in holder for words in walk.answer)]
        assert complete, f"nothing on {page.url} that a reader sees has all of {walk.answer}"


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_link_into_a_page_shows_what_it_led_to(browser, seed, width):
    """The question or dispute that was clicked is on the screen, not somewhere on the page."""
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        for words in ["Did Iran mean to miss the Americans on the bases, or to kill them?",
                      "National Security Council did not respond to CNN."]:
            page.goto((seed / "index.html").as_uri())
            page.get_by_role("link", name=words, exact=True).first.click()
            page.wait_for_url("**#*")
            # The browser scrolls when it has laid the page out.
            page.wait_for_function(
                "() => { const top = document.querySelector(':target').getBoundingClientRect().top;"
                " return top >= 0 && top < 450 }", timeout=3000)
