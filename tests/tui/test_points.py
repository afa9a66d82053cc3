"""The minutes on the screen: kept up line by line, they are as if they were made anew."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ActionNoted,
    CaseAmended,
    ConferenceClosed,
    EntryStruck,
    Event,
    ItemStarted,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsMerged,
    PointsPlaced,
)
from cptui.session.known import Known, known_from
from cptui.tui.widgets.points import PointRows
from cptui.tui.widgets.rows import Rows
from tests.family import PROFILE, TEN, case, entries

LINES: tuple[Event, ...] = (
    PointNoted("weight has dropped", "hv", children=("ada",)),
    PointNoted("hot meals are cooked", "mum", tags=("strength",), hidden_from=("dad",)),
    ActionNoted(("hv",), "weigh fortnightly", None, ("ada",)),
)
FIRST = replace(case().children[0], forename="Adaline")
RENAMED = replace(case(), children=(FIRST, *case().children[1:]))
"""Whoever is called otherwise now is called so in the lines that are there already."""
OTHERS: tuple[Event, ...] = (
    ItemStarted(1),
    ItemStarted(2),
    PointContinued(2, "and sleep is poor"),
    PointReworded(3, "weight fell"),
    PointChallenged(3, "mum", "it rose"),
    EntryStruck(2),
    EntryStruck(4),
    PointsMerged((2, 3)),
    PointsPlaced((3,), 2),
    ConferenceClosed(),
    CaseAmended(RENAMED, PROFILE, "Ada is called Adaline"),
)
EVENTS = st.lists(
    st.tuples(st.sampled_from(LINES * 4 + OTHERS), st.integers(-9, 0), st.booleans()), max_size=25
)
"""What happened, how many minutes late it was typed, and whether anybody looked then."""


def seen(rows: Rows) -> list[object]:
    """Return all that a list shows, style and all."""
    return [(row.key, [(line.plain, line.spans) for line in row.lines]) for row in rows]


def shown(keeps: PointRows, conference: Conference) -> Rows:
    """Return the rows for the minute-taker in 50 cells."""
    return keeps.rows(conference, 50, "min")


@given(EVENTS)
@example([(LINES[0], 0, True), (OTHERS[-1], 0, True)])
@example([(LINES[2], 0, True), (LINES[0], 0, True), (ConferenceClosed(), 0, True)])
def test_rows_added_to_are_the_rows_made_anew(events: list[tuple[Event, int, bool]]) -> None:
    record = entries(*(event for event, _, _ in events))
    known, kept = known_from(record[:1]), PointRows()
    for entry, (_, late, looked) in zip(record[1:], events, strict=True):
        at = max(TEN, entry.at + timedelta(minutes=late))
        known = known.grown((replace(entry, at=at),))
        if looked:
            rows = shown(kept, known.conference)
            assert seen(rows) == seen(shown(PointRows(), known.conference))
            assert [rows.keyed(at) for at in range(len(rows))] == [
                one.key is not None for one in rows
            ]


def test_rows_handed_out_before_stay_as_they_were() -> None:
    record = entries(*LINES)
    kept = PointRows()
    known: Known = known_from(record[:3])
    before = shown(kept, known.conference)
    as_seen = seen(before)
    shown(kept, known.grown(record[3:]).conference)
    assert seen(before) == as_seen
