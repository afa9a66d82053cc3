"""The checks before the meeting, and the latest dates."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.rules.checks import Check, CheckState
from cptui.rules.dates import DateState, DueDate, due_dates
from cptui.tui.text import T, hanging, joined, padded
from cptui.tui.widgets.lines import Row
from cptui.tui.words import day, short_day

_MARKS = {"met": "ok", "to do": "!", "waived": "w", "not applicable": "-"}
_COUNTED = (CheckState.MET, CheckState.TO_DO, CheckState.WAIVED)
LABEL = 26


def summary(checks: Sequence[Check]) -> Content:
    """Return how many checks are met, to do and waived."""
    counts = Counter(check.state for check in checks)
    return T(" · ".join(f"{counts[state]} {state.value}" for state in _COUNTED))


def check_rows(checks: Sequence[Check], width: int) -> list[Row]:
    """Return a row for each check."""
    return [Row(f"check:{check.id}", _check(check, width)) for check in checks]


def _check(check: Check, width: int) -> tuple[Content, ...]:
    style = "bold" if check.state == "to do" else ""
    head = T(f"{_MARKS[check.state]:>2} ", "bold")
    label = T(check.label, style)
    if width < 64:
        return hanging(head, joined(label, ": ", check.detail), width)
    if label.cell_length >= LABEL:
        return hanging(head, joined(label, "  ", check.detail), width)
    return hanging(head + padded(label, LABEL), T(check.detail), width)


def date_rows(conference: Conference, width: int) -> list[Row]:
    """Return a row for each date that is set, after a heading."""
    found = [one for one in due_dates(conference) if one.state is DateState.SET]
    if not found:
        return []
    names = {child.code: child.name for child in conference.case.children}
    rows = [Row(None, (T(""), T("Latest dates", "bold")))]
    for number, one in enumerate(found):
        whose = f"{names.get(one.child, one.child)}: " if one.child else ""
        head = padded(T(f"   {whose}{one.label}"), LABEL + 3)
        rows.append(Row(f"date:{number}", hanging(head, T(_until(one)), width)))
    return rows


def dates_shown(conference: Conference) -> list[DueDate]:
    """Return the dates in the order of their rows."""
    return [one for one in due_dates(conference) if one.state is DateState.SET]


def _until(one: DueDate) -> str:
    if one.limit is None:
        return ""
    word = "not before" if one.earliest else "by"
    if isinstance(one.limit, datetime):
        text = f"{word} {day(one.limit.date())} {one.limit:%H:%M}"
    else:
        text = f"{word} {day(one.limit)}"
    if one.by and _date(one.limit) != one.by:
        text += f", working day {short_day(one.by)}"
    return "; ".join([text, *one.warnings])


def _date(limit: date | datetime) -> date:
    return limit.date() if isinstance(limit, datetime) else limit
