"""The conference as it stood earlier: what a diary may have been told before something changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaEvent,
    AttendanceEvent,
    BirthEntered,
    CaseAmended,
    ChildEvent,
    CloseEvent,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    DistributionEvent,
    EntryStruck,
    FactChanged,
    ItemStarted,
    OpeningEvent,
    PaperSent,
    PlanEvent,
    ReviewSet,
)
from cptui.domain.evolve import evolve
from cptui.domain.fold import fold, meant

_KEPT = (
    OpeningEvent
    | AttendanceEvent
    | AgendaEvent
    | ChildEvent
    | PlanEvent
    | CloseEvent
    | DistributionEvent
)
"""What dates, who is concerned and who was told can rest on; of the minutes' lines, nothing."""
_TELLING = (
    CoreGroupSet
    | ReviewSet
    | DateLeftOpen
    | DecisionMade
    | BirthEntered
    | FactChanged
    | CaseAmended
    | ItemStarted
    | ConferenceAdjourned
    | ConferenceResumed
    | ConferenceClosed
    | PaperSent
)
"""What can move a meeting, set it, end it, or tell somebody of it."""


@dataclass(frozen=True, slots=True)
class Then:
    """The conference as it stood once, without the lines of its minutes."""

    at: datetime
    """When that was typed, UTC."""
    conference: Conference
    entry: int = 0
    """Number of the entry after which it stood so."""


def past(entries: Sequence[Entry]) -> tuple[Then, ...]:
    """Return how it stood after each entry that can have changed its meetings, in order.

    What was undone since is in it: a diary may have been told of it. ValueError for none.
    """
    numbered = {entry.number: entry for entry in entries}
    kept = [entry for entry in entries if isinstance(meant(entry, numbered), _KEPT)]
    return tuple(_moments(kept, numbered))


def _moments(kept: Sequence[Entry], numbered: Mapping[int, Entry]) -> Iterator[Then]:
    conference = fold(kept[:1])
    yield Then(kept[0].typed, conference, kept[0].number)
    for count, entry in enumerate(kept[1:], start=2):
        if isinstance(entry.event, EntryStruck):
            conference = fold(kept[:count])
        else:
            conference = evolve(conference, entry)
        if isinstance(meant(entry, numbered), _TELLING):
            yield Then(entry.typed, conference, entry.number)
