"""Times of day in words, and the moments they make on the profile's wall clock."""

import re
from datetime import UTC, date, datetime, time, timedelta

from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line
from cptui.capture.words.dates import find_date
from cptui.domain.events import ItemStarted, NewcomerArrived, PeopleArrived

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_TWELVE = re.compile(r"(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(am|pm)", re.IGNORECASE)
_NOON = 12
_LAST = time(23, 59)
_ONE_SITTING = timedelta(hours=12)


def clock_time(word: str) -> time | None:
    """Return the time of a word such as 10:25, or None: the only form a line may begin with."""
    match = _CLOCK.fullmatch(word)
    return time(int(match[1]), int(match[2])) if match else None


def read_time(word: str) -> time | None:
    """Return the time of a word such as 10:25, 9.30 or 2pm, or None."""
    plain = clock_time(word.replace(".", ":"))
    if plain is not None:
        return plain
    match = _TWELVE.fullmatch(word)
    if match is None:
        return None
    hour = int(match[1]) % _NOON + (_NOON if match[3].casefold() == "pm" else 0)
    return time(hour, int(match[2] or 0))


def moment(line: Line, day: date, at: time) -> datetime:
    """Return the UTC moment of that time on that day on the profile's wall clock."""
    try:
        return datetime.combine(day, at, tzinfo=line.conference.zone).astimezone(UTC)
    except (OverflowError, ValueError):
        raise Refused("That date is further off than the calendar goes.") from None


def said_at(line: Line, at: time) -> datetime:
    """Return today's moment of that time; raises Refused when it is still to come.

    In a sitting that began before midnight, a time still to come is last evening's; once the
    conference is closed it is of the day it was closed on.
    """
    closed = line.conference.closing.closed
    if closed is not None:
        return moment(line, line.conference.local(closed).date(), at)
    when = moment(line, line.today, at)
    if when > line.now:
        before = moment(line, line.today - timedelta(days=1), at)
        if line.now - before < _ONE_SITTING and _in_this_sitting(line, before):
            return before
        now = line.conference.local(line.now)
        said = f"{at:%H:%M} is still to come; it is {now:%H:%M}. "
        if line.conference.rehearsal:
            # Its clock stands still, which nobody guesses.
            raise Refused(said + f"/clock {at:%H:%M} sets a rehearsal's clock.")
        raise Refused(said + "A line that begins with a time says when it happened.")
    return when


def _in_this_sitting(line: Line, at: datetime) -> bool:
    """Whether the moment is after the sitting began, with the first arrival or item."""
    adjourned = [one.at for one in line.conference.closing.adjournments]
    return any(
        entry.at <= at
        for entry in line.entries
        if isinstance(entry.event, PeopleArrived | NewcomerArrived | ItemStarted)
        and not any(entry.at <= one for one in adjourned)
    )


def day_and_time(line: Line, words: list[str]) -> tuple[datetime, list[str]]:
    """Return the UTC moment the first words name, and the words after it."""
    found = find_date(words, line.today)
    if found is None:
        raise Incomplete("Say the date, such as 2026-04-10 or 10 apr.")
    day, taken = found
    rest = words[taken:]
    at = read_time(rest[0]) if rest else None
    if at is None:
        raise Incomplete("Say the time too, such as 10:00.")
    return moment(line, day, at), rest[1:]


def deadline(line: Line, text: str) -> datetime | None:
    """Return the UTC moment of `17:00`, `fri` or `fri 12:00`, or None if it is none of these.

    A date alone means the end of that day.
    """
    words = text.split()
    if len(words) == 1 and (at := read_time(words[0])):
        return moment(line, line.today, at)
    found = find_date(words, line.today)
    if found is None:
        return None
    rest = words[found[1] :]
    if not rest:
        return moment(line, found[0], _LAST)
    at = read_time(rest[0])
    return moment(line, found[0], at) if at and len(rest) == 1 else None
