"""A case file changed after the record began changes what it says, and loses nothing noted."""

from dataclasses import replace

from cptui.domain.events import (
    CaseAmended,
    DecisionMade,
    FactChanged,
    ItemStarted,
    Outcome,
    PeopleArrived,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.rules.closing import outstanding
from cptui.rules.hearing import not_yet_heard
from cptui.rules.views import tally
from tests.family import PROFILE, case, played


def test_what_was_put_right_in_the_meeting_outlives_another_change_of_the_file() -> None:
    moved = replace(case(), venue="Room 2")
    conference = played(FactChanged("cy", "surname", "Oak"), CaseAmended(moved, PROFILE, "venue"))
    assert (conference.case.venue, conference.case.child("cy").surname) == ("Room 2", "Oak")


def test_what_the_file_now_says_anew_of_a_fact_put_right_holds() -> None:
    read = case()
    children = tuple(
        replace(one, surname="Oakes") if one.code == "cy" else one for one in read.children
    )
    amended = CaseAmended(replace(read, children=children), PROFILE, "children")
    conference = played(FactChanged("cy", "surname", "Oak"), amended)
    assert conference.case.child("cy").surname == "Oakes"


def test_whom_the_file_names_no_more_stays_known_where_they_came_or_gave_a_view() -> None:
    read = case()
    fewer = replace(
        read,
        professionals=tuple(one for one in read.professionals if one.code not in ("hv", "sch")),
        children=read.children[:2],
    )
    conference = played(
        PeopleArrived(("hv", "sw")),
        ItemStarted(1),
        ViewsGiven("hv", (View("cy", ViewAnswer.MET, ("neglect",), "thin"),)),
        DecisionMade("cy", Outcome.PLAN, ("neglect",), "thin"),
        CaseAmended(fewer, PROFILE, "professionals"),
    )
    assert "hv" in conference.people
    assert "sch" not in conference.people
    assert not_yet_heard(conference) == ("hv", "sw")
    assert tally(conference, "cy").says == "1 yes"
    assert conference.child_codes == ("ada", "ben", "cy")
    assert outstanding(conference)
