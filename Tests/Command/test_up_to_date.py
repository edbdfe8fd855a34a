"""A build that has nothing to do finds that out quickly, and only then."""

import json
import os
import random
import shutil
import threading

import pytest

import generate
from onrecord import CLEAN, ERRORS_FOUND
from trees import assert_same, contents


class Desk:
    """A site, where it is published, and a cache of its own."""

    def __init__(self, onrecord, folder, site):
        self.onrecord = onrecord
        self.folder = folder
        self.site = site
        self.public = folder / "public"
        self.env = {"XDG_CACHE_HOME": str(folder / "cache")}

    def build(self, *options):
        """Builds; whether that found at once that nothing was to be done."""
        timings = self.folder / "timings.json"
        self.done = self.onrecord.build(
            self.site, "--timings-json", timings, *options, output=self.public, env=self.env)
        stages = [stage["name"] for stage in json.loads(timings.read_text())["stages"]]
        return "read" not in stages

    def settle(self):
        """Builds until there is nothing more to do."""
        self.build()
        assert self.build() or self.build(), "two builds in a row did not know each other"

    def remembered(self, kind=".json"):
        """The files in which builds are remembered, or, by the other name, their pages."""
        return [path for path in (self.folder / "cache").rglob("*" + kind) if path.is_file()]

    def expected(self):
        """What a clean build of the site makes."""
        fresh = self.folder / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        self.onrecord.build(self.site, output=fresh, env={"XDG_CACHE_HOME": str(self.folder / "other-cache")})
        return contents(fresh)


@pytest.fixture
def desk(onrecord, tmp_path):
    site = tmp_path / "site"
    generate.write_site(6, site)
    return Desk(onrecord, tmp_path, site)


def articles(desk):
    return sorted((desk.site / "content" / "articles").rglob("*.md"))


def test_nothing_changed_is_found_without_reading_anything(desk):
    desk.settle()
    before = contents(desk.public)
    times = {path: path.stat().st_mtime_ns for path in desk.public.rglob("*")}
    assert desk.build()
    assert contents(desk.public) == before
    assert {path: path.stat().st_mtime_ns for path in desk.public.rglob("*")} == times


def test_it_says_what_the_build_said_that_did_the_work(desk):
    desk.build("--anew")
    said = desk.done.stderr
    desk.settle()
    assert desk.build()
    assert "nothing changed" in desk.done.stderr
    assert desk.done.stderr.splitlines()[:-2] == said.splitlines()[:-2]
    assert " warning" in said


def test_colours_are_for_whoever_looks_now(desk):
    desk.settle()
    assert desk.build() and "\x1b" not in desk.done.stderr


def test_anew_builds_whatever_is_known(desk):
    desk.settle()
    assert not desk.build("--anew")
    assert "nothing changed" in desk.done.stderr


def edit(path):
    text = path.read_text("utf-8")
    path.write_text(text + "\nOne more paragraph.\n", "utf-8")


def edit_as_long_and_as_old(path):
    """Other words, no byte more, and the old time."""
    times = path.stat()
    text = path.read_text("utf-8")
    at = text.rindex("e")
    with open(path, "r+", encoding="utf-8") as file:
        file.write(text[:at] + "a" + text[at + 1:])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


CHANGES = {
    "an article": lambda desk: edit(articles(desk)[0]),
    "an article, same size and time": lambda desk: edit_as_long_and_as_old(articles(desk)[0]),
    "an article more": lambda desk: (desk.site / "content" / "articles" / "later.md").write_text(
        "---\ntitle: Later\npublished: 2024-01-01\n---\nNothing to report.\n"),
    "an asset more": lambda desk: put(desk.site / "content" / "assets" / "table.csv", "a,b\n"),
    "the settings": lambda desk: edit_settings(desk),
    "a template": lambda desk: put(desk.site / "templates" / "partials" / "footer.mustache", "<p>Ours.</p>\n"),
    "a style": lambda desk: put(desk.site / "templates" / "assets" / "own.css", "p { color: navy }\n"),
    "a secret": lambda desk: put(
        desk.site / "private" / "speakers.yml", "well-hidden:\n  name: Somebody Hidden\n  kind: person\n"),
    "a baseline": lambda desk: desk.onrecord.run(
        "check", desk.site, "--write-baseline", desk.site / "baseline.json"),
    "a page": lambda desk: edit(desk.public / "index.html"),
    "a page, same size and time": lambda desk: edit_as_long_and_as_old(desk.public / "index.html"),
    "a page less": lambda desk: (desk.public / "method.html").unlink(),
    "a page more": lambda desk: (desk.public / "stray.html").write_text("stray"),
    "the site less": lambda desk: shutil.rmtree(desk.public),
}


def edit_settings(desk):
    settings = desk.site / "content" / "site.yml"
    settings.write_text(settings.read_text("utf-8").replace("title: ", "title: Revised ", 1), "utf-8")


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(desk, change):
    desk.settle()
    CHANGES[change](desk)
    assert not desk.build()
    assert_same(contents(desk.public), desk.expected())


