"""The room display says where the agenda is, and nothing that anybody said."""

from dataclasses import replace
from datetime import datetime, timedelta

from cptui.domain.agenda import AgendaItem
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClosedSessionBegan,
    ConferenceAdjourned,
    ConferenceClosed,
    Event,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
)
from cptui.domain.evolve.order import part_number
from cptui.minutes.room_board import Board, room_board
from tests.family import TEN, opened, played


def board(*events: Event) -> Board:
    return room_board(played(*events))


def test_before_the_start_the_first_item_comes_next() -> None:
    assert board() == Board("The meeting has not begun yet", "Next: 1 Welcome")


def test_the_item_we_are_on_and_the_next_are_shown() -> None:
    assert board(ItemStarted(1)) == Board("1 Welcome", "Next: 2 Children's views")


def test_an_item_skipped_or_done_is_not_what_comes_next() -> None:
    jumped = board(ItemStarted(1), ItemStarted(3), ItemStarted(2))
    assert jumped == Board("2 Children's views", "Next: 4 Views and decisions")


def test_the_last_item_says_so() -> None:
    every = (ItemStarted(number) for number in range(1, 6))
    assert board(*every) == Board("5 Outline plan", "This is the last item")


def test_the_board_follows_a_changed_order_and_a_part_without_what_was_typed() -> None:
    # The part of item 4 is made by entry 3; what it is called was typed in the meeting.
    moved = (ItemStarted(1), ItemSplit(4, "Views on Ben", 5), ItemMoved(4, 2))
    assert board(*moved).then == "Next: 4 Views and decisions"
    assert board(*moved, ItemStarted(part_number(3))).now == "4b Views and decisions"


def test_a_break_is_told_with_its_end_on_the_wall_clock() -> None:
    # Item 1 begins at 10:01, the break at 10:02 for 10 minutes.
    on_break = board(ItemStarted(1), BreakBegan(10))
    assert on_break == Board("Break until 10:12", "Then: 1 Welcome")
    assert board(ItemStarted(1), ClockPaused()) == Board("Pause", "Then: 1 Welcome")


def test_a_closed_session_leaves_nothing_but_the_wait() -> None:
    events = (ItemStarted(1), ClosedSessionBegan(("dad",), "police enquiry"))
    for more in ((), (BreakBegan(5),), (ItemStarted(2),), (ItemSkipped(1),)):
        conference = replace(played(*events, *more), rehearsal=True)
        assert room_board(conference, TEN) == Board("Please wait")


def test_an_adjournment_says_when_it_goes_on_and_not_why() -> None:
    # 9:00 UTC is 10:00 in British Summer Time; 7 April 2026 is a Tuesday.
    until = TEN + timedelta(days=7)
    adjourned = board(ItemStarted(1), ConferenceAdjourned(until, "the police left"))
    assert adjourned.now == "The meeting stops here for now"
    assert adjourned.then == "It goes on on Tuesday 7 April 2026 at 10:00"


def test_the_end_is_told() -> None:
    assert board(ItemStarted(5), AgendaFinished()) == Board("The agenda is finished")
    assert board(ItemStarted(5), ConferenceClosed()) == Board("The meeting has ended")


def test_the_clock_is_there_only_when_asked_for() -> None:
    # Item 1 began at 10:01 and has 5 minutes.
    conference = played(ItemStarted(1))
    assert room_board(conference).clock == ""

    def clock(at: datetime) -> str:
        return room_board(conference, at).clock

    assert clock(TEN + timedelta(minutes=2)) == "10:02, 4 minutes left"
    assert clock(TEN + timedelta(minutes=5, seconds=1)) == "10:05, 1 minute left"
    assert clock(TEN + timedelta(minutes=9)) == "10:09, the time of this item is over"


def test_a_title_with_anybody_s_name_is_told_by_its_number() -> None:
    for title in ("Ada's wishes", "What BENEDEK says", "The Oakhangers: Oakhanger", "Ask Runa"):
        assert room_board(titled(title)).now == "Item 1 of 5"


def test_small_words_of_a_name_are_no_names() -> None:
    people = opened().case.people()
    mum = replace(people["mum"], name="Marisol of the Vale")
    conference = replace(titled("Summary of the plan"), people={**people, "mum": mum})
    assert room_board(conference).now == "1 Summary of the plan"


def titled(title: str) -> Conference:
    conference = played(ItemStarted(1))
    first, *others = conference.running.items
    own = replace(first, about=AgendaItem("own", title, 5, "other"))
    return replace(conference, running=replace(conference.running, items=(own, *others)))
