"""`onrecord serve`: a site is shown while it is being written, to its editor only, whatever happens to its files."""

import os
import re
import shutil
import socket
import threading
import time

import pytest

from onrecord import COULD_NOT_RUN, USAGE
from preview import PATIENCE, preview

ARTICLE = """---
title: Water in Harbour Street
published: 2024-03-05
speakers:
  company: {name: Northport Water, kind: organization}
sources:
  council: {title: Council inquiry, URL: "https://example.org/inquiry"}
claims:
  no-warning:
    text: The company had no warning that the main was weak.
    by: {speaker: company, via: council}
---
The company says [it had no warning](claim:no-warning).
"""


def other(word):
    """Another article with ids of its own."""
    text = ARTICLE.replace("Water in Harbour Street", f"About {word}")
    return re.sub(r"\b(company|council|no-warning)\b", rf"\1-{word}", text)


@pytest.fixture
def site(tmp_path):
    content = tmp_path / "site" / "content"
    (content / "articles").mkdir(parents=True)
    (content / "assets").mkdir()
    (content / "site.yml").write_text("title: Harbour\n", "utf-8")
    (content / "articles" / "water.md").write_text(ARTICLE, "utf-8")
    (content / "assets" / "map.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    return tmp_path / "site"


@pytest.fixture
def article(site):
    return site / "content" / "articles" / "water.md"


@pytest.fixture
def served(onrecord, site):
    with preview(onrecord, site) as served:
        yield served


PAGE = "/articles/water.html"


# --- pages


def test_pages_are_those_of_a_build_with_a_script(onrecord, site, served, tmp_path):
    onrecord.build(site, output=tmp_path / "public")
    for path in ("index.html", "articles/water.html", "claims/no-warning.html", "claims/index.html", "timeline.ics"):
        built = (tmp_path / "public" / path).read_text("utf-8")
        lines = [line for line in served.get("/" + path).splitlines() if "/.onrecord/live.js" not in line]
        assert lines == built.splitlines(), path
    assert ".onrecord" not in "".join(
        file.read_text("utf-8") for file in (tmp_path / "public").rglob("*.html"))


def test_every_file_has_its_type_and_is_not_stored(served):
    for path, kind in [
        ("/", "text/html; charset=utf-8"), ("/claims/no-warning.json", "application/json"),
        ("/timeline.ics", "text/calendar; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
        ("/assets/map.svg", "image/svg+xml"), ("/.onrecord/live.js", "text/javascript; charset=utf-8"),
        ("/.onrecord/live.css", "text/css; charset=utf-8"),
    ]:
        answer = served.ask(path)
        assert (answer.status, answer.headers["Content-Type"]) == (200, kind), path
        assert answer.headers["Cache-Control"] == "no-store", path
        assert answer.headers["X-Content-Type-Options"] == "nosniff", path


def test_pages_keep_their_policy(served):
    policy = served.ask("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy


def test_folders_lead_to_their_front_page(served):
    answer = served.ask("/claims")
    assert (answer.status, answer.headers["Location"]) == (308, "/claims/")
    assert served.get("/claims/") == served.get("/claims/index.html")


def test_what_is_not_there_is_not_found(served):
    answer = served.ask("/articles/nothing.html")
    assert answer.status == 404 and "no such page" in answer.body


def test_head_is_a_get_without_a_body(served):
    for path in ("/", "/assets/map.svg", "/nothing"):
        get, head = served.ask(path), served.ask(path, "HEAD")
        assert head.status == get.status and head.body == "" and get.body != ""
        for name in ("Content-Length", "Content-Type"):
            assert head.headers[name] == get.headers[name], (path, name)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_nothing_can_be_done_but_reading(served, method):
    answer = served.ask("/", method, body=b"x=1")
    assert answer.status == 405 and answer.headers["Allow"] == "GET, HEAD"
    assert served.get("/")


def test_parts_of_an_asset_can_be_asked_for(site, served):
    (site / "content" / "assets" / "film.mp4").write_bytes(b"0123456789")
    served.until("/assets/film.mp4", lambda answer: answer.status == 200)
    answer = served.ask("/assets/film.mp4", headers={"Range": "bytes=2-4"})
    assert (answer.status, answer.body) == (206, "234")
    for hostile in ("bytes=-5--1", "bytes= -5-10", "bytes=9223372036854775807-", "bytes=5-2", "lines=1-2"):
        assert served.ask("/assets/film.mp4", headers={"Range": hostile}).status in (200, 416), hostile
    assert served.get("/")


# --- who may ask, and for what


@pytest.mark.parametrize("path", [
    "/../site.yml", "/assets/../site.yml", "/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fcontent/site.yml",
    "/assets/%2e%2e/site.yml", "/..%5csite.yml", "//etc/passwd", "/assets//map.svg", "/%00", "/%", "/%ff", "/.",
    "/content/site.yml", "/site.yml", "/articles/water.md", "/private/secret.txt", "/assets/", "/.git/config",
    "/assets/out.txt", "/assets/late.txt", "/public/index.html", "/baseline.json",
])
def test_no_file_outside_the_site_is_served(onrecord, site, path):
    (site.parent / "outside.txt").write_text("title: secret", "utf-8")
    for folder in ("private", "public", ".git"):
        (site / folder).mkdir()
    (site / "private" / "secret.txt").write_text("title: secret", "utf-8")
    (site / "public" / "index.html").write_text("title: secret", "utf-8")
    (site / ".git" / "config").write_text("title: secret", "utf-8")
    (site / "content" / "assets" / "late.txt").write_text("harmless", "utf-8")
    with preview(onrecord, site) as served:
        # Put in place of a file that was one when the site was read: the link is the file's, its target is not.
        (site / "content" / "assets" / "late.txt").unlink()
        (site / "content" / "assets" / "late.txt").symlink_to(site.parent / "outside.txt")
        answer = served.ask(path)
        assert answer.status in (308, 400, 404) or "Harbour" in answer.body
        assert "secret" not in answer.body and "title:" not in answer.body and "root:" not in answer.body


@pytest.mark.parametrize("host", ["example.org", "example.org:{port}", "127.0.0.1", "localhost:1", "", "[::1].evil:{port}"])
def test_other_hosts_are_turned_away(served, host):
    for path in ("/", "/.onrecord/events", "/.onrecord/findings", "/assets/map.svg"):
        answer = served.ask(path, headers={"Host": host.format(port=served.port)})
        assert answer.status == 421 and "Harbour" not in answer.body


def test_its_own_names_are_answered(served):
    for host in ("localhost", "127.0.0.1", "[::1]"):
        assert served.ask("/", headers={"Host": f"{host}:{served.port}"}).status == 200


@pytest.mark.parametrize("headers", [
    {"Origin": "http://example.org"}, {"Origin": "null"}, {"Origin": "https://127.0.0.1:{port}"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
])
def test_pages_of_other_sites_are_turned_away(served, headers):
    headers = {name: value.format(port=served.port) for name, value in headers.items()}
    for path in ("/", "/.onrecord/events", "/.onrecord/live.js"):
        assert served.ask(path, headers=headers).status == 403


def test_a_link_from_another_site_may_be_followed(served):
    assert served.ask("/", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}).status == 200
    assert served.ask("/", headers={"Origin": served.address.rstrip("/")}).status == 200
    assert served.ask("/").headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_only_this_computer_is_listened_to(served):
    own = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in own - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError):
            socket.create_connection((address, served.port), timeout=2)


def test_another_address_can_be_asked_for(onrecord, site):
    with preview(onrecord, site, "--host", "127.0.0.2") as served:
        assert served.host == "127.0.0.2" and "Harbour" in served.get("/")
    done = onrecord.run("serve", site, "--port", "0", "--host", "example.org")
    assert done.returncode == COULD_NOT_RUN and "example.org" in done.stderr


def test_a_taken_port_is_named(onrecord, site):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = onrecord.run("serve", site, "--port", port)
    assert done.returncode == COULD_NOT_RUN
    assert str(port) in done.stderr and "--port" in done.stderr


def test_what_cannot_be_served_is_said(onrecord, tmp_path):
    done = onrecord.run("serve", tmp_path, "--port", "0")
    assert done.returncode == COULD_NOT_RUN and "no folder 'content'" in done.stderr
    assert onrecord.run("serve", tmp_path / "nothing", "--port", "0").returncode == COULD_NOT_RUN
    assert onrecord.run("serve", tmp_path, "--port", "65536").returncode == USAGE


def test_ctrl_c_ends_it_cleanly(served):
    with served.events() as states:
        states.until(lambda state: True)
        assert served.interrupt() == 0
        assert states.get(timeout=PATIENCE) is None or states.get(timeout=PATIENCE) is None


def test_termination_ends_it_cleanly(served):
    served.process.terminate()
    assert served.process.wait(PATIENCE) == 0


def test_it_ends_at_any_moment(onrecord, site, article):
    for moment in range(12):
        with preview(onrecord, site) as served:
            # While it checks, while it reads what was saved, and when it is at rest.
            if moment % 3:
                article.write_text(ARTICLE + f"\nMoment {moment}.\n", "utf-8")
            time.sleep(moment % 4 * 0.01)
            assert served.interrupt() == 0


def test_an_opener_that_lasts_as_long_as_its_browser_is_not_waited_for(onrecord, site, article, tmp_path):
    if os.uname().sysname == "Darwin":
        pytest.skip("macOS has its opener at a fixed path")
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text("#!/bin/sh\nexec sleep 120\n", "utf-8")
    opener.chmod(0o755)
    with preview(onrecord, site, "--open", path=opener.parent) as served:
        article.write_text(ARTICLE + "\nShown nonetheless.\n", "utf-8")
        served.until_shown(PAGE, "Shown nonetheless.")


def test_the_browser_is_opened(onrecord, site, tmp_path):
    if os.uname().sysname == "Darwin":
        pytest.skip("macOS has its opener at a fixed path")
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\necho "$1" > "{tmp_path}/opened.new"; mv "{tmp_path}/opened.new" "{tmp_path}/opened"\n')
    opener.chmod(0o755)
    with preview(onrecord, site, "--open", path=opener.parent) as served:
        deadline = time.monotonic() + PATIENCE
        while not (tmp_path / "opened").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert (tmp_path / "opened").read_text("utf-8").strip() == served.address


def test_a_missing_browser_is_said(onrecord, site, tmp_path):
    if os.uname().sysname == "Darwin":
        pytest.skip("macOS has its opener at a fixed path")
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text("#!/bin/sh\nexit 3\n", "utf-8")
    opener.chmod(0o755)
    with preview(onrecord, site, "--open", path=opener.parent) as served:
        served.until_printed("no browser could be opened")
        assert served.get("/")


# --- changes


def test_a_saved_article_is_shown_and_told(article, served):
    with served.events() as states:
        before = states.until(lambda state: True)
        article.write_text(ARTICLE + "\nMore of it.\n", "utf-8")
        served.until_shown(PAGE, "More of it.")
        after = states.until(lambda state: state["pages"] != before["pages"])
        assert f'data-pages="{after["pages"]}"' in served.get(PAGE)


def test_saving_by_rename_is_saving(article, served):
    for number in range(3):
        new = article.with_name(".water.md.tmp" if number else "water.new")
        new.write_text(ARTICLE + f"\nSaved aside {number}.\n", "utf-8")
        os.replace(new, article)
        served.until_shown(PAGE, f"Saved aside {number}.")


def test_saving_as_vi_does_is_saving(article, served):
    backup = article.with_name("water.md~")
    os.rename(article, backup)
    article.write_text(ARTICLE + "\nWritten by vi.\n", "utf-8")
    backup.unlink()
    served.until_shown(PAGE, "Written by vi.")


def test_a_burst_of_saves_ends_with_the_last(article, served):
    for number in range(200):
        article.write_text(ARTICLE + f"\nSave {number}.\n", "utf-8")
    served.until_shown(PAGE, "Save 199.")


def test_pages_are_read_while_files_are_saved(article, served):
    ended = threading.Event()
    answers = []

    def read():
        while not ended.is_set():
            answers.append(served.ask(PAGE).status)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(50):
        article.write_text(ARTICLE + f"\nSave {number}.\n", "utf-8")
        served.until_shown(PAGE, f"Save {number}.")
    ended.set()
    for reader in readers:
        reader.join()
    assert set(answers) == {200}


def test_a_file_written_slowly_is_shown_when_it_is_whole(article, served):
    with served.events() as states, article.open("w", encoding="utf-8") as file:
        states.until(lambda state: True)
        for line in ARTICLE.splitlines(keepends=True):
            file.write(line)
            file.flush()
        file.write("\nSlow but whole.\n")
        file.close()
        served.until_shown(PAGE, "Slow but whole.")
        assert states.until(lambda state: True)["errors"] == 0


def test_new_and_deleted_articles_come_and_go(site, article, served):
    (site / "content" / "articles" / "2024").mkdir()
    (site / "content" / "articles" / "2024" / "air.md").write_text(other("air"), "utf-8")
    served.until_shown("/articles/air.html", "About air")
    assert "About air" in served.get("/")
    article.unlink()
    served.until(PAGE, lambda answer: answer.status == 404)
    os.rename(site / "content" / "articles" / "2024" / "air.md", site / "content" / "articles" / "wind.md")
    served.until("/articles/wind.html", lambda answer: answer.status == 200)
    assert served.ask("/articles/air.html").status == 404


def test_new_assets_are_served(site, served):
    (site / "content" / "assets" / "new.txt").write_text("one", "utf-8")
    served.until_shown("/assets/new.txt", "one")
    (site / "content" / "assets" / "new.txt").write_text("two", "utf-8")
    served.until_shown("/assets/new.txt", "two")
    (site / "content" / "assets" / "new.txt").unlink()
    served.until("/assets/new.txt", lambda answer: answer.status == 404)


def test_settings_policy_and_templates_are_followed(site, served):
    (site / "content" / "site.yml").write_text("title: Quay\n", "utf-8")
    served.until_shown("/", "Quay")
    (site / "templates" / "partials").mkdir(parents=True)
    footer = site / "templates" / "partials" / "footer.mustache"
    footer.write_text("<footer>Our own footer</footer>", "utf-8")
    served.until_shown("/", "Our own footer")
    footer.write_text("<footer>{{nothing}}</footer>", "utf-8")
    served.until("/.onrecord/findings", lambda answer: "footer.mustache:1:" in answer.body)
    assert "Our own footer" in served.get("/")
    shutil.rmtree(site / "templates")
    served.until("/", lambda answer: "Our own footer" not in answer.body)
    assert "0" == str(served.ask("/.onrecord/findings").body.count("class=\"error\""))
    (site / "content" / "policy.yml").write_text(
        "based-on: ap\nrules:\n  source-not-archived: error\n", "utf-8")
    (site / "content" / "site.yml").write_text("title: Quay\npolicy: policy.yml\n", "utf-8")
    served.until("/.onrecord/findings", lambda answer: "[source-not-archived]" in answer.body)


def test_a_baseline_is_followed(onrecord, site, served):
    (site / "content" / "site.yml").write_text("title: Quay\nrules: {source-not-archived: error}\n", "utf-8")
    served.until("/.onrecord/findings", lambda answer: 'class="error"' in answer.body)
    onrecord.run("check", site, "--write-baseline", site / "baseline.json")
    served.until("/.onrecord/findings", lambda answer: 'class="error"' not in answer.body)
    (site / "baseline.json").unlink()
    served.until("/.onrecord/findings", lambda answer: 'class="error"' in answer.body)


def test_archived_texts_are_followed(site, article, served):
    article.write_text(
        ARTICLE.replace("inquiry\"}", "inquiry\", archived-text: kept/text.txt}").replace(
            "by: {speaker: company, via: council}",
            "by: {speaker: company, via: council, mode: direct-quote, quote: the main was sound}"), "utf-8")
    served.until("/.onrecord/findings", lambda answer: "kept/text.txt" in answer.body)
    (site / "kept").mkdir()
    (site / "kept" / "text.txt").write_text("They said the main was sound.\n", "utf-8")
    served.until("/.onrecord/findings", lambda answer: "[archived-text-unreadable]" not in answer.body)
    (site / "kept" / "text.txt").write_text("They said nothing.\n", "utf-8")
    served.until("/.onrecord/findings", lambda answer: "[quote-not-in-source]" in answer.body)


def test_private_records_are_followed(site, article, served):
    article.write_text(ARTICLE.replace("speaker: company", "speaker: someone"), "utf-8")
    served.until("/.onrecord/findings", lambda answer: "[unresolved-id]" in answer.body)
    (site / "content" / "speakers.yml").write_text("someone: {name: Someone}\n", "utf-8")
    served.until(PAGE, lambda answer: "Someone" in answer.body)
    (site / "private").mkdir()
    (site / "private" / "speakers.yml").write_text("informant: {name: Jane Doe}\n", "utf-8")
    article.write_text(ARTICLE.replace("speaker: company", "speaker: informant"), "utf-8")
    served.until("/.onrecord/findings", lambda answer: 'class="error"' in answer.body and "informant" in answer.body)
    assert "Jane Doe" not in served.get(PAGE) + served.get("/")


def test_drafts_are_shown_as_drafts(article, served):
    article.write_text(ARTICLE.replace("published:", "draft: true\npublished:"), "utf-8")
    assert "<strong>Draft</strong>" in served.until_shown(PAGE, "Draft")
    assert "Draft: " in served.get("/") and "Draft: " in served.get("/articles/")


# --- errors


def test_errors_leave_the_last_good_page(article, served):
    with served.events() as states:
        before = states.until(lambda state: True)
        article.write_text(ARTICLE.replace("title:", "titel:"), "utf-8")
        told = states.until(lambda state: state["errors"] > 0)
        assert told["pages"] == before["pages"]
        assert "Water in Harbour Street" in served.get(PAGE)
        findings = served.get("/.onrecord/findings")
        assert "content/articles/water.md:2:1" in findings and "titel: Water in Harbour Street" in findings
        served.until_printed(r"water\.md:2:1: error")
        article.write_text(ARTICLE.replace("Harbour Street", "Quay Street"), "utf-8")
        states.until(lambda state: state["errors"] == 0 and state["pages"] != before["pages"])
    served.until_shown(PAGE, "Water in Quay Street")
    assert "no problems" in served.until("/.onrecord/findings", lambda answer: 'class="error"' not in answer.body).body \
        or "warning" in served.get("/.onrecord/findings")


def test_findings_are_all_those_of_check(onrecord, site, article, served):
    article.write_text(ARTICLE.replace("via: council", "via: nobody").replace("(claim:no-warning)", "(claim:nothing)"), "utf-8")
    errors = served.until("/.onrecord/findings", lambda answer: answer.body.count('class="error"') >= 2).body
    lines = onrecord.run("check", site).stdout.splitlines()
    rules = [line.rpartition("[")[2] for line in lines if line.endswith("]") and ": error: " in line]
    assert rules and all(f"[{rule}" in errors for rule in rules)


def test_errors_of_rules_come_after_the_page(site, article, served):
    (site / "content" / "site.yml").write_text("title: Quay\nrules: {source-not-archived: error}\n", "utf-8")
    with served.events() as states:
        states.until(lambda state: state["errors"] > 0)
        served.until_shown("/", "Quay")
        article.write_text(ARTICLE.replace("URL:", "archived: https://archive.example.org/1\n    URL:").replace(
            "council: {title: Council inquiry, archived:", "council:\n    title: Council inquiry\n    archived:").replace(
            'inquiry"}', 'inquiry"'), "utf-8")
        states.until(lambda state: state["errors"] == 0)


def test_a_site_that_starts_with_errors_shows_them_alone(onrecord, site, article):
    article.write_text(ARTICLE.replace("title:", "titel:"), "utf-8")
    with preview(onrecord, site) as served:
        answer = served.ask(PAGE)
        assert answer.status == 500 and "content/articles/water.md:2:1" in answer.body
        article.write_text(ARTICLE, "utf-8")
        served.until_shown(PAGE, "Water in Harbour Street")


def test_hostile_files_are_shown_as_text(onrecord, site, article):
    article.write_text(ARTICLE.replace("title:", '"</pre><script>alert(1)</script>": 1\ntitle:'), "utf-8")
    with preview(onrecord, site) as served:
        body = served.ask("/").body
        assert "&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;" in body
        assert body.count("<script") == 1 and "alert(1)</script>" not in body


@pytest.mark.parametrize("gone", ["content", "content/articles", "content/site.yml", "."])
def test_whatever_is_deleted_it_goes_on_when_it_is_back(site, served, tmp_path, gone):
    kept = tmp_path / "kept"
    shutil.copytree(site, kept)
    path = site / gone
    path.unlink() if path.is_file() else shutil.rmtree(path)
    with served.events() as states:
        if gone != "content/articles":
            states.until(lambda state: state["errors"] > 0)
            assert "Harbour" in served.get("/")
        else:
            served.until(PAGE, lambda answer: answer.status == 404)
        source = kept / gone
        shutil.copy(source, path) if source.is_file() else shutil.copytree(source, path)
        states.until(lambda state: state["errors"] == 0)
    article = site / "content" / "articles" / "water.md"
    article.write_text(ARTICLE + "\nBack again.\n", "utf-8")
    served.until_shown(PAGE, "Back again.")


def test_the_site_may_stand_behind_links(onrecord, site, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    shutil.move(site / "content", tmp_path / "elsewhere" / "content")
    (site / "content").symlink_to(tmp_path / "elsewhere" / "content")
    (tmp_path / "link").symlink_to(site)
    with preview(onrecord, tmp_path / "link") as served:
        article = tmp_path / "elsewhere" / "content" / "articles" / "water.md"
        article.write_text(ARTICLE + "\nThrough a link.\n", "utf-8")
        served.until_shown(PAGE, "Through a link.")
        (site / "content").unlink()
        (site / "content").symlink_to(tmp_path / "elsewhere" / "nothing")
        served.until("/.onrecord/findings", lambda answer: 'class="error"' in answer.body)
        (site / "content").unlink()
        (site / "content").symlink_to(tmp_path / "elsewhere" / "content")
        served.until("/.onrecord/findings", lambda answer: 'class="error"' not in answer.body)


def test_its_output_says_where_the_time_went(onrecord, site, article):
    with preview(onrecord, site, "--timings") as served:
        served.until_printed(r"^updated in [0-9.]+ ms \(read [0-9.]+, .*link [0-9.]+, plan [0-9.]+\)")
        served.until_printed(r"^checked in [0-9.]+ ms: ")
