"""Whatever is parted, moved, begun and undone: a number keeps its item, and no minute is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.actions.agenda import go_to_item, next_item, skip_item
from cptui.actions.order import move_item, split_item
from cptui.actions.points import strike
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import EntryStruck, Event, ItemStarted
from cptui.domain.evolve import evolve
from cptui.domain.fold import fold
from cptui.rules.timing import item_times
from tests.family import entries, minute

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["split", "split", "move", "move", "next", "item", "skip", "undo"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=14,
)


def decided(conference: Conference, record: tuple[Entry, ...], step: tuple[str, int, int]) -> Event:
    """Return what the step comes to; raises Refused where it may not be done."""
    what, first, second = step
    numbers = [run.item for run in conference.running.items]
    item, other = numbers[first % len(numbers)], numbers[second % len(numbers)]
    match what:
        case "split":
            return split_item(conference, item, f"part {len(record)}", second % 6 or None)
        case "move":
            return move_item(conference, item, other if second % 4 else None)
        case "next":
            return next_item(conference, conference.running.current, sure=True)
        case "item":
            return go_to_item(conference, item, sure=True)
        case "skip":
            return skip_item(conference, sure=True)
    return strike(conference, record, record[-1 - first % len(record)].number, sure=True)


def walked(steps: list[tuple[str, int, int]]) -> tuple[Entry, ...]:
    """Return the record of every step that was not refused."""
    events: tuple[Event, ...] = (ItemStarted(1),)
    for step in steps:
        record = entries(*events)
        try:
            events += (decided(fold(record), record, step),)
        except (Refused, Doubtful):
            continue
    return entries(*events)


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_a_number_keeps_its_item_and_no_minute_is_lost(steps: list[tuple[str, int, int]]) -> None:
    record = walked(steps)
    titles: dict[int, str] = {}
    for length in range(1, len(record) + 1):
        conference = fold(record[:length])
        items = conference.running.items
        assert sum(run.planned for run in items) == conference.agenda.minutes
        assert len({run.label for run in items}) == len({run.item for run in items}) == len(items)
        for run in items:
            assert titles.setdefault(run.item, run.about.title) == run.about.title
        now, ahead = conference.running.now, conference.running.ahead
        assert now is None or not now.ahead
        assert [one.number for one in item_times(conference, minute(99))] == [
            run.item for run in items
        ]
        assert {run.item for run in ahead} == {run.item for run in items if run.ahead}


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_one_more_entry_gives_what_the_whole_record_gives(
    steps: list[tuple[str, int, int]],
) -> None:
    record = walked(steps)
    for length in range(2, len(record) + 1):
        if not isinstance(record[length - 1].event, EntryStruck):
            before = fold(record[: length - 1])
            assert evolve(before, record[length - 1]) == fold(record[:length])
