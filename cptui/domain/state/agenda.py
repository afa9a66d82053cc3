"""How the agenda runs."""

from datetime import datetime

from cptui.domain.agenda import AgendaItem
from cptui.domain.events import FactChanged
from cptui.domain.state.attendance import Stretch
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ItemRun:
    """How one item of the agenda ran."""

    item: int
    """What entries call it by: its number on the agenda, or for a part `part_number`."""
    label: str
    """What people call it by: its number on the agenda, "8b" for a part of 8."""
    about: AgendaItem
    planned: int
    """Minutes, extensions included."""
    stretches: tuple[Stretch, ...] = ()
    """When it was the current item, pauses and breaks left out."""
    skipped: bool = False

    @property
    def ahead(self) -> bool:
        """Whether it has not begun and was not passed over."""
        return not self.stretches and not self.skipped


@dataclass(frozen=True, slots=True)
class Running:
    """The agenda and its clock."""

    items: tuple[ItemRun, ...] = ()
    """In the order in which they come."""
    current: int | None = None
    """Number of the current item; None before the start and after the end."""
    left: int | None = None
    """Number of the item that was current before."""
    started_entry: int | None = None
    """Entry that started the current item."""
    paused: datetime | None = None
    """Since when the clock stands."""
    break_minutes: int | None = None
    """Length of the break under way; None when it is a plain pause or none."""
    finished: bool = False
    breaks: tuple[Stretch, ...] = ()

    def run(self, item: int | None) -> ItemRun | None:
        """Return the item of that number; None when the agenda has none."""
        return next((one for one in self.items if one.item == item), None)

    @property
    def now(self) -> ItemRun | None:
        """The current item."""
        return self.run(self.current)

    @property
    def ahead(self) -> tuple[ItemRun, ...]:
        """The items still to come, in the order in which `next` takes them.

        Those that were jumped over come after the last.
        """
        begun = [one for one in self.items if one.stretches]
        last = self.now or max(begun, key=lambda one: one.stretches[-1].start, default=None)
        here = 0 if last is None else self.items.index(last) + 1
        around = (*self.items[here:], *self.items[:here])
        return tuple(one for one in around if one.ahead)


@dataclass(frozen=True, slots=True)
class Correction:
    """A family fact put right, or confirmed."""

    entry: int
    text: str
    event: FactChanged | None = None
    before: object = None
    """What the fact was until then."""
