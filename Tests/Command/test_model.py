"""`onrecord model`: the briefing as data, for the day that is asked for."""

import json

import pytest

from onrecord import CLEAN, ERRORS_FOUND, REPOSITORY, USAGE


@pytest.fixture(scope="module")
def model(onrecord):
    """The first briefing as data on a day: the claims by id."""
    def on(*day):
        done = onrecord.run("model", REPOSITORY, *(["--at", *day] if day else []))
        assert done.returncode == CLEAN, done.stderr
        document = json.loads(done.stdout)
        assert document["version"] == 1
        return document
    return on


def claims(document):
    return {claim["id"]: claim for claim in document["claims"]}


def ends(claim):
    return [end["id"] for end in claim["origins"]["ends"]]


def test_the_first_briefing_has_its_size(model):
    document = model()
    relations = sum(len(claim["relations"]) for claim in document["claims"]) / 2
    assert len(document["claims"]) >= 35
    assert len(document["speakers"]) >= 11
    assert len(document["events"]) >= 12
    assert relations >= 17


def test_every_claim_of_the_first_briefing_is_tied_to_words(model):
    assert [claim["id"] for claim in model()["claims"] if not claim["anchors"]] == []


def test_the_first_count_of_casualties_fell_on_its_day(model):
    before, after = (claims(model(day))["no-harm"] for day in ("2020-01-15", "2020-01-16"))
    assert before["standing"] == "contested"
    assert after["standing"] == "superseded"


def test_each_later_count_stands_until_the_next(model):
    counts = {"2020-01-16": "eleven-treated", "2020-01-24": "thirty-four-diagnosed", "2020-01-28": "fifty-diagnosed",
              "2020-01-30": "sixty-four-diagnosed", "2020-02-10": "hundred-nine-diagnosed", "2020-02-21": "final-count"}
    for day, standing in counts.items():
        known = claims(model(day))
        live = [claim for claim in counts.values() if known[claim].get("standing") in ("open", "corroborated")]
        assert live == [standing], day


def test_beliefs_that_are_reported_are_not_asserted(model):
    known = claims(model("2020-01-08"))
    assert known["meant-to-miss"]["embeddedIn"] == ["growing-belief"]
    assert known["meant-to-miss"]["origins"]["maximum"] == 0
    assert known["meant-to-miss"]["standing"] == known["meant-to-kill"]["standing"] == "contested"
    assert known["growing-belief"]["standing"] == known["milley-belief"]["standing"] == "open"


def test_the_swiss_statement_confirms_the_channel_and_not_the_content(model):
    known = claims(model("2020-01-08"))
    assert known["swiss-exchange"]["standing"] == "corroborated"
    origins = known["channels"]["origins"]
    assert (origins["minimum"], origins["maximum"], ends(known["channels"])) == (1, 1, ["insider"])
    scoped = [relation for relation in known["channels"]["relations"] if relation["claim"] == "swiss-passed"]
    assert scoped and all("scope" in relation for relation in scoped)


def test_the_reporters_gloss_is_nobodys_quotation(model):
    [attribution] = claims(model())["gist-done"]["attributions"]
    assert "quote" not in attribution and attribution["voice"] == "cnn"


def test_a_question_nobody_answered_is_neither_denial_nor_confirmation(model):
    document = model()
    [inquiry] = [inquiry for inquiry in document["inquiries"] if "nsc" in inquiry["who"]]
    assert inquiry["answer"] == "none"
    assert all("nsc" not in ends(claim) for claim in document["claims"])


def test_one_event_falls_on_two_days(model):
    [strike] = [event for event in model()["events"] if event["id"] == "strike"]
    assert strike["when"]["edtf"] == "2020-01-08" and strike["when"]["zone"] == "Asia/Baghdad"
    late_tuesday_in_washington = 1578430800, 1578459600  # 16:00 to 24:00 on 7 January, in seconds since 1970
    assert late_tuesday_in_washington[0] < strike["when"]["earliest"] <= strike["when"]["latest"] < late_tuesday_in_washington[1]


def test_a_site_with_errors_prints_no_data(onrecord, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "site.yml").write_text("titel: Wrong\n", "utf-8")
    done = onrecord.run("model", tmp_path)
    assert done.returncode == ERRORS_FOUND
    assert done.stdout == ""
    assert "content/site.yml:1:1: error: unknown key 'titel'" in done.stderr
    assert "title" in done.stderr


def test_a_day_that_is_none_is_wrong_usage(onrecord):
    assert onrecord.run("model", REPOSITORY, "--at", "2020-02-30").returncode == USAGE
