"""Any entry reworded by its number, and what cannot be."""

import pytest

from cptui.actions.refusal import Refused
from cptui.domain.events import (
    ActionNoted,
    EntryStruck,
    Event,
    OutcomeAdded,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
)
from cptui.minutes.telling import tell
from tests.capture.reading_family import LAST_POINT, conference, meaning, read, record

MORE: tuple[Event, ...] = (
    PointNoted("two of the two were late", "mum"),  # 6
    PointChallenged(LAST_POINT, "mum", "it was one apointment"),  # 7
    ActionNoted(("sw",), "ring the nursary"),  # 8
    OutcomeAdded("at a helthy weight", ("ada",)),  # 9
    PlanActionAdded(9, ("hv",), "weigh her fortnigtly"),  # 10
    PointContinued(LAST_POINT, "and she is tired"),  # 11
)


def reworded(line: str) -> PointReworded:
    """Return the rewording a line is decided to be."""
    at = conference(*MORE)
    event = meaning(line, at=at).decide(at)
    assert isinstance(event, PointReworded)
    return event


def test_a_point_is_reworded_by_its_number() -> None:
    assert reworded("/reword 5: she missed: two") == PointReworded(5, "she missed: two")
    assert reworded("/reword 5 10:25 is when") == PointReworded(5, "10:25 is when")


def test_a_substitution_with_a_number_rewords_that_entry() -> None:
    assert reworded("s6/two/three/") == PointReworded(6, "two of the three were late")
    assert reworded("s6/two/three/g").text == "three of the three were late"


@pytest.mark.parametrize(
    ("line", "text", "told"),
    [
        ("s7/apoint/appoint/", "it was one appointment", "Challenge 7 now reads: It was one"),
        ("s8/ary/ery/", "ring the nursery", "Action 8 now reads: Ring the nursery."),
        ("/reword 9: at a healthy weight", "at a healthy weight", "Outcome 9 now reads: At a"),
        ("s10/igt/ight/", "weigh her fortnightly", "Action 10 now reads: Weigh her fort"),
    ],
)
def test_challenges_actions_and_plan_lines_are_reworded_too(
    line: str, text: str, told: str
) -> None:
    event = reworded(line)
    assert event.text == text
    assert tell(conference(*MORE), event).startswith(told)
    after = conference(*MORE, event)
    where = (
        *(one.text for point in after.points for one in point.challenges),
        *(one.what for one in after.actions),
        *(one.text for one in after.plan.outcomes),
        *(one.what for outcome in after.plan.outcomes for one in outcome.actions),
    )
    assert text in where


def test_a_rewording_without_words_says_how_the_entry_reads() -> None:
    with pytest.raises(Refused, match="It reads: she missed two of two visits"):
        read("/reword 5")


def test_what_goes_on_with_a_point_is_reworded_there() -> None:
    at, entries = conference(*MORE), record(*MORE)
    found = read("/reword 11: and", at=at, entries_of=entries)
    with pytest.raises(Refused, match="Entry 11 belongs to 5: /reword 5"):
        found.decide(at)  # type: ignore[union-attr]
    with pytest.raises(Refused, match="belongs to 5"):
        read("s11/and/or/", at=at, entries_of=entries)


def test_an_entry_without_words_is_undone_and_typed_again() -> None:
    with pytest.raises(Refused, match="/undo 4 strikes it"):
        read("s4/a/b/")


def test_an_entry_that_is_not_there_or_struck_is_not_reworded() -> None:
    with pytest.raises(Refused, match="77 is not a point"):
        read("s77/a/b/")
    struck = conference(EntryStruck(LAST_POINT))
    with pytest.raises(Refused, match="Point 5 is struck through"):
        meaning("/reword 5: better", at=struck).decide(struck)


def test_the_same_words_are_no_rewording() -> None:
    with pytest.raises(Refused, match="Point 5 says that already"):
        reworded("/reword 5: she missed two of two visits and she is tired")
