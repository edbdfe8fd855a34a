"""`onrecord date` explains dates to a person, and to a script line by line."""

import json

import pytest

from onrecord import CLEAN, ERRORS_FOUND, USAGE


def explained(onrecord, *arguments, input=""):
    done = onrecord.run("date", "--json", *arguments, input=input)
    return done, [json.loads(line) for line in done.stdout.splitlines()]


def test_a_date_in_words(onrecord):
    done = onrecord.run("date", "1984?/2004-06~")
    assert done.returncode == CLEAN
    assert "from possibly 1984 to about June 2004" in done.stdout


def test_every_key_is_there_and_what_is_not_known_is_null(onrecord):
    done, [date] = explained(onrecord, "[..2020-01-08]")
    assert done.returncode == CLEAN
    assert date == {
        "input": "[..2020-01-08]", "valid": True, "level": 2, "canonical": "[..2020-01-08]", "earliest": None,
        "latest": "2020-01-08", "words": "on or before 8 January 2020", "error": None}


def test_a_wrong_date_says_where_and_what_was_meant(onrecord):
    done, [date] = explained(onrecord, "2020-1-8")
    assert done.returncode == ERRORS_FOUND
    assert not date["valid"]
    assert date["error"]["offset"] == 5 and date["error"]["suggestion"] == "2020-01-08"


def test_dates_are_read_one_a_line_and_none_is_left_out(onrecord):
    done, dates = explained(onrecord, input="2020-01-08\nnever\n\nY17E7\n")
    assert done.returncode == ERRORS_FOUND
    assert [date["valid"] for date in dates] == [True, False, False, True]


@pytest.mark.parametrize("zone, start, end", [
    ("Asia/Baghdad", "2020-01-07T21:00:00Z", "2020-01-08T20:59:59Z"),
    ("America/New_York", "2020-01-08T05:00:00Z", "2020-01-09T04:59:59Z"),
])
def test_a_day_is_another_day_elsewhere(onrecord, zone, start, end):
    _, [date] = explained(onrecord, "--zone", zone, "2020-01-08")
    assert (date["earliest-instant"], date["latest-instant"]) == (start, end)


@pytest.mark.parametrize("zone, date, note", [
    ("Europe/Zurich", "2021-03-28T02:30:00", "never showed this time"),
    ("Europe/Zurich", "2021-10-31T02:30:00", "showed this time twice"),
    ("Pacific/Apia", "2011-12-30", "had no such day"),
])
def test_what_the_clocks_of_a_zone_did_is_said(onrecord, zone, date, note):
    _, [explained_date] = explained(onrecord, "--zone", zone, date)
    assert note in explained_date["note"]
    assert note in onrecord.run("date", "--zone", zone, date).stdout


def test_dates_without_an_instant_that_could_be_counted_have_none(onrecord):
    done, dates = explained(onrecord, "--zone", "Asia/Baghdad", "Y-9E15", "Y9E15", "1985/..")
    assert done.returncode == CLEAN
    assert all("latest-instant" not in date for date in dates)


def test_a_zone_that_is_none_is_answered_with_the_nearest(onrecord):
    done = onrecord.run("date", "--zone", "Baghdad", "2020")
    assert done.returncode == USAGE
    assert "Asia/Baghdad" in done.stderr
