#!/usr/bin/env python3
"""Writes a made-up site for benchmarks and for tests at scale.

    generate.py N OUT [YEARS]

makes the folder OUT, which must not exist, with a content/ of N articles: 730 words each, 6 claims and 2 events on
average, max(20, N/20) speakers and max(40, N/5) sources. Claims relate to earlier claims, mostly of recent articles; a
few speakers and sources have many claims, most have few. A claim's words are anchored inline, and articles link to each
other's claims. Three articles are published a day from 2016 on, or, with YEARS, as many as fill that many years.

The same N gives the same bytes on every machine. Work per article does not depend on N.
"""

import sys
from pathlib import Path

from corpus import records, yaml_block
from corpus.articles import Articles


def write_site(count, site, years=None):
    """Writes a site of `count` articles into the new folder `site`."""
    content = Path(site) / "content"
    content.mkdir(parents=True)
    speakers = records.speakers(max(20, count // 20))
    sources = records.sources(max(40, count // 5), len(speakers))
    settings = {
        "title": "The mountain record", "description": "Reports from mountains that are on no map",
        "lang": "en", "zone": "Europe/Zurich"}
    for name, record in [("site.yml", settings), ("speakers.yml", speakers), ("sources.yml", sources)]:
        (content / name).write_text(yaml_block.dump(record) + "\n", "utf-8", newline="\n")
    for path, front_matter, body in Articles(count, speakers, sources, years):
        article = content / "articles" / path
        article.parent.mkdir(parents=True, exist_ok=True)
        article.write_text(f"---\n{yaml_block.dump(front_matter)}\n---\n{body}", "utf-8", newline="\n")


def main(arguments):
    numbers = [*arguments[:1], *arguments[2:]]
    if not 2 <= len(arguments) <= 3 or not all(number.isdigit() and int(number) > 0 for number in numbers):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    site = Path(arguments[1])
    if site.exists():
        print(f"{site} exists already", file=sys.stderr)
        return 2
    write_site(int(arguments[0]), site, int(arguments[2]) if len(arguments) == 3 else None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
