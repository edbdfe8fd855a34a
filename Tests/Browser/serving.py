"""A site on this machine's loopback interface, served as a static host serves it that reads `_headers`."""

import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PREFIX = "/some/where/"


class StrictHandler(SimpleHTTPRequestHandler):
    """Serves files below PREFIX and nothing else: no list of a folder, and no index.html in its place.

    What works here works from any path, and from a disk, where nobody puts an index.html in a folder's place. With
    each file goes what the site's `_headers` say, and what is not there is answered with its 404.html.
    """

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_head(self):
        if not self.path.startswith(PREFIX) or self.path.partition("?")[0].endswith("/"):
            self.send_error(404)
            return None
        return super().send_head()

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        path = "/" + self.path.partition("?")[0].removeprefix(PREFIX)
        for name, value in headers_of(self.directory, path):
            if name != "Content-Type":  # sent already, by the file's name
                self.send_header(name, value)
        self.send_header("LinkChecker", "any rate will do")  # tells LinkChecker not to spare this server
        super().end_headers()

    def log_message(self, format, *arguments):
        """Tests report what matters themselves."""


def headers_of(folder, path):
    """The names and values that the `_headers` of the site in `folder` give the file at `path`, which begins with /.

    Where several rules fit, all hold; a line with `!` takes back what those before it say of a header.
    """
    rules = Path(folder) / "_headers"
    found, applies = [], False
    for line in rules.read_text("utf-8").splitlines() if rules.is_file() else []:
        if line.startswith("/"):
            applies = re.fullmatch(re.escape(line).replace(r"\*", ".*"), path) is not None
        elif applies and line.strip().startswith("!"):
            found = [header for header in found if header[0] != line.strip().removeprefix("!").strip()]
        elif applies:
            name, _, value = line.strip().partition(": ")
            found.append((name, value))
    return found


@contextmanager
def serve(folder):
    """Serves `folder` while the context lasts; gives its address, which ends in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(StrictHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
