"""Calendar files made for the tests, and read back by other programs' eyes."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import vobject
from icalendar import Calendar

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ConferenceClosed,
    ConferenceOpened,
    CoreGroupSet,
    DecisionMade,
    Event,
    Outcome,
    ReviewSet,
    Rhythm,
)
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.exports.calendar import Invite, Method, invites
from cptui.store.profiles import load_holidays, load_profile
from cptui.store.wording import load_wording
from tests.family import PROFESSIONALS, entries

MEMBERS = ("sw", "hv", "mum")


def record(*events: Event, **case: object) -> tuple[Entry, ...]:
    """Return the test family's record of these events in England, its case file changed so."""
    first, *rest = entries(*events)
    assert isinstance(first.event, ConferenceOpened)
    changed: CaseFile = replace(first.event.case, **case)  # type: ignore[arg-type]
    opened = replace(
        first.event,
        case=changed,
        wording=load_wording(),
        profile=load_profile("england"),
        holidays=load_holidays("england"),
    )
    return (replace(first, event=opened), *rest)


def after(*events: Event, **case: object) -> Conference:
    """Return the conference after these events."""
    return fold(record(*events, **case))


def utc(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """Return a moment of UTC; 9:00 is 10:00 on the wall in summer."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def core_group(start: datetime | None = None, venue: str | None = None) -> CoreGroupSet:
    """Return the event that sets the core group, by default for Friday 10 April 2026 at 10:00."""
    return CoreGroupSet(MEMBERS, start or utc(2026, 4, 10), venue)


def files(*events: Event, **case: object) -> dict[str, Invite]:
    """Return the files after these events, by what their names begin with."""
    return files_of(record(*events, **case))


def files_of(
    whole: tuple[Entry, ...], reader: str | None = None, method: Method = Method.PUBLISH
) -> dict[str, Invite]:
    """Return the files of a record, by what their names begin with."""
    made = invites(fold(whole), past(whole), reader=reader, method=method)
    assert len({one.file_name for one in made}) == len(made)
    return {re.split(r"-\d{4}-", one.file_name)[0]: one for one in made}


def invite(*events: Event, **case: object) -> Invite:
    """Return the first core group's file after these events."""
    return next(iter(files(*events, **case).values()))


def unfolded(data: bytes) -> str:
    """Return the file's text with its folded lines joined again (RFC 5545, 3.1)."""
    return data.decode("utf-8").replace("\r\n ", "")


def event_of(made: Invite) -> Any:
    """Return the one event of the file as icalendar reads it, by its thirty kinds of value."""
    (event,) = Calendar.from_ical(made.data).events
    assert not event.errors
    return event


def seen_by_vobject(made: Invite) -> tuple[datetime, datetime]:
    """Return start and end as vobject reads them, by the file's own time zone."""
    event = vobject.readOne(made.data.decode("utf-8")).vevent
    return event.dtstart.value, event.dtend.value


def starts_by_dateutil(made: Invite) -> list[datetime]:
    """Return every start of a series in UTC as vobject and dateutil expand it."""
    event = vobject.readOne(made.data.decode("utf-8")).vevent
    rules = event.getrruleset()
    found = [event.dtstart.value] if rules is None else list(rules)
    zone = event.dtstart.value.tzinfo
    return [(one if one.tzinfo else one.replace(tzinfo=zone)).astimezone(UTC) for one in found]


MAILBOX = "conferences@council.example"
CLOSED = ConferenceClosed()
"""The papers leave the room: from now on a meeting may stand in somebody's diary."""
REVIEW = ReviewSet(utc(2026, 6, 23))
WEEKLY = CoreGroupSet(MEMBERS, utc(2026, 5, 18), None, Rhythm(1, "weeks"))
"""Mondays from 18 May 2026: 25 May is the Spring bank holiday, so Fri 22; then 1 June."""


def decided(*on_plan: str) -> tuple[Event, ...]:
    """Return the decision on each child: a plan for these, none for the others."""
    return tuple(
        DecisionMade(child, Outcome.PLAN if child in on_plan else Outcome.NEITHER, (), "")
        for child in ("ada", "ben", "cy")
    )


WITH_MAIL = tuple(
    replace(one, email=f"{one.code}@agency.example", children=("cy",) if one.code == "hv" else ())
    for one in PROFESSIONALS
)
