import pytest

from cptui.actions import agenda, facts
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.events import (
    AgendaFinished,
    ClockPaused,
    ConferenceAdjourned,
    ConferenceResumed,
    FamilyAnswer,
    FamilyViewGiven,
    ItemSkipped,
    ItemStarted,
    PeopleArrived,
    PointNoted,
)
from tests.family import minute, played


def test_the_first_item_starts_once() -> None:
    assert agenda.start(played()) == ItemStarted(1)
    with pytest.raises(Refused, match="has started"):
        agenda.start(played(ItemStarted(1)))


def test_next_ends_the_item_the_typist_saw() -> None:
    assert agenda.next_item(played(ItemStarted(1)), seen_item=1) == ItemStarted(2)


def test_a_second_next_for_the_same_item_does_nothing() -> None:
    with pytest.raises(Refused, match="Item 2, Children's views, has begun already"):
        agenda.next_item(played(ItemStarted(1), ItemStarted(2)), seen_item=1)


def test_leaving_the_childrens_views_unheard_asks() -> None:
    conference = played(ItemStarted(2))
    with pytest.raises(Doubtful, match="No view from Ada has been heard"):
        agenda.next_item(conference, seen_item=2)
    assert agenda.next_item(conference, seen_item=2, sure=True) == ItemStarted(3)


def test_heard_children_are_not_asked_for() -> None:
    conference = played(
        ItemStarted(2),
        PointNoted('"I like it at Nan\'s"', "ada", "sw"),
        PointNoted("he would not say much", "sw", children=("ben",)),
        FamilyViewGiven("cy", ("cy",), FamilyAnswer.SAID, "pointed at the happy face"),
    )
    assert agenda.next_item(conference, seen_item=2) == ItemStarted(3)


def test_a_parent_in_the_room_is_to_be_heard() -> None:
    conference = played(PeopleArrived(("mum",)), ItemStarted(3))
    with pytest.raises(Doubtful, match="Marisol Vrellick has not been heard"):
        agenda.next_item(conference, seen_item=3)


def test_next_goes_over_skipped_items_and_then_finishes() -> None:
    begun = (ItemStarted(1), ItemStarted(2), ItemStarted(3))
    conference = played(*begun, ItemSkipped(4), ItemStarted(5))
    assert agenda.next_item(conference, seen_item=5) == AgendaFinished()


def test_next_comes_back_to_what_was_jumped_over() -> None:
    conference = played(ItemStarted(1), ItemStarted(4), ItemStarted(5))
    assert agenda.next_item(conference, seen_item=5) == ItemStarted(2)


def test_next_goes_on_after_an_item_was_passed_over() -> None:
    conference = played(ItemStarted(1), ItemStarted(2), ItemSkipped(2))
    assert agenda.next_item(conference, seen_item=None) == ItemStarted(3)
    with pytest.raises(Refused, match="Item 2, Children's views, has begun"):
        agenda.next_item(played(ItemStarted(1), ItemStarted(2)), seen_item=None)


def test_a_standing_clock_is_not_stopped_again() -> None:
    with pytest.raises(Refused, match="stands already"):
        agenda.pause(played(ItemStarted(1), ClockPaused()))


def test_an_adjourned_conference_starts_by_going_on() -> None:
    conference = played(ItemStarted(1), ConferenceAdjourned(minute(3000), "police left"))
    assert agenda.start(conference) == ConferenceResumed()
    with pytest.raises(Refused, match="adjourned"):
        agenda.resume(conference)
    with pytest.raises(Refused, match=r"adjourned\. /start goes on"):
        agenda.next_item(conference, seen_item=1)


def test_only_known_facts_can_be_put_right() -> None:
    changed = facts.change_fact(played(), "cy", "Legal status", "interim care order")
    assert changed.field == "legal_status"
    with pytest.raises(Refused, match="surname"):
        facts.change_fact(played(), "cy", "shoe size", "7")
