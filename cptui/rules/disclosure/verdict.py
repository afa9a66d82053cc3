"""What may be said of one entry to one reader."""

from dataclasses import dataclass
from datetime import datetime

from cptui.domain.copies import Place
from cptui.domain.events import Event


@dataclass(frozen=True, slots=True)
class Why:
    """A rule by which something is withheld."""

    kind: str
    """What it is a part of, in plain words for the service: "closed session 10:40 to 10:55"."""
    ground: str
    """On what ground, for the service: as the chair put it, or which rule of copies."""
    says: str
    """The sentence that the reader gets in its place, with the profile's ground."""
    annex: bool = False
    """Whether this reader gets it all the same, apart, as a confidential annex."""
    others: bool = False
    """Whether it is left out because it is about none of the reader's children."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that one reader does not get."""

    entry: int | None
    """Number of the entry; None for a fact of the case file."""
    what: str
    """What it is, in plain words, without what it says: "a point", "an address"."""
    kind: str
    """What it is a part of, or which rule: "closed session 10:40 to 10:55"."""
    ground: str
    """On what ground, as the service knows it."""
    says: str
    """What the reader is told in its place."""
    place: Place
    at: datetime
    item: int | None = None
    child: str | None = None
    person: str | None = None
    annex: bool = False
    others: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an entry that is withheld."""

    what: str
    why: Why
    place: Place
    child: str | None = None
    person: str | None = None
    entry: int | None = None
    """Number of the entry in which it was said, where that is another one."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The reader may know the entry, though perhaps not all of it."""

    event: Event
    """As the reader may know it."""
    less: tuple[Part, ...] = ()
    """What of it is withheld."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """The reader may not know the entry."""

    parts: tuple[Part, ...]


Verdict = Seen | Unseen
