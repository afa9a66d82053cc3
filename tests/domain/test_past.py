"""How the conference stood before: what a diary may have been told, and not the rest."""

from datetime import datetime

import pytest

from cptui.domain.entry import Entry
from cptui.domain.events import CoreGroupSet, EntryStruck, Event, PointNoted, ReviewSet
from cptui.domain.fold import fold
from cptui.domain.past import past
from tests.family import entries, minute

SET = CoreGroupSet(("sw",), minute(3000), "Room 1")
MOVED = CoreGroupSet(("sw",), minute(4000), "Room 1")


def core_groups(*events: Event) -> list[datetime | None]:
    """Return when the core group was, after each entry that can have changed it."""
    groups = [then.conference.plan.core_group for then in past(entries(*events))]
    return [group.start if group else None for group in groups]


@pytest.mark.parametrize(
    ("events", "starts"),
    [
        ((SET,), [None, 3000]),
        ((SET, MOVED), [None, 3000, 4000]),
        # Entry 2 sets it, 3 moves it, 4 undoes the move, 5 undoes the undoing.
        ((SET, MOVED, EntryStruck(3)), [None, 3000, 4000, 3000]),
        ((SET, MOVED, EntryStruck(3), EntryStruck(4)), [None, 3000, 4000, 3000, 4000]),
        ((SET, EntryStruck(2), MOVED), [None, 3000, None, 4000]),
        # What is struck of the minutes moves no meeting.
        ((SET, PointNoted("weight"), EntryStruck(3)), [None, 3000]),
    ],
)
def test_what_was_undone_since_is_there_as_it_was_then(
    events: tuple[Event, ...], starts: list[int | None]
) -> None:
    assert core_groups(*events) == [one and minute(one) for one in starts]


def test_it_ends_as_the_whole_record_does_but_for_the_lines_of_the_minutes() -> None:
    record = entries(PointNoted("weight"), SET, PointNoted("height"), ReviewSet(minute(9000)))
    last = past(record)[-1]
    assert last.conference.plan == fold(record).plan
    assert last.conference.points == ()
    assert last.at == minute(4)


def test_it_is_told_when_each_was_typed() -> None:
    first, *rest = entries(SET)
    late = Entry(2, "id-2", minute(1), minute(50), "min", rest[0].event)
    assert [then.at for then in past((first, late))] == [minute(0), minute(50)]
