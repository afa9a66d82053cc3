"""The table of figures, as a page of the documentation and as JSON."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from benchmarks.goals import Figure, Goal, in_unit

METHOD = Path(__file__).with_name("method.md")
"""What the page says besides its figures."""
COLUMNS = ("figure", "cptui", "peer", "ratio", "goal", "met", "of")

Row = tuple[Goal, Figure]


def table(rows: Sequence[Row]) -> str:
    """Return the figures as a table in Markdown, every column as wide as it need be."""
    cells = [COLUMNS, *(_cells(*row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(COLUMNS))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _cells(goal: Goal, figure: Figure) -> tuple[str, ...]:
    peer = "" if figure.peer is None else in_unit(figure.peer, goal.unit)
    if peer and goal.peer:
        peer = f"{goal.peer} {peer}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = {True: "met", False: "NOT met", None: ""}[goal.met(figure)]
    ours = in_unit(figure.ours, goal.unit)
    return (goal.title, ours, peer, ratio, goal.words, met, f"{figure.count:,}")


def beside(rows: Sequence[Row]) -> str:
    """Return the other values of the same runs as a list in Markdown."""
    return "\n".join(
        f"- {goal.title}: {name} {in_unit(value, goal.unit)}"
        for goal, figure in rows
        for name, value in (figure.beside or {}).items()
    )


def verdict(rows: Sequence[Row]) -> str:
    """Return in a sentence how many goals are met, and which are not."""
    judged = [(goal, goal.met(figure)) for goal, figure in rows]
    missed = [goal.title for goal, met in judged if met is False]
    aimed = sum(met is not None for _, met in judged)
    told = f"Of the {aimed} goals measured here {aimed - len(missed)} are met"
    return f"{told}; not met: {'; '.join(missed)}." if missed else f"{told}."


def page(rows: Sequence[Row], machine: Mapping[str, str], on: date) -> str:
    """Return docs/benchmarks.md whole."""
    words = METHOD.read_text("utf-8")
    parts = {
        "date": f"{on:%-d %B %Y}",
        "verdict": verdict(rows),
        "table": table(rows),
        "beside": beside(rows),
        "machine": "\n".join(f"- {name}: {value}" for name, value in machine.items()),
        "goals": _goals(rows),
    }
    for name, part in parts.items():
        words = words.replace("{" + name + "}", part)
    return words


def _goals(rows: Sequence[Row]) -> str:
    return "\n".join(
        f"- {goal.title}: {goal.words} ({goal.source})"
        for goal, figure in rows
        if goal.met(figure) is not None
    )


def as_json(rows: Sequence[Row], machine: Mapping[str, str], on: date) -> str:
    """Return the same for other programs."""
    figures = [
        {
            "name": goal.name,
            "title": goal.title,
            "unit": goal.unit,
            "cptui": figure.ours,
            "peer": goal.peer,
            "peer_value": figure.peer,
            "ratio": figure.ratio,
            "goal": goal.words,
            "met": goal.met(figure),
            "measurements": figure.count,
            "beside": dict(figure.beside or {}),
        }
        for goal, figure in rows
    ]
    whole = {"date": on.isoformat(), "machine": dict(machine), "figures": figures}
    return json.dumps(whole, indent=2, ensure_ascii=False)
