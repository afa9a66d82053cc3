"""Reports to the conference, and with whom each was shared."""

from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Shared:
    """That a report was shared with one reader."""

    reader: str
    on: date | None
    how: str | None = None
    language: str | None = None
    """In what language, where it is not the one the report is written in."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report to the conference."""

    by: str
    """Code of its author."""
    title: str
    received: date | None = None
    shared: tuple[Shared, ...] = ()
