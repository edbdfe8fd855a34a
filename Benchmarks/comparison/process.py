"""Whole processes, measured by what the system accounts to them when they have ended."""

import os
import subprocess
import time
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Run:
    """One finished process."""

    seconds: float
    processor: float
    megabytes: float

    @staticmethod
    def typical(runs):
        """The median of each figure."""
        return Run(*(median(getattr(run, name) for run in runs) for name in ("seconds", "processor", "megabytes")))


def run(command, **options):
    """Runs `command` to its end; whatever fails ends the benchmark with what it printed."""
    start = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{output.decode()[-4000:]}")
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if os.uname().sysname == "Darwin" else 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)
