"""A small diary that opens calendar files as RFC 5546 says, to try updates and cancels on.

It keeps one entry for each UID. A file is taken when its SEQUENCE is higher than what is kept
(2.1.5); one of the same SEQUENCE is the same meeting again; a lower one is late and left out.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from icalendar import Calendar

from cptui.exports.calendar import Invite
from tests.exports.calendar.reading import starts_by_dateutil


@dataclass
class Diary:
    """The diary of one person."""

    meetings: dict[str, list[datetime]] = field(default_factory=dict)
    """Every start by UID, UTC."""
    sequences: dict[str, int] = field(default_factory=dict)
    """The last SEQUENCE seen, of what was taken out too."""
    marks: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def open(self, made: Invite) -> None:
        """Take the file into the diary; fails for one that RFC 5546 does not allow."""
        calendar = Calendar.from_ical(made.data)
        (event,) = calendar.events
        allowed(str(calendar["METHOD"]), event)
        uid, sequence = str(event["UID"]), int(str(event["SEQUENCE"]))
        known = self.sequences.get(uid, -1)
        mark = (made.data, made.method)
        if sequence == known:
            assert self.marks[uid] == mark, "changed without a higher SEQUENCE"
        if sequence <= known:
            return
        self.sequences[uid], self.marks[uid] = sequence, mark
        if calendar["METHOD"] == "CANCEL":
            self.meetings.pop(uid, None)
        else:
            self.meetings[uid] = starts_by_dateutil(made)

    def starts(self) -> list[datetime]:
        """Return when there is a meeting, in order."""
        return sorted(start for starts in self.meetings.values() for start in starts)


ALWAYS = ("UID", "DTSTAMP", "ORGANIZER", "SEQUENCE")


def allowed(method: str, event: Any) -> None:
    """Fail for an event that the method's table in RFC 5546, 3.2, does not allow."""
    assert not [name for name in ALWAYS if name not in event]
    assert not [name for name in ("REQUEST-STATUS", "RECURRENCE-ID", "RDATE") if name in event]
    guests, alarms = event.get("ATTENDEE"), event.walk("VALARM")
    if method == "PUBLISH":
        assert guests is None
    elif method == "REQUEST":
        assert isinstance(guests, str), "one guest, and one alone"
    else:
        assert method == "CANCEL"
        assert not alarms
        assert event.get("STATUS") in ("CANCELLED", None)
        return
    assert "DTSTART" in event
    assert "SUMMARY" in event
    assert event["STATUS"] == "CONFIRMED"
    assert len(alarms) == 1


def diary(*stages: dict[str, Invite]) -> Diary:
    """Return a diary that has opened the files of each stage."""
    found = Diary()
    for stage in stages:
        for made in stage.values():
            found.open(made)
    return found
