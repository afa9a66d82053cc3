"""Who is still out, said where it matters, with the line that brings them back."""

import pytest

from cptui.actions.close import close
from cptui.actions.refusal import Doubtful
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgendaFinished,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ConferenceClosed,
    DecisionMade,
    Event,
    ItemSkipped,
    ItemStarted,
    Outcome,
    PeopleArrived,
    PersonExcluded,
    PersonReturned,
    PointNoted,
)
from cptui.domain.fold import fold
from cptui.rules.kept_out import still_out
from cptui.rules.mentions import mentions
from tests.family import entries, played

CAME = PeopleArrived(("sw", "hv", "mum", "dad"))
CLOSED = ClosedSessionBegan(("mum", "dad", "gm"), "advice")
EXCLUDED = PersonExcluded("dad", "police")
OPEN = "The session is closed: mum, dad still out. /open ends it and brings them back."
BACK = "Dorin Oakhanger is still excluded (police). /back dad brings them back."


def said_after(*events: Event) -> tuple[str, ...]:
    record = entries(*events)
    return mentions(fold(record), record[-1])


def test_whoever_never_came_is_not_waiting_outside() -> None:
    assert still_out(played(CAME, CLOSED)) == (OPEN,)
    assert still_out(played(CAME, PersonExcluded("gm", "police"))) == ()


def test_whom_the_chair_excluded_is_not_brought_back_by_opening() -> None:
    told = still_out(played(CAME, EXCLUDED, CLOSED))
    assert told[0].startswith("The session is closed: mum still out")
    assert told[1] == BACK


def test_nobody_is_out_once_they_are_back_or_all_went_home() -> None:
    assert still_out(played(CAME, CLOSED, ClosedSessionEnded(("mum", "dad")))) == ()
    assert still_out(played(CAME, EXCLUDED, PersonReturned("dad"))) == ()
    assert still_out(played(CAME, ItemStarted(1), CLOSED, ConferenceClosed())) == ()


@pytest.mark.parametrize(
    "last",
    [
        ItemStarted(4),
        ItemSkipped(1),
        AgendaFinished(),
        DecisionMade("ada", Outcome.NEITHER, (), "well"),
    ],
)
def test_it_is_said_when_an_item_is_left_and_at_a_decision(last: Event) -> None:
    assert BACK in said_after(CAME, ItemStarted(1), EXCLUDED, last)


def test_a_point_is_not_the_moment() -> None:
    assert said_after(CAME, ItemStarted(1), EXCLUDED, PointNoted("weight", "hv")) == ()


def asked_on_closing(conference: Conference) -> str:
    with pytest.raises(Doubtful) as doubt:
        close(conference)
    return str(doubt.value)


def test_closing_with_somebody_out_asks() -> None:
    assert "dad is still excluded: /back dad" in asked_on_closing(
        played(CAME, ItemStarted(1), EXCLUDED)
    )
    assert "The session is still closed: /open" in asked_on_closing(
        played(CAME, ItemStarted(1), CLOSED)
    )


def test_what_was_passed_over_is_said_at_the_end() -> None:
    told = said_after(
        ItemStarted(1), ItemStarted(2), ItemSkipped(2), ItemStarted(5), AgendaFinished()
    )
    assert told[-1] == "Passed over and not come back to: 2 Children's views. /item 2 goes back."
