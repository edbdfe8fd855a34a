"""`onrecord check --format github`: the workflow commands of GitHub Actions, read back as its runner reads them."""

import json
import re

import pytest

from onrecord import CLEAN, ERRORS_FOUND, REPOSITORY, USAGE

SITES = REPOSITORY / "Tests" / "Sites"
COMMAND = re.compile(r"^::(?P<level>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)$")


@pytest.fixture(scope="module")
def check(onrecord, tmp_path_factory):
    """Checks a site and returns what was found, as GitHub's runner takes it from the output."""
    if onrecord.run("check", tmp_path_factory.mktemp("empty"), "--format", "github").returncode == USAGE:
        pytest.skip("this onrecord prints no workflow commands")

    def run(site, cwd=None):
        done = onrecord.run("check", site, "--format", "github", cwd=cwd)
        assert done.returncode in (CLEAN, ERRORS_FOUND), done.stderr
        return [command(line) for line in done.stdout.splitlines()]
    return run


def command(line):
    match = COMMAND.match(line)
    assert match, f"no workflow command: {line!r}"
    properties = dict(pair.split("=", 1) for pair in match["properties"].split(","))
    return {"level": match["level"], "message": unescaped(match["message"]),
            **{name: unescaped(value) for name, value in properties.items()}}


def unescaped(text):
    for code, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, character)
    return text


@pytest.mark.parametrize("name", sorted(path.name for path in (SITES / "bad").iterdir()))
def test_it_says_what_json_says(check, onrecord, name):
    report = json.loads(onrecord.run("check", f"bad/{name}", "--format", "json", cwd=SITES).stdout)["diagnostics"]
    commands = check(f"bad/{name}", cwd=SITES)
    assert len(commands) == len(report)
    for found, printed in zip(report, commands):
        assert printed["title"] == found["rule"]
        assert printed["level"] == {"note": "notice"}.get(found["severity"], found["severity"])
        if place := found.get("place"):
            assert printed["file"] == f"bad/{name}/{place['path']}"
            assert printed.get("line", "1") == str(place["start"]["line"])
            if "col" in printed:
                assert printed["line"] == printed["endLine"]
                assert (printed["col"], printed["endColumn"]) == (
                    str(place["start"]["column"]), str(place["end"]["column"]))


def test_a_hostile_name_stays_in_its_property(check, tmp_path):
    """A file's name is whatever its author likes; here it tries to be a command of its own."""
    folder = tmp_path / "content" / "articles"
    folder.mkdir(parents=True)
    (tmp_path / "content/site.yml").write_text("title: X\n")
    name = "a,title=b::100%\n::error::fooled.md"
    (folder / name).write_text("---\ntitle: X\n---\n")
    found = [finding for finding in check(".", cwd=tmp_path) if finding["title"] == "malformed-id"]
    assert found[0]["file"] == f"content/articles/{name}"
    assert all(finding["message"] != "fooled.md" for finding in found)
