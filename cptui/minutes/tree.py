"""A document as a plain tree: what it says, not how any program shows it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

FIRST = "1.0"
"""The first version; a draft of it says no number."""


class Status(StrEnum):
    """How far a document has come; printed on every page but for a final one."""

    DRAFT = "DRAFT"
    REHEARSAL = "REHEARSAL"
    FINAL = "FINAL"


class Look(StrEnum):
    """What a paragraph is, so that a template may give it a style."""

    NORMAL = "Normal"
    DECISION = "Decision"
    REMOVED = "Removed"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one emphasis."""

    text: str
    strong: bool = False


Runs = tuple[Run, ...]


def runs(*parts: str | Run) -> Runs:
    """Return the parts as runs; empty ones are left out."""
    made = (part if isinstance(part, Run) else Run(part) for part in parts)
    return tuple(run for run in made if run.text)


def strong(text: str) -> Run:
    """Return the text as an emphasised run."""
    return Run(text, strong=True)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels follow one another without gaps."""

    level: int
    """1 to 3."""
    text: str
    new_page: bool = False
    part: str = ""
    """Name of the part that begins here, one of parts.PARTS, by which a template may place it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    runs: Runs
    look: Look = Look.NORMAL
    keep_with_next: bool = False
    """Whether it stays on the page of what follows."""


@dataclass(frozen=True, slots=True)
class Minute:
    """A numbered paragraph of the minutes; level 2 is an answer to the one above it.

    Its number is not stored: it is counted where it is shown, through the whole document.
    """

    runs: Runs
    level: int = 1


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unnumbered list."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar for each row of a table, for the eye: its cells say all of it in words.

    A bar is of `#` for what was had, `=` for what was planned beside it, `+` for what is over.
    """

    rows: tuple[str, ...]
    names: tuple[str, ...]
    """What each bar is of, shortly, where it stands apart from its row."""
    marks: str
    """What the characters mean, for where they are shown."""
    shades: str
    """What the shades mean, for where bars are drawn: dark, light and black."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row. No cell is blank or merged.

    Raises ValueError when a row has not as many cells as the header, or a cell says nothing.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    """Shares of the page's width, one a column; their unit does not matter."""
    bars: Bars | None = None
    """Drawn below the words of the first column."""

    def __post_init__(self) -> None:
        if len(self.widths) != len(self.header) or not self.rows:
            raise ValueError(f"table {self.caption!r} needs a width a column and a row")
        for row in (self.header, *self.rows):
            if len(row) != len(self.header) or not all(cell.strip() for cell in row):
                raise ValueError(f"table {self.caption!r} has a blank or missing cell")
        if self.bars is not None and len(self.bars.rows) != len(self.rows):
            raise ValueError(f"table {self.caption!r} needs a bar a row")


Block = Heading | Paragraph | Minute | Bullets | Table


@dataclass(frozen=True, slots=True)
class Document:
    """One document, ready to be written in any format."""

    title: str
    kind: str
    """What it is, for its file's name: minutes, decision-letter, outline-plan ..."""
    reference: str
    marking: str
    """The protective marking on every page."""
    audience: str
    """Whom this copy is for, in words."""
    status: Status
    language: str
    """IETF tag: en-GB."""
    author: str
    made: datetime
    """UTC; taken from the record, so that the same record gives the same file."""
    blocks: tuple[Block, ...]
    reader: str = ""
    """What stands for its one reader in its file's name; empty for the service's own."""
    copy: str = ""
    """Whose copy it is, on every page; empty for the service's own."""
    version: str = ""
    """1.0, or of a draft the version it is to become; empty where none is counted."""
    version_word: str = "Version"
    """What a version is called in the document's language."""
    contents: str = ""
    """What the list of its headings is called; empty where it is too short to need one."""

    @property
    def standing(self) -> str:
        """What a page says of how far it has come: DRAFT, "DRAFT 1.1", "Version 1.1"."""
        if self.status is Status.FINAL:
            return f"{self.version_word} {self.version}" if self.version else ""
        again = self.version not in ("", FIRST)
        return f"{self.status.value} {self.version}" if again else self.status.value

    @property
    def running_head(self) -> tuple[str, ...]:
        """What stands on every page: marking, reference, status."""
        parts = [self.marking, self.reference]
        if self.standing:
            parts.append(self.standing)
        if self.copy:
            parts.append(self.copy)
        return tuple(parts)
