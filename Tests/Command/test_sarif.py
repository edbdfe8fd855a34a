"""SARIF as others read it: the OASIS schema, a typed reader, and the tool that people use."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from sarif_pydantic import Sarif

from onrecord import CLEAN, ERRORS_FOUND, REPOSITORY

SITES = REPOSITORY / "Tests/Sites"

# What DiagnosticsTests prints: a finding of every shape there is, with and without a baseline.
GOLDEN = sorted((REPOSITORY / "Tests/DiagnosticsTests/Golden").glob("*.sarif"))


@pytest.fixture(scope="module")
def schema():
    """The schema of SARIF 2.1.0, which is not ours to keep in this repository."""
    folder = Path(os.environ.get("ONRECORD_STANDARDS") or REPOSITORY.parent / "shared/standards")
    path = folder / "sarif-schema-2.1.0.json"
    if not path.is_file():
        pytest.skip(f"no {path.name} (from docs.oasis-open.org/sarif) in {folder}; ONRECORD_STANDARDS may name another folder")
    return jsonschema.Draft4Validator(json.loads(path.read_text(encoding="utf-8")))


@pytest.fixture(params=GOLDEN, ids=lambda path: path.stem)
def report(request):
    return request.param


def test_there_are_reports():
    assert len(GOLDEN) >= 2


def test_a_report_follows_the_schema(schema, report):
    log = json.loads(report.read_text(encoding="utf-8"))
    assert [f"{error.json_path}: {error.message}" for error in schema.iter_errors(log)] == []


def test_the_schema_refuses_what_is_not_sarif(schema, report):
    log = json.loads(report.read_text(encoding="utf-8"))
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not schema.is_valid(log)


def test_a_report_loads_by_type(report):
    run = Sarif.model_validate_json(report.read_text(encoding="utf-8"), strict=True).runs[0]
    by_rule = {result.rule_id: result for result in run.results}

    region = by_rule["unused-claim"].locations[0].physical_location.region
    assert (region.start_line, region.start_column, region.end_line, region.end_column) == (3, 3, 3, 5)

    changes = by_rule["unquoted-date"].fixes[0].artifact_changes
    assert [len(change.replacements) for change in changes] == [2, 1]
    assert changes[1].replacements[0].inserted_content.text == "Z\n"

    related = next(
        result.related_locations for result in run.results if result.related_locations)
    assert [location.message.text for location in related] == ["one [of \\ two]", "the picture"]
    assert related[0].physical_location.region.start_line == 1

    assert all(run.tool.driver.rules[result.rule_index].id == result.rule_id for result in run.results)


def test_sarif_tools_reads_every_finding(report, tmp_path):
    subprocess.run(
        [sys.executable, "-m", "sarif", "csv", "--output", tmp_path / "findings.csv", report],
        check=True, capture_output=True, timeout=120)
    with open(tmp_path / "findings.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    results = json.loads(report.read_text(encoding="utf-8"))["runs"][0]["results"]
    assert sorted(row["Code"] for row in rows) == sorted(result["ruleId"] for result in results)
    picture = next(row for row in rows if row["Code"] == "broken-link")
    assert picture["Severity"] == "error" and picture["Location"].endswith("content/assets/map.png")
    lines = next(row for row in rows if row["Code"] == "two-lines")
    assert (lines["Severity"], lines["Line"]) == ("note", "9")


# What the command prints of real sites.


@pytest.fixture(scope="module")
def check(onrecord):
    """Runs `onrecord check --format sarif` on a site and returns the report as text."""
    def run(site, *options, cwd=None):
        done = onrecord.run("check", site, "--format", "sarif", *options, cwd=cwd)
        assert done.returncode in (CLEAN, ERRORS_FOUND), done.stderr
        return done.stdout
    return run


BAD = sorted(path.name for path in (SITES / "bad").iterdir())


@pytest.mark.parametrize("name", BAD)
def test_the_report_of_a_bad_site_can_be_read(check, schema, name):
    text = check(f"bad/{name}", cwd=SITES)
    assert [error.message for error in schema.iter_errors(json.loads(text))] == []
    results = Sarif.model_validate_json(text, strict=True).runs[0].results
    assert results
    for result in results:
        [location] = result.locations
        uri = location.physical_location.artifact_location.uri
        assert uri.startswith(f"bad/{name}/") and uri.isascii(), "a path from where the command was run"


def test_a_region_holds_the_words_that_it_is_about(check, tmp_path):
    """Lines and columns are counted as the format says: in code points, whatever the bytes and the line ends."""
    text = "title: 'é 🛰 e\u0301'\r\nlang: {漢: x}\r\n"
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    run = json.loads(check(tmp_path))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    [region] = [result["locations"][0]["physicalLocation"]["region"] for result in run["results"]]
    line = text.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1:region["endColumn"] - 1] == "{漢: x}"


def test_a_report_names_nothing_of_this_machine(check, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yml").write_text("titel: X\n")
    assert str(tmp_path) not in check(".", cwd=tmp_path)


def test_a_report_is_the_same_every_time(check):
    reports = {check("bad/cycles", "--jobs", jobs, cwd=SITES) for jobs in (1, 2, 8)}
    assert len(reports) == 1


def test_the_rules_are_described(check):
    driver = json.loads(check("bad/cycles", cwd=SITES))["runs"][0]["tool"]["driver"]
    assert driver["name"] == "onrecord" and driver["version"]
    described = [rule for rule in driver["rules"] if "shortDescription" in rule]
    assert len(described) > 90
    assert all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in described)
