"""Which later entries build on one that is about to be struck."""

from collections.abc import Collection, Sequence
from dataclasses import fields

from cptui.domain.entry import Entry
from cptui.domain.events import (
    ActionNoted,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    CorrectionAnswered,
    CorrectionAsked,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    Event,
    ItemExtended,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
    NewcomerArrived,
    OutcomeAdded,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PersonExcluded,
    PersonReturned,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsMerged,
    PointsPlaced,
    ProceededInquorate,
    TidyingEvent,
)
from cptui.domain.evolve.order import part_number

_NAMES_PEOPLE = frozenset(
    (
        "person",
        "people",
        "reader",
        "readers",
        "source",
        "teller",
        "who",
        "members",
        "by",
        "returned",
        "kept_out",
    )
)


def dependants(entries: Sequence[Entry], struck: Collection[int], number: int) -> tuple[int, ...]:
    """Return the numbers of the later entries, not struck, that build on that entry."""
    found = next(one for one in entries if one.number == number)
    later: list[int] = []
    for entry in entries:
        if entry.number <= number or entry.number in struck:
            continue
        if _ends_interest(found.event, entry.event):
            break
        if _builds_on(found, entry.event):
            later.append(entry.number)
    return tuple(later)


def _builds_on(found: Entry, later: Event) -> bool:
    match found.event, later:
        case PointNoted(), PointContinued() | PointReworded() | PointChallenged():
            return later.of == found.number
        case (
            PointChallenged() | ActionNoted() | OutcomeAdded() | PlanActionAdded(),
            PointReworded(),
        ):
            return later.of == found.number
        case ItemSplit(), _:
            return _of_part(part_number(found.number), later)
        case OutcomeAdded(), PlanActionAdded():
            return later.outcome == found.number
        case DecisionMade(), DissentRecorded():
            return later.child == found.event.child
        case DecisionMade(), DecisionReadBack() | DissentDeclined():
            return found.event.child in later.children
        case ClosedSessionBegan(), ClosedSessionEnded():
            return True
        case ConferenceAdjourned(), ConferenceResumed():
            return True
        case ProceededInquorate(), DecisionMade():
            return True
        case PersonExcluded(), PersonReturned():
            return later.person == found.event.person
        case NewcomerArrived(), _:
            return _names(later, found.event.person.code)
        case _:
            return _builds_afterwards(found, later)


def _builds_afterwards(found: Entry, later: Event) -> bool:
    """The same of what was tidied, signed and sent after the meeting."""
    match found.event, later:
        case ConferenceClosed(), PapersSigned() | PaperSent() | CorrectionAsked():
            return True
        case PapersSigned(), PaperSent():
            return found.event.papers.count(later.paper) > 0
        case CorrectionAsked(), CorrectionAnswered():
            return later.of == found.number
        case PaperSent(), PaperReceived():
            return later.paper is found.event.paper and later.reader in found.event.readers
        case PointNoted(), _ if isinstance(later, TidyingEvent):
            return found.number in later.of
        case PointsMerged(), PointReworded():
            return later.of == found.event.of[0]
        case _:
            return False


def _of_part(part: int, later: Event) -> bool:
    """Whether what came later is about the part that was split off."""
    if isinstance(later, ItemMoved):
        return part in (later.item, later.before)
    about = (ItemStarted, ItemSkipped, ItemExtended, ItemSplit, PointsPlaced)
    return isinstance(later, about) and later.item == part


def _ends_interest(found: Event, later: Event) -> bool:
    """Whether what comes after belongs to a newer event of the same kind."""
    if isinstance(found, DecisionMade) and isinstance(later, DecisionMade):
        return found.child == later.child
    if isinstance(found, ClosedSessionBegan):
        return isinstance(later, ClosedSessionBegan)
    if isinstance(found, ProceededInquorate):
        return isinstance(later, ProceededInquorate | ConferenceAdjourned)
    return False


def _names(event: Event, code: str) -> bool:
    for field in fields(event):
        if field.name in _NAMES_PEOPLE:
            value = getattr(event, field.name)
            if value == code or (isinstance(value, tuple) and code in value):
                return True
    return False
