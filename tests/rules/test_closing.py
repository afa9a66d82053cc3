"""What is still to do before a conference closes: gaps are flagged, not skipped."""

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import DecisionMade, Outcome, PeopleArrived, View, ViewAnswer, ViewsGiven
from cptui.rules.closing import outstanding
from tests.family import played


def said(conference: Conference) -> list[str]:
    return [one.what for one in outstanding(conference)]


def test_somebody_in_the_room_who_was_not_asked_is_flagged_once_a_child_is_decided() -> None:
    events = (
        PeopleArrived(("sw", "hv")),
        ViewsGiven("sw", (View("ada", ViewAnswer.NOT_MET),)),
        DecisionMade("ada", Outcome.NEITHER, (), "well"),
    )
    assert "View not asked: hv on Ada" in said(played(*events))
    asked = ViewsGiven("hv", (View("ada", ViewAnswer.NO_VIEW),))
    assert not [what for what in said(played(*events, asked)) if what.startswith("View not asked")]


def test_nobody_is_asked_about_a_fact() -> None:
    ended = DecisionMade("ada", Outcome.END, (), "moved away", ground="moved")
    conference = played(PeopleArrived(("sw", "hv")), ended, kind=ConferenceKind.REVIEW)
    assert not [what for what in said(conference) if what.startswith("View not asked")]
