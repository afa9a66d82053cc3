"""One row of the record."""

from datetime import datetime

from cptui.domain.events import Event
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A numbered fact: what happened, when, when it was typed, and by whom."""

    number: int
    """From 1 without gaps; shown on screen and used to undo or reword."""
    id: str
    at: datetime
    """When it happened, UTC; earlier than `typed` for something entered late."""
    typed: datetime
    """When it was typed, UTC."""
    by: str
    """Code of the person who typed it."""
    event: Event
