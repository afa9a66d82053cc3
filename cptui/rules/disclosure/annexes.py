"""The closed sessions that a professional sat in: theirs to know, on paper of its own."""

from dataclasses import dataclass

from cptui.domain.conference import Conference
from cptui.domain.copies import ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import PlanActionAdded, PointChallenged
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.room import Session
from cptui.rules.disclosure.verdict import Withheld


@dataclass(frozen=True, slots=True)
class Annex:
    """One closed session, for those who sat in it."""

    session: Session
    people: tuple[str, ...]
    """Codes of those it is for: who was in the room for all that is in it."""
    entries: tuple[int, ...]
    """Numbers of the entries said in it."""
    conference: Conference
    """As those it is for may know it, this closed part of the meeting with the rest."""
    kept: tuple[Entry, ...]
    said: tuple[Entry, ...]
    """What was said in it, with no address that they may not know."""


Sat = tuple[Session, tuple[str, ...], tuple[int, ...]]


def sat_in(
    look: Looking, entries: tuple[Entry, ...], withheld: tuple[Withheld, ...]
) -> tuple[Sat, ...]:
    """Return each closed session that the reader sat in, for whom and with which entries.

    The professionals' one is for those of them who were there throughout; whoever was there
    for a part of it gets that part in a copy of their own.
    """
    apart = {one.entry for one in withheld if one.annex}
    by_session: dict[Session, list[int]] = {}
    for entry in entries:
        base = look.moments.get(_base(entry))
        session = look.moments[entry.number].session or (base.session if base else None)
        if entry.number in apart and session is not None:
            by_session.setdefault(session, []).append(entry.number)
    found = []
    for session, numbers in by_session.items():
        people = look.reader.persons[:1]
        if look.reader.kind is ReaderKind.PROFESSIONALS:
            people = tuple(
                code
                for code in look.reader.persons
                if all(code in look.moments[number].present for number in numbers)
            )
        if people:
            found.append((session, people, tuple(numbers)))
    return tuple(found)


def _base(entry: Entry) -> int:
    """Return the number of what the entry builds on and goes with, or its own."""
    if isinstance(entry.event, PlanActionAdded):
        return entry.event.outcome
    return entry.event.of if isinstance(entry.event, PointChallenged) else entry.number
