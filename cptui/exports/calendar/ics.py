"""A meeting as the bytes of an iCalendar file (RFC 5545), the same bytes every time."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress

from cptui.exports.calendar.invite import Meeting
from cptui.exports.calendar.zone import BRITISH, TZID, VTIMEZONE

REMIND = timedelta(days=-1)


def to_ics(meeting: Meeting, zone: str) -> bytes:
    """Return the file: UTF-8, CRLF, one event, published without guests.

    Times are written on the wall clock of the United Kingdom; in UTC for another zone, and
    in the hour of autumn that happens twice, which wall-clock time cannot tell apart.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//cptui//cptui//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
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
    event.add("last-modified", meeting.changed)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", meeting.summary)
    event.add("description", meeting.description)
    event.add("categories", [meeting.category])
    event.add("class", "PRIVATE")
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", "BUSY")
    if meeting.location:
        event.add("location", meeting.location)
    if meeting.organiser:
        event.add("organizer", vCalAddress(f"mailto:{meeting.organiser}"))
    event.add_component(_reminder(meeting))
    return event


def _reminder(meeting: Meeting) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", meeting.reminder)
    alarm.add("trigger", REMIND)
    return alarm
