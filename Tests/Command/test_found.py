"""What other programs make of a built site: feed readers, search engines, hosts."""

import datetime
import json
import re
import shutil
import urllib.robotparser
import xml.etree.ElementTree as ElementTree
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest
from pyld import jsonld

from onrecord import REPOSITORY

BASE = "https://example.org/desk/"
LATEST = datetime.datetime(2022, 1, 1, tzinfo=datetime.timezone.utc)  # later than anything in the first briefing
SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SCHEMA = "https://schema.org/"


@pytest.fixture(scope="module")
def site(onrecord, tmp_path_factory):
    """The first briefing on a site that knows its address, with a former address and a review by a check."""
    folder = tmp_path_factory.mktemp("found")
    shutil.copytree(REPOSITORY / "content", folder / "content")
    with (folder / "content" / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"base-url: {BASE.rstrip('/')}\naliases: {{how-to-read: method}}\n")
    done = onrecord.build(folder, output=folder / "public")
    assert "left out" not in done.stderr
    return folder / "public"


def path_of(address):
    """The file that stands at an absolute address of the site."""
    assert address.startswith(BASE), address
    return urlsplit(address).path.removeprefix(urlsplit(BASE).path)


# --- feeds


@pytest.mark.parametrize("name", ["articles", "corrections"])
def test_a_feed_reader_finds_all_it_needs(site, name):
    feed = feedparser.parse((site / "feeds" / f"{name}.atom").read_bytes())
    assert not feed.bozo and feed.version == "atom10"
    assert feed.feed.id == BASE + f"feeds/{name}.atom" and feed.feed.title and feed.feed.author
    links = {link.rel: link for link in feed.feed.links}
    assert links["self"].href == feed.feed.id and links["self"].type == "application/atom+xml"
    assert (site / path_of(links["alternate"].href)).is_file()
    assert feed.entries
    for entry in feed.entries:
        assert entry.title and entry.summary and (site / path_of(entry.link)).is_file()
        for date in (entry.published, entry.updated):
            assert datetime.datetime.fromisoformat(date) < LATEST, "dates are the record's, not the clock's"
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    days = [entry.updated[:10] for entry in feed.entries]
    assert days == sorted(days, reverse=True)
    assert feed.feed.updated == feed.entries[0].updated


@pytest.mark.parametrize("name", ["articles", "corrections"])
def test_json_feed_says_the_same(site, name):
    feed = json.loads((site / "feeds" / f"{name}.json").read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == BASE + f"feeds/{name}.json" and feed["title"] and feed["home_page_url"]
    atom = feedparser.parse((site / "feeds" / f"{name}.atom").read_bytes())
    assert [(item["id"], item["title"], item["date_modified"]) for item in feed["items"]] == [
        (entry.id, entry.title, entry.updated) for entry in atom.entries]
    assert all(item["content_text"] and item["url"] for item in feed["items"])


def test_what_happened_to_the_first_briefing_is_in_its_feeds(site):
    corrections = feedparser.parse((site / "feeds" / "corrections.atom").read_bytes())
    titles = [entry.title for entry in corrections.entries]
    assert any(title.startswith("Refuted: ") for title in titles)
    assert any(title.startswith("Update: ") or title.startswith("Correction: ") for title in titles)


# --- sitemap, robots.txt, headers


def test_the_sitemap_keeps_to_the_protocol(site):
    data = (site / "sitemap.xml").read_bytes()
    root = ElementTree.fromstring(data)
    assert len(data) <= 50 * 1024 * 1024 and root.tag == SITEMAPS + "urlset" and 0 < len(root) <= 50_000
    addresses = []
    for url in root:
        assert url.tag == SITEMAPS + "url"
        assert [child.tag.removeprefix(SITEMAPS) for child in url] in (["loc"], ["loc", "lastmod"])
        addresses.append(url[0].text)
        if len(url) == 2:
            assert datetime.date.fromisoformat(url[1].text) < LATEST.date()
    assert all(len(address) < 2048 and address.isascii() for address in addresses)
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html", "how-to-read.html"}
    assert sorted(map(path_of, addresses)) == sorted(pages), "every page once, and nothing that leads elsewhere"


def test_robots_may_read_everything_and_find_the_sitemap(site):
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site / "robots.txt").read_text("utf-8").splitlines())
    assert robots.site_maps() == [BASE + "sitemap.xml"]
    assert robots.can_fetch("anything", BASE + "claims/index.html")


