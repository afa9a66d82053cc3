"""A line typed late belongs to the moment it was said, not to the one it was typed in."""

from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ActionNoted,
    ClosedSessionBegan,
    ClosedSessionEnded,
    Event,
    ItemStarted,
    PeopleArrived,
    PersonExcluded,
    PersonReturned,
    PointNoted,
)
from cptui.domain.fold import fold
from tests.family import entries, minute, played


def late(number: int, said: int, *events: Event) -> Conference:
    """The conference after these events, entry `number` said at that minute past ten."""
    return fold(
        replace(entry, at=minute(said)) if entry.number == number else entry
        for entry in entries(*events)
    )


def test_a_late_line_stands_under_the_item_in_which_it_was_said() -> None:
    # Item 1 begins at 10:01, item 2 at 10:03; both lines are said at 10:02.
    point = late(5, 2, ItemStarted(1), PeopleArrived(("hv",)), ItemStarted(2), PointNoted("x"))
    assert [one.item for one in point.points] == [1]
    action = late(4, 1, ItemStarted(1), ItemStarted(2), ActionNoted(("hv",), "visit"))
    assert [one.item for one in action.actions] == [1]


def test_a_late_line_of_the_minute_an_item_began_in_is_that_items() -> None:
    assert late(4, 2, ItemStarted(1), ItemStarted(2), PointNoted("x")).points[0].item == 2


def test_a_line_said_before_the_start_is_under_no_item() -> None:
    assert late(3, -30, ItemStarted(1), PointNoted("x")).points[0].item is None


def test_a_late_line_of_a_closed_session_is_kept_from_those_it_kept_out() -> None:
    # Closed from 10:02 to 10:04; the line is said at 10:03 and typed at 10:05.
    closed = (
        PeopleArrived(("dad",)),
        ClosedSessionBegan(("dad",), "police information"),
        PeopleArrived(("sw",)),
        ClosedSessionEnded(("dad",)),
        PointNoted("the police said", "pol"),
    )
    assert late(6, 3, *closed).points[0].closed_from == ("dad",)
    assert played(*closed).points[0].closed_from == ()


def test_a_late_line_from_before_a_closed_session_is_nobodys_secret() -> None:
    closed = ClosedSessionBegan(("dad",), "police information")
    conference = late(4, 0, PeopleArrived(("dad",)), closed, PointNoted("good morning"))
    assert conference.points[0].closed_from == ()


def test_a_closed_session_typed_late_covers_what_was_said_in_it() -> None:
    # Lines at 10:02 and 10:03; closed at 10:03 already, typed at 10:04.
    conference = late(
        5,
        3,
        PeopleArrived(("dad",)),
        PointNoted("all heard this"),
        PointNoted("the police said", "pol"),
        ClosedSessionBegan(("dad",), "police information"),
    )
    assert [one.closed_from for one in conference.points] == [(), ("dad",)]


def test_who_was_let_back_into_a_closed_session_hears_what_follows() -> None:
    conference = played(
        PeopleArrived(("mum", "dad")),
        ClosedSessionBegan(("mum", "dad"), "police information"),
        PersonReturned("mum"),
        PointNoted("the police said", "pol"),
    )
    assert conference.points[0].closed_from == ("dad",)


def test_what_is_said_while_somebody_is_excluded_is_known_to_be() -> None:
    excluded = (
        PeopleArrived(("dad",)),
        PersonExcluded("dad", "shouting"),
        PointNoted("he hit her"),
        PersonReturned("dad"),
        PointNoted("typed at 10:05"),
    )
    assert [one.excluded for one in played(*excluded).points] == [("dad",), ()]
    # The last line said at 10:03 already, when he was out.
    assert [one.excluded for one in late(6, 3, *excluded).points] == [("dad",), ("dad",)]
