"""A meeting as the bytes of an iCalendar file (RFC 5545), the same bytes every time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress, vRecur

from cptui.exports.calendar.invite import Meeting, Method
from cptui.exports.calendar.slots import Repeat
from cptui.exports.calendar.zone import BRITISH, TZID, VTIMEZONE

REMIND = timedelta(days=-1)


def to_ics(meeting: Meeting, zone: str) -> bytes:
    """Return the file: UTF-8, CRLF, one event.

    Times are written on the wall clock of the United Kingdom; in UTC for another zone, and
    in the hour of autumn that happens twice, which wall-clock time cannot tell apart.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//cptui//cptui//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", meeting.method.value)
    start, end = meeting.start, meeting.end
    if zone in BRITISH:
        there = (start.astimezone(ZoneInfo(TZID)), end.astimezone(ZoneInfo(TZID)))
        if not any(moment.fold for moment in there):
            start, end = there
            calendar.add_component(Timezone.from_ical(VTIMEZONE))
    calendar.add_component(_event(meeting, start, end))
    data: bytes = calendar.to_ical()
    return data


def _event(meeting: Meeting, start: datetime, end: datetime) -> Event:
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.changed)
    event.add("created", meeting.created)
    event.add("last-modified", meeting.changed)
    event.add("dtstart", start)
    event.add("dtend", end)
    if meeting.repeat is not None:
        _repeat(event, meeting.repeat)
    _words(event, meeting)
    _people(event, meeting)
    if meeting.method is Method.CANCEL:
        event.add("transp", "TRANSPARENT")
        event.add("x-microsoft-cdo-busystatus", "FREE")
        if meeting.called_off:
            # Of a meeting that goes on without this guest RFC 5546, 3.2.5, allows none.
            event.add("status", "CANCELLED")
        return event
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", "BUSY")
    event.add_component(_reminder(meeting))
    return event


def _repeat(event: Event, repeat: Repeat) -> None:
    until = repeat.last.astimezone(UTC)
    event.add("rrule", vRecur.from_ical(f"{repeat.rule};UNTIL={until:%Y%m%dT%H%M%SZ}"))
    for at in repeat.skipped:
        # One a line: some readers take only the first of a list.
        event.add("exdate", at.astimezone(ZoneInfo(TZID)))


def _words(event: Event, meeting: Meeting) -> None:
    event.add("summary", meeting.summary)
    event.add("description", meeting.description)
    event.add("categories", [meeting.category])
    event.add("class", "PRIVATE")
    if meeting.location:
        event.add("location", meeting.location)


def _people(event: Event, meeting: Meeting) -> None:
    """Add the service and the one guest, by mailbox: a name would be more than is needed."""
    event.add("organizer", vCalAddress(f"mailto:{meeting.organiser}"))
    if meeting.guest is None:
        return
    guest = vCalAddress(f"mailto:{meeting.guest}")
    guest.params["CUTYPE"] = "INDIVIDUAL"
    guest.params["ROLE"] = "REQ-PARTICIPANT"
    if meeting.method is Method.REQUEST:
        guest.params["PARTSTAT"] = "NEEDS-ACTION"
        guest.params["RSVP"] = "TRUE"
        # The day is the conference's: it is not for a guest's calendar to offer another.
        event.add("x-microsoft-disallow-counter", "TRUE")
    event.add("attendee", guest)


def _reminder(meeting: Meeting) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", meeting.reminder)
    alarm.add("trigger", REMIND)
    return alarm
