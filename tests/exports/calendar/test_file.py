"""What a calendar file has, and what it keeps when it is made again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar

from cptui.actions.refusal import Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.events import CoreGroupSet, Event, ReviewSet
from cptui.exports.calendar import invites
from tests.exports.calendar.reading import (
    MEMBERS,
    after,
    core_group,
    event_of,
    files,
    invite,
    unfolded,
    utc,
)
from tests.family import minute


def test_it_is_named_for_the_meeting_and_its_local_date() -> None:
    assert invite(core_group()).file_name == "core-group-first-2026-04-10.ics"
    # 23:30 UTC on 9 April is half past midnight of the 10th by the wall.
    assert invite(core_group(utc(2026, 4, 9, 23, 30))).file_name.endswith("2026-04-10.ics")


def test_at_a_review_it_is_not_called_the_first() -> None:
    assert invite(core_group(), kind=ConferenceKind.REVIEW).file_name == "core-group-2026-04-10.ics"


def test_it_is_published_privately_and_asks_nobody() -> None:
    made = invite(core_group(), organiser_email="conferences@council.example")
    calendar = Calendar.from_ical(made.data)
    event = event_of(made)
    assert calendar["METHOD"] == "PUBLISH"
    assert len(calendar.events) == 1
    assert event["CLASS"] == "PRIVATE"
    assert event["TRANSP"] == "OPAQUE"
    assert event["STATUS"] == "CONFIRMED"
    assert "ATTENDEE" not in unfolded(made.data)
    assert event["ORGANIZER"] == "mailto:conferences@council.example"


def test_it_reminds_once_a_day_before_in_neutral_words() -> None:
    (alarm,) = event_of(invite(core_group())).walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta(days=-1)
    assert alarm["DESCRIPTION"] == "Meeting tomorrow"


def test_its_lines_end_and_fold_as_the_standard_says() -> None:
    data = invite(core_group(venue="Neuadd y Ddinas, Ystafell Gŵyl â " + "é" * 90)).data
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert not data.startswith(b"\xef\xbb\xbf")
    assert "é" * 90 in unfolded(data)


def test_the_same_conference_makes_the_same_bytes() -> None:
    assert invite(core_group()).data == invite(core_group()).data


def test_a_moved_meeting_keeps_its_identity_and_counts_the_change() -> None:
    first = event_of(invite(core_group()))
    moved = event_of(invite(core_group(), core_group(utc(2026, 4, 14))))
    assert moved["UID"] == first["UID"]
    assert (first["SEQUENCE"], moved["SEQUENCE"]) == (0, 1)


CHANGES = [
    pytest.param([core_group()], 0, 1, id="set once"),
    pytest.param([core_group(), core_group()], 0, 1, id="set again to the same"),
    pytest.param([core_group(), core_group(venue="Room 4")], 1, 2, id="another place"),
    pytest.param([core_group(), CoreGroupSet(("sw",), utc(2026, 4, 10))], 0, 1, id="other members"),
    pytest.param([CoreGroupSet(MEMBERS), core_group()], 0, 2, id="members first, date later"),
    pytest.param(
        [core_group(), core_group(utc(2026, 4, 14)), core_group()], 2, 3, id="there and back"
    ),
]


@pytest.mark.parametrize(("events", "sequence", "last"), CHANGES)
def test_the_sequence_and_stamp_are_of_the_last_change(
    events: list[Event], sequence: int, last: int
) -> None:
    event = event_of(invite(*events))
    assert event["SEQUENCE"] == sequence
    # Entry 1 is at 10:00 on the wall and each event a minute later.
    assert event["DTSTAMP"].dt == minute(last)


def test_meetings_and_records_have_identities_of_their_own() -> None:
    both = after(core_group(), ReviewSet(utc(2026, 6, 23)))
    made = [*invites(both), *invites(replace(both, key="another record"))]
    uids = {event_of(one)["UID"] for one in made}
    assert len(uids) == 4
    assert all(uid.endswith("@cptui.invalid") for uid in uids)


def test_a_meeting_without_a_date_has_no_file() -> None:
    assert files() == {}
    assert files(CoreGroupSet(MEMBERS)) == {}


def test_a_rehearsal_cannot_be_taken_for_a_meeting() -> None:
    (made,) = invites(replace(after(core_group()), rehearsal=True))
    assert made.file_name == "rehearsal-core-group-first-2026-04-10.ics"
    assert event_of(made)["SUMMARY"].startswith("REHEARSAL")


@pytest.mark.parametrize("minutes", ["", "an hour", "0", "-5", "1441", "²"])
def test_a_length_that_is_none_is_refused_in_words(minutes: str) -> None:
    conference = after(core_group())
    wording = {**conference.wording, "calendar.core_group_minutes": minutes}
    with pytest.raises(Refused, match="core_group_minutes"):
        invites(replace(conference, wording=wording))
