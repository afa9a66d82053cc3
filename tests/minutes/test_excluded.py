"""Whoever prepares a copy by hand sees what was said while somebody was excluded."""

from cptui.domain.events import ItemStarted, PeopleArrived, PersonExcluded, PointNoted
from cptui.minutes.minutes import minutes_document
from tests.minutes.papers import MADE, lines, worded


def test_a_point_said_without_an_excluded_person_says_so() -> None:
    conference = worded(
        PeopleArrived(("sw", "dad")),
        ItemStarted(1),
        PointNoted("good morning", "sw"),
        PersonExcluded("dad", "shouting"),
        PointNoted("he hit her", "sw"),
    )
    said = [one for one in lines(minutes_document(conference, MADE)) if "Chidi Amaranth" in one]
    (before,) = [one for one in said if "good morning" in one]
    (then,) = [one for one in said if "he hit her" in one]
    assert "in the room.]" not in before
    assert then.endswith("[Said without Dorin Oakhanger in the room.]")
