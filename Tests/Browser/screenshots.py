#!/usr/bin/env python3
"""Takes pictures of a built site, to be looked at.

    screenshots.py OUT [SITE]

writes OUT/<page>-<width>-<scheme>.png for the first page and the fullest article, claim, speaker and timeline of the
built SITE (public/ by default), at phone and desktop width, light and dark.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import VIEWS, launch
from pages import fullest_of_each_kind, kind

KINDS = ["index.html", "articles", "claims", "speakers", "timeline.html"]


def take(site, output):
    output.mkdir(parents=True, exist_ok=True)
    chosen = {kind(page): page for page in fullest_of_each_kind(site)}
    with sync_playwright() as playwright, launch(playwright) as browser:
        for view in VIEWS:
            with view.context(browser) as context:
                page = context.new_page()
                for name in KINDS:
                    page.goto((site / chosen[name]).as_uri())
                    page.screenshot(path=output / f"{name.removesuffix('.html')}-{view}.png", full_page=True)


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    site = Path(arguments[1] if len(arguments) == 2 else "public").resolve()
    if not (site / "index.html").is_file():
        print(f"{site} is no built site: it has no index.html", file=sys.stderr)
        return 2
    take(site, Path(arguments[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
