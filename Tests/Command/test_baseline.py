"""The baseline: findings that a desk has accepted, with its reasons."""

import json

import pytest

from onrecord import CLEAN, ERRORS_FOUND

ARTICLE = """\
---
title: The ferry
published: 2024-03-01
speakers:
  mate: {name: Jo Mate}
  purser: {name: Al Purser}
claims:
  late: {text: The ferry left late., by: mate}
---
The mate says that [the ferry left late](claim:late).
"""


@pytest.fixture
def site(tmp_path):
    """A site with two warnings: a claim without a source, and a speaker whom nothing names."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    (tmp_path / "content" / "site.yml").write_text("title: The Harbour Desk\n")
    article(tmp_path, ARTICLE)
    return tmp_path


def article(site, text):
    (site / "content" / "articles" / "ferry.md").write_text(text)


def accept(onrecord, site):
    onrecord.run("check", site, "--write-baseline", site / "baseline.json")


def baseline(site, change=None):
    """The baseline as data; `change` is applied to it and written back."""
    path = site / "baseline.json"
    data = json.loads(path.read_text())
    if change:
        change(data)
        path.write_text(json.dumps(data))
    return data


def give_reasons(data):
    for number, entry in enumerate(data["known"]):
        entry["reason"] = f"reason {number}"


def rules(onrecord, site, *options):
    report = onrecord.run("check", site, "--format", "json", *options).stdout
    return sorted(finding["rule"] for finding in json.loads(report)["diagnostics"])


def test_what_is_accepted_is_reported_no_more(onrecord, site):
    assert rules(onrecord, site) == ["claim-without-source", "unused-speaker"]
    accept(onrecord, site)
    assert [entry["rule"] for entry in baseline(site)["known"]] == ["claim-without-source", "unused-speaker"]
    baseline(site, give_reasons)
    done = onrecord.run("check", site, "--strict")
    assert (done.returncode, done.stdout) == (CLEAN, "no problems (and 2 accepted)\n")


def test_a_missing_reason_is_told(onrecord, site):
    accept(onrecord, site)
    assert set(rules(onrecord, site)) == {"baseline-without-reason"}


def test_lines_may_move(onrecord, site):
    accept(onrecord, site)
    baseline(site, give_reasons)
    article(site, ARTICLE.replace("claims:", "summary: It was late.\nclaims:"))
    assert rules(onrecord, site) == []


def test_a_second_finding_of_the_kind_is_new(onrecord, site):
    accept(onrecord, site)
    baseline(site, give_reasons)
    article(site, ARTICLE.replace("claims:\n", "  cook: {name: Ann Cook}\nclaims:\n"))
    assert rules(onrecord, site) == ["unused-speaker"]


def test_reasons_are_kept_when_it_is_written_anew(onrecord, site):
    accept(onrecord, site)
    baseline(site, give_reasons)
    article(site, ARTICLE.replace("claims:\n", "  cook: {name: Ann Cook}\nclaims:\n"))
    accept(onrecord, site)
    reasons = {(entry["rule"], entry["words"]): entry["reason"] for entry in baseline(site)["known"]}
    assert reasons[("unused-speaker", "purser")] == "reason 1"
    assert reasons[("claim-without-source", "mate")] == "reason 0"
    assert reasons[("unused-speaker", "cook")] == ""


def test_what_is_found_no_more_is_stale(onrecord, site):
    accept(onrecord, site)
    baseline(site, give_reasons)
    article(site, ARTICLE.replace("  purser: {name: Al Purser}\n", ""))
    assert rules(onrecord, site) == ["stale-baseline-entry"]
    accept(onrecord, site)
    assert [entry["rule"] for entry in baseline(site)["known"]] == ["claim-without-source"]
    assert rules(onrecord, site) == []


def test_what_does_not_link_cannot_be_accepted(onrecord, site):
    article(site, ARTICLE.replace("by: mate", "by: maet"))
    assert "unresolved-id" in rules(onrecord, site)
    accept(onrecord, site)
    if (site / "baseline.json").exists():
        assert "unresolved-id" not in {entry["rule"] for entry in baseline(site)["known"]}
    assert "unresolved-id" in rules(onrecord, site)
    assert onrecord.run("check", site).returncode == ERRORS_FOUND


def test_nothing_private_is_written(onrecord, site):
    (site / "private").mkdir()
    (site / "private" / "speakers.yml").write_text("informer:\n  name: Zebedee Quill\n  url: nowhere-at-all\n")
    accept(onrecord, site)
    written = (site / "baseline.json").read_text()
    assert "Quill" not in written and "private/" not in written and "nowhere-at-all" not in written


def test_sarif_keeps_what_is_accepted_as_suppressed(onrecord, site):
    accept(onrecord, site)
    baseline(site, give_reasons)
    article(site, ARTICLE.replace("claims:\n", "  cook: {name: Ann Cook}\nclaims:\n"))
    [run] = json.loads(onrecord.run("check", site, "--format", "sarif").stdout)["runs"]
    states = {(result["ruleId"], result["baselineState"]) for result in run["results"]}
    assert states == {("unused-speaker", "new"), ("unused-speaker", "unchanged"), ("claim-without-source", "unchanged")}
    for result in run["results"]:
        reasons = [suppression["justification"] for suppression in result.get("suppressions", [])]
        assert len(reasons) == (result["baselineState"] == "unchanged")
        assert all(reason.startswith("reason ") for reason in reasons)
