"""What a conference produces for the nation's return, as CSV and as JSON.

The CSV holds what the return asks and no more: no name, no code, no address. A child goes by
its place in the case file.
"""

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from cptui.domain.census import Census, CensusItem
from cptui.domain.text import clean
from cptui.rules.census import ChildReturn, census_year, findings

SHAPE = "cptui-census-1"
CHILD = "Child"
GROUP_OF = "GroupOf"
"""Before the name of an item that may stand in one of two groups of the return."""
_FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""


def census_csv(rows: Sequence[ChildReturn], census: Census) -> str:
    """Return a header of the return's own names and one line for each child, ended by LF."""
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\n")
    names = _names(census)
    lines.writerow(names)
    for place, row in enumerate(rows, start=1):
        filled = {CHILD: str(place), **_filled(row, census)}
        lines.writerow([_safe(filled.get(name, "")) for name in names])
    return written.getvalue()


def census_shape(
    rows: Sequence[ChildReturn], census: Census, reference: str, *, rehearsal: bool
) -> dict[str, Any]:
    """Return the same as the published JSON shape, with the lists behind the codes."""
    return {
        "shape": SHAPE,
        "version": 1,
        "reference": reference,
        "rehearsal": rehearsal,
        "nation": census.nation,
        "title": census.title,
        "source": census.source,
        "children": [_child(row, census) for row in rows],
    }


def _child(row: ChildReturn, census: Census) -> dict[str, Any]:

    return {
        "child": row.child,
        "year": census_year(row.conference, census.starts_month),
        "items": [_item(row, one) for one in census.items],
        "initial_categories": list(row.initial_categories),
        "latest_categories": list(row.latest_categories),
        "findings": [{"rule": one.rule.id, "says": one.rule.says} for one in findings(row, census)],
    }


def _item(row: ChildReturn, item: CensusItem) -> dict[str, Any]:

    value = getattr(row, item.holds)
    shown = value.isoformat() if isinstance(value, date) else value
    return {"name": item.name, "number": item.number, "group": item.group, "value": shown}


def _names(census: Census) -> list[str]:
    """Return the columns: an item that stands in two groups has one, and one for its group."""
    every = [one.name for one in census.items]
    names = [CHILD]
    for name in dict.fromkeys(every):
        names.append(name)
        if every.count(name) > 1:
            names.append(GROUP_OF + name)
    return names


def _filled(row: ChildReturn, census: Census) -> dict[str, str]:

    filled: dict[str, str] = {}
    for one in census.items:
        if value := _text(getattr(row, one.holds)):
            filled[one.name] = value
            filled[GROUP_OF + one.name] = one.group
    return filled


def _text(value: object) -> str:

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _safe(text: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula."""
    text = clean(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
