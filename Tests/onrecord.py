"""The built `onrecord`, run as a user runs it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent

CLEAN, ERRORS_FOUND, COULD_NOT_RUN, USAGE = 0, 1, 2, 64

LONGEST_BUILD = 300  # seconds


@dataclass(frozen=True)
class OnRecord:
    binary: Path
    # Where it remembers builds, which are none of the user's.
    cache: Path

    def run(self, *arguments, cwd=None, env=None, input=""):
        """Runs a command to its end, whatever its exit code; `env` is added to the environment, `input` is read by it."""
        return subprocess.run(
            self.command(*arguments), cwd=cwd, env=self._environment(env), input=input,
            capture_output=True, text=True, encoding="utf-8", timeout=LONGEST_BUILD)

    def build(self, site, *options, output, cwd=None, env=None):
        """Builds a site that must build cleanly."""
        done = self.run("build", site, "--output", output, *options, cwd=cwd, env=env)
        assert done.returncode == CLEAN, f"exit code {done.returncode}\n{done.stdout}{done.stderr}"
        return done

    def start(self, *arguments):
        """Starts a command and returns at once; its output is not kept."""
        return subprocess.Popen(
            self.command(*arguments), env=self._environment(None), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def peak_memory_of_build(self, site, output, timings):
        """Builds a site that must build cleanly; the most memory that took, in KiB. `timings` is a file to write.

        The program says it itself: what the system counts for a child begins with what its parent had.
        """
        self.build(site, "--timings-json", timings, output=output)
        return json.loads(timings.read_text())["stages"][-1]["peakMemoryKilobytes"]

    def command(self, *arguments):
        """The words that run a command."""
        return [str(self.binary), *map(str, arguments)]

    def _environment(self, additions):
        return {**os.environ, "XDG_CACHE_HOME": str(self.cache), **(additions or {})}


def with_pagefind():
    """An environment in which Pagefind is found: that of the Python that runs the tests."""
    return {"PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}
