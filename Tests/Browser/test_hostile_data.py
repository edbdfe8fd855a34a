"""Whatever stands in the records, pages show it as text and do nothing else."""

import json

import feedparser
import pytest

from pages import pages
from serving import serve

# Each would act where it is not escaped: in text, in an attribute of either quote, in a script of data, in a template.
HOSTILE = """</script><script>window.hit = 1</script><img src=x onerror="window.hit = 2">'" onfocus='window.hit = 3' \
{{title}} {{{body}}} <!-- <script> ]]> &amp; \u202e\u0001 \u2028 </title></style><base href="https://example.com/">"""


@pytest.fixture(scope="module")
def site(onrecord, tmp_path_factory):
    """A site whose every text is hostile: its folder and the address that it is served at."""
    folder = tmp_path_factory.mktemp("hostile")
    content = folder / "content"
    (content / "articles").mkdir(parents=True)
    text = json.dumps(HOSTILE)  # a JSON string is a YAML string
    (content / "speakers.yml").write_text(
        f"teller: {{name: {text}, role: {text}, interest: {text}, note: {text}, url: 'https://example.com/?{'%22%3E'}'}}\n"
        f"hidden: {{anonymous: true, described-as: {text}, reason: {text}, knows-how: {text}}}\n", "utf-8")
    (content / "sources.yml").write_text(
        f"wire: {{title: {text}, note: {text}, author: {text}, URL: 'https://example.com/x'}}\n", "utf-8")
    (content / "events.yml").write_text(
        f"night: {{title: {text}, when: {{edtf: 2024-03-04, phrase: {text}}}, place: {text}, note: {text}}}\n", "utf-8")
    (content / "articles" / "piece.md").write_text(f"""---
title: {text}
published: 2024-03-05
summary: {text}
bottom-line: {text}
authors: [{text}]
claims:
  one: {{text: {text}, by: [{{speaker: teller, via: {{id: wire, locator: {text}}}, mode: direct-quote, quote: {text}}}], event: night}}
  two:
    text: {text}
    by: {{speaker: hidden, via: wire}}
    contradicts: {{claim: one, note: {text}}}
    caveat: {text}
    status: {{date: 2024-03-06, is: refuted, reason: {text}}}
questions:
  why: {{text: {text}, about: one}}
inquiries:
  asked: {{who: teller, about: one, when: 2024-03-05, through: {text}, answer: none}}
corrections:
  - {{date: 2024-03-06, text: {text}, was: {text}, now: {text}}}
---
[One](claim:one) and [two](claim:two), on [a night](event:night). <script>window.hit = 5</script>
""", "utf-8")
    public = folder / "public"
    with serve(public) as address:
        (content / "site.yml").write_text(
            f"title: {text}\ndescription: {text}\npublisher: {text}\nbase-url: {address}\n", "utf-8")
        onrecord.build(folder, output=public)
        yield public, address


def test_pages_show_it_and_do_nothing(site, browser):
    folder, address = site
    complaints, requested = [], []
    with browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: complaints.append(f"{page.url}: {dialog.message}"))
        page.on("request", lambda request: requested.append(request.url))
        for name in pages(folder):
            page.goto(address + name)
            assert page.evaluate("window.hit") is None, name
            assert page.locator("img, base, [onerror], [onfocus], a[href^='javascript']").count() == 0, name
            assert page.locator("script:not([src], [type='application/ld+json'])").count() == 0, name
            for data in page.locator("script:not([src])").all_text_contents():
                assert json.loads(data)["@context"] == "https://schema.org", name
        page.goto(address + "claims/one.html")
        assert "window.hit = 1" in page.locator("h1").inner_text(), "what is hostile is there to be read"
    assert [complaint for complaint in complaints if "net::ERR_ABORTED" not in complaint] == []
    assert [url for url in requested if not url.startswith(address)] == []


def test_feeds_carry_it_as_text(site):
    folder, _ = site
    for name in ("articles", "corrections"):
        feed = feedparser.parse((folder / "feeds" / f"{name}.atom").read_bytes())
        assert not feed.bozo and "window.hit = 1" in feed.entries[0].title
        entries = json.loads((folder / "feeds" / f"{name}.json").read_text("utf-8"))["items"]
        assert all("</script><script>" in entry["title"] for entry in entries)
