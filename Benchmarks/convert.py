#!/usr/bin/env python3
"""Turns a neutral corpus (see neutral/corpus.py) into a site as OnRecord reads it.

    convert.py CORPUS SITE [--pages all|counterparts]

The prose stays byte for byte; front matter and registries are written anew. With `--pages counterparts` the site
switches off the kinds of pages and the parts of pages that the equivalent Hugo site does not have.
"""

import argparse
from pathlib import Path

import yaml

from corpus import yaml_block

SOURCE_TYPES = {
    "article": "article-newspaper", "transcript": "speech", "letter": "personal_communication",
    "photograph": "graphic"}
RELATIONS = {
    "supports": "supports", "contradicts": "contradicts", "repeats": "restates", "refines": "qualifies",
    "supersedes": "supersedes"}
STATUSES = {"supported": "corroborated", "disputed": "contested", "refuted": "refuted", "corrected": "superseded"}
WITHOUT_COUNTERPART = [
    "as-known", "citations", "contested", "corrections", "drawings", "events", "method", "open", "search",
    "structured-data"]


def convert(corpus, site, pages="all"):
    """Writes `site`/content; returns how many articles it has."""
    corpus, content = Path(corpus), Path(site) / "content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text(_dump(_settings(pages)))
    for kind, record in (("speakers", _speaker), ("sources", _source)):
        written = _load((corpus / "data" / f"{kind}.yaml").read_text())
        (content / f"{kind}.yml").write_text(_dump({entry["id"]: record(entry) for entry in written}))
    files = sorted((corpus / "articles").rglob("*.md"))
    judged = set()
    front, bodies = {}, {}
    for file in files:
        # The text begins with a line of dashes, and the front matter ends with one.
        head, bodies[file] = file.read_text()[4:].split("\n---\n", 1)
        front[file] = _load(head)
        judged.update(claim["id"] for claim in front[file]["claims"] if claim["status"] in STATUSES)
    relations = _Relations(judged)
    for file in files:
        target = content / "articles" / file.relative_to(corpus / "articles")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"---\n{_dump(_article(front[file], relations))}---\n{bodies[file]}")
    return len(files)


def _settings(pages):
    settings = {
        "title": "Annotated briefing", "base-url": "https://briefing.example.org/", "zone": "Etc/UTC"}
    if pages == "counterparts":
        # Hugo judges nothing.
        settings |= {"policy": "none", "pages": dict.fromkeys(WITHOUT_COUNTERPART, False)}
    return settings


def _speaker(written):
    return {
        "name": written["name"], "kind": "person", "role": f"{written['role']}, {written['affiliation']}",
        "note": written["bio"]}


def _source(written):
    return {
        "title": written["title"], "type": SOURCE_TYPES.get(written["kind"], written["kind"]),
        "publisher": written["publisher"], "issued": str(written["date"]), "URL": written["url"]}


def _article(front, relations):
    event_of = {}
    for event in front["events"]:
        for claim in event["claims"]:
            event_of.setdefault(claim, event["id"])
    day = str(front["date"])
    return {
        "title": front["title"], "published": day, "summary": front["summary"],
        "events": {event["id"]: {"title": event["title"], "when": str(event["date"])} for event in front["events"]},
        "claims": {claim["id"]: _claim(claim, day, event_of.get(claim["id"]), relations) for claim in front["claims"]},
    }


def _claim(written, day, event, relations):
    speakers, sources = written["speakers"], written["sources"]
    record = {
        "text": written["text"],
        "by": [
            {"speaker": speakers[turn % len(speakers)], "via": sources[turn % len(sources)]}
            for turn in range(max(len(speakers), len(sources)))],
        "when": str(written["date"])}
    if event:
        record["event"] = event
    if written["status"] in STATUSES:
        record["status"] = [{"date": day, "is": STATUSES[written["status"]], "reason": "The desk looked into it."}]
    for relation in written.get("relations", []):
        kind = relations.kind(written["id"], relation["type"], relation["claim"])
        if kind:
            record.setdefault(kind, []).append(relation["claim"])
    return record


class _Relations:
    """What the neutral corpus draws by chance and a briefing cannot hold is written as a weaker relation."""

    def __init__(self, judged):
        self._judged = judged
        self._contradicting = set()
        self._superseded = set()

    def kind(self, claim, kind, other):
        """The key under which `claim` relates to `other`, None where that has been said already."""
        if kind == "contradicts":
            pair = frozenset((claim, other))
            if pair in self._contradicting:
                return None
            self._contradicting.add(pair)
        if kind == "supersedes":
            # Ids are in the order of publication: one way alone makes no circle, and one successor no fork. What the
            # desk has judged is not decided a second time.
            if other > claim or other in self._judged or other in self._superseded:
                return "qualifies"
            self._superseded.add(other)
        if kind == "repeats" and other > claim:
            return "supports"
        return RELATIONS[kind]


def _load(text):
    # Strings alone: a date is written again as it stood.
    return yaml.load(text, Loader=_Strings)


class _Strings(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """Every scalar as it is written."""


def _dump(record):
    return yaml_block.dump(record) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus")
    parser.add_argument("site")
    parser.add_argument("--pages", choices=("all", "counterparts"), default="all")
    arguments = parser.parse_args()
    print(convert(arguments.corpus, arguments.site, arguments.pages), "articles")
