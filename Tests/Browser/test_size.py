"""Pages stay small: what a browser must load to show an article, before compression."""

from html.parser import HTMLParser

from pages import pages

LIMIT = 100_000  # bytes of HTML, CSS and JavaScript


class Assets(HTMLParser):
    """The style sheets and scripts that a page asks for."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "link" and attributes.get("rel") == "stylesheet":
            self.found.append(attributes["href"])
        if tag == "script" and "src" in attributes:
            self.found.append(attributes["src"])


def weight(site, name):
    page = site / name
    assets = Assets(page.read_text("utf-8")).found
    assert assets, f"{name} asks for no style sheet"
    return page.stat().st_size + sum((page.parent / asset).stat().st_size for asset in assets)


def test_an_article_is_at_most_100_kilobytes(seed):
    articles = [name for name in pages(seed) if name.startswith("articles/")]
    assert articles
    assert {name: size for name in articles if (size := weight(seed, name)) > LIMIT} == {}
