"""The folder in which one size is compared: the same made-up archive as Hugo and as OnRecord have it."""

import multiprocessing
import re
import shutil
import subprocess
from pathlib import Path

import convert
from comparison.process import run
from neutral.corpus import generate

HERE = Path(__file__).resolve().parent.parent


class Workshop:
    """Everything of one size stands in `folder`, which is made and, when done with, removed."""

    def __init__(self, folder, articles, onrecord, hugo):
        self.folder, self.articles = Path(folder), articles
        self._onrecord, self._hugo = onrecord, hugo
        self.corpus = self.folder / "corpus"

    def __enter__(self):
        # In a process of its own: a program is accounted the memory of what started it, so that has to stay small.
        author = multiprocessing.get_context("spawn").Process(target=self._write)
        author.start()
        author.join()
        if author.exitcode:
            raise SystemExit("the archive could not be made")
        site = self.folder / "hugo"
        shutil.copytree(HERE / "hugo", site)
        settings = (site / "hugo.toml.in").read_text().replace("@CORPUS@", str(self.corpus))
        (site / "hugo.toml").write_text(settings)
        return self

    def _write(self):
        generate(self.articles, self.corpus)
        for pages in ("counterparts", "all"):
            convert.convert(self.corpus, self.folder / pages, pages)

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def build_with_hugo(self):
        output = self.folder / "hugo-public"
        return run([self._hugo, "--quiet", "--destination", output], cwd=self.folder / "hugo")

    def build_cold(self, pages):
        self.clear(f"{pages}/public")
        return self.build(pages)

    def build(self, pages):
        return run([self._onrecord, "build", self.folder / pages])

    def clear(self, output):
        """Removes a site that was built, and with it all that a further build could use again."""
        shutil.rmtree(self.folder / output, ignore_errors=True)

    def edit(self, pages, turn):
        """Adds a sentence to one article and a word to one of its claims."""
        files = sorted((self.folder / pages / "content" / "articles").rglob("*.md"))
        file = files[(2 * turn + 1) * len(files) // 9 % len(files)]
        text = re.sub(r'( text: "?)', rf"\g<1>Anew {turn}: ", file.read_text(), count=1)
        file.write_text(f"{text}\nA sentence was added, number {turn}.\n")

    def floor(self, pages):
        """The lower limit: parses the same articles, writes files of the same sizes in the place of those of the site."""
        site, program = self.folder / pages, self.folder / "floor"
        manifest, output = self.folder / f"{pages}.manifest", self.folder / "floor-public"
        if not program.exists():
            subprocess.run(
                ["cc", "-O2", "-std=gnu11", "-pthread", "-o", program, HERE / "floor" / "floor.c", "-lcmark", "-lyaml"],
                check=True)
        with manifest.open("w") as lines:
            for path in sorted_files(site / "public"):
                lines.write(f"{path.stat().st_size} {path.relative_to(site / 'public')}\n")
        self.clear(f"{pages}/public")
        measured = run([program, site / "content", manifest, output])
        shutil.rmtree(output)
        return measured

    def files(self, output):
        """How many files a built site has, and their bytes."""
        count = total = 0
        for path in sorted_files(self.folder / output):
            count += 1
            total += path.stat().st_size
        return count, total


def sorted_files(folder):
    """The files below a folder one by one, in an order that follows from their names alone."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield from sorted_files(path)
        else:
            yield path
