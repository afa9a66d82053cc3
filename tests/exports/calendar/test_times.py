"""The meeting stands at the same time in every calendar, either side of a clock change."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from cptui.domain.events import ReviewSet
from cptui.exports.calendar import invites
from tests.exports.calendar.reading import (
    after,
    core_group,
    event_of,
    files,
    invite,
    seen_by_vobject,
    unfolded,
    utc,
)

AROUND_THE_CHANGES = [
    # Clocks go forward on the last Sunday of March 2026, the 29th, at 01:00 UTC.
    pytest.param(utc(2026, 3, 28, 10), time(10), timedelta(0), id="the day before summer time"),
    pytest.param(utc(2026, 3, 29, 9), time(10), timedelta(hours=1), id="summer time's first day"),
    pytest.param(utc(2026, 4, 10, 9), time(10), timedelta(hours=1), id="spring"),
    # They go back on the last Sunday of October 2026, the 25th, at 01:00 UTC.
    pytest.param(utc(2026, 10, 24, 9), time(10), timedelta(hours=1), id="summer time's last day"),
    pytest.param(utc(2026, 10, 25, 10), time(10), timedelta(0), id="winter time's first day"),
    pytest.param(utc(2027, 1, 12, 10), time(10), timedelta(0), id="January"),
    # In 2028 the last Sundays are 26 March and 29 October.
    pytest.param(utc(2028, 3, 27, 9), time(10), timedelta(hours=1), id="two years on"),
]


@pytest.mark.parametrize(("start", "on_the_wall", "ahead"), AROUND_THE_CHANGES)
def test_two_calendar_readers_see_ten_on_the_wall(
    start: datetime, on_the_wall: time, ahead: timedelta
) -> None:
    made = invite(core_group(start))
    for seen in (event_of(made).start, seen_by_vobject(made)[0]):
        assert seen == start
        assert seen.time() == on_the_wall
        assert seen.utcoffset() == ahead


def test_the_end_comes_as_long_after_as_the_wording_says() -> None:
    made = invite(core_group())
    # The wording plans 60 minutes for a core group.
    assert seen_by_vobject(made)[1] == utc(2026, 4, 10, 10)
    assert made.end - made.start == timedelta(minutes=60)


def test_a_meeting_over_the_clock_change_keeps_its_real_length() -> None:
    # 00:30 GMT on 29 March; an hour later the wall says 02:30, for 01:30 is skipped.
    made = invite(core_group(utc(2026, 3, 29, 0, 30)))
    assert event_of(made).end == utc(2026, 3, 29, 1, 30)
    assert "DTEND;TZID=Europe/London:20260329T023000" in unfolded(made.data)


def test_the_hour_that_happens_twice_is_written_in_utc_the_second_time() -> None:
    # On 25 October the wall says 01:30 at 00:30 UTC and again at 01:30 UTC. A file can only
    # mean the first by its wall clock. The first core group here would end at 01:30 UTC.
    before = invite(core_group(utc(2026, 10, 24, 23, 30)))
    assert "DTSTART;TZID=Europe/London:20261025T003000" in unfolded(before.data)
    twice = invite(core_group(utc(2026, 10, 25, 0, 30)))
    assert "DTSTART:20261025T003000Z" in unfolded(twice.data)
    assert "DTEND:20261025T013000Z" in unfolded(twice.data)


def test_the_zone_has_a_rule_for_each_change_and_no_list_of_dates() -> None:
    text = unfolded(invite(core_group()).data)
    assert text.count("BEGIN:VTIMEZONE") == 1
    assert text.count("RRULE:FREQ=YEARLY") == 2
    assert "RDATE" not in text


def test_a_profile_of_another_zone_is_written_in_utc() -> None:
    conference = after(core_group())
    elsewhere = replace(conference.profile, zone="Europe/Lisbon")
    (made,) = invites(replace(conference, profile=elsewhere))
    assert "DTSTART:20260410T090000Z" in unfolded(made.data)
    assert b"VTIMEZONE" not in made.data


def test_the_review_has_its_own_length_and_date() -> None:
    made = files(ReviewSet(utc(2026, 6, 23)))["review"]
    assert made.file_name == "review-2026-06-23.ics"
    assert seen_by_vobject(made) == (utc(2026, 6, 23), utc(2026, 6, 23, 10, 30))
