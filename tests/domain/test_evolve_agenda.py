from datetime import date

from cptui.domain.events import (
    AgendaFinished,
    BirthEntered,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    ConferenceAdjourned,
    ConferenceResumed,
    FactChanged,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
    PeopleArrived,
)
from cptui.domain.state import Stretch
from tests.family import minute, played


def test_starting_an_item_ends_the_one_before() -> None:
    running = played(ItemStarted(1), ItemStarted(2)).running
    assert running.current == 2
    assert running.items[0].stretches == (Stretch(minute(1), minute(2)),)
    assert running.items[1].stretches == (Stretch(minute(2)),)


def test_a_pause_is_left_out_of_the_item() -> None:
    running = played(ItemStarted(1), ClockPaused(), ClockResumed()).running
    assert running.items[0].stretches == (Stretch(minute(1), minute(2)), Stretch(minute(3)))
    assert running.paused is None


def test_starting_an_item_in_a_break_ends_the_break() -> None:
    running = played(ItemStarted(1), BreakBegan(10), ItemStarted(2)).running
    assert (running.paused, running.break_minutes) == (None, None)
    assert running.breaks == (Stretch(minute(2), minute(3)),)
    assert running.items[0].stretches == (Stretch(minute(1), minute(2)),)


def test_a_skipped_item_can_be_come_back_to() -> None:
    running = played(ItemStarted(1), ItemSkipped(1), ItemStarted(2), ItemStarted(1)).running
    assert not running.items[0].skipped
    assert running.items[0].stretches == (Stretch(minute(1), minute(2)), Stretch(minute(4)))


def test_extending_adds_to_the_planned_minutes() -> None:
    assert played(ItemStarted(1), ItemExtended(1, 5)).running.items[0].planned == 10


def test_finishing_leaves_no_item_current() -> None:
    running = played(ItemStarted(5), AgendaFinished()).running
    assert (running.current, running.finished) == (None, True)


def test_an_adjourned_conference_goes_on_with_an_empty_room() -> None:
    conference = played(
        PeopleArrived(("sw", "mum")),
        ItemStarted(1),
        ConferenceAdjourned(minute(60 * 24), "police left"),
        ConferenceResumed(),
    )
    assert conference.present() == ()
    assert conference.running.items[0].stretches == (
        Stretch(minute(2), minute(3)),
        Stretch(minute(4)),
    )
    assert conference.closing.adjournments[0].resumed == minute(4)


def test_a_fact_put_right_shows_everywhere() -> None:
    conference = played(FactChanged("cy", "surname", "Oakhanger-Vrell"))
    assert conference.people["cy"].name == "Cyprian Oakhanger-Vrell (known as Cy)"
    assert conference.case.child("cy").surname == "Oakhanger-Vrell"
    assert len(conference.facts_changed) == 1


def test_a_birth_is_remembered_beside_the_due_date() -> None:
    assert played(BirthEntered("cy", date(2026, 3, 30))).births == {"cy": date(2026, 3, 30)}
