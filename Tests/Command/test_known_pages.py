"""After words were edited a build makes the pages anew that they stand on, and no page that would be the same."""

import random
import re
import shutil

import pytest

from onrecord import CLEAN, REPOSITORY
from test_up_to_date import Desk, articles, desk, put  # noqa: F401
from trees import assert_same, contents

SITES = [REPOSITORY] + sorted((REPOSITORY / "Tests" / "Sites" / "good").iterdir())

# The keys whose values are words and nothing else, where the value begins on the same line with a word.
KEYS = "title|summary|bottom-line|text|note|quote|translation|passage|reason|was|now"
WORDS = re.compile(rf"^ *(?:- )?(?:{KEYS}): *[\"']?\w+", re.MULTILINE)


@pytest.fixture(params=SITES, ids=lambda site: site.name)
def copied(request, onrecord, tmp_path):
    """A site of the repository, as a desk would edit it."""
    site = tmp_path / "site"
    for part in ("content", "private", "templates", "archive"):
        if (request.param / part).is_dir():
            shutil.copytree(request.param / part, site / part)
    if request.param == REPOSITORY:
        shutil.rmtree(site / "templates")  # the theme that the program has built in
    desk = Desk(onrecord, tmp_path, site)
    desk.settle()
    return desk


def known(desk):
    """How many pages the last build knew."""
    found = re.search(r"\((\d+) of them known", desk.done.stderr)
    return int(found[1]) if found else 0


def build_after(desk, file, text):
    """Builds with another text in a file, and compares; false, and the old text again, where that is an error."""
    before = file.read_text("utf-8")
    file.write_text(text, "utf-8")
    done = desk.onrecord.run("build", desk.site, "--output", desk.public, env=desk.env)
    if done.returncode != CLEAN:
        file.write_text(before, "utf-8")
        return False
    desk.done = done
    assert_same(contents(desk.public), desk.expected())
    return True


def test_whichever_words_are_edited_all_their_pages_are_made(copied):
    """Each title, text and note of the site by itself, and the prose of each article."""
    knew = edits = 0
    for file in sorted((copied.site / "content").rglob("*")):
        if file.suffix not in (".md", ".yml"):
            continue
        count = len(WORDS.findall(file.read_text("utf-8")))
        for number in range(count):
            text = file.read_text("utf-8")
            end = list(WORDS.finditer(text))[number].end()
            if build_after(copied, file, f"{text[:end]} anew{text[end:]}"):
                edits += 1
                knew += known(copied) > 0
        if "articles" in file.parts and build_after(copied, file, file.read_text("utf-8") + "\nSo it ends.\n"):
            edits += 1
            knew += known(copied) > 0
    assert edits > 0
    # On a handful of pages every word may stand on all.
    assert knew > 0 or len(list(copied.public.rglob("*.html"))) < 40, "no page was ever known: nothing was tested"


def paragraph(rng, desk):
    """A paragraph that may refer to anything."""
    texts = "\n".join(article.read_text("utf-8") for article in articles(desk))
    ids = re.findall(r"^  ([a-z0-9-]+):\n    text:", texts, re.MULTILINE)
    return rng.choice([
        "One more paragraph.",
        "## A heading",
        f"An image ![of it](https://images-{rng.randrange(3)}.example.org/a.png).",
        f"What [somebody said](claim:{rng.choice(ids)}) in so many words.",
        f"What [was](claim:{rng.choice(ids)}) and [is](claim:{rng.choice(ids)}) said.",
        "A note.[^n]\n\n[^n]: Further down.",
    ])


EDITS = 150


