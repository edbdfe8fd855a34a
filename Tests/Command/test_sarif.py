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

from onrecord import REPOSITORY

# What DiagnosticsTests prints: a finding of every shape there is, with and without a baseline.
GOLDEN = sorted((REPOSITORY / "Tests/DiagnosticsTests/Golden").glob("*.sarif"))


@pytest.fixture(scope="module")
def schema():
    """The schema of SARIF 2.1.0, which is not ours to keep in this repository."""
    folder = os.environ.get("ONRECORD_STANDARDS")
    path = Path(folder or "", "sarif-schema-2.1.0.json")
    if not folder or not path.is_file():
        pytest.skip("ONRECORD_STANDARDS names no folder with sarif-schema-2.1.0.json, from docs.oasis-open.org/sarif")
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
