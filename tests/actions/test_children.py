from datetime import date

import pytest

from cptui.actions import children
from cptui.actions.refusal import Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.events import (
    DecisionMade,
    FamilyAnswer,
    Outcome,
    View,
    ViewAnswer,
    ViewsGiven,
)
from tests.family import played

MET = View("ada", ViewAnswer.MET, ("neglect",), "missed appointments")


def test_a_view_is_a_professionals() -> None:
    assert children.give_views(played(), "hv", (MET,), seen=1) == ViewsGiven("hv", (MET,))
    with pytest.raises(Refused, match="/family mum"):
        children.give_views(played(), "mum", (MET,), seen=1)
    with pytest.raises(Refused, match="chair decides"):
        children.give_views(played(), "chair", (MET,), seen=1)


def test_a_view_changed_meanwhile_is_refused_with_both() -> None:
    conference = played(ViewsGiven("hv", (View("ada", ViewAnswer.NOT_MET, (), "improving"),)))
    with pytest.raises(Refused, match=r"not met\. improving Yours: met\. missed appointments"):
        children.give_views(conference, "hv", (MET,), seen=1)
    assert children.give_views(conference, "hv", (MET,), seen=2).views == (MET,)


def test_a_category_goes_with_yes_only() -> None:
    no = View("ada", ViewAnswer.NOT_MET, ("neglect",))
    with pytest.raises(Refused, match="yes only"):
        children.give_views(played(), "hv", (no,), seen=1)


def test_a_family_view_is_never_a_professionals() -> None:
    event = children.give_family_view(played(), "mum", (), FamilyAnswer.DISAGREES, "no need")
    assert event.children == ("ada", "ben", "cy")
    with pytest.raises(Refused, match="/view hv"):
        children.give_family_view(played(), "hv", (), FamilyAnswer.AGREES)


def test_a_plan_needs_a_category_and_every_decision_a_reason() -> None:
    conference = played()
    with pytest.raises(Refused, match="category"):
        children.decide(conference, "ada", Outcome.PLAN, (), "why", seen=1)
    with pytest.raises(Refused, match="why"):
        children.decide(conference, "ada", Outcome.NEITHER, (), " ", seen=1)
    with pytest.raises(Refused, match="with a plan only"):
        children.decide(conference, "ada", Outcome.NEITHER, ("neglect",), "why", seen=1)


@pytest.mark.parametrize(
    ("kind", "possible", "impossible"),
    [
        (ConferenceKind.INITIAL, Outcome.NEITHER, Outcome.END),
        (ConferenceKind.REVIEW, Outcome.END, Outcome.NEITHER),
    ],
)
def test_a_review_continues_or_ends_and_an_initial_begins(
    kind: ConferenceKind, possible: Outcome, impossible: Outcome
) -> None:
    conference = played(kind=kind)
    assert children.decide(conference, "ada", possible, (), "why", seen=1).outcome is possible
    with pytest.raises(Refused, match="can be"):
        children.decide(conference, "ada", impossible, (), "why", seen=1)


def test_a_decision_made_meanwhile_is_refused_with_both() -> None:
    conference = played(DecisionMade("ada", Outcome.CHILD_IN_NEED, (), "support helps"))
    with pytest.raises(Refused, match=r"cin\. support helps Yours: none\. no harm"):
        children.decide(conference, "ada", Outcome.NEITHER, (), "no harm", seen=1)


def test_dissent_comes_after_a_decision() -> None:
    with pytest.raises(Refused, match="no decision for Ada yet"):
        children.dissent(played(), "hv", "ada", "I dissent")


@pytest.mark.parametrize("value", [-1, 11])
def test_the_scale_ends_at_ten(value: int) -> None:
    with pytest.raises(Refused, match="0 to 10"):
        children.place_on_scale(played(), "hv", "ada", value)


def test_only_a_child_who_was_due_is_born_here() -> None:
    with pytest.raises(Refused, match="born before"):
        children.enter_birth(played(), "ada", date(2026, 3, 30), date(2026, 3, 31))
