"""A meeting that moves, ends or is undone does so in the diary of whoever was told of it."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from cptui.domain.events import (
    CoreGroupSet,
    DateLeftOpen,
    EntryStruck,
    Event,
    Meeting,
    PointNoted,
    ReviewSet,
)
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.exports.calendar import Method, invites
from tests.exports.calendar.diary import Diary, diary
from tests.exports.calendar.javascript import needs_ical_js, seen_by_ical_js
from tests.exports.calendar.reading import (
    CLOSED,
    MEMBERS,
    REVIEW,
    WEEKLY,
    core_group,
    decided,
    event_of,
    files,
    record,
    utc,
)
from tests.family import minute


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
    made = files(core_group(), CLOSED, *ends)
    (cancel,) = made.values()
    event = event_of(cancel)
    assert cancel.file_name == "cancelled-core-group-first-2026-04-10.ics"
    assert (cancel.method, event["STATUS"], event["SEQUENCE"]) == (Method.CANCEL, "CANCELLED", 1)
    assert event["TRANSP"] == "TRANSPARENT"
    assert diary(files(core_group()), made).starts() == []


def test_a_review_whose_date_is_left_open_is_called_off_and_the_core_group_stays() -> None:
    left_open = DateLeftOpen(Meeting.REVIEW, "sw", date(2026, 4, 3))
    made = files(core_group(), REVIEW, CLOSED, left_open)
    assert sorted(made) == ["cancelled-review", "core-group-first"]
    assert diary(files(core_group(), REVIEW), made).starts() == [utc(2026, 4, 10)]


@needs_ical_js
def test_a_reader_in_javascript_sees_the_same_update_and_cancel(tmp_path: Path) -> None:
    tuesdays = replace(WEEKLY, start=utc(2026, 5, 19))
    stages = [
        files(WEEKLY, REVIEW, CLOSED),
        files(WEEKLY, REVIEW, CLOSED, tuesdays),
        files(WEEKLY, REVIEW, CLOSED, tuesdays, *decided()),
    ]
    opened = [made for stage in stages for made in stage.values()]
    kept: dict[str, dict[str, Any]] = {}
    ours, left = Diary(), []
    for made, seen in zip(opened, seen_by_ical_js(opened, tmp_path), strict=True):
        ours.open(made)
        assert seen["method"] == made.method.value
        assert (seen["status"] == "CANCELLED") == (made.method is Method.CANCEL)
        if seen["sequence"] > kept.get(seen["uid"], {"sequence": -1})["sequence"]:
            kept[seen["uid"]] = seen
        now = [one for one in kept.values() if one["method"] != "CANCEL"]
        assert sorted(start for one in now for start in one["starts"]) == ours.starts()
        left.append(len(ours.starts()))
    # All of the first stage: 18 May, 22 May, 1, 8, 15 and 22 June, and the review; in the end none.
    assert (max(left), left[-1]) == (7, 0)


def test_without_a_plan_for_any_child_everything_is_called_off() -> None:
    before = files(WEEKLY, REVIEW)
    # Mon 18 May; Fri 22 for 25; 1, 8, 15, 22 June; the review on 23 June.
    assert len(diary(before).starts()) == 7
    after = files(WEEKLY, REVIEW, CLOSED, *decided())
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
    before, after = files(WEEKLY, REVIEW), files(WEEKLY, REVIEW, CLOSED, tuesdays)
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
    whole = record(CLOSED, second, REVIEW, third, left_open)
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
