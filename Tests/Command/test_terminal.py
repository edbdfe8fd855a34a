"""What is printed: data to standard output, words to standard error, colour only where a person looks."""

import json
import os
import pty
import re
import subprocess
import time

import pytest

import generate
from onrecord import COULD_NOT_RUN, ERRORS_FOUND


@pytest.fixture
def broken(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "site.yml").write_text("titel: Wrong\n", "utf-8")
    return tmp_path


def on_a_terminal(onrecord, site, environment):
    """Builds with standard error on a terminal of its own; what it showed."""
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(
            [str(onrecord.binary), "build", str(site)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=theirs, env={**os.environ, "TERM": "xterm", **environment}, timeout=60)
        assert done.returncode == ERRORS_FOUND
        return os.read(ours, 100_000).decode("utf-8")
    finally:
        os.close(ours)
        os.close(theirs)


def test_nothing_is_coloured_in_a_pipe(onrecord, broken):
    done = onrecord.run("build", broken)
    assert "\x1b" not in done.stderr and done.stdout == ""


def test_a_terminal_gets_colour(onrecord, broken):
    assert "\x1b[" in on_a_terminal(onrecord, broken, {"NO_COLOR": ""})


def test_no_color_is_obeyed(onrecord, broken):
    assert "\x1b" not in on_a_terminal(onrecord, broken, {"NO_COLOR": "1"})


def started(onrecord, tmp_path):
    onrecord.run("new", "site", tmp_path / "site")
    return tmp_path / "site"


def test_timings_say_where_the_time_went(onrecord, tmp_path):
    done = onrecord.build(started(onrecord, tmp_path), "--timings", output=tmp_path / "public")
    for stage in ("read", "link", "check", "digest", "plan", "write", "total"):
        assert re.search(rf"^{stage} +[0-9]+\.[0-9] ms +[0-9]+\.[0-9] ms +[0-9]+ MB +[0-9]+ MB$", done.stderr, re.M)


def test_check_has_timings_too_beside_its_findings(onrecord, tmp_path):
    done = onrecord.run("check", started(onrecord, tmp_path), "--timings")
    assert re.search(r"^check +[0-9]", done.stderr, re.M) and "read " not in done.stdout


def test_timings_are_there_for_programs(onrecord, tmp_path):
    site = started(onrecord, tmp_path)
    onrecord.build(site, "--timings-json", tmp_path / "build.json", output=tmp_path / "public")
    built = json.loads((tmp_path / "build.json").read_text("utf-8"))
    onrecord.run("check", site, "--timings-json", tmp_path / "check.json")
    checked = json.loads((tmp_path / "check.json").read_text("utf-8"))
    stages = ["read", "link", "check", "digest", "plan", "write", "remember", "total"]
    assert [stage["name"] for stage in built["stages"]] == stages
    assert [stage["name"] for stage in checked["stages"]] == ["read", "link", "check", "total"]
    for stage in built["stages"] + checked["stages"]:
        assert stage["peakMemoryKilobytes"] >= stage["memoryKilobytes"] > 0
        assert stage["wallMicroseconds"] >= 0 and stage["processorMicroseconds"] >= 0
    assert built["version"] == checked["version"] == 1


def test_timings_that_cannot_be_written_are_said(onrecord, tmp_path):
    done = onrecord.run("check", started(onrecord, tmp_path), "--timings-json", tmp_path / "no" / "where.json")
    assert done.returncode == COULD_NOT_RUN and "where.json" in done.stderr


def shown_on_a_terminal(onrecord, *arguments):
    """All that a command showed on a terminal, and how many seconds it took."""
    ours, theirs = pty.openpty()
    start = time.monotonic()
    process = subprocess.Popen(
        [str(onrecord.binary), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:
        pass  # how Linux says that nobody writes any more
    finally:
        os.close(ours)
    assert process.wait() == 0
    return shown.decode("utf-8", "replace"), time.monotonic() - start


def test_short_work_is_silent_and_long_work_shows_itself(onrecord, tmp_path):
    size = 500
    while True:
        generate.write_site(size, tmp_path / str(size))
        shown, seconds = shown_on_a_terminal(onrecord, "build", tmp_path / str(size), "--output", tmp_path / "public")
        if seconds > 2:
            break
        size *= 2
    assert re.search(r"\r(reading|linking|checking|listing pages|writing files: [0-9]+ of [0-9]+)", shown)
    assert shown.rstrip().splitlines()[-1].startswith(("built", "note")), "the line is gone at the end"


def test_a_small_site_shows_no_progress(onrecord, tmp_path):
    shown, seconds = shown_on_a_terminal(
        onrecord, "build", started(onrecord, tmp_path), "--output", tmp_path / "public")
    assert seconds > 0.5 or not re.search("reading|linking|writing files", shown)
