"""The first row while the record cannot be reached."""

import re
from datetime import datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.values import dataclass
from cptui.tui.text import T, apart, first_fitting, joined
from cptui.tui.words import clock

_FIRST_PART = re.compile(r"[:.](\s|$)")


@dataclass(frozen=True, slots=True)
class Lost:
    """That the record cannot be reached, since when and why."""

    since: datetime
    """UTC."""
    why: str
    to_write: bool = False
    """Whether it can be read still, and only not be written."""


def lost_title(
    lost: Lost, conference: Conference, now: datetime, unsaved: int, width: int
) -> Content:
    """Return the row: that the link is lost, since when, why; the clock at the right."""
    dots = "   ..." if unsaved else ""
    right = T(f"{clock(conference, now)}{dots}", "bold")
    head = T(f"LINK LOST since {clock(conference, lost.since)}", "bold reverse")
    why = _FIRST_PART.split(lost.why, maxsplit=1)[0]
    said = f": {why[:1].lower()}{why[1:]}"
    room = width - right.cell_length - 1
    return apart(first_fitting([joined(head, said), head], room), right, width)
