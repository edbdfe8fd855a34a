"""What is printed: data to standard output, words to standard error, colour only where a person looks."""

import os
import pty
import subprocess

import pytest

from onrecord import ERRORS_FOUND


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


def test_timings_say_where_the_time_went(onrecord, tmp_path):
    onrecord.run("new", "site", tmp_path / "site")
    done = onrecord.build(tmp_path / "site", "--timings", output=tmp_path / "public")
    for stage in ("read", "link", "plan", "write", "total"):
        assert f"\n{stage} " in done.stderr
