"""Calendar files made for the tests, and read back by other programs' eyes."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import vobject
from icalendar import Calendar

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.events import CoreGroupSet, Event
from cptui.exports.calendar import Invite, core_group_invite
from cptui.store.wording import load_wording
from tests.family import played

MEMBERS = ("sw", "hv", "mum")


def after(*events: Event, **case: object) -> Conference:
    """Return the test family's conference after these events, its case file changed so."""
    conference = played(*events)
    changed: CaseFile = replace(conference.case, **case)  # type: ignore[arg-type]
    return replace(conference, wording=load_wording(), case=changed)


def utc(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """Return a moment of UTC; 9:00 is 10:00 on the wall in summer."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def core_group(start: datetime | None = None, venue: str | None = None) -> CoreGroupSet:
    """Return the event that sets the core group, by default for Friday 10 April 2026 at 10:00."""
    return CoreGroupSet(MEMBERS, start or utc(2026, 4, 10), venue)


def invite(*events: Event, **case: object) -> Invite:
    """Return the core group's file after these events."""
    made = core_group_invite(after(*events, **case))
    assert made is not None
    return made


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
