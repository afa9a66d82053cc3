"""The core group and the review: set, left open or offered, and the core groups that follow."""

from datetime import datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.events import CoreGroupSet, ReviewSet
from cptui.rules.dates import Offered, core_group_series, offered_dates, said_rhythm, say_rhythm
from cptui.tui.text import T, hanging, padded
from cptui.tui.widgets.lines import Row
from cptui.tui.words import day, short_day

INDENT = " " * 20


def meeting_rows(conference: Conference, width: int) -> list[Row]:
    """Return the core group and the review, set, left open or offered."""
    rows = [Row(None, (T(""), T("Dates", "bold")))]
    plan = conference.plan
    core = conference.profile.label("core_group").capitalize()
    rows += _meeting(conference, "core", core, plan.core_group, width)
    rows += _series(conference, width)
    rows += _meeting(conference, "review", "Review", plan.review, width)
    return rows


def _meeting(
    conference: Conference,
    which: str,
    label: str,
    found: CoreGroupSet | ReviewSet | None,
    width: int,
) -> list[Row]:
    head = padded(T(f" {label}", "bold"), len(INDENT))
    text = T(_set(conference, which, found))
    rows = [Row(("meeting", which), hanging(head, text, width))]
    if found is None or found.start is None:
        for one in offered_dates(conference, "core" if which == "core" else "review"):
            rows.append(
                Row(("offer", which, one.on.isoformat()), hanging(T(INDENT), _offer(one), width))
            )
    return rows


def _set(conference: Conference, which: str, found: CoreGroupSet | ReviewSet | None) -> str:
    words = []
    if found is not None and found.start is not None:
        start: datetime = conference.local(found.start)
        venue = f", {found.venue}" if found.venue else ""
        words.append(f"{day(start.date())} {start:%H:%M}{venue}")
    elif which in conference.plan.left_open:
        left = conference.plan.left_open[which]
        words.append(f"to be fixed by {left.who}, by {short_day(left.by)}")
    else:
        words.append("no date yet")
    if isinstance(found, CoreGroupSet):
        words.append("who: " + " ".join(found.members))
    return "; ".join(words)


def _series(conference: Conference, width: int) -> list[Row]:
    """Return the core groups after the first, with what was moved and what speaks against it."""
    rhythm, later = said_rhythm(conference), core_group_series(conference)
    if rhythm is None or not later:
        return []
    head = T(f"then {say_rhythm(rhythm)}")
    rows = [Row(None, hanging(T(INDENT), head, width))]
    for one in later:
        told = [short_day(one.on), one.moved, *one.warnings]
        text = T("; ".join(filter(None, told)))
        rows.append(Row(("series", one.on.isoformat()), hanging(T(INDENT), text, width)))
    return rows


def _offer(one: Offered) -> Content:
    text = f"offered {short_day(one.on)}" + (" (latest)" if one.latest else "")
    return T("; ".join([text, *one.warnings]))
