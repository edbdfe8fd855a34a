"""`onrecord serve`, started as an editor starts it, and asked as a browser asks it."""

import http.client
import json
import os
import queue
import re
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass

PATIENCE = 60  # seconds, for anything to happen: far more than it takes


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: str


class Preview:
    """A running server."""

    def __init__(self, process):
        self.process = process
        self.printed = []
        self._arrived = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        line = self.until_printed(r"at http://([0-9.]+):(\d+)/")
        self.host, self.port = line.group(1), int(line.group(2))

    @property
    def address(self):
        return f"http://{self.host}:{self.port}/"

    def _read(self):
        for line in self.process.stderr:
            with self._arrived:
                self.printed.append(line)
                self._arrived.notify_all()
        with self._arrived:
            self.printed.append(None)
            self._arrived.notify_all()

    def until_printed(self, pattern, start=0):
        """Waits for a line on the terminal that matches."""
        deadline = time.monotonic() + PATIENCE
        with self._arrived:
            while True:
                for line in self.printed[start:]:
                    assert line is not None, f"the server ended: {self.printed}"
                    if found := re.search(pattern, line):
                        return found
                assert self._arrived.wait(deadline - time.monotonic()), f"never printed {pattern}: {self.printed}"

    def ask(self, path="/", method="GET", headers=None, body=None):
        """One request; `headers` may replace Host."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        try:
            connection.putrequest(method, path, skip_host=True)
            given = {"Host": f"{self.host}:{self.port}", **(headers or {})}
            if body is not None:
                given["Content-Length"] = str(len(body))
            for name, value in given.items():
                connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read().decode("utf-8", "replace"))
        finally:
            connection.close()

    def get(self, path="/"):
        """The text of a page that must be there."""
        answer = self.ask(path)
        assert answer.status == 200, f"{path}: {answer.status} {answer.body}"
        return answer.body

    def until(self, path, test):
        """Asks for a page again and again until `test(answer)`; the answer."""
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = self.ask(path)
            if test(answer):
                return answer
            assert time.monotonic() < deadline, f"{path} stays {answer.status}: {answer.body[:2000]}"
            time.sleep(0.02)

    def until_shown(self, path, words):
        return self.until(path, lambda answer: answer.status == 200 and words in answer.body).body

    @contextmanager
    def events(self):
        """What an open page is told, as a queue of states; the first is the present one."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        connection.request("GET", "/.onrecord/events")
        answer = connection.getresponse()
        assert answer.status == 200 and answer.headers["Content-Type"] == "text/event-stream"
        states = States()

        def read():
            try:
                for line in answer:
                    if line.startswith(b"data: "):
                        states.put(json.loads(line[6:]))
            except (OSError, ValueError, AttributeError, http.client.HTTPException):
                pass  # closed, by the server or below
            states.put(None)

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        try:
            yield states
        finally:
            connection.close()

    def interrupt(self):
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


class States(queue.Queue):
    def until(self, test):
        """The next state for which `test(state)`."""
        while True:
            state = self.get(timeout=PATIENCE)
            assert state is not None, "the server closed the connection"
            if test(state):
                return state


@contextmanager
def preview(onrecord, site, *options, path=None):
    """Serves `site` at a free port while the context lasts; programs are looked for in `path` first."""
    environment = {**os.environ, "PATH": f"{path}:{os.environ['PATH']}"} if path else None
    process = subprocess.Popen(
        onrecord.command("serve", site, *(() if "--port" in options else ("--port", "0")), *options), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, text=True, encoding="utf-8", errors="replace")
    try:
        yield Preview(process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
