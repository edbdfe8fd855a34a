"""What the benchmarks compare is real: the neutral corpus becomes a site that holds together, with and without the
kinds of pages that the other generator does not have."""

import json

import pytest

import convert
from neutral.corpus import generate


@pytest.fixture(scope="module")
def neutral(tmp_path_factory):
    folder = tmp_path_factory.mktemp("neutral") / "corpus"
    return folder, generate(40, folder)


@pytest.mark.parametrize("pages", ["counterparts", "all"])
def test_the_neutral_corpus_builds(onrecord, neutral, tmp_path, pages):
    corpus, counts = neutral
    assert convert.convert(corpus, tmp_path / "site", pages) == 40
    onrecord.build(tmp_path / "site", output=tmp_path / "public")
    built = {path.relative_to(tmp_path / "public").as_posix() for path in (tmp_path / "public").rglob("*.html")}
    assert len([path for path in built if path.startswith("claims/a")]) == counts["claims"]
    assert len([path for path in built if path.startswith("articles/")]) == 40 + 1
    assert ("contested.html" in built) == (pages == "all")


def test_all_that_the_corpus_says_is_in_the_site(onrecord, neutral, tmp_path):
    corpus, counts = neutral
    convert.convert(corpus, tmp_path / "site")
    model = json.loads(onrecord.run("model", tmp_path / "site").stdout)
    assert {kind: len(model[kind]) for kind in ("articles", "claims", "events", "speakers", "sources")} == {
        kind: counts[kind] for kind in ("articles", "claims", "events", "speakers", "sources")}
    # A contradiction that the corpus states from both sides is one; all other relations stay, some of them weaker.
    directions = [relation["direction"] for claim in model["claims"] for relation in claim["relations"]]
    relations = directions.count("to") + directions.count("both") / 2
    assert 0.95 * counts["relations"] <= relations <= counts["relations"]


def test_the_same_number_gives_the_same_corpus(tmp_path):
    first, second = (generate(5, tmp_path / name) for name in ("first", "second"))
    assert first == second
