"""`onrecord check` and `onrecord explain`, as an editor and as CI run them."""

import json
import re

import pytest

from onrecord import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, REPOSITORY, USAGE

SITES = REPOSITORY / "Tests" / "Sites"

ARTICLE = """\
---
title: The ferry
published: 2024-03-01
speakers:
  mate: {name: Jo Mate}
claims:
  late: {text: The ferry left late., by: mate}
---
The mate says that [the ferry left late](claim:late).
"""


@pytest.fixture
def site(tmp_path):
    """A site with one warning: its only claim names no source."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    (tmp_path / "content" / "site.yml").write_text("title: The Harbour Desk\n")
    (tmp_path / "content" / "articles" / "ferry.md").write_text(ARTICLE)
    return tmp_path


def settings(site, text):
    (site / "content" / "site.yml").write_text("title: The Harbour Desk\n" + text)


def test_a_warning_does_not_fail_the_run_unless_it_is_strict(onrecord, site):
    done = onrecord.run("check", site)
    assert done.returncode == CLEAN
    assert "articles/ferry.md:7:42: warning:" in done.stdout and "[claim-without-source]" in done.stdout
    assert done.stdout.endswith("1 warning\n")
    assert done.stderr == ""
    assert onrecord.run("check", site, "--strict").returncode == ERRORS_FOUND


def test_an_error_fails_the_run(onrecord, site):
    settings(site, "rules: {claim-without-source: error}\n")
    done = onrecord.run("check", site)
    assert done.returncode == ERRORS_FOUND
    assert done.stdout.endswith("1 error\n")


def test_what_is_clean_says_so(onrecord, site):
    settings(site, "policy: none\n")
    done = onrecord.run("check", site, "--strict")
    assert (done.returncode, done.stdout) == (CLEAN, "no problems\n")


def test_a_build_asks_the_same_rules(onrecord, site, tmp_path):
    settings(site, "rules: {claim-without-source: error}\n")
    done = onrecord.run("build", site, "--output", tmp_path / "public")
    assert done.returncode == ERRORS_FOUND
    assert "[claim-without-source]" in done.stderr
    assert not (tmp_path / "public").exists()


def test_all_of_a_run_is_reported_at_once(onrecord, site):
    """Reading, linking and the desk's rules, of every file, templates too."""
    (site / "content" / "speakers.yml").write_text("purser: {nam: Al Purser}\n")
    (site / "content" / "articles" / "pier.md").write_text(ARTICLE.replace("late", "low").replace("by: mate", "by: maet"))
    (site / "templates").mkdir()
    (site / "templates" / "claim.mustache").write_text("{{nothing}}\n")
    done = onrecord.run("check", site)
    assert done.returncode == ERRORS_FOUND
    rules = set(re.findall(r"^\S+: (?:error|warning): .* \[([a-z-]+)\]$", done.stdout, re.MULTILINE))
    assert {"unknown-key", "unresolved-id", "claim-without-source", "template-unknown-name"} <= rules


@pytest.mark.parametrize("name", sorted(path.name for path in (SITES / "bad").iterdir()))
def test_a_report_does_not_depend_on_the_number_of_jobs(onrecord, name):
    reports = {onrecord.run("check", SITES / "bad" / name, "--jobs", jobs, "--format", "json").stdout for jobs in (1, 2, 8)}
    assert len(reports) == 1
    assert json.loads(reports.pop())["diagnostics"]


@pytest.mark.parametrize("name", sorted(path.name for path in (SITES / "good").iterdir()))
def test_a_good_site_has_no_error(onrecord, name):
    assert onrecord.run("check", SITES / "good" / name).returncode == CLEAN


def test_json_says_what_the_terminal_says(onrecord, site):
    report = json.loads(onrecord.run("check", site, "--format", "json").stdout)
    assert report["version"] == 1
    [found] = report["diagnostics"]
    assert (found["rule"], found["severity"]) == ("claim-without-source", "warning")
    assert found["place"]["path"] == "content/articles/ferry.md"
    assert found["place"]["start"]["line"] == 7


def test_a_folder_without_a_site_cannot_be_checked(onrecord, tmp_path):
    done = onrecord.run("check", tmp_path)
    assert done.returncode == COULD_NOT_RUN
    assert "onrecord new site" in done.stderr


def test_every_rule_can_be_explained(onrecord):
    listed = onrecord.run("explain").stdout
    rules = re.findall(r"^([a-z0-9-]+)  +(?:error|warning|note|off) ", listed, re.MULTILINE)
    assert len(rules) > 90
    for rule in rules[::10]:
        page = onrecord.run("explain", rule)
        assert page.returncode == CLEAN
        assert page.stdout.startswith(f"{rule} (") and "Severity: " in page.stdout


def test_a_misspelt_rule_gets_a_suggestion(onrecord):
    done = onrecord.run("explain", "claim-without-sorce")
    assert done.returncode == USAGE
    assert "Did you mean 'claim-without-source'?" in done.stderr


def test_the_reference_is_what_the_program_prints(onrecord):
    printed = onrecord.run("explain", "--markdown").stdout
    assert printed == (REPOSITORY / "docs" / "rules.md").read_text(encoding="utf-8")
