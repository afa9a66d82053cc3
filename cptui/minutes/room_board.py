"""What everybody in the room may read: where the agenda is, and nothing of what was said."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun
from cptui.rules.planned import planned_title
from cptui.rules.timing import item_times

CLOSED = "Please wait"


@dataclass(frozen=True, slots=True)
class Board:
    """The words of the room display; there is nothing else on it."""

    now: str
    """The item we are on, or what there is instead."""
    then: str = ""
    """What comes next; empty where nothing does."""
    clock: str = ""
    """The time and what is left of the item, where it was asked for."""
    rehearsal: bool = False


def room_board(conference: Conference, at: datetime | None = None) -> Board:
    """Return what the display shows; with the clock as of `at`, UTC, where that is given.

    No point, no view and no ground is ever in it, and nobody's name: a title that holds a
    name is told by its number. In a closed session there is `Please wait` alone.
    """
    if conference.closed_session is not None:
        return Board(CLOSED)
    now, then = _standing(conference)
    clock = "" if at is None else _clock(conference, at)
    return Board(now, then, clock, conference.rehearsal)


def _standing(conference: Conference) -> tuple[str, str]:
    running, adjourned = conference.running, conference.adjourned
    if conference.closing.closed is not None:
        return "The meeting has ended", ""
    if adjourned is not None:
        until = conference.local(adjourned.until)
        day = f"{until:%A} {until.day} {until:%B} {until.year}"
        return "The meeting stops here for now", f"It goes on on {day} at {until:%H:%M}"
    if not conference.started:
        return "The meeting has not begun yet", _then(conference)
    if running.finished:
        return "The agenda is finished", ""
    here = "" if running.now is None else _named(conference, running.now)
    if running.paused is not None:
        return _pause(conference, running.paused), f"Then: {here}" if here else _then(conference)
    return here or "Between two items", _then(conference)


def _pause(conference: Conference, since: datetime) -> str:
    length = conference.running.break_minutes
    if length is None:
        return "Pause"
    return f"Break until {conference.local(since + timedelta(minutes=length)):%H:%M}"


def _then(conference: Conference) -> str:
    """Return the item that `/next` would begin."""
    ahead = conference.running.ahead
    if ahead:
        return f"Next: {_named(conference, ahead[0])}"
    return "" if not conference.started else "This is the last item"


def _named(conference: Conference, run: ItemRun) -> str:
    # What a part is called was typed just now, and nobody has looked over it for the wall.
    title = planned_title(conference, run)
    said = {word.casefold() for word in re.findall(r"\w+", title)}
    if said & _names(conference):
        return f"Item {run.label} of {len(conference.running.items)}"
    return f"{run.label} {title}"


def _names(conference: Conference) -> set[str]:
    """Return every word of anybody's name; small ones such as `of` are none."""
    called = [one.name for one in conference.people.values()]
    called += [one.full_name for one in conference.case.children]
    words = (word for name in called for word in re.findall(r"\w+", name))
    return {word.casefold() for word in words if not word.islower()}


def _clock(conference: Conference, at: datetime) -> str:
    time = f"{conference.local(at):%H:%M}"
    if conference.running.paused is not None:
        return time
    for item in item_times(conference, at):
        if item.state == "now":
            return f"{time}, {_left(item.left_seconds)}"
    return time


def _left(seconds: int) -> str:
    if seconds < 0:
        return "the time of this item is over"
    minutes = -(-seconds // 60)
    return f"{minutes} {'minute' if minutes == 1 else 'minutes'} left"
