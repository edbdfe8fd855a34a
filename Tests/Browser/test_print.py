"""Pages on paper: the answers as numbered notes after the prose, addresses written out, nothing folded up or cut in two."""

import io
import re
import unicodedata

import pypdf
import pytest


def paper(browser, path):
    """The text of each sheet that a page is printed on: ligatures apart, spaces and line ends as one space."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(path.as_uri())
        document = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
        return [" ".join(unicodedata.normalize("NFKC", sheet.extract_text()).split()) for sheet in document.pages]


@pytest.fixture(scope="module")
def article(browser, seed):
    return paper(browser, seed / "articles" / "word-after-the-missiles.html")


@pytest.fixture(scope="module")
def answers(browser, seed):
    """The answers of the article as the screen has them: number, claim, standing."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((seed / "articles" / "word-after-the-missiles.html").as_uri())
        return page.locator(".notes .answer").evaluate_all(
            "all => all.map(answer => ['.num', '.says', '.state'].map("
            "part => answer.querySelector(part).textContent.replace(/\\s+/g, ' ').trim()))")


def test_the_answers_are_notes_after_the_prose(article, answers):
    text = " ".join(article)
    end_of_prose = text.index("in December 2021. Claims")
    positions = []
    for number, says, _ in answers:
        found = re.search(rf"(?<!\d){number} {re.escape(says)}", text[end_of_prose:])
        assert found, f"{number} {says}"
        positions.append(found.start())
    assert len(positions) == 57 and positions == sorted(positions)


def test_no_answer_is_torn_apart(article, answers):
    for number, says, state in answers:
        sheets = [sheet for sheet in article if says in sheet]
        assert any(state in sheet[sheet.index(says):] for sheet in sheets), f"{number} {says}"


def test_marks_are_numbered_on_paper(article):
    assert re.search(r"three or more go-\s?betweens ?3 ?\.", " ".join(article))
    assert "How to read the marks" in article[0] and "How firmly" in article[0]


def test_addresses_of_other_sites_are_written_out(browser, seed):
    text = "".join(paper(browser, seed / "sources" / "abc17-copy.html")).replace(" ", "")
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((seed / "sources" / "abc17-copy.html").as_uri())
        addresses = page.locator("main a[href^=http]").evaluate_all("all => all.map(link => link.getAttribute('href'))")
    assert addresses
    for address in addresses:
        assert f"({address})" in text


def test_what_is_folded_up_on_the_screen_is_there(browser, seed):
    text = " ".join(paper(browser, seed / "claims" / "meant-to-kill.html"))
    assert "The same in words" in text and "Holder of the belief: Gen. Mark Milley" in text
