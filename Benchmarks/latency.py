#!/usr/bin/env python3
"""How long an editor waits: from the writing of one file to the new page served by `onrecord serve`.

    python3 Benchmarks/latency.py SITE [--binary PATH] [--edits N]

SITE is a folder as `Benchmarks/generate.py` makes it; it is copied to a folder in memory, where the edits are made.
Two kinds of edits, each on a page that was asked for before, as an open tab does:

  article   a paragraph is added to an article                                      its own page
  speaker   the name of a speaker whom some 500 articles name, where there is one,  the speaker's page, and one of an
            is changed in the registry                                              article that names him

Prints the median, the least and the most of each, what the server says of its own parts, and its peak memory.
"""

import argparse
import http.client
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

LIMIT = 300  # seconds


class Server:
    def __init__(self, binary, site):
        self.process = subprocess.Popen(
            [binary, "serve", site, "--port", "0", "--timings"], stderr=subprocess.PIPE, text=True)
        self.lines = []
        self.started = time.monotonic()
        threading.Thread(target=self._read, daemon=True).start()
        line = self.until(r"at http://127\.0\.0\.1:(\d+)/", 0)
        self.port = int(line.group(1))

    def _read(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip())

    def until(self, pattern, start):
        deadline = time.monotonic() + LIMIT
        while time.monotonic() < deadline:
            for line in self.lines[start:]:
                if found := re.search(pattern, line):
                    return found
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        sys.exit("the server never said " + pattern + "\n" + "\n".join(self.lines[-20:]))

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        return answer.status, text

    def peak_memory(self):
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text("utf-8")
        except OSError:
            return None  # no such file on macOS
        return int(re.search(r"VmHWM:\s*(\d+)", status).group(1)) // 1024


def wait_for(server, path, marker, start):
    """Seconds from `start` until the page at `path` has `marker`."""
    while time.monotonic() - start < LIMIT:
        status, text = server.get(path)
        if status == 200 and marker in text:
            return time.monotonic() - start
        time.sleep(0.001)
    sys.exit(f"{path} never showed {marker}")


def print_times(name, times):
    milliseconds = sorted(1000 * seconds for seconds in times)
    print(f"  {name:28} median {statistics.median(milliseconds):8.1f} ms   "
          f"min {milliseconds[0]:8.1f}   max {milliseconds[-1]:8.1f}   of {len(milliseconds)}", flush=True)


def print_parts(server, start):
    """What the server says of each part, as medians."""
    parts = {}
    for line in server.lines[start:]:
        if found := re.match(r"updated in [0-9.]+ ms \((.*)\)", line):
            for part in found.group(1).split(", "):
                name, value = part.split(" ")
                parts.setdefault(name, []).append(float(value))
    print("  " + " " * 29 + ", ".join(f"{name} {statistics.median(times):.1f} ms" for name, times in parts.items()))


def known_speaker(site):
    """A speaker whom about 500 articles name, the file that declares him, and an article that names him."""
    counts, example = Counter(), {}
    registry = site / "content" / "speakers.yml"
    known = set(re.findall(r"^([a-z0-9-]+):", registry.read_text("utf-8"), re.M))
    for article in sorted((site / "content" / "articles").rglob("*.md")):
        for speaker in set(re.findall(r"[a-z0-9-]+", article.read_text("utf-8"))) & known:
            counts[speaker] += 1
            example.setdefault(speaker, article.stem)
    speaker, count = min(counts.items(), key=lambda item: (abs(item[1] - 500), item[0]))
    return speaker, count, registry, example[speaker]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=Path)
    parser.add_argument("--binary", default=".build/release/onrecord")
    parser.add_argument("--edits", type=int, default=20)
    arguments = parser.parse_args()

    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        site = Path(folder) / "site"
        shutil.copytree(arguments.site / "content", site / "content")
        articles = sorted((site / "content" / "articles").rglob("*.md"))
        server = Server(arguments.binary, site)
        try:
            print(f"{len(articles)} articles: first page after {time.monotonic() - server.started:.2f} s")
            server.until(r"^checked in", 0)

            times, start = [], len(server.lines)
            for edit in range(arguments.edits):
                article = articles[(2 * edit + 1) * len(articles) // (2 * arguments.edits)]
                page, marker = f"/articles/{article.stem}.html", f"Marker{edit}."
                server.get(page)
                text = article.read_text("utf-8")
                begun, seen = time.monotonic(), len(server.lines)
                article.write_text(f"{text}\nA paragraph with {marker}\n", "utf-8")
                times.append(wait_for(server, page, marker, begun))
                server.until(r"^checked in", seen)
            print_times("article, its page", times)
            print_parts(server, start)

            speaker, count, registry, example = known_speaker(site)
            own, others, start = [], [], len(server.lines)
            for edit in range(arguments.edits):
                marker = f"Marker{edit}"
                pages = [f"/speakers/{speaker}.html", f"/articles/{example}.html"]
                for page in pages:
                    server.get(page)
                text = registry.read_text("utf-8")
                new = re.sub(rf"(?m)^({speaker}:\n  name: )(Marker\d+ )?", rf"\g<1>{marker} ", text, count=1)
                if new == text:
                    sys.exit(f"no name of {speaker} in {registry}")
                begun, seen = time.monotonic(), len(server.lines)
                registry.write_text(new, "utf-8")
                own.append(wait_for(server, pages[0], marker, begun))
                others.append(wait_for(server, pages[1], marker, begun))
                server.until(r"^checked in", seen)
            print_times(f"speaker in {count} articles, its page", own)
            print_times("… and an article's", others)
            print_parts(server, start)
            if (peak := server.peak_memory()) is not None:
                print(f"  peak memory {peak} MB")
        finally:
            server.process.terminate()
            server.process.wait()


if __name__ == "__main__":
    main()
