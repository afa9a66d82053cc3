"""The goals, as goals.yaml has them, and whether a figure meets its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("goals.yaml")


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: our value, the peer's where there is one, and of how many."""

    ours: float
    peer: float | None = None
    count: int = 1
    """Measurements of ours that the value was taken from."""
    beside: Mapping[str, float] | None = None
    """Other values of the same run, by whose they are, in the figure's unit."""

    @property
    def ratio(self) -> float | None:
        """Our value for one of the peer's; None without a peer, or where its value is 0."""
        return self.ours / self.peer if self.peer else None


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the table."""

    name: str
    measure: str
    """The part of the benchmarks that finds its figure."""
    title: str
    unit: str
    peer: str
    """Who is measured beside; empty: nobody."""
    most_ratio: float | None
    most: float | None
    """The most that our value may be, in the unit; both None: only reported."""
    source: str

    @property
    def words(self) -> str:
        """The goal as it is written in the table."""
        if self.most_ratio is not None:
            return f"≤ {self.most_ratio:g} times"
        if self.most is not None:
            return f"≤ {in_unit(self.most, self.unit)}"
        return "reported"

    def met(self, figure: Figure) -> bool | None:
        """Whether the figure meets it, None where there is no goal.

        Raises ValueError for a goal of a ratio when the figure has no ratio.
        """
        if self.most_ratio is not None:
            if figure.ratio is None:
                raise ValueError(f"{self.name} has no peer's value to be measured by.")
            return figure.ratio <= self.most_ratio
        return None if self.most is None else figure.ours <= self.most


def goals() -> tuple[Goal, ...]:
    """Return every goal in the order of the table."""
    rows = yaml.safe_load(FILE.read_text("utf-8"))["goals"]
    return tuple(_goal(row) for row in rows)


def _goal(row: dict[str, object]) -> Goal:
    def number(name: str) -> float | None:
        value = row.get(name)
        return float(value) if isinstance(value, int | float) else None

    def text(name: str) -> str:
        return str(row.get(name, ""))

    return Goal(
        name=text("name"),
        measure=text("measure"),
        title=text("title"),
        unit=text("unit"),
        peer=text("peer"),
        most_ratio=number("most_ratio"),
        most=number("most"),
        source=text("source"),
    )


def in_unit(value: float, unit: str) -> str:
    """Return a value as people read it: two or three figures, the unit after it."""
    if unit == "B":
        return f"{value:,.0f} B"
    if abs(value) >= 100:
        return f"{value:,.0f} {unit}"
    return f"{value:,.1f} {unit}" if abs(value) >= 10 else f"{value:,.2f} {unit}"
