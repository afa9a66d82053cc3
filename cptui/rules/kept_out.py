"""Who was in the room and is kept out of it now, and the line that brings them back."""

from cptui.domain.conference import Conference
from cptui.domain.state import Whereabouts


def still_out(conference: Conference) -> tuple[str, ...]:
    """Return a sentence for the closed session and one for each person excluded by name.

    Whoever never came is not waiting outside, and is left out. Once everybody has gone home
    nobody is out.
    """
    if conference.closing.closed is not None or conference.adjourned is not None:
        return ()
    found = []
    excluded = excluded_by_name(conference)
    if conference.closed_session is not None:
        told = [code for code in closed_to(conference) if code not in excluded]
        who = f": {', '.join(told)} still out" if told else ""
        found.append(f"The session is closed{who}. /open ends it and brings them back.")
    for code in excluded:
        name, why = conference.people[code].name, _ground(conference, code)
        found.append(f"{name} is still excluded ({why}). /back {code} brings them back.")
    return tuple(found)


def closed_to(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those who had come and whom the closed session keeps out."""
    session = conference.closed_session
    waiting = waiting_outside(conference)
    return tuple(code for code in session.kept_out if code in waiting) if session else ()


def excluded_by_name(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those who had come and whom the chair has excluded."""
    return tuple(
        code for code in waiting_outside(conference) if conference.attendance[code].excluded_by_name
    )


def _ground(conference: Conference, code: str) -> str:
    stretches = conference.attendance[code].excluded
    return next(one.ground for one in stretches if one.end is None and not one.closed_session)


def waiting_outside(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those who had come and are kept out now."""
    return tuple(
        code
        for code, one in conference.attendance.items()
        if one.where is Whereabouts.EXCLUDED and one.present
    )
