"""Events of the agenda and its clock."""

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ItemStarted:
    """An item began, which ends the one before it."""

    item: int
    """Number on the agenda, from 1."""


@dataclass(frozen=True, slots=True)
class ItemSkipped:
    """An item was passed over; it can still be come back to."""

    item: int


@dataclass(frozen=True, slots=True)
class AgendaFinished:
    """The last item ended."""


@dataclass(frozen=True, slots=True)
class ItemExtended:
    """An item was given more minutes, or fewer when negative."""

    item: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ItemSplit:
    """An item was parted: its second part is an item of its own and comes after it.

    The part's number is made of the entry's (`part_number`), so that it means the same
    item for ever, whatever else is parted or undone.
    """

    item: int
    title: str
    """Of the second part."""
    minutes: int
    """What the second part takes of the item's minutes."""


@dataclass(frozen=True, slots=True)
class ItemMoved:
    """An item not yet begun comes at another place; it keeps its number and its stage."""

    item: int
    before: int | None
    """The item it comes before; None: it is the last."""


@dataclass(frozen=True, slots=True)
class BreakBegan:
    """A break with its length; the agenda's clock stands."""

    minutes: int


@dataclass(frozen=True, slots=True)
class ClockPaused:
    """The agenda's clock stands."""


@dataclass(frozen=True, slots=True)
class ClockResumed:
    """The agenda's clock goes on after a pause or a break."""


@dataclass(frozen=True, slots=True)
class StatementRead:
    """One of the profile's statements was read out."""

    statement: str


@dataclass(frozen=True, slots=True)
class FactConfirmed:
    """A family fact of the case file was confirmed as right."""

    fact: str
    """One of domain/facts.py, or in words of their own."""
    people: tuple[str, ...] = ()
    """About whom; empty: about everybody."""


@dataclass(frozen=True, slots=True)
class FactChanged:
    """A fact about somebody was put right."""

    person: str
    field: str
    value: str


AgendaEvent = (
    ItemStarted
    | ItemSkipped
    | AgendaFinished
    | ItemExtended
    | ItemSplit
    | ItemMoved
    | BreakBegan
    | ClockPaused
    | ClockResumed
    | StatementRead
    | FactConfirmed
    | FactChanged
)
