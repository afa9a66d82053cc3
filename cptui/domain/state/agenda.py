"""How the agenda runs."""

from dataclasses import dataclass
from datetime import datetime

from cptui.domain.events import FactChanged
from cptui.domain.state.attendance import Stretch


@dataclass(frozen=True, slots=True)
class ItemRun:
    """How one item of the agenda ran."""

    item: int
    planned: int
    """Minutes, extensions included."""
    stretches: tuple[Stretch, ...] = ()
    """When it was the current item, pauses and breaks left out."""
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Running:
    """The agenda and its clock."""

    items: tuple[ItemRun, ...] = ()
    current: int | None = None
    """Number of the current item; None before the start and after the end."""
    started_entry: int | None = None
    """Entry that started the current item."""
    paused: datetime | None = None
    """Since when the clock stands."""
    break_minutes: int | None = None
    """Length of the break under way; None when it is a plain pause or none."""
    finished: bool = False
    breaks: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A family fact put right, or confirmed."""

    entry: int
    text: str
    event: FactChanged | None = None
    before: object = None
    """What the fact was until then."""
