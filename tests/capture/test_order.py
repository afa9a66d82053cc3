"""The lines that part and move items, as they may be typed."""

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.reading import Meaning
from cptui.domain.conference import Conference
from cptui.domain.events import Event, ItemMoved, ItemSplit, ItemStarted
from cptui.domain.evolve.order import part_number
from tests.capture.reading_family import read
from tests.family import played

AT = played(ItemStarted(1), ItemSplit(4, "Views on Ben", 5))


def event(line: str, at: Conference = AT) -> Event:
    found = read(line, at=at)
    assert isinstance(found, Meaning), found
    return found.decide(at)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("/split 4 Views on Cy 3", ItemSplit(4, "Views on Cy", 3)),
        ("/split 4 Views on Cy 3 min", ItemSplit(4, "Views on Cy", 3)),
        ("/split 4 Views on Cy", ItemSplit(4, "Views on Cy", 5)),
        ("/split 4B Cy and nobody else 2m", ItemSplit(part_number(3), "Cy and nobody else", 2)),
        ("/split 4 Part 2 3", ItemSplit(4, "Part 2", 3)),
        ("/move 5 before 3", ItemMoved(5, 3)),
        ("/move 5 after 2", ItemMoved(5, 3)),
        ("/move 2 after 5", ItemMoved(2, None)),
        ("/move 2 after 4b", ItemMoved(2, 5)),
        ("/move 4b next", ItemMoved(part_number(3), 2)),
        ("/move 3 last", ItemMoved(3, None)),
        ("/move #5 Before #3", ItemMoved(5, 3)),
        ("/item 4b", ItemStarted(part_number(3))),
    ],
)
def test_it_is_read_as_meant(line: str, meant: Event) -> None:
    assert event(line) == meant


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("/split", "Say which item"),
        ("/split views on Ben", "Say which item, by its number"),
        ("/split 4", "what the second part is called"),
        ("/split 9 Ben", "The items are 1, 2, 3, 4, 4b, 5"),
        ("/move 5", "Say where"),
        ("/move 5 to 3", "Say where"),
        ("/move 5 before", "Say where"),
        ("/move 5 before 9", "no item 9"),
        ("/item 4c", "no item 4c"),
        ("/item four", "the item's number"),
    ],
)
def test_what_is_missing_is_said(line: str, says: str) -> None:
    with pytest.raises(Refused, match=says):
        event(line)
