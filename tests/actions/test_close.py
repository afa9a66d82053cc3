from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cptui.actions import close, plan
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    DecisionReadBack,
    ItemStarted,
    Meeting,
    Outcome,
    PeopleArrived,
    Progress,
)
from cptui.domain.fold import fold
from tests.family import entries, minute, played

APRIL = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)


def test_closing_with_a_child_undecided_asks() -> None:
    conference = played(ItemStarted(1))
    with pytest.raises(Doubtful, match="Ada: no decision"):
        close.close(conference)
    assert close.close(conference, sure=True) == ConferenceClosed()


def test_a_resumed_conference_is_adjourned_to_a_later_day_than_its_last_sitting() -> None:
    # Resumed nine days after 31 March, on 9 April: 8 April is over, 10 April is to come.
    later = (
        replace(one, at=minute(9 * 24 * 60)) if one.number == 4 else one
        for one in entries(ItemStarted(1), ConferenceAdjourned(APRIL, "ill"), ConferenceResumed())
    )
    conference = fold(later)
    with pytest.raises(Refused, match="later day"):
        close.adjourn(conference, APRIL - timedelta(days=2), "again", sure=True)
    assert close.adjourn(conference, APRIL, "again", sure=True).until == APRIL


def test_closing_with_all_decided_and_read_back_asks_nothing() -> None:
    decided = (DecisionMade(c, Outcome.NEITHER, (), "safe") for c in ("ada", "ben", "cy"))
    conference = played(ItemStarted(1), *decided, DecisionReadBack(("ada", "ben", "cy")))
    assert close.close(conference) == ConferenceClosed()


def test_a_conference_not_started_or_adjourned_is_not_closed() -> None:
    with pytest.raises(Refused, match="not started"):
        close.close(played())
    adjourned = played(ItemStarted(1), ConferenceAdjourned(minute(3000), "police left"))
    with pytest.raises(Refused, match="adjourned"):
        close.close(adjourned)


def test_it_is_adjourned_to_a_later_day_and_once() -> None:
    conference = played(PeopleArrived(("sw", "hv", "pol")), ItemStarted(1))
    with pytest.raises(Refused, match="later day"):
        close.adjourn(conference, minute(120), "police left")
    assert close.adjourn(conference, APRIL, "police left").until == APRIL
    with pytest.raises(Refused, match="already"):
        close.adjourn(played(ItemStarted(1), ConferenceAdjourned(APRIL, "x")), APRIL, "y")


def test_what_is_not_said_of_the_core_group_stays() -> None:
    conference = played(CoreGroupSet(("sw",), APRIL, "Room 2"))
    assert plan.set_core_group(conference, ("sw", "hv")) == CoreGroupSet(
        ("sw", "hv"), APRIL, "Room 2"
    )


def test_a_date_left_open_stays_so_when_members_are_named() -> None:
    left_open = DateLeftOpen(Meeting.CORE_GROUP, "sw", date(2026, 4, 3))
    conference = played(CoreGroupSet(("sw",), APRIL, "Room 2"), left_open)
    assert plan.set_core_group(conference, ("sw", "hv")) == CoreGroupSet(
        ("sw", "hv"), None, "Room 2"
    )


def test_core_group_and_review_come_after_the_conference() -> None:
    with pytest.raises(Refused, match="after the conference"):
        plan.set_review(played(), minute(60))
    with pytest.raises(Refused, match="after the conference"):
        plan.set_core_group(played(), ("sw",), minute(60))


def test_what_a_resumed_conference_sets_comes_after_its_last_sitting() -> None:
    # Adjourned on Tuesday 31 March until Friday 10 April, when it goes on.
    record = entries(ItemStarted(1), ConferenceAdjourned(APRIL, "police left"))
    resumed = Entry(4, "id-4", APRIL, APRIL, "min", ConferenceResumed())
    conference = fold((*record, resumed))
    with pytest.raises(Refused, match="after the conference"):
        plan.set_review(conference, datetime(2026, 4, 9, 9, 0, tzinfo=UTC))
    later = datetime(2026, 6, 23, 9, 0, tzinfo=UTC)
    assert plan.set_review(conference, later, sure=True).start == later


def test_a_date_left_open_names_somebody_and_a_day_to_come() -> None:
    with pytest.raises(Refused, match="before the conference"):
        plan.leave_date_open(played(), Meeting.REVIEW, "sw", date(2026, 3, 1))


def test_last_plan_lines_are_a_reviews() -> None:
    with pytest.raises(Refused, match="no last plan"):
        plan.review_last_line(played(), 1, Progress.DONE)
    review = played(kind=ConferenceKind.REVIEW)
    assert plan.review_last_line(review, 1, Progress.DONE).line == 1
    with pytest.raises(Refused, match="lines 1 to 1"):
        plan.review_last_line(review, 2, Progress.DONE)


def test_the_lead_is_a_professional() -> None:
    with pytest.raises(Refused, match="not a professional"):
        plan.name_lead(played(), "mum", ())
    assert plan.name_lead(played(), "sw", ()).children == ("ada", "ben", "cy")
