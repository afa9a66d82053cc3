"""A newcomer whose arrival is struck leaves a conference that can still be shown and printed."""

from cptui.domain.events import (
    EntryStruck,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PointNoted,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.minutes.minutes import minutes_document
from cptui.rules.hearing import family_present, not_yet_heard
from cptui.rules.views import tally
from tests.minutes.papers import MADE, lines, worded

JO = Person("jm", "Jo Marshling", "school nurse", Kind.PROFESSIONAL, agency="health")


def test_what_was_noted_of_a_struck_newcomer_counts_for_nobody() -> None:
    conference = worded(
        NewcomerArrived(JO),
        PeopleLeft(("jm",)),
        PeopleArrived(("jm", "sw")),
        ViewsGiven("jm", (View("ada", ViewAnswer.MET, ("neglect",), "thin"),)),
        PointNoted("weight has dropped", "jm"),
        EntryStruck(2),
    )
    assert tuple(conference.attendance) == ("sw",)
    assert tally(conference, "ada").says == ""
    assert not_yet_heard(conference) == ("sw",)
    assert family_present(conference) == ()
    printed = "\n".join(lines(minutes_document(conference, MADE)))
    assert "Jo Marshling" not in printed
    assert "weight has dropped" in printed
