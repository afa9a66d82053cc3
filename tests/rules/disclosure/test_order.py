"""What a part of an item is called was typed in the meeting, and is cut like what was said."""

from cptui.domain.events import (
    ClosedSessionBegan,
    ClosedSessionEnded,
    Event,
    FactConfirmed,
    ItemSplit,
    ItemStarted,
    PeopleArrived,
    PointNoted,
)
from cptui.domain.evolve.order import part_number
from tests.rules.copied_family import copy_for, everything, record

ROOM = (PeopleArrived(("chair", "min", "sw", "hv", "pol", "mum", "dad", "daf")), ItemStarted(1))
CLOSED = ClosedSessionBegan(("mum", "dad", "daf"), "police told the chair")
OPEN = ClosedSessionEnded(("mum", "dad", "daf"))


def told(code: str, *events: Event) -> str:
    return everything(copy_for(record(*ROOM, *events), code))


def in_part(title: str, entry: int, *before: Event) -> tuple[Event, ...]:
    """Item 4 parted under that title in that entry, and something said in its part."""
    said = (ItemStarted(part_number(entry)), PointNoted("he is well", "hv"))
    return (*before, ItemSplit(4, title, 5), *said)


def test_a_part_keeps_its_title_for_whoever_was_there() -> None:
    # Entries 2 and 3 are the room, 4 parts the item.
    assert "4b. Who may visit" in told("dad", *in_part("Who may visit", 4))


def test_a_title_typed_while_a_reader_was_out_is_not_in_their_copy() -> None:
    # Entry 4 closes the session, 5 parts the item in it.
    events = (CLOSED, ItemSplit(4, "The police enquiry", 5), OPEN, ItemStarted(part_number(5)))
    his = told("dad", *events, PointNoted("he is well", "hv"))
    assert "police enquiry" not in his.casefold()
    assert "4b. Views and decisions" in his
    assert "he is well" in his
    # The professionals' copy has a closed session apart, as an annex.
    assert "The police enquiry" not in told("professionals", *events)
    assert "The police enquiry" in told("full", *events)


def test_a_title_that_names_another_child_is_not_in_a_parents_copy() -> None:
    # Dad has Ada and Cy; Ben is mum's and daf's.
    events = in_part("Views on Ben", 4)
    assert "Views on Ben" not in told("dad", *events)
    assert "4b. Views and decisions" in told("dad", *events)
    assert "Views on Ben" in told("daf", *events)
    assert "Views on Ben" in told("full", *events)


def test_of_whom_a_fact_was_confirmed_is_for_them() -> None:
    confirmed = FactConfirmed("address", ("cy", "ben", "daf"))
    assert "Cy: confirmed: address" in told("dad", confirmed)
    assert "confirmed: address" not in told("dad", FactConfirmed("address", ("ben", "daf")))
    assert "Confirmed: address" in told("dad", FactConfirmed("address"))
    assert "confirmed: address" in told("full", confirmed)
