"""`onrecord fix`: the safe changes, byte for byte, and nothing else."""

import json
import stat

import pytest

from onrecord import CLEAN, COULD_NOT_RUN

ARTICLE = """\
---
title: The ferry
published: 2024-03-01
speakers:
  mate: {name: Jo Mate, aliases: matey}
sources:
  log: {title: The log, URL: "https://example.org/log"}
claims:
  late: {text: The ferry left late., by: matey, via: log, when: [..2024-03-01]}
---
The mate — Jo’s brother — says that [the ferry left late](claim:late).
"""
FIXED = ARTICLE.replace("by: matey", "by: mate").replace("[..2024-03-01]", '"[..2024-03-01]"')


@pytest.fixture
def site(tmp_path):
    """A site whose article calls a speaker by a former id and has a date that needs quotes."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    (tmp_path / "content" / "site.yml").write_text("title: The Harbour Desk\n")
    (tmp_path / "content" / "articles" / "ferry.md").write_bytes(ARTICLE.encode())
    return tmp_path


def ferry(site):
    return site / "content" / "articles" / "ferry.md"


def rules(onrecord, site):
    return {finding["rule"] for finding in json.loads(onrecord.run("check", site, "--format", "json").stdout)["diagnostics"]}


def everything(site):
    return {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_only_the_words_at_fault_change(onrecord, site):
    assert {"former-id", "unquoted-date"} <= rules(onrecord, site)
    before = everything(site)
    onrecord.run("fix", site)
    after = everything(site)
    assert after == {**before, ferry(site): FIXED.encode()}


def test_the_fixed_site_passes_the_rules_it_was_fixed_for(onrecord, site):
    onrecord.run("fix", site)
    assert not {"former-id", "unquoted-date"} & rules(onrecord, site)


def test_a_second_run_changes_nothing_more(onrecord, site):
    onrecord.run("fix", site)
    before = everything(site)
    times = ferry(site).stat().st_mtime_ns
    assert onrecord.run("fix", site).returncode == CLEAN
    assert everything(site) == before
    assert ferry(site).stat().st_mtime_ns == times


def test_a_dry_run_says_what_it_would_do_and_does_nothing(onrecord, site):
    before = everything(site)
    done = onrecord.run("fix", site, "--dry-run")
    assert "articles/ferry.md" in done.stdout and "matey" in done.stdout
    assert everything(site) == before


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_the_mode_of_a_file_is_kept(onrecord, site, mode):
    ferry(site).chmod(mode)
    onrecord.run("fix", site)
    assert ferry(site).read_bytes() == FIXED.encode()
    assert stat.S_IMODE(ferry(site).stat().st_mode) == mode


def test_line_ends_and_a_byte_order_mark_are_kept(onrecord, site):
    def windows(text):
        return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()

    ferry(site).write_bytes(windows(ARTICLE))
    onrecord.run("fix", site)
    assert ferry(site).read_bytes() == windows(FIXED)


def test_a_guess_is_left_to_people(onrecord, site):
    """A near name is proposed by the check; a fix would choose it silently."""
    text = ARTICLE.replace("by: matey", "by: maet").replace("[..2024-03-01]", "2024-03-01")
    ferry(site).write_text(text)
    assert "unresolved-id" in rules(onrecord, site)
    onrecord.run("fix", site)
    assert ferry(site).read_text() == text


def test_the_sum_of_an_archived_text_is_filled_in(onrecord, site):
    (site / "log.txt").write_text("The ferry left late.\n")
    ferry(site).write_text(FIXED.replace('log: {title: The log, URL: "https://example.org/log"}', "log:\n    title: The log\n    archived-text: log.txt"))
    assert "archived-text-without-sha256" in rules(onrecord, site)
    onrecord.run("fix", site)
    found = rules(onrecord, site)
    assert not {"archived-text-without-sha256", "archived-text-changed"} & found
    assert ferry(site).read_text().count("sha256: ") == 1


def test_a_folder_without_a_site_cannot_be_fixed(onrecord, tmp_path):
    assert onrecord.run("fix", tmp_path).returncode == COULD_NOT_RUN
