from datetime import date

import pytest

from cptui.actions import points
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.events import (
    ActionNoted,
    ConferenceClosed,
    DecisionMade,
    DecisionReadBack,
    EntryStruck,
    ItemStarted,
    Outcome,
    OutcomeAdded,
    PlanActionAdded,
    PointContinued,
    PointNoted,
    PointReworded,
    ProceededInquorate,
)
from cptui.domain.fold import fold
from tests.family import entries, played


def test_an_action_after_an_outcome_belongs_to_the_plan() -> None:
    conference = played(ItemStarted(5), OutcomeAdded("healthy weight"))
    event = points.note_action(conference, ("hv",), "weigh fortnightly")
    assert event == PlanActionAdded(3, ("hv",), "weigh fortnightly")


def test_an_action_in_a_later_item_stands_by_itself() -> None:
    conference = played(ItemStarted(4), OutcomeAdded("healthy weight"), ItemStarted(5))
    event = points.note_action(conference, ("sw",), "ring the school", date(2026, 4, 10))
    assert event == ActionNoted(("sw",), "ring the school", date(2026, 4, 10))


def test_nothing_is_added_to_a_closed_conference() -> None:
    with pytest.raises(Refused, match="closed"):
        points.note_point(played(ConferenceClosed()), "too late", "hv")


def test_a_point_about_a_child_nobody_has_is_refused() -> None:
    with pytest.raises(Refused, match="No child here has the code dora"):
        points.note_point(played(), "text", "hv", children=("dora",))


def test_a_struck_point_is_not_reworded() -> None:
    conference = played(PointNoted("wrong", "hv"), EntryStruck(2))
    with pytest.raises(Refused, match="struck"):
        points.reword_point(conference, 2, "right")


def test_words_that_changed_since_they_were_read_are_not_overwritten() -> None:
    # 1 opens, 2 is the point, 3 what somebody else made of it meanwhile.
    record = entries(PointNoted("two visits", "hv"), PointReworded(2, "three visits"))
    with pytest.raises(Refused, match=r"meanwhile, in entry 3: three visits Yours: four visits"):
        points.reword_point(fold(record), 2, "four visits", record, seen=2)
    assert points.reword_point(fold(record), 2, "four visits", record, seen=3).of == 2
    struck = entries(PointNoted("two visits", "hv"), PointReworded(2, "three"), EntryStruck(3))
    with pytest.raises(Refused, match=r"meanwhile, in entry 4: two visits"):
        points.reword_point(fold(struck), 2, "four visits", struck, seen=3)


def test_words_that_were_gone_on_with_meanwhile_are_not_overwritten() -> None:
    record = entries(PointNoted("she is thin", "hv"), PointContinued(2, "and tired"))
    with pytest.raises(Refused, match="meanwhile, in entry 3"):
        points.reword_point(fold(record), 2, "she is very thin", record, seen=2)


def test_striking_lists_what_builds_on_it_first() -> None:
    record = entries(PointNoted("weight fell", "hv"), PointContinued(2, "and sleep"))
    with pytest.raises(Doubtful, match="build on 2: 3"):
        points.strike(fold(record), record, 2)
    assert points.strike(fold(record), record, 2, sure=True) == EntryStruck(2)


def test_striking_a_decision_lists_its_reading_back_but_not_that_of_a_newer_one() -> None:
    record = entries(
        DecisionMade("ada", Outcome.NEITHER, (), "a"),
        DecisionReadBack(("ada",)),
        DecisionMade("ada", Outcome.CHILD_IN_NEED, (), "b"),
        DecisionReadBack(("ada",)),
    )
    with pytest.raises(Doubtful, match=r"build on 2: 3\."):
        points.strike(fold(record), record, 2)


def test_striking_the_chairs_reason_to_go_on_lists_what_was_decided_under_it() -> None:
    record = entries(
        ProceededInquorate("few know her"),
        DecisionMade("ada", Outcome.NEITHER, (), "a"),
        ProceededInquorate("nobody else came"),
        DecisionMade("ben", Outcome.NEITHER, (), "b"),
    )
    with pytest.raises(Doubtful, match=r"build on 2: 3\."):
        points.strike(fold(record), record, 2)


def test_the_opening_and_a_struck_entry_cannot_be_undone() -> None:
    record = entries(PointNoted("wrong", "hv"), EntryStruck(2))
    with pytest.raises(Refused, match="opening"):
        points.strike(fold(record), record, 1)
    with pytest.raises(Refused, match="already"):
        points.strike(fold(record), record, 2)
