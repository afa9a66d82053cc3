"""Who reads a copy of the papers, and what was left out of it.

A conference folded for one reader carries its `Copy`; the service's own has none.
"""

from datetime import datetime
from enum import StrEnum

from cptui.domain.values import dataclass


class ReaderKind(StrEnum):
    """What a reader is to the conference; decides what their copy is made of."""

    FULL = "full"
    """The service: everything."""
    PROFESSIONALS = "professionals"
    """One copy for every professional who is sent the minutes."""
    PROFESSIONAL = "professional"
    """One professional's own."""
    FAMILY = "family"
    """One parent, carer or relative, or somebody who comes with one."""
    CHILD = "child"
    """One of the children, or somebody who comes with one."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody, or a group, for whom a copy is made."""

    kind: ReaderKind
    code: str
    """As it is asked for: full, professionals, or a person's code."""
    name: str
    """Name and what they are, as printed on every page; empty for the service."""
    slug: str
    """What stands for them in a file's name; never anybody's name."""
    children: tuple[str, ...] = ()
    """Codes of the children whose information is theirs to read."""
    persons: tuple[str, ...] = ()
    """Codes of those who are it: themselves, and the person they come with."""
    absent: bool = False
    """Whether they were invited and did not come."""

    @property
    def of_the_family(self) -> bool:
        """Whether it is somebody of the family, a child among them, and not a professional."""
        return self.kind in (ReaderKind.FAMILY, ReaderKind.CHILD)


class Place(StrEnum):
    """Where in the papers something was left out."""

    DISCUSSION = "discussion"
    ATTENDANCE = "attendance"
    CHECKS = "checks"
    FACTS = "facts"
    CHILD = "child"
    """What is recorded about a child."""
    VIEW = "view"
    FAMILY_VIEW = "family view"
    SCALE = "scale"
    REASON = "reason"
    """Why it was decided so."""
    DISSENT = "dissent"
    PLAN = "plan"
    MEETINGS = "meetings"
    """Core group and review."""
    LAST_PLAN = "last plan"
    INTERIM = "interim"
    ACTION = "action"
    AFTERWARDS = "afterwards"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing left out, as the reader is told of it in its place."""

    place: Place
    says: str
    """The sentence that stands there instead, with its ground."""
    at: datetime
    entry: int = 0
    """Number of the entry left out; 0 for a fact of the case file."""
    item: int | None = None
    child: str | None = None
    person: str | None = None
    others: bool = False
    """Whether it is left out because it is about none of the reader's children."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What makes a conference one reader's."""

    reader: Reader
    left_out: tuple[LeftOut, ...] = ()

    def told(
        self,
        *places: Place,
        item: int | None = None,
        child: str | None = None,
        person: str | None = None,
        alone: bool = False,
    ) -> tuple[str, ...]:
        """Return, once each, what is said to be left out there; None means any.

        With `alone` nothing of what is about none of the reader's children.
        """
        found = (
            one.says
            for one in self.left_out
            if one.place in places
            and item in (None, one.item)
            and child in (None, one.child)
            and person in (None, one.person)
            and not (alone and one.others)
        )
        return tuple(dict.fromkeys(found))
