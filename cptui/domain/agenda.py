"""The agenda as data: its items, their planned minutes, the tags of its model."""

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that a point may carry, such as harm or safety."""

    id: str
    label: str
    heading: str
    """The heading of the minutes under which points so tagged are gathered."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item with its planned minutes."""

    id: str
    title: str
    minutes: int
    stage: str
    """welcome, reason, worries, strengths, child_views, family_views, analysis, views,
    plan, dates, last_plan or other: what the item is for, so that screens and doubts know."""
    statements: tuple[str, ...] = ()
    """Ids of the profile's statements to be read in this item."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """A whole agenda."""

    name: str
    title: str
    source: str
    items: tuple[AgendaItem, ...]
    tags: tuple[Tag, ...]
    scaling: str | None = None
    """The question put for the 0-10 scale, where the model asks it."""
    warn_minutes: int = 0
    """Minutes left of an item at which is warned, and late at which is said; 0: never."""

    @property
    def minutes(self) -> int:
        """Planned minutes of all items together."""
        return sum(item.minutes for item in self.items)