def test_the_headers_name_files_that_are_there(site):
    lines = (site / "_headers").read_text("utf-8").splitlines()
    assert lines[0] == "/*"
    named = [line[1:] for line in lines[1:] if line.startswith("/")]
    # Hosts that leave out ".html" ask for the search page without it.
    assert len(named) >= 6 and all((site / name).is_file() or name == "search" for name in named)
    settings = [line for line in lines if not line.startswith("/")]
    for line, after in zip(settings, [*settings[1:], ""]):
        if line.startswith("  ! "):
            # Taken back from what holds for all pages, to be set anew.
            assert after.startswith(f"  {line[4:]}: ") and f"  {line[4:]}: " in "\n".join(lines[1:6])
        else:
            assert re.match(r"  [A-Za-z-]+: \S", line)


@pytest.mark.parametrize("name", ["robots.txt", "_headers"])
def test_what_the_host_reads_may_be_the_sites_own(onrecord, tmp_path, name):
    onrecord.run("new", "site", tmp_path / "site")
    (tmp_path / "site" / "templates").mkdir()
    (tmp_path / "site" / "templates" / name).write_text("ours\n", "utf-8")
    done = onrecord.build(tmp_path / "site", output=tmp_path / "public")
    assert (tmp_path / "public" / name).read_text("utf-8") == "ours\n"
    assert "warning" not in done.stderr


def test_without_an_address_nothing_is_made_up(onrecord, tmp_path):
    onrecord.run("new", "site", tmp_path / "site")
    done = onrecord.build(tmp_path / "site", output=tmp_path / "public")
    assert "left out, for site.yml has no base-url: canonical addresses, feeds, sitemap.xml, 404.html" in done.stderr
    names = {path.relative_to(tmp_path / "public").parts[0] for path in (tmp_path / "public").rglob("*")}
    assert names.isdisjoint({"feeds", "sitemap.xml", "404.html"}) and {"robots.txt", "_headers"} <= names
    for page in (tmp_path / "public").rglob("*.html"):
        assert "canonical" not in page.read_text("utf-8")


# --- structured data

# The part of schema.org's context that pages use, so that nothing is asked of the network: which values are
# addresses, and which days. A term that is not here is one that schema.org may not have: look it up, then add it.
ADDRESSES = ["archivedAt", "mainEntityOfPage", "sameAs", "url"]
DATES = ["dateCreated", "dateModified", "datePublished", "endDate", "startDate"]
TERMS = [
    "about", "alternateName", "appearance", "author", "citation", "claimReviewed", "correction", "description", "hasPart",
    "headline", "inLanguage", "isBasedOn", "isPartOf", "itemReviewed", "jobTitle", "location", "memberOf", "mentions",
    "name", "publisher", "reviewBody", "reviewRating", "spokenByCharacter", "superEvent", "text", "translator",
    "workTranslation",
]
TYPES = [
    "Article", "Book", "Claim", "ClaimReview", "CorrectionComment", "CreativeWork", "Event", "GovernmentOrganization",
    "Legislation", "NewsArticle", "NewsMediaOrganization", "Organization", "Person", "Place", "Quotation", "Rating",
    "Report", "SocialMediaPosting", "WebPage", "WebSite",
]
CONTEXT = {"@context": {
    **{term: {"@id": SCHEMA + term, "@type": "@id"} for term in ADDRESSES},
    **{term: {"@id": SCHEMA + term, "@type": SCHEMA + "Date"} for term in DATES},
    **{term: SCHEMA + term for term in TERMS + TYPES},
}}

# What a consumer needs of a node that is more than a reference.
REQUIRED = {
    "NewsArticle": ["headline", "datePublished", "author", "publisher", "url"],
    "Claim": ["text", "url", "datePublished", "appearance"],
    "ClaimReview": ["claimReviewed", "itemReviewed", "reviewRating", "author", "url", "datePublished"],
    "Quotation": ["text", "spokenByCharacter"],
    "Event": ["name", "startDate"],
    "WebSite": ["name", "url", "publisher"],
}


def load(address, options):
    assert address in ("https://schema.org", "https://schema.org/"), f"{address} would be asked for"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": CONTEXT}


