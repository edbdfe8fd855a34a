#!/usr/bin/env python3
"""Builds the same made-up archive with OnRecord and with Hugo, side by side, and prints how they compare.

    compare.py [--sizes 100,1000,10000] [--runs N] [--hugo-up-to N] [--onrecord PROGRAM] [--output FILE]

For each number of articles: a cold build by Hugo; by OnRecord with the kinds of pages that Hugo's site has, and with
all of them; a build with nothing changed, and one after an edit of one article; and the floor, a program that only
parses the same articles and writes as many bytes. Everything stands in memory (/dev/shm, where there is one), for a
disk's noise hides the programs'. Each figure is the median of N runs, taken in turn. Above 10,000 articles, unless
said otherwise, Hugo is left out: it holds the whole site, and 50,000 articles take more memory than most machines have.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from comparison import table
from comparison.process import Run
from comparison.workshop import Workshop

PAGES = {"counterparts": "the pages Hugo has", "all": "every page"}


def measure(workshop, runs, with_hugo):
    """The typical figures of each kind of build, and how many files and bytes each site has."""
    found, files = {}, {}

    def take(name, build):
        found.setdefault(name, []).append(build())
        print(f"  {workshop.articles} {name}: {found[name][-1].seconds:.2f} s", file=sys.stderr)

    for turn in range(runs):
        # Of the largest sites no two fit in memory: each is counted and removed before the next is built.
        if with_hugo:
            take("Hugo", workshop.build_with_hugo)
            files["Hugo"] = workshop.files("hugo-public")
            workshop.clear("hugo-public")
        for pages, words in PAGES.items():
            take(f"{words}, cold", lambda: workshop.build_cold(pages))
            take(f"{words}, nothing changed", lambda: workshop.build(pages))
            workshop.edit(pages, turn)
            take(f"{words}, one edit", lambda: workshop.build(pages))
            files[words] = workshop.files(f"{pages}/public")
            take(f"{words}, floor", lambda: workshop.floor(pages))
    return {name: Run.typical(figures) for name, figures in found.items()}, files


def rows(articles, found):
    hugo = found.get("Hugo")
    if hugo:
        yield [f"{articles:,}", "Hugo", f"{hugo.seconds:.2f} s", f"{hugo.megabytes:.0f} MB", "", "", ""]
    for words in PAGES.values():
        cold, floor = found[f"{words}, cold"], found[f"{words}, floor"]
        yield [
            f"{articles:,}", f"OnRecord, {words}", f"{cold.seconds:.2f} s", f"{cold.megabytes:.0f} MB",
            f"{hugo.seconds / cold.seconds:.1f} ×" if hugo else "",
            f"1/{hugo.megabytes / cold.megabytes:.1f}" if hugo else "",
            f"{cold.seconds / floor.seconds:.1f} ×"]
        for change in ("one edit", "nothing changed"):
            warm = found[f"{words}, {change}"]
            yield [
                f"{articles:,}", f"… {change}", f"{warm.seconds:.2f} s", f"{warm.megabytes:.0f} MB", "", "",
                f"1/{cold.seconds / warm.seconds:.1f} of cold"]
        yield [f"{articles:,}", "… floor", f"{floor.seconds:.2f} s", f"{floor.megabytes:.0f} MB", "", "", ""]


def growth(found):
    """The exponents from a thousand articles on, below which starting up tells more."""
    sizes = [size for size in found if size >= 1000]
    if len(sizes) < 2:
        return
    for words in PAGES.values():
        builds = [found[size][f"{words}, cold"] for size in sizes]
        seconds = table.exponent(sizes, [build.seconds for build in builds])
        memory = table.exponent(sizes, [build.megabytes for build in builds])
        yield [words, f"{sizes[0]:,} to {sizes[-1]:,}", f"{seconds:.2f}", f"{memory:.2f}"]


def report(found, files, runs):
    lines = [f"Median of {runs} runs; {table.machine()}.\n"]
    header = ["articles", "build", "time", "peak memory", "as fast as Hugo", "Hugo's memory", "of the floor"]
    lines.append(table.markdown(header, [row for size in found for row in rows(size, found[size])]))
    header = ["articles", "Hugo", *PAGES.values()]
    lines.append(table.markdown(header, [
        [f"{size:,}", *(_amount(files[size].get(name)) for name in header[1:])] for size in files]))
    exponents = list(growth(found))
    if exponents:
        lines.append(table.markdown(["grows with articles to the power of", "articles", "time", "memory"], exponents))
    return "\n".join(lines)


def _amount(files):
    return f"{files[0]:,} files, {files[1] / 1e6:.0f} MB" if files else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--hugo-up-to", type=int, default=10_000, metavar="ARTICLES")
    parser.add_argument("--onrecord", default=".build/release/onrecord")
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    hugo = shutil.which("hugo", path=f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin")
    if not hugo:
        parser.error("hugo is missing; 'make bench' installs it")
    found, files = {}, {}
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    for size in map(int, arguments.sizes.split(",")):
        folder = Path(tempfile.mkdtemp(prefix="compare-", dir=memory))
        try:
            with Workshop(folder / "all", size, Path(arguments.onrecord).resolve(), hugo) as workshop:
                found[size], files[size] = measure(
                    workshop, arguments.runs, with_hugo=size <= arguments.hugo_up_to)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    text = report(found, files, arguments.runs)
    print(text)
    if arguments.output:
        arguments.output.write_text(text)


if __name__ == "__main__":
    main()
