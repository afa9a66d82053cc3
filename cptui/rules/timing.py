"""Planned, spent and left, and when it will end: all from times in the record."""

from datetime import UTC, datetime, timedelta

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun, Stretch
from cptui.domain.values import dataclass

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class ItemTime:
    """How an item of the agenda stands."""

    number: int
    """What the record calls it by."""
    label: str
    """What people call it by."""
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
    """Return every item's times as of now, in the order in which they come."""
    return tuple(
        ItemTime(
            run.item,
            run.label,
            run.about.title,
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


def minutes_late(conference: Conference, now: datetime) -> int:
    """Return by how many whole minutes the predicted end is after the planned one, else 0.

    The planned end is the case file's start and the agenda's minutes after it. An adjourned
    conference is another day's, so nothing is said of it.
    """
    ends = predicted_finish(conference, now)
    if ends is None or conference.closing.adjournments:
        return 0
    case = conference.case
    start = datetime.combine(case.on, case.start, conference.zone)
    if now - start > timedelta(days=1):
        # Held on another day than the case file's: its planned end says nothing.
        return 0
    planned = start.astimezone(UTC) + timedelta(minutes=conference.agenda.minutes)
    return max(0, int((ends - planned).total_seconds()) // _MINUTE)


def ending(conference: Conference, now: datetime) -> str:
    """Return a sentence on when it ends if all keep time; empty once it has ended.

    That it is later than planned is said from the agenda's threshold on.
    """
    ends = predicted_finish(conference, now)
    if ends is None:
        return ""
    late = minutes_late(conference, now)
    threshold = conference.agenda.warn_minutes
    more = f", {late} minutes later than planned" if threshold and late >= threshold else ""
    return f"Ends {conference.local(ends):%H:%M} if all keep time{more}."


@dataclass(frozen=True, slots=True)
class Alarm:
    """An item whose time is nearly over, or is."""

    item: int
    over: bool
    words: str


def alarm(conference: Conference, now: datetime) -> Alarm | None:
    """Return the warning about the current item, None while there is none.

    The agenda says how many minutes before its end; an item no longer than that has only the
    warning that its time is over. While the clock stands nothing runs out.
    """
    threshold = conference.agenda.warn_minutes * _MINUTE
    current = next((one for one in item_times(conference, now) if one.state == "now"), None)
    if current is None or not threshold or conference.running.paused is not None:
        return None
    named = f"Item {current.label}, {current.title}"
    if current.left_seconds <= 0:
        return Alarm(current.number, True, f"{named}: time is over.")
    if current.left_seconds > threshold or current.planned_seconds <= threshold:
        return None
    minutes, seconds = divmod(current.left_seconds, _MINUTE)
    left = f"{minutes}:{seconds:02} left, nearly over"
    return Alarm(current.number, False, f"{named}: {left}.")


def _state(conference: Conference, run: ItemRun) -> str:
    if run.item == conference.running.current:
        return "now"
    if run.skipped:
        return "skipped"
    return "done" if run.stretches else "ahead"
