"""Who was in the room at all, worked out afterwards."""

from cptui.domain.conference import Conference


def came(conference: Conference, code: str) -> bool:
    """Whether that person was in the room at any time."""
    one = conference.attendance.get(code)
    return one is not None and bool(one.present)
