"""`onrecord schema`: what an editor's window checks while an editor writes, held to every fixture site."""

import json
import re
import subprocess
import sys

import pytest

from onrecord import COULD_NOT_RUN, REPOSITORY, USAGE

SITES = REPOSITORY / "Tests" / "Sites"
KINDS = ["site", "article", "speakers", "sources", "events", "claims", "questions", "policy"]

# What a schema can see: a fault in the shape of one file, whatever stands in others.
FAULTS_OF_SHAPE = {"unknown-key", "unknown-value", "wrong-type", "malformed-id"}


@pytest.fixture(scope="module")
def schemas(onrecord, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    assert onrecord.run("schema", "--output", folder).returncode == 0
    return folder


def front_matter(text):
    return re.match(r"---\r?\n(.*?\n)---", text, re.DOTALL).group(1)


def files_by_kind(site, scratch):
    """The files of a site that a schema is for, front matter cut out: kind → copy → path in the site."""
    content, found = site / "content", {kind: {} for kind in KINDS}
    for path in sorted(content.rglob("*")):
        name = str(path.relative_to(content))
        kind = "article" if name.startswith("articles/") and path.suffix == ".md" else path.stem
        if not path.is_file() or kind not in KINDS or (kind != "article" and (path.suffix != ".yml" or "/" in name)):
            continue
        text = path.read_text(encoding="utf-8")
        copy = scratch / (name.replace("/", "-") + ".yml")
        copy.write_text(front_matter(text) if kind == "article" else text, encoding="utf-8")
        found[kind][str(copy)] = f"content/{name}"
    return found


def failing(schemas, files):
    """The paths of the files that their schemas refuse."""
    refused = set()
    for kind, copies in files.items():
        if not copies:
            continue
        done = subprocess.run(
            [sys.executable, "-m", "check_jsonschema", "--schemafile", schemas / f"{kind}.schema.json", "-o", "json",
             *copies], capture_output=True, text=True)
        report = json.loads(done.stdout)
        assert not report.get("parse_errors"), done.stdout
        refused |= {copies[error["filename"]] for error in report.get("errors", [])}
    return refused


@pytest.mark.parametrize("site", sorted(path.name for path in (SITES / "good").iterdir()))
def test_what_is_right_is_let_through(schemas, site, tmp_path):
    assert failing(schemas, files_by_kind(SITES / "good" / site, tmp_path)) == set()


def test_the_first_briefing_is_let_through(schemas, tmp_path):
    assert failing(schemas, files_by_kind(REPOSITORY, tmp_path)) == set()


@pytest.mark.parametrize("site", ["unknown-key", "unknown-value", "wrong-type"])
def test_a_fault_of_shape_is_refused(schemas, site, tmp_path):
    expected = (SITES / "bad" / site / "expected.txt").read_text(encoding="utf-8")
    reported = re.findall(r"^(content/[^:]+):\d+:\d+: error: .* \[([a-z0-9-]+)\]$", expected, re.MULTILINE)
    files = files_by_kind(SITES / "bad" / site, tmp_path)
    covered = {path for copies in files.values() for path in copies.values()}
    wrong = {path for path, rule in reported if rule in FAULTS_OF_SHAPE} & covered
    assert wrong, "the site shows no fault of shape any more"
    assert wrong <= failing(schemas, files)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_says_what_it_means(onrecord, kind):
    schema = json.loads(onrecord.run("schema", kind).stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for name, record in schema["$defs"].items():
        for shape in record.get("anyOf", [record]):
            for key, value in shape.get("properties", {}).items():
                assert value.get("description"), f"{name}.{key}"


def test_without_a_kind_or_a_folder_it_says_what_is_missing(onrecord):
    done = onrecord.run("schema")
    assert done.returncode == USAGE
    assert "Name one kind of file" in done.stderr


def test_a_folder_that_cannot_be_written(onrecord, tmp_path):
    (tmp_path / "file").write_text("")
    done = onrecord.run("schema", "--output", tmp_path / "file" / "schemas")
    assert done.returncode == COULD_NOT_RUN
    assert "cannot write" in done.stderr
