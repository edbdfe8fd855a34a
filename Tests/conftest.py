"""What all tests of the built binary share: the binary itself, and sites built with it once per session."""

import os

import pytest

import generate
from onrecord import REPOSITORY, OnRecord


@pytest.fixture(scope="session")
def onrecord(tmp_path_factory):
    """The binary under test: $ONRECORD, else the release build, else the debug build."""
    named = os.environ.get("ONRECORD")
    candidates = [named] if named else [".build/release/onrecord", ".build/debug/onrecord"]
    for candidate in candidates:
        path = (REPOSITORY / candidate).resolve()
        if path.is_file():
            return OnRecord(path, tmp_path_factory.mktemp("cache"))
    pytest.exit(f"no onrecord to test: none of {candidates} is there; run `make binary`", returncode=2)


@pytest.fixture(scope="session")
def seed(onrecord, tmp_path_factory):
    """The first briefing, built from this repository's content/: the folder with its pages."""
    output = tmp_path_factory.mktemp("seed") / "public"
    onrecord.build(REPOSITORY, output=output)
    return output


@pytest.fixture(scope="session")
def corpus(tmp_path_factory):
    """A made-up site of 60 articles, large enough to keep several jobs busy: the folder with its content/."""
    site = tmp_path_factory.mktemp("corpus") / "site"
    generate.write_site(60, site)
    return site