def test_whatever_prose_is_edited_the_site_is_that_of_a_clean_build(desk):  # noqa: F811
    """Paragraphs come, go and change places at random, which tie articles to claims or part them."""
    rng = random.Random(1914)
    desk.settle()
    edits = knew = 0
    for _ in range(EDITS):
        file = rng.choice(articles(desk))
        front, body = re.fullmatch(r"(---\n.*?\n---\n)(.*)", file.read_text("utf-8"), re.DOTALL).groups()
        blocks = re.split(r"\n\n+", body.strip("\n"))
        choice = rng.choice(["add", "add", "drop", "swap", "word", "front"])
        at = rng.randrange(len(blocks))
        if choice == "add":
            blocks.insert(at, paragraph(rng, desk))
        elif choice == "drop":
            del blocks[at]
        elif choice == "swap":
            other = rng.randrange(len(blocks))
            blocks[at], blocks[other] = blocks[other], blocks[at]
        elif choice == "word":
            blocks[at] += " Word."
        else:
            places = list(WORDS.finditer(front))
            end = rng.choice(places).end()
            front = f"{front[:end]} more{front[end:]}"
        if build_after(desk, file, front + "\n\n".join(blocks) + "\n"):
            edits += 1
            knew += known(desk) > 0
    assert edits > EDITS / 3
    assert knew > edits / 3, "pages were hardly ever known: little was tested"


def another_date(desk, article):
    text = article.read_text("utf-8")
    changed = re.sub(r"^published: .*$", "published: 2024-05-05", text, count=1, flags=re.MULTILINE)
    assert changed != text
    article.write_text(changed, "utf-8")


def a_page_changed_by_hand(desk, article):
    (desk.public / "method.html").write_text("not ours")


def a_template(desk, article):
    put(desk.site / "templates" / "partials" / "footer.mustache", "<p>Ours.</p>\n")


@pytest.mark.parametrize("change", [another_date, a_page_changed_by_hand, a_template])
def test_pages_are_made_where_more_than_words_changed(desk, change):  # noqa: F811
    desk.settle()
    article = articles(desk)[0]
    change(desk, article)
    assert build_after(desk, article, article.read_text("utf-8") + "\nMore.\n")
    assert known(desk) == 0


@pytest.mark.parametrize("name", ["00-before.md", "zz-behind.md"])
def test_a_draft_may_have_the_ids_of_an_article(desk, name):  # noqa: F811
    """Then the words of either count: a page must not be known because those of the other are the same."""
    article = articles(desk)[0]
    put(article.parent / name, article.read_text("utf-8").replace("---\n", "---\ndraft: true\n", 1))
    desk.settle()
    text = article.read_text("utf-8")
    edited = re.sub(r'(text: "\w+)', r"\1 indeed", text, count=1)
    assert edited != text and build_after(desk, article, edited)
    assert known(desk) > 0


def test_what_is_remembered_of_pages_is_not_used_where_it_is_damaged(desk):  # noqa: F811
    desk.settle()
    article = articles(desk)[0]
    (kept,) = desk.remembered(".pages")
    rng = random.Random(7)
    for turn in range(10):
        damaged = bytearray(kept.read_bytes())
        damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        kept.write_bytes(damaged if turn < 8 else damaged[:turn])
        assert build_after(desk, article, article.read_text("utf-8") + "\nMore.\n")
        assert known(desk) == 0
    kept.unlink()
    assert build_after(desk, article, article.read_text("utf-8") + "\nMore.\n")
    assert known(desk) == 0
    assert build_after(desk, article, article.read_text("utf-8") + "\nMore.\n")
    assert known(desk) > 0


def test_words_are_kept_in_confidence_after_an_edit(desk):  # noqa: F811
    """What an edit makes confidential is looked for on every page, also on those that were known."""
    desk.settle()
    article = articles(desk)[0]
    assert build_after(desk, article, article.read_text("utf-8") + "\nMore.\n")
    assert known(desk) > 0
    word = re.search(r"<h1[^>]*>\s*([^<]{12,})", (desk.public / "index.html").read_text("utf-8"))[1].strip()
    put(desk.site / "private" / "speakers.yml", f"well-hidden:\n  name: {word}\n  kind: person\n")
    article.write_text(article.read_text("utf-8") + "\nMore.\n", "utf-8")
    done = desk.onrecord.run("build", desk.site, "--output", desk.public, env=desk.env)
    assert "known from the last build" not in done.stderr
