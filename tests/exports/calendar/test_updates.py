"""A meeting that moves, ends or is undone does so in the diary of whoever was told of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.actions.refusal import Refused
from cptui.domain.entry import Entry
from cptui.domain.events import (
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    EntryStruck,
    Event,
    Meeting,
    Outcome,
    PointNoted,
    ReviewSet,
    Rhythm,
)
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.exports.calendar import Invite, Method, invites
from tests.exports.calendar.diary import Diary
from tests.exports.calendar.reading import (
    MEMBERS,
    core_group,
    event_of,
    files,
    files_of,
    record,
    unfolded,
    utc,
)
from tests.family import PROFESSIONALS, minute

MAILBOX = "conferences@council.example"
REVIEW = ReviewSet(utc(2026, 6, 23))
WEEKLY = CoreGroupSet(MEMBERS, utc(2026, 5, 18), None, Rhythm(1, "weeks"))
"""Mondays from 18 May 2026: 25 May is the Spring bank holiday, so Fri 22; then 1 June."""


def decided(*on_plan: str) -> tuple[Event, ...]:
    """Return the decision on each child: a plan for these, none for the others."""
    return tuple(
        DecisionMade(child, Outcome.PLAN if child in on_plan else Outcome.NEITHER, (), "")
        for child in ("ada", "ben", "cy")
    )


def diary(*stages: dict[str, Invite]) -> Diary:
    """Return a diary that has opened the files of each stage."""
    found = Diary()
    for stage in stages:
        for made in stage.values():
            found.open(made)
    return found


def test_a_moved_meeting_takes_the_place_of_what_was_there() -> None:
    found = diary(files(core_group()), files(core_group(), core_group(utc(2026, 4, 14))))
    assert found.starts() == [utc(2026, 4, 14)]


def test_a_file_that_comes_late_changes_nothing() -> None:
    found = diary(files(core_group(), core_group(utc(2026, 4, 14))), files(core_group()))
    assert found.starts() == [utc(2026, 4, 14)]


ENDS: list[tuple[Event, ...]] = [
    (DateLeftOpen(Meeting.CORE_GROUP, "sw", date(2026, 4, 3)),),
    (EntryStruck(2),),
    (CoreGroupSet(MEMBERS),),
    decided(),
]


@pytest.mark.parametrize("ends", ENDS, ids=["left open", "undone", "date taken back", "no plan"])
def test_a_meeting_that_is_no_more_is_taken_out_of_the_diary(ends: tuple[Event, ...]) -> None:
    made = files(core_group(), *ends)
    (cancel,) = made.values()
    event = event_of(cancel)
    assert cancel.file_name == "cancelled-core-group-first-2026-04-10.ics"
    assert (cancel.method, event["STATUS"], event["SEQUENCE"]) == (Method.CANCEL, "CANCELLED", 1)
    assert event["TRANSP"] == "TRANSPARENT"
    assert diary(files(core_group()), made).starts() == []


def test_a_review_whose_date_is_left_open_is_called_off_and_the_core_group_stays() -> None:
    left_open = DateLeftOpen(Meeting.REVIEW, "sw", date(2026, 4, 3))
    made = files(core_group(), REVIEW, left_open)
    assert sorted(made) == ["cancelled-review", "core-group-first"]
    assert diary(files(core_group(), REVIEW), made).starts() == [utc(2026, 4, 10)]


def test_without_a_plan_for_any_child_everything_is_called_off() -> None:
    before = files(WEEKLY, REVIEW)
    # Mon 18 May; Fri 22 for 25; 1, 8, 15, 22 June; the review on 23 June.
    assert len(diary(before).starts()) == 7
    after = files(WEEKLY, REVIEW, *decided())
    assert sorted(after) == [
        "cancelled-core-group",
        "cancelled-core-group-first",
        "cancelled-core-groups",
        "cancelled-review",
    ]
    assert diary(before, after).starts() == []


def test_a_meeting_set_again_after_it_was_called_off_is_back() -> None:
    record_of = (core_group(), EntryStruck(2), core_group(utc(2026, 4, 15)))
    stages = [files(*record_of[:count]) for count in (1, 2, 3)]
    assert diary(*stages).starts() == [utc(2026, 4, 15)]
    assert event_of(stages[2]["core-group-first"])["SEQUENCE"] == 2


def test_a_moved_core_group_that_is_no_longer_needed_is_taken_out() -> None:
    # From Tue 19 May no weekly day is a holiday: the single file of Fri 22 May goes.
    tuesdays = replace(WEEKLY, start=utc(2026, 5, 19))
    before, after = files(WEEKLY, REVIEW), files(WEEKLY, REVIEW, tuesdays)
    assert after["cancelled-core-group"].file_name.endswith("2026-05-22.ics")
    # 19 and 26 May, 2, 9 and 16 June; 23 June is the review's.
    assert diary(before, after).starts() == [
        *(utc(2026, 5, 19) + timedelta(weeks=week) for week in range(5)),
        utc(2026, 6, 23),
    ]


def test_two_called_off_on_one_day_have_names_of_their_own() -> None:
    # Fri 22 May stands for Mon 25 as the second of the weeks after 11 May, then as the third
    # of those after 4 May.
    second = replace(WEEKLY, start=utc(2026, 5, 11))
    third = replace(WEEKLY, start=utc(2026, 5, 4))
    left_open = DateLeftOpen(Meeting.CORE_GROUP, "sw", date(2026, 4, 3))
    whole = record(second, REVIEW, third, left_open)
    names = [one.file_name for one in invites(fold(whole), past(whole))]
    assert "cancelled-core-group-2026-05-22.ics" in names
    assert "cancelled-core-group-2026-05-22-2.ics" in names
    assert len(set(names)) == len(names)


def test_the_review_moved_ends_the_series_sooner_and_counts_for_it_alone() -> None:
    sooner = ReviewSet(utc(2026, 6, 9))
    before, after = files(WEEKLY, REVIEW), files(WEEKLY, REVIEW, sooner)
    sequences = {name: int(event_of(made)["SEQUENCE"]) for name, made in after.items()}
    # Setting the review first shortened the series to it; now it is shorter again.
    assert sequences["core-groups"] == int(event_of(before["core-groups"])["SEQUENCE"]) + 1
    assert (sequences["core-group-first"], sequences["review"]) == (0, 1)
    assert diary(before, after).starts()[-2:] == [utc(2026, 6, 8), utc(2026, 6, 9)]


def test_what_changes_nothing_of_the_meetings_changes_no_byte() -> None:
    before = files(WEEKLY, REVIEW)
    after = files(WEEKLY, REVIEW, PointNoted("weight"), *decided("ada", "ben", "cy"))
    assert [one.data for one in before.values()] == [one.data for one in after.values()]


def test_it_says_when_it_was_first_set_and_when_last_changed() -> None:
    event = event_of(files(core_group(), core_group(utc(2026, 4, 14)))["core-group-first"])
    # Entry 2 at 10:01 sets it, entry 3 at 10:02 moves it.
    assert (event["CREATED"].dt, event["LAST-MODIFIED"].dt) == (minute(1), minute(2))
    assert event["DTSTAMP"].dt == minute(2)


# An invitation to one guest.

WITH_MAIL = tuple(
    replace(one, email=f"{one.code}@agency.example", children=("cy",) if one.code == "hv" else ())
    for one in PROFESSIONALS
)


def invited(reader: str, *events: Event, **case: object) -> dict[str, Invite]:
    """Return the files of this reader, invited where that can be."""
    about = {"professionals": WITH_MAIL, "organiser_email": MAILBOX, **case}
    return files_of(record(*events, **about), reader, Method.REQUEST)


def test_a_guest_is_invited_alone_and_replies_to_the_service() -> None:
    made = invited("hv", core_group())["core-group-first"]
    event = event_of(made)
    assert (made.method, event["ATTENDEE"]) == (Method.REQUEST, "mailto:hv@agency.example")
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["ORGANIZER"] == f"mailto:{MAILBOX}"
    assert "CN=" not in unfolded(made.data)
    assert made.file_name == "core-group-first-2026-04-10-for-hv.ics"


@pytest.mark.parametrize("reader", ["mum", "gp", "chair"])
def test_family_and_those_without_a_mailbox_have_a_file_without_guests(reader: str) -> None:
    core = CoreGroupSet(("sw", "hv", "mum", "gp", "chair"), utc(2026, 4, 10))
    bare = tuple(replace(one, email=None) for one in PROFESSIONALS)
    made = invited(reader, core, professionals=bare)["core-group-first"]
    assert made.method is Method.PUBLISH
    assert "ATTENDEE" not in unfolded(made.data)


def test_who_is_not_in_the_core_group_is_told_of_the_review_alone() -> None:
    assert list(invited("sch", WEEKLY, REVIEW)) == ["review"]


def test_who_leaves_the_core_group_is_told_and_nobody_else() -> None:
    fewer = CoreGroupSet(("sw", "mum"), utc(2026, 4, 10))
    before, after = invited("hv", core_group()), invited("hv", core_group(), fewer)
    event = event_of(after["cancelled-core-group-first"])
    # It goes on without her: RFC 5546, 3.2.5, then allows no STATUS.
    assert "STATUS" not in event
    assert event["ATTENDEE"] == "mailto:hv@agency.example"
    assert diary(before, after).starts() == []
    assert [one.data for one in invited("sw", core_group()).values()] == [
        one.data for one in invited("sw", core_group(), fewer).values()
    ]


def test_a_child_that_leaves_the_plan_leaves_those_who_know_that_child_alone() -> None:
    # The health visitor is there for Cy only.
    before = invited("hv", core_group(), REVIEW)
    after = invited("hv", core_group(), REVIEW, *decided("ada"))
    assert sorted(after) == ["cancelled-core-group-first", "cancelled-review"]
    assert diary(before, after).starts() == []
    others = invited("sw", core_group(), REVIEW, *decided("ada"))
    assert sorted(others) == ["core-group-first", "review"]


def test_somebody_nobody_knows_gets_nothing() -> None:
    assert invited("zz", core_group(), REVIEW) == {}


def test_an_invitation_needs_the_services_mailbox() -> None:
    with pytest.raises(Refused, match="organiser_email"):
        invited("hv", core_group(), organiser_email=None)


# Whatever happens, and whichever of the exports somebody opened.

EVENTS = st.one_of(
    st.builds(
        CoreGroupSet,
        st.sampled_from([("sw",), ("sw", "hv"), ("hv", "mum")]),
        st.sampled_from([None, utc(2026, 4, 10), utc(2026, 4, 13), utc(2026, 5, 18)]),
        st.sampled_from([None, "Room 2"]),
        st.sampled_from([None, Rhythm(1, "weeks"), Rhythm(3, "weeks"), Rhythm(1, "months")]),
    ),
    st.builds(ReviewSet, st.sampled_from([utc(2026, 6, 23), utc(2026, 9, 15), utc(2026, 5, 28)])),
    st.builds(
        DateLeftOpen, st.sampled_from(list(Meeting)), st.just("sw"), st.just(date(2026, 4, 3))
    ),
    st.builds(
        DecisionMade,
        st.sampled_from(["ada", "ben", "cy"]),
        st.sampled_from([Outcome.PLAN, Outcome.NEITHER]),
        st.just(()),
        st.just(""),
    ),
    st.builds(EntryStruck, st.integers(2, 9)),
)


@settings(max_examples=60, deadline=None)
@given(
    events=st.lists(EVENTS, min_size=1, max_size=9),
    opened=st.sets(st.integers(1, 10)),
    reader=st.sampled_from([None, "sw", "hv", "mum"]),
)
def test_whoever_opened_any_of_the_files_has_at_last_the_meetings_there_are(
    events: list[Event], opened: set[int], reader: str | None
) -> None:
    whole = record(*events, professionals=WITH_MAIL, organiser_email=MAILBOX)
    kept = [entry for entry in whole if not _of_later(entry)]
    found, newcomer = Diary(), Diary()
    for count in sorted({*(one for one in opened if one < len(kept)), len(kept)}):
        for made in files_at(kept[:count], reader):
            found.open(made)
    last = files_at(kept, reader)
    assert len({one.file_name for one in last}) == len(last)
    for made in last:
        newcomer.open(made)
    assert found.starts() == newcomer.starts()


def files_at(entries: list[Entry], reader: str | None) -> list[Invite]:
    """Return the files after these entries."""
    return list(invites(fold(entries), past(entries), reader=reader, method=Method.REQUEST))


def _of_later(entry: Entry) -> bool:
    """Whether it strikes itself or something still to come, as nobody can."""
    return isinstance(entry.event, EntryStruck) and entry.event.number >= entry.number
