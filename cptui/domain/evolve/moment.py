"""What was going on at a moment: for a line typed late, at the time it was said.

A line begins with hours and minutes, so it was said at some second of that minute.
"""

from dataclasses import replace
from datetime import timedelta

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.state import Point, Stretch
from cptui.domain.values import dataclass

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """What a line was said under."""

    item: int | None
    kept_out: tuple[str, ...]
    excluded: tuple[str, ...]


def moment(conference: Conference, entry: Entry) -> Moment:
    """Return what that entry was said under; the same for all not typed late."""
    return Moment(
        item_then(conference, entry),
        kept_out_then(conference, entry),
        excluded_then(conference, entry),
    )


def item_then(conference: Conference, entry: Entry) -> int | None:
    """Return the number of the item under which that entry was said; None before the first.

    In a pause it is the item before the pause.
    """
    running = conference.running
    if entry.at >= entry.typed:
        return running.current
    begun = [
        (stretch.start, run.item)
        for run in running.items
        for stretch in run.stretches
        if stretch.start < entry.at + _MINUTE
    ]
    return max(begun)[1] if begun else None


def kept_out_then(conference: Conference, entry: Entry) -> tuple[str, ...]:
    """Return the codes of those whom a closed session kept out when that entry was said."""
    if entry.at < entry.typed:
        return tuple(
            code
            for code, one in conference.attendance.items()
            if any(_covers(stretch, entry) for stretch in one.excluded)
        )
    session = conference.closed_session
    return tuple(code for code in (session.kept_out if session else ()) if _out(conference, code))


def excluded_then(conference: Conference, entry: Entry) -> tuple[str, ...]:
    """Return the codes of those whom the chair had excluded when that entry was said."""
    late = entry.at < entry.typed
    return tuple(
        code
        for code, one in conference.attendance.items()
        if (
            any(not each.closed_session and _within(each, entry) for each in one.excluded)
            if late
            else one.excluded_by_name
        )
    )


def closed_since(conference: Conference, entry: Entry, kept_out: tuple[str, ...]) -> Conference:
    """Return the conference with what was said since a closed session began marked so.

    Its beginning may be typed late, after lines that were said in it.
    """
    points = tuple(_marked(one, entry, kept_out) for one in conference.points)
    return replace(conference, points=points)


def _marked(point: Point, entry: Entry, kept_out: tuple[str, ...]) -> Point:
    if entry.at >= entry.typed or point.at < entry.at:
        return point
    return replace(point, closed_from=tuple(dict.fromkeys((*point.closed_from, *kept_out))))


def _covers(stretch: Stretch, entry: Entry) -> bool:
    return stretch.closed_session and _within(stretch, entry)


def _within(stretch: Stretch, entry: Entry) -> bool:
    begun = stretch.start < entry.at + _MINUTE
    return begun and (stretch.end is None or stretch.end >= entry.at)


def _out(conference: Conference, code: str) -> bool:
    one = conference.attendance.get(code)
    return one is not None and any(e.closed_session and e.end is None for e in one.excluded)
