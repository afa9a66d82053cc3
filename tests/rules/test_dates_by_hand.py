"""Every date of the tables comes out as it was counted by hand."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cptui.rules.dates import DateState
from tests.rules.dates_by_hand import ROWS, Counted
from tests.rules.dates_by_hand_more import ROWS as MORE
from tests.rules.practice import LONDON, facts, only, working

SHIPPED = 9


def called(row: Counted) -> str:
    """Return the name of its test."""
    return f"{row.profile}-{row.name}-{row.start}"


def when(text: str) -> date | datetime:
    """Return the day, or the moment on London's clock."""
    if "T" in text:
        return datetime.fromisoformat(text).replace(tzinfo=LONDON)
    return date.fromisoformat(text)


@pytest.mark.parametrize("row", ROWS + MORE, ids=called)
def test_a_date_is_as_it_was_counted_by_hand(row: Counted) -> None:
    one = replace(facts(row.profile, row.kind), events={row.event: when(row.start)})
    if row.nation:
        one = replace(one, days=working(row.nation))
    due = only(one, row.name)
    assert due.state is DateState.SET
    assert due.limit == when(row.limit)
    assert due.by == date.fromisoformat(row.by or row.limit)


def test_the_tables_hold_every_shipped_profile_and_nation_and_sixty_dates() -> None:
    every = ROWS + MORE
    assert len(every) >= 60
    shipped = {
        *("england", "isle-of-wight", "isle-of-wight-older", "warwickshire", "bromleys"),
        *("suffolk", "wales", "scotland", "northern-ireland"),
    }
    assert len(shipped) == SHIPPED
    assert shipped <= {row.profile for row in every}
