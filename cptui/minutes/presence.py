"""Who was in the room at a moment, worked out afterwards."""

from dataclasses import replace
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.state import Attendee, Whereabouts


def came(conference: Conference, code: str) -> bool:
    """Whether that person was in the room at any time."""
    one = conference.attendance.get(code)
    return one is not None and bool(one.present)


def as_it_was(conference: Conference, moment: datetime) -> Conference:
    """Return the conference with everybody where they were at that moment."""
    attendance = {
        code: replace(one, where=Whereabouts.IN if _there(one, moment) else Whereabouts.OUT)
        for code, one in conference.attendance.items()
    }
    return replace(conference, attendance=attendance)


def _there(one: Attendee, moment: datetime) -> bool:
    return any(
        stretch.start <= moment and (stretch.end is None or moment <= stretch.end)
        for stretch in one.present
    )
