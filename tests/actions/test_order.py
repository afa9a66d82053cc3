"""Parting items and changing their order, and what the record means by an item's number."""

import pytest

from cptui.actions.agenda import go_to_item, next_item
from cptui.actions.order import move_item, split_item
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    EntryStruck,
    Event,
    ItemExtended,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
    PointNoted,
)
from cptui.domain.evolve.order import part_number
from cptui.rules.dependants import dependants
from cptui.rules.timing import item_times, predicted_finish
from tests.family import entries, minute, played


def labels(conference: Conference) -> str:
    return " ".join(run.label for run in conference.running.items)


def test_a_part_takes_the_minutes_it_is_given_or_half() -> None:
    assert split_item(played(ItemStarted(1)), 4, "Ben", 6) == ItemSplit(4, "Ben", 6)
    assert split_item(played(), 4, " Ben ") == ItemSplit(4, "Ben", 7)


def test_the_part_comes_after_its_item_for_the_same_stage() -> None:
    conference = played(ItemStarted(1), ItemSplit(4, "Views on Ben", 5))
    assert labels(conference) == "1 2 3 4 4b 5"
    first, part = conference.running.items[3:5]
    assert (first.planned, part.planned, part.about.stage) == (10, 5, "views")
    assert (part.item, part.about.title) == (part_number(3), "Views on Ben")


def test_parting_changes_nothing_about_the_end() -> None:
    # Entry 2 starts item 1 at minute 1; 50 minutes of agenda end at minute 51.
    before, after = played(ItemStarted(1)), played(ItemStarted(1), ItemSplit(1, "Names", 2))
    assert predicted_finish(before, minute(2)) == predicted_finish(after, minute(2)) == minute(51)


def test_a_part_is_parted_again_under_the_next_letter() -> None:
    again = played(ItemSplit(4, "Ben", 5), ItemSplit(part_number(2), "Cy", 2), ItemSplit(4, "x", 1))
    assert labels(again) == "1 2 3 4 4d 4b 4c 5"


@pytest.mark.parametrize(
    ("events", "item", "minutes", "says"),
    [
        ((ItemStarted(1), ItemStarted(2)), 1, 2, "Item 1 is over"),
        ((), 9, None, "no item 9; the last is 5"),
        ((), 4, 15, "takes 1 to 14"),
        ((), 4, 0, "takes 1 to 14"),
        ((ItemStarted(1), ItemExtended(1, -4)), 1, None, "has 1 min"),
    ],
)
def test_what_cannot_be_parted_says_why(
    events: tuple[Event, ...], item: int, minutes: int | None, says: str
) -> None:
    with pytest.raises(Refused, match=says):
        split_item(played(*events), item, "Ben", minutes)


def test_next_follows_the_changed_order() -> None:
    conference = played(ItemStarted(1), ItemMoved(5, 3))
    assert labels(conference) == "1 2 5 3 4"
    walked = [one.label for one in conference.running.ahead]
    assert walked == ["2", "5", "3", "4"]
    at_two = played(ItemStarted(1), ItemMoved(5, 3), ItemStarted(2))
    assert next_item(at_two, seen_item=2, sure=True) == ItemStarted(5)
    assert [one.number for one in item_times(at_two, minute(9))] == [1, 2, 5, 3, 4]


@pytest.mark.parametrize(
    ("item", "before", "says"),
    [
        (1, 4, "Item 1 is over"),
        (2, 4, "Item 2 is the one we are on"),
        (3, 4, "passed over"),
        (5, 2, "has begun, so 5 would not come up. /item 5"),
        (5, 1, "has begun"),
        (4, 4, "before itself"),
        (4, 5, "comes before 5 already"),
        (5, None, "the last already"),
        (4, 77, "no item 77"),
    ],
)
def test_only_what_is_to_come_moves_and_only_to_where_it_comes_up(
    item: int, before: int | None, says: str
) -> None:
    conference = played(
        *(ItemStarted(1), ItemStarted(3), ItemSkipped(3), ItemStarted(2)),
    )
    with pytest.raises(Refused, match=says):
        move_item(conference, item, before)


def test_an_item_is_moved_before_another_or_to_the_end() -> None:
    assert move_item(played(ItemStarted(1)), 5, 2) == ItemMoved(5, 2)
    assert move_item(played(ItemStarted(1)), 2) == ItemMoved(2, None)


def test_a_number_means_the_same_item_whatever_is_moved_or_undone() -> None:
    # Entries: 2 parts item 4, 3 parts item 2, 4 begins the part of 2, 5 is said there.
    part = part_number(3)
    record = (ItemSplit(4, "Ben", 5), ItemSplit(2, "Cy", 3), ItemStarted(part))
    said = (*record, PointNoted("he sleeps", "hv"), ItemMoved(5, 3))
    for more in ((), (EntryStruck(2),), (EntryStruck(6),)):
        conference = played(*said, *more)
        run = conference.running.run(conference.points[0].item)
        assert run is not None
        assert run.about.title == "Cy"
        assert conference.running.current == part


def test_undoing_a_parting_gives_its_time_and_its_minutes_back() -> None:
    # Entry 2 begins item 4 at minute 1, 3 parts it, 4 begins the part, 5 is said in it.
    record = (ItemStarted(4), ItemSplit(4, "Ben", 5), ItemStarted(part_number(3)))
    undone = played(*record, PointNoted("not now", "hv"), EntryStruck(3))
    assert labels(undone) == "1 2 3 4 5"
    run = undone.running.now
    assert run is not None
    assert (run.label, run.planned, undone.points[0].item) == ("4", 15, 4)
    assert dependants(entries(*record), (), 3) == (4,)


def test_undoing_a_move_puts_the_item_back() -> None:
    assert labels(played(ItemMoved(5, 2), EntryStruck(2))) == "1 2 3 4 5"


def test_a_part_is_gone_to_by_what_the_record_calls_it() -> None:
    conference = played(ItemStarted(1), ItemSplit(4, "Ben", 5))
    assert go_to_item(conference, part_number(3)) == ItemStarted(part_number(3))
    on_it = played(ItemStarted(1), ItemSplit(4, "Ben", 5), ItemStarted(part_number(3)))
    with pytest.raises(Refused, match="Item 4b is the one we are on"):
        go_to_item(on_it, part_number(3))


def test_what_an_item_requires_is_asked_for_when_its_last_part_ends() -> None:
    # The part of item 2, children's views, is made by entry 3.
    split = (ItemStarted(1), ItemSplit(2, "Ben's views", 5), ItemStarted(2))
    assert next_item(played(*split), seen_item=2) == ItemStarted(part_number(3))
    with pytest.raises(Doubtful, match="No view from Ben"):
        next_item(played(*split, ItemStarted(part_number(3))), seen_item=part_number(3))