def data_of(page):
    """The page's data as it stands in it; nil where it has none."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"), re.S)
    assert len(found) <= 1
    return json.loads(found[0]) if found else None


def expanded(page, address):
    return jsonld.expand(data_of(page), {"base": address, "documentLoader": load})


def nodes(value):
    """Every node of expanded data, inner ones too."""
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)
    elif isinstance(value, dict):
        if "@value" not in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)


def types(node):
    return [name.removeprefix(SCHEMA) for name in node.get("@type", [])]


@pytest.fixture(scope="module")
def records(site):
    """The expanded data of every page that has any, by the page's path."""
    pages = {page.relative_to(site).as_posix(): page for page in site.rglob("*.html")}
    return {path: expanded(page, BASE + path) for path, page in pages.items() if data_of(page)}


def test_every_record_has_data_and_no_list_has(site, records):
    for path in (page.relative_to(site).as_posix() for page in site.rglob("*.html")):
        is_record = "/" in path and not path.endswith("index.html") and not path.startswith("as-known/")
        has_record = re.match(r"(articles|claims|speakers|sources|events)/[a-z0-9-]+\.html$", path) is not None
        assert (path in records) == ((is_record and has_record) or path == "index.html"), path


def test_every_term_and_type_is_one_of_schema_org(site, records):
    """What the context does not define is lost when data is expanded: so nothing may be."""
    def keys(value):
        if isinstance(value, list):
            return {key for item in value for key in keys(item)}
        if isinstance(value, dict):
            return set(value) | {key for inner in value.values() for key in keys(inner)}
        return set()

    for path, graph in records.items():
        written = {key for key in keys(data_of(site / path)) if not key.startswith("@")}
        kept = {key.removeprefix(SCHEMA) for key in keys(graph) if key.startswith(SCHEMA)}
        assert written == kept, path
        assert all(name in TYPES for node in nodes(graph) for name in types(node)), path


def test_what_a_consumer_needs_is_there(records):
    seen = set()
    for path, graph in records.items():
        for node in nodes(graph):
            if set(node) <= {"@type", "@id"}:
                continue  # refers to a node of another page
            for name in types(node):
                missing = [term for term in REQUIRED.get(name, []) if SCHEMA + term not in node]
                is_mention = name == "NewsArticle" and SCHEMA + "datePublished" not in node
                is_translation = name == "Quotation" and SCHEMA + "translator" in node
                assert not missing or is_mention or is_translation, f"{path}: {name} lacks {missing}"
                seen.add(name)
    assert seen >= {"NewsArticle", "Claim", "ClaimReview", "Person", "Organization", "Quotation", "Event", "WebSite"}


def test_every_reference_leads_to_the_node_it_names(site, records):
    named = {node["@id"] for graph in records.values() for node in graph if "@id" in node}
    named |= {node["@id"] for graph in records.values() for node in nodes(graph) if "@id" in node and len(node) > 2}
    for path, graph in records.items():
        for node in nodes(graph):
            if "@id" in node and node["@id"].startswith(BASE):
                assert (site / path_of(node["@id"])).is_file(), f"{path}: {node['@id']}"
                assert "#" not in node["@id"] or node["@id"] in named, f"{path}: {node['@id']}"


def test_only_what_the_desk_judged_is_reviewed(records):
    """The first briefing has one status entry: the president's claim that nobody was harmed."""
    reviews = {path: node for path, graph in records.items() for node in nodes(graph) if "ClaimReview" in types(node)}
    assert list(reviews) == ["claims/trump-no-harm.html"]
    [review] = reviews.values()
    [rating] = review[SCHEMA + "reviewRating"]
    assert rating[SCHEMA + "alternateName"] == [{"@value": "Refuted"}]
    assert SCHEMA + "ratingValue" not in rating, "nobody put it on a scale"


def test_relative_data_means_the_same(seed, records):
    """Where the site does not know its address, data read at some address says what it would say with it."""
    for path, graph in records.items():
        assert expanded(seed / path, urljoin(BASE, path)) == graph, path


# --- citations


def test_a_reference_manager_finds_each_claims_citation(site):
    pages = [page for page in (site / "claims").glob("*.html") if page.name != "index.html"]
    assert len(pages) > 20
    for page in pages:
        [item] = json.loads(page.with_suffix(".json").read_text("utf-8"))
        assert item["type"] == "webpage" and item["id"] == page.stem
        assert (site / path_of(item["URL"])) == page
        for date in (item["issued"], item["original-date"]):
            [parts] = date["date-parts"]
            assert datetime.date(*map(int, parts)) < LATEST.date(), "dates are the record's, not the clock's"
