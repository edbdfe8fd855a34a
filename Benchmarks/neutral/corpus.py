"""Writes the corpus: articles by year and month, two registries, and corpus.json with counts and a digest."""

import hashlib
import json
from pathlib import Path

from neutral import articles, records, yaml_text
from neutral.wording import iso, slug


def generate(count, folder, seed=1):
    """`count` articles into `folder`; returns what corpus.json says."""
    writer = _Writer(Path(folder))
    speakers = records.make_speakers(seed, max(20, count // 20))
    sources = records.make_sources(seed, max(40, count // 5))
    counts = articles.claim_counts(seed, count)
    stats = {"articles": count, "seed": seed, "speakers": len(speakers), "sources": len(sources)}
    stats |= dict.fromkeys(("claims", "events", "relations", "anchors", "body_words", "body_bytes"), 0)
    writer.write("data/speakers.yaml", yaml_text.registry(speakers, ("id", "role")))
    writer.write("data/sources.yaml", yaml_text.registry(sources, ("id", "kind", "date", "url")))
    for number in range(count):
        article = articles.make_article(seed, number, count, counts, speakers, sources)
        date, body = iso(article["day"]), article["body"]
        writer.write(
            f"articles/{date[:4]}/{date[5:7]}/{slug(article['title'])}-{number + 1:05}.md",
            yaml_text.front_matter(article, speakers, sources) + "\n" + body)
        stats["claims"] += len(article["claims"])
        stats["events"] += len(article["events"])
        stats["relations"] += sum(len(claim["relations"]) for claim in article["claims"])
        stats["anchors"] += body.count("](claim:")
        stats["body_words"] += len(body.split())
        stats["body_bytes"] += len(body.encode())
    stats["sha256"] = writer.digest.hexdigest()
    (writer.folder / "corpus.json").write_text(json.dumps(stats, indent=2) + "\n")
    return stats


class _Writer:
    def __init__(self, folder):
        self.folder = folder
        self.digest = hashlib.sha256()
        self._made = set()

    def write(self, path, text):
        data = text.encode()
        self.digest.update(f"{path} {len(data)}\n".encode())
        self.digest.update(data)
        file = self.folder / path
        if file.parent not in self._made:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(file.parent)
        file.write_bytes(data)
