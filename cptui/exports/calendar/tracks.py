"""Each meeting over the record's whole life: how often it changed, and whether it still is.

Whoever was told of a meeting must be told of its end. What was undone counts like any other
change, since it may have been sent: a diary that has seen a higher SEQUENCE takes no lower
one (RFC 5545, 3.8.7.4).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cptui.domain.past import Then
from cptui.exports.calendar.slots import Slot, Who, slots


@dataclass(slots=True)
class Track:
    """One meeting as its diary entries must follow it."""

    everybody: Slot | None = None
    """The meeting as it is for those it concerns; None where it is held no more."""
    own: Slot | None = None
    """The meeting as this reader comes to it; None where they do not, or no more."""
    slot: Slot | None = None
    """The last that was `own`; None where none ever was."""
    sequence: int = -1
    """Changes since it was first set."""
    created: datetime | None = None
    changed: datetime | None = None

    def follow(self, everybody: Slot | None, own: Slot | None, at: datetime) -> None:
        """Take the meeting as it stood then."""
        if (everybody, own) == (self.everybody, self.own):
            return
        self.everybody, self.own = everybody, own
        self.slot = own or self.slot
        self.sequence += 1
        self.created = self.created or at
        self.changed = at


def tracks(past: Sequence[Then], who: Who | None = None) -> dict[str, Track]:
    """Return every meeting there ever was by its key, those of now first.

    With a reader they are as that reader comes to them.
    """
    found: dict[str, Track] = {}
    now: list[str] = []
    for then in past:
        everybody = slots(then.conference)
        own = everybody if who is None else slots(then.conference, who)
        now = list(everybody)
        for key in {**found, **everybody}:
            track = found.setdefault(key, Track())
            track.follow(everybody.get(key), own.get(key), then.at)
    return {key: found[key] for key in dict.fromkeys((*now, *found))}
