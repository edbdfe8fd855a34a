"""`onrecord check --external`: what the web says of links, asked politely, kept, and never without being told to."""

import http.server
import json
import threading
import time

import pytest


class Server(http.server.ThreadingHTTPServer):
    """Answers by path, on every loopback address; `asked` is what was asked, and when."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("0.0.0.0", 0), Handler)
        self.asked = []

    def url(self, path, host=1):
        return f"http://127.0.0.{host}:{self.server_address[1]}{path}"

    def methods(self, path):
        return [method for method, at, _, _ in self.asked if at == path]


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        host = self.headers["Host"].split(":")[0]
        self.server.asked.append((self.command, self.path, host, time.monotonic()))
        if self.path == "/slow":
            time.sleep(6)
        status, headers = {
            "/here": (200, {}), "/gone": (404, {}), "/removed": (410, {}), "/closed": (403, {}), "/busy": (429, {}),
            "/broken": (503, {}), "/old": (301, {"Location": "/here"}), "/older": (308, {"Location": "/old"}),
            "/today": (302, {"Location": "/here"}), "/lost": (301, {"Location": "/gone"}),
            "/circle": (301, {"Location": "/circle"}), "/headless": (405 if self.command == "HEAD" else 200, {}),
            "/liar": (404 if self.command == "HEAD" else 200, {}),
        }.get(self.path, (200, {}))
        body = b"x" * 1_000_000
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            try:
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                pass

    do_HEAD = do_GET = answer

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    server = Server()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def site(tmp_path):
    """Makes a site of one article that links to addresses, and returns its folder."""

    def make(*addresses, sources=""):
        content = tmp_path / "site" / "content"
        (content / "articles").mkdir(parents=True, exist_ok=True)
        (content / "site.yml").write_text("title: Links\npolicy: none\n", "utf-8")
        (content / "sources.yml").write_text(sources or "{}\n", "utf-8")
        links = "".join(f"\n[Place {number}]({address})\n" for number, address in enumerate(addresses))
        (content / "articles" / "a.md").write_text(
            f"---\ntitle: Links\npublished: 2020-01-08\n---\n{links}", "utf-8")
        return tmp_path / "site"

    return make


@pytest.fixture
def check(onrecord, tmp_path):
    """Runs the check; what it found: {(rule, line): message}."""

    def run(site, *arguments):
        done = onrecord.run(
            "check", site, "--format", "json", "--link-cache", tmp_path / "cache" / "links.json", "--link-timeout", 3,
            "--link-pause", 0.05, *arguments)
        found = json.loads(done.stdout)["diagnostics"]
        return {
            (one["rule"], one["place"]["start"]["line"]): one["message"] for one in found
            if one["rule"] in ("dead-link", "moved-link", "unanswered-link")
        }

    return run


def line(number):
    """The line of the link with this number."""
    return 6 + 2 * number


def test_each_answer_has_its_rule(server, site, check):
    paths = ["/here", "/gone", "/removed", "/closed", "/busy", "/broken", "/old", "/older", "/today", "/lost",
             "/circle", "/headless", "/liar"]
    folder = site(*(server.url(path, host=10 + number) for number, path in enumerate(paths)))
    found = check(folder, "--external")
    rules = {paths[(at - 6) // 2]: rule for rule, at in found}
    assert rules == {
        "/gone": "dead-link", "/removed": "dead-link", "/broken": "unanswered-link", "/old": "moved-link",
        "/older": "moved-link", "/lost": "dead-link", "/circle": "unanswered-link",
    }
    assert found["moved-link", line(7)].endswith("/here"), "the end of the way, not its next step"
    assert "404" in found["dead-link", line(1)] and "410" in found["dead-link", line(2)]
    assert server.methods("/headless") == ["HEAD", "GET"] and server.methods("/liar") == ["HEAD", "GET"]
    assert server.methods("/today") == ["HEAD"]


def test_no_server_no_answer(server, site, check):
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as closed:
        port = closed.server_address[1]
    found = check(
        site("http://nowhere.invalid/", f"http://127.0.0.1:{port}/", server.url("/slow")), "--external")
    assert set(found) == {("dead-link", line(0)), ("unanswered-link", line(1)), ("unanswered-link", line(2))}
    assert "takes no connection" in found["unanswered-link", line(1)]
    assert "within 3 seconds" in found["unanswered-link", line(2)]


def test_nothing_is_asked_without_being_told_to(server, site, check):
    assert check(site(server.url("/gone"))) == {}
    assert server.asked == []


def test_answers_are_kept(server, site, check, tmp_path):
    folder = site(server.url("/here"), server.url("/gone"), server.url("/broken"))
    first = check(folder, "--external")
    count = len(server.asked)
    assert check(folder, "--external") == first
    again = server.asked[count:]
    assert {path for _, path, _, _ in again} == {"/broken"}, "only what gave no answer is asked again"
    # Answers grow old.
    cache = tmp_path / "cache" / "links.json"
    kept = json.loads(cache.read_text("utf-8"))
    for entry in kept["answers"].values():
        entry["asked"] -= 8 * 86_400
    cache.write_text(json.dumps(kept), "utf-8")
    assert check(folder, "--external") == first
    assert len(server.methods("/here")) == 2


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 2, "answers": {}}', '{"version": 1, "answers": {"x": 1}}'])
def test_a_broken_cache_is_as_good_as_none(server, site, check, tmp_path, text):
    cache = tmp_path / "cache" / "links.json"
    cache.parent.mkdir()
    cache.write_text(text, "utf-8")
    assert set(check(site(server.url("/gone")), "--external")) == {("dead-link", line(0))}
    assert json.loads(cache.read_text("utf-8"))["version"] == 1


def test_one_address_is_asked_once_and_one_host_in_turn(server, site, check):
    addresses = [server.url(f"/page-{number}") for number in range(5)]
    folder = site(*addresses, *(address + "#part" for address in addresses))
    check(folder, "--external", "--link-pause", 0.3)
    assert sorted(path for _, path, _, _ in server.asked) == [f"/page-{number}" for number in range(5)]
    times = [at for _, _, _, at in server.asked]
    assert all(later - earlier > 0.25 for earlier, later in zip(times, times[1:]))


def test_a_source_with_a_copy_may_lose_its_page(server, site, check):
    gone = server.url("/gone")
    kept = f"a: {{title: A, URL: \"{gone}\", archived: \"{server.url('/here')}\"}}\n"
    assert check(site(sources=kept), "--external") == {}
    lost = f"a: {{title: A, URL: \"{gone}\"}}\nb: {{title: B, archived: \"{gone}\"}}\n"
    assert set(check(site(sources=lost), "--external")) == {("dead-link", 1), ("dead-link", 2)}
