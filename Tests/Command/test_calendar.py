"""`timeline.ics`: what calendars make of the events of the first briefing."""

import datetime

import icalendar
import pytest

UTC = datetime.timezone.utc


@pytest.fixture(scope="module")
def data(seed):
    return (seed / "timeline.ics").read_bytes()


@pytest.fixture(scope="module")
def events(data):
    """The events by UID."""
    calendar = icalendar.Calendar.from_ical(data)
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_every_event_is_in_it_and_valid(seed, data, events):
    pages = {path.stem for path in (seed / "events").glob("*.html")} - {"index"}
    assert set(events) == {f"event-{page}@onrecord" for page in pages}
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    assert [component.errors for component in calendar.walk() if component.errors] == []
    for event in events.values():
        assert event["SUMMARY"] and event["DESCRIPTION"] and event["DTSTAMP"] and event["DTSTART"]
        if "DTEND" in event:
            assert type(event["DTEND"].dt) is type(event["DTSTART"].dt)
            assert event["DTEND"].dt > event["DTSTART"].dt


def test_lines_are_folded_and_end_as_the_standard_says(data):
    lines = data.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")


def test_a_time_is_an_instant_and_both_local_times_are_said(events):
    strike = events["event-strike@onrecord"]
    assert strike["DTSTART"].dt == datetime.datetime(2020, 1, 7, 22, 30, tzinfo=UTC)
    assert strike["DTEND"].dt == datetime.datetime(2020, 1, 7, 23, 15, tzinfo=UTC)
    assert "Wednesday 8 January 2020, between 01:30 and 02:15 in Baghdad" in strike["DESCRIPTION"]
    assert "Tuesday 7 January 2020, between 17:30 and 18:15 in Washington" in strike["DESCRIPTION"]


def test_a_day_is_all_day_where_it_was(events):
    deal = events["event-nuclear-deal@onrecord"]
    assert deal["DTSTART"].dt == datetime.date(2015, 7, 14)
    assert deal["DTEND"].dt == datetime.date(2015, 7, 15)


def test_an_open_end_is_said_in_words(events):
    mandate = events["event-swiss-mandate@onrecord"]
    assert mandate["DTSTART"].dt == datetime.date(1980, 5, 21)
    assert "DTEND" not in mandate
    assert "From 21 May 1980 onwards" in mandate["DESCRIPTION"]


def test_no_address_is_made_up(events):
    """The first briefing has no base-url."""
    assert not any("URL" in event for event in events.values())
