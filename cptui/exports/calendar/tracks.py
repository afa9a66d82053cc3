"""Each meeting over the record's whole life: how often it changed, and whether it still is.

Whoever was told of a meeting must be told of its end, and nobody else. Who was, the record
says once any invite is recorded as sent; else a meeting may have been told of as soon as it
stood at the end of a sitting, when the papers leave the room. What was undone counts like any
other change, since it may have been sent: a diary that has seen a higher SEQUENCE takes no
lower one (RFC 5545, 3.8.7.4).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.events import Paper
from cptui.domain.past import Then
from cptui.domain.state import Sending
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
    leaving: bool = False
    """Whether it stood for this reader when a sitting had ended."""
    sent: bool = False
    """Whether an invite to it is recorded as sent to this reader."""

    def follow(self, everybody: Slot | None, own: Slot | None, at: datetime) -> None:
        """Take the meeting as it stood then."""
        if (everybody, own) == (self.everybody, self.own):
            return
        self.everybody, self.own = everybody, own
        self.slot = own or self.slot
        self.sequence += 1
        self.created = self.created or at
        self.changed = at


def told(track: Track, past: Sequence[Then]) -> bool:
    """Whether the reader may have an invite to it in their diary."""
    return track.sent if _sent(past[-1].conference) else track.leaving


def _sent(conference: Conference) -> tuple[Sending, ...]:
    return tuple(one for one in conference.sendings if one.paper is Paper.INVITES)


def _ended(conference: Conference) -> bool:
    adjourned = any(one.resumed is None for one in conference.closing.adjournments)
    return adjourned or conference.closing.closed is not None


def _told(then: Then, sendings: Iterable[Sending], who: Who | None) -> bool:
    """Whether what was sent to the reader by this entry told them of the meetings of then."""
    return any(
        one.entry == then.entry and (who is None or one.reader in who.persons) for one in sendings
    )


def tracks(past: Sequence[Then], who: Who | None = None) -> dict[str, Track]:
    """Return every meeting there ever was by its key, those of now first.

    With a reader they are as that reader comes to them.
    """
    found: dict[str, Track] = {}
    now: list[str] = []
    sendings = _sent(past[-1].conference)
    for then in past:
        everybody = slots(then.conference)
        own = everybody if who is None else slots(then.conference, who)
        now = list(everybody)
        for key in {**found, **everybody}:
            track = found.setdefault(key, Track())
            track.follow(everybody.get(key), own.get(key), then.at)
            if track.own is not None:
                track.leaving = track.leaving or _ended(then.conference)
                track.sent = track.sent or _told(then, sendings, who)
    return {key: found[key] for key in dict.fromkeys((*now, *found))}
