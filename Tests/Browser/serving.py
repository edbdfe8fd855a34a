"""A site on this machine's loopback interface, served as strictly as any server might serve it."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

PREFIX = "/some/where/"


class StrictHandler(SimpleHTTPRequestHandler):
    """Serves files below PREFIX and nothing else: no list of a folder, and no index.html in its place.

    What works here works from any path, and from a disk, where nobody puts an index.html in a folder's place.
    """

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_head(self):
        if not self.path.startswith(PREFIX) or self.path.partition("?")[0].endswith("/"):
            self.send_error(404)
            return None
        return super().send_head()

    def end_headers(self):
        # No script or style but the site's own files: what is inline is refused and shows up as a console error.
        self.send_header("Content-Security-Policy", "default-src 'self'")
        self.send_header("LinkChecker", "any rate will do")  # tells LinkChecker not to spare this server
        super().end_headers()

    def log_message(self, format, *arguments):
        """Tests report what matters themselves."""


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
