"""The two rows at the top: which conference, the clock, what is going on, who is in."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.rules.kept_out import closed_to, excluded_by_name
from cptui.rules.quorum import proceeding, quorum
from cptui.rules.signing import minutes_are
from cptui.rules.timing import ItemTime, alarm, item_times, minutes_late, predicted_finish
from cptui.tui.text import T, apart, first_fitting, joined
from cptui.tui.words import clock, day, left, minutes

SCREENS = (
    ("checks", "F2 Checks"),
    ("room", "F3 Room"),
    ("children", "F4 Children"),
    ("plan", "F5 Plan"),
    ("close", "F6 Close"),
    ("attendance", "F7 Attendance"),
)
"""Modes of the app with the key and name of their screen."""


def title(conference: Conference, now: datetime, unsaved: int, width: int) -> Content:
    """Return the first row: the conference at the left, clock and saving at the right."""
    right = _clocks(conference, now, unsaved)
    room = width - right.cell_length - 1
    return apart(first_fitting(_names(conference), room), right, width)


def _names(conference: Conference) -> list[Content]:
    case = conference.case
    start = f"{case.reference} {case.kind.value}"
    if conference.started:
        more = ", ".join(child.name for child in case.children)
    else:
        more = f"{day(case.on)} {case.start:%H:%M}"
    flag = T("REHEARSAL ", "bold") if conference.rehearsal else T("")
    return [
        joined(flag, T(start, "bold"), f" · {more}"),
        joined(flag, T(start, "bold")),
        joined(flag, T(case.reference, "bold")),
        T(case.reference, "bold"),
    ]


def _clocks(conference: Conference, now: datetime, unsaved: int) -> Content:
    saved = T("...", "bold") if unsaved else T("saved")
    time = T(clock(conference, now), "bold")
    finish = predicted_finish(conference, now) if conference.started else None
    if finish is None:
        return joined(time, "   ", saved)
    late = minutes_late(conference, now)
    threshold = conference.agenda.warn_minutes
    more = f", {late} late" if threshold and late >= threshold else ""
    return joined(time, f"   ends {clock(conference, finish)}{more}   ", saved)


def stage(conference: Conference, now: datetime, width: int) -> Content:
    """Return the second row: the current item and its time, and who is in."""
    if not conference.started:
        return _before(conference, width)
    if conference.closing.closed or conference.adjourned is not None:
        # Everybody has gone home: an alarm about the quorum would be about nobody.
        return _item(conference, None)
    items = item_times(conference, now)
    current = next((one for one in items if one.state == "now"), None)
    here = _attendance(conference)
    what, time = _item(conference, current), _time(conference, now, current)
    gap = max(3, (width - 40) // 3)
    both = joined(what, " " * min(gap, 10), time) if time else what
    closed = _closed(conference)
    if closed:
        right = first_fitting([joined(time, "  ", here), time], width // 2)
        room = width - right.cell_length - 1
        wide = [joined(one, "  ", what) for one in closed]
        return apart(first_fitting([*wide, closed[-1]], room), right, width)
    room = width - both.cell_length - 1
    return apart(both, first_fitting(here_or_short(here, conference), room), width)


def _before(conference: Conference, width: int) -> Content:
    """Return the second row before the start: how it begins, and who is in."""
    here = _attendance(conference) if conference.present() else T("nobody in yet: F7")
    return apart(T("Not started; F10 starts", "bold"), here, width)


def here_or_short(here: Content, conference: Conference) -> list[Content]:
    """Return who is in, whole and as the number alone."""
    return [here, T(f"{len(conference.present())} in"), T("")]


def tabs(screen: str, width: int) -> Content:
    """Return the line across with the screens and their keys, the one shown in brackets."""
    wide = [(mode, name) for mode, name in SCREENS]
    short = [(mode, name if mode == screen else name.split()[0]) for mode, name in SCREENS]
    return first_fitting([_across(wide, screen, width), _across(short, screen, width)], width)


def _across(names: Sequence[tuple[str, str]], screen: str, width: int) -> Content:
    parts = [T(f"[{name}]", "bold") if mode == screen else T(f" {name} ") for mode, name in names]
    line = T("─").join(parts)
    return joined("─", line, "─" * max(0, width - line.cell_length - 1))


def _item(conference: Conference, current: ItemTime | None) -> Content:
    if conference.closing.closed:
        closed = T(f"Closed at {clock(conference, conference.closing.closed)}", "bold")
        return joined(closed, f"  Tidying: {minutes_are(conference)}")
    if conference.adjourned is not None:
        until = conference.local(conference.adjourned.until)
        return T(f"Adjourned until {day(until.date())} {until:%H:%M}", "bold")
    if current is None:
        return T("Agenda finished" if conference.running.finished else "No item", "bold")
    return T(f"{current.label} {current.title}", "bold")


def _time(conference: Conference, now: datetime, current: ItemTime | None) -> Content:
    running = conference.running
    if running.paused is not None and not conference.closing.closed:
        stood = int((now - running.paused).total_seconds())
        if running.break_minutes is not None:
            return T(
                "break, " + left(running.break_minutes * 60 - stood, running.break_minutes * 60)
            )
        return T(f"paused {minutes(max(0, stood))}", "bold")
    if current is None:
        return T("")
    found = alarm(conference, now)
    if found is not None and not found.over:
        return T(f"{minutes(current.left_seconds)} left, nearly over", "bold $warning")
    over = current.left_seconds < 0
    return T(left(current.left_seconds, current.planned_seconds), "bold $error" if over else "")


def _attendance(conference: Conference) -> Content:
    found = quorum(conference)
    word = T("quorate") if found.quorate else T("NOT QUORATE", "bold $error")
    if not found.quorate and proceeding(conference) is not None:
        word = T("inquorate, going on", "bold")
    return joined(f"{len(conference.present())} in, ", word)


def _closed(conference: Conference) -> list[Content]:
    """Return that somebody is kept out, the longest words first; empty while nobody is."""
    session = conference.closed_session
    if session is None:
        out = excluded_by_name(conference)
        said = [f"EXCLUDED: {', '.join(out)}", f"EXCLUDED: {len(out)}"] if out else []
    else:
        here = closed_to(conference)
        listed = [f"CLOSED from {', '.join(some)}" for some in (session.kept_out, here) if some]
        said = [*listed, f"CLOSED from {len(here or session.kept_out)}"]
    return [T(one, "bold reverse") for one in said]


def fitting_keys(keys: Sequence[tuple[str, str]], width: int) -> Content:
    """Return keys and what they do, as many as fit whole; F1 help is never left out."""
    last = ("F1", "help")
    room = width - len(" ".join(last))
    parts: list[Content] = []
    for key, does in keys:
        one = joined(T(key, "bold"), f" {does}  ")
        if one.cell_length <= room:
            parts.append(one)
            room -= one.cell_length
    return joined(*parts, T(last[0], "bold"), f" {last[1]}")
