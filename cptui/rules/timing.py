"""Planned, spent and left, and when it will end: all from times in the record."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun, Stretch


@dataclass(frozen=True, slots=True)
class ItemTime:
    """How an item of the agenda stands."""

    number: int
    title: str
    planned_seconds: int
    spent_seconds: int
    state: str
    """done, now, skipped or ahead."""

    @property
    def left_seconds(self) -> int:
        """What is left of the planned time; negative when over."""
        return self.planned_seconds - self.spent_seconds


def item_times(conference: Conference, now: datetime) -> tuple[ItemTime, ...]:
    """Return every item's times as of now."""
    return tuple(
        ItemTime(
            run.item,
            conference.agenda.items[run.item - 1].title,
            run.planned * 60,
            spent_seconds(run.stretches, now),
            _state(conference, run),
        )
        for run in conference.running.items
    )


def spent_seconds(stretches: tuple[Stretch, ...], now: datetime) -> int:
    """Return the whole seconds these stretches lasted, an open one up to now."""
    lengths = ((one.end or max(now, one.start)) - one.start for one in stretches)
    return int(sum(lengths, timedelta()).total_seconds())


def predicted_finish(conference: Conference, now: datetime) -> datetime | None:
    """Return when the conference ends if all keep time from now; None once it has ended.

    An item already over counts as ending now; what is left of a break is added.
    """
    running = conference.running
    if running.finished or conference.closing.closed is not None:
        return None
    times = item_times(conference, now)
    seconds = sum(one.planned_seconds for one in times if one.state == "ahead")
    seconds += sum(max(0, one.left_seconds) for one in times if one.state == "now")
    if running.break_minutes is not None and running.paused is not None:
        over = running.paused + timedelta(minutes=running.break_minutes)
        seconds += max(0, int((over - now).total_seconds()))
    return now + timedelta(seconds=seconds)


def _state(conference: Conference, run: ItemRun) -> str:
    if run.item == conference.running.current:
        return "now"
    if run.skipped:
        return "skipped"
    return "done" if run.stretches else "ahead"
