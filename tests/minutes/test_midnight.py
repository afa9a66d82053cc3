"""A conference that goes past midnight says on which day each part of it was."""

from dataclasses import replace

from cptui.domain.events import ItemStarted, PointNoted
from cptui.domain.fold import fold
from cptui.minutes.discussion import discussion
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Minute
from cptui.store.wording import load_wording
from tests.family import entries, minute


def test_a_stretch_that_ends_on_another_day_says_so() -> None:
    # Item 2 begins fifteen hours after ten o'clock: at 01:00 on Wednesday 1 April.
    record = tuple(
        replace(one, at=minute(15 * 60), typed=minute(15 * 60)) if one.number == 3 else one
        for one in entries(ItemStarted(1), ItemStarted(2))
    )
    scribe = Scribe(replace(fold(record), wording=load_wording()))
    first = scribe.conference.running.items[0].stretches[0]
    assert scribe.stretch(first) == "10:01 to Wednesday 1 April 2026 at 01:00"


def test_a_point_of_another_day_is_printed_with_that_day() -> None:
    points = (PointNoted("the first day", "hv"), PointNoted("the second", "hv"))
    record = tuple(
        replace(one, at=minute(15 * 60), typed=minute(15 * 60)) if one.number == 4 else one
        for one in entries(ItemStarted(1), *points)
    )
    scribe = Scribe(replace(fold(record), wording=load_wording()))
    said = [one for one in discussion(scribe).blocks if isinstance(one, Minute)]
    shown = ["".join(run.text for run in one.runs) for one in said]
    assert shown[0].endswith("the first day. (10:02)")
    assert shown[1].endswith("the second. (Wednesday 1 April 2026 at 01:00)")