def test_drafts_are_another_site(desk):
    edit_front = articles(desk)[-1]
    edit_front.write_text(edit_front.read_text("utf-8").replace("---\n", "---\ndraft: true\n", 1), "utf-8")
    desk.settle()
    assert not desk.build("--drafts")
    assert not desk.build()


def test_an_archived_text_is_seen(onrecord, tmp_path):
    site = tmp_path / "site"
    (site / "archive").mkdir(parents=True)
    put(site / "content" / "site.yml", "title: Small\n")
    put(site / "content" / "sources.yml",
        "paper:\n  type: report\n  title: Paper\n  URL: https://example.org/paper\n"
        "  archived-text: archive/paper.txt\n")
    archived = site / "archive" / "paper.txt"
    archived.write_text("What stood in it.\n")
    put(site / "content" / "articles" / "one.md",
        "---\ntitle: One\npublished: 2024-01-01\n---\nNothing but [a paper](source:paper).\n")
    desk = Desk(onrecord, tmp_path, site)
    desk.settle()
    archived.write_text("Something else.\n")
    assert not desk.build()


def test_a_damaged_memory_is_not_used(desk):
    desk.settle()
    (kept,) = desk.remembered()
    whole = kept.read_bytes()
    rng = random.Random(7)
    for _ in range(25):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        kept.write_bytes(damaged)
        assert not desk.build()
    for part in (b"", whole[:100], whole[:-1], b"\n", b"\xff" * 300):
        kept.write_bytes(part)
        assert not desk.build()
    kept.unlink()
    assert not desk.build()
    assert desk.build() or desk.build()


def test_folders_that_come_and_go_are_forgotten(desk):
    for number in range(60):
        desk.public = desk.folder / "www" / str(number)
        desk.public.parent.mkdir(exist_ok=True)
        desk.build()
        shutil.rmtree(desk.public)
    assert len(desk.remembered()) == 50
    assert len(desk.remembered(".pages")) == 50


def test_where_nothing_can_be_remembered_it_is_built_all_the_same(desk):
    (desk.folder / "cache").write_text("a file where the folder should be")
    assert not desk.build()
    assert "note: the next build cannot know of this one" in desk.done.stderr
    assert not desk.build()


def test_another_program_builds_anew(desk, tmp_path):
    desk.settle()
    other = tmp_path / "onrecord"
    shutil.copy2(desk.onrecord.binary, other)
    again = Desk(type(desk.onrecord)(other, desk.folder), desk.folder, desk.site)
    assert not again.build()


def test_a_site_with_errors_is_never_up_to_date(desk):
    desk.settle()
    settings = desk.site / "content" / "site.yml"
    whole = settings.read_text("utf-8")
    settings.write_text(whole + "\nno-such-key: 1\n", "utf-8")
    for _ in range(2):
        done = desk.onrecord.run("build", desk.site, "--output", desk.public, env=desk.env)
        assert done.returncode == ERRORS_FOUND
    settings.write_text(whole, "utf-8")
    assert not desk.build()


def test_two_builds_at_once_leave_one_site(desk):
    desk.settle()
    edit(articles(desk)[0])
    results = []

    def run():
        results.append(desk.onrecord.run("build", desk.site, "--output", desk.public, env=desk.env).returncode)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert CLEAN in results
    desk.build()
    assert_same(contents(desk.public), desk.expected())


EDITS = 120


def test_whatever_is_edited_the_site_is_that_of_a_clean_build(desk):
    """Edits, adds, renames and deletes at random, at times nothing: each build must leave what a clean one makes."""
    rng = random.Random(2020)
    folder = desk.site / "content" / "articles"
    added = []
    known = 0
    for step in range(EDITS):
        choice = rng.choice(["edit", "edit", "add", "rename", "delete", "template", "settings", "page", "nothing"])
        if choice == "edit":
            edit(rng.choice(articles(desk)))
        elif choice == "add" or (choice in ("rename", "delete") and not added):
            added.append(folder / f"added-{step}.md")
            added[-1].write_text(f"---\ntitle: Added {step}\npublished: 2024-01-01\n---\nNothing to report.\n")
        elif choice == "rename":
            old = added.pop(rng.randrange(len(added)))
            added.append(old.with_name(f"renamed-{step}.md"))
            old.rename(added[-1])
        elif choice == "delete":
            added.pop(rng.randrange(len(added))).unlink()
        elif choice == "template":
            footer = desk.site / "templates" / "partials" / "footer.mustache"
            if footer.exists() and rng.random() < 0.4:
                footer.unlink()
            else:
                put(footer, f"<p>Footer {step}.</p>\n")
        elif choice == "settings":
            edit_settings(desk)
        elif choice == "page":
            edit(rng.choice(sorted(desk.public.rglob("*.html")) or articles(desk)))
        known += desk.build()
        assert_same(contents(desk.public), desk.expected())
    assert known > 0, "no build was up to date: nothing was tested"
