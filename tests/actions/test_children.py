from datetime import date

import pytest

from cptui.actions import children
from cptui.actions.refusal import Refused
from cptui.domain.events import (
    ConferenceAdjourned,
    FamilyAnswer,
    ItemStarted,
    NewcomerArrived,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from tests.family import minute, played

MET = View("ada", ViewAnswer.MET, ("neglect",), "missed appointments")


def test_a_view_is_a_professionals() -> None:
    assert children.give_views(played(), "hv", (MET,), seen=1) == ViewsGiven("hv", (MET,))
    with pytest.raises(Refused, match="/family mum"):
        children.give_views(played(), "mum", (MET,), seen=1)
    with pytest.raises(Refused, match="chair decides"):
        children.give_views(played(), "chair", (MET,), seen=1)


def test_an_observer_gives_no_view() -> None:
    student = Person("stu", "Wenna Harkin", "student observer", Kind.OBSERVER)
    with pytest.raises(Refused, match="student observer, and gives no view"):
        children.give_views(played(NewcomerArrived(student)), "stu", (MET,), seen=1)


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


@pytest.mark.parametrize("value", [-1, 11])
def test_the_scale_ends_at_ten(value: int) -> None:
    with pytest.raises(Refused, match="0 to 10"):
        children.place_on_scale(played(), "hv", "ada", value)


def test_only_a_child_who_was_due_is_born_here() -> None:
    with pytest.raises(Refused, match="born before"):
        children.enter_birth(played(), "ada", date(2026, 3, 30), date(2026, 3, 31))


def test_nothing_is_said_of_a_child_while_the_conference_is_adjourned() -> None:
    conference = played(ItemStarted(4), ConferenceAdjourned(minute(3000), "police left"))
    with pytest.raises(Refused, match="adjourned"):
        children.give_views(conference, "hv", (MET,), seen=9)
