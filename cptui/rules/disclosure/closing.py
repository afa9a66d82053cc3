"""Who may know what was arranged at the end, what was put right, and how checks were answered."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.copies import Place
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaEvent,
    CheckEvent,
    CloseEvent,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    FactChanged,
    FactConfirmed,
    InterimPlanNoted,
    ItemSplit,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.rules.disclosure.homes import lives_at
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.order import judge_confirmed, judge_split
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict


def judge_close(look: Looking, entry: Entry, event: CloseEvent) -> Verdict:
    """Return what of it the reader may know; of arrangements with people, those with them."""
    out = look.kept_out(entry)
    match event:
        case InterimPlanNoted():
            part = Part("a line of the interim plan", out, Place.INTERIM) if out else None
            return Unseen((part,)) if part else Seen(event)
        case ConferenceAdjourned():
            if out:
                part = Part("why it was adjourned", out, Place.INTERIM)
                return Seen(replace(event, reason=out.says), (part,))
            return Seen(event)
        case LeavingFirst() | SharingAnswered():
            return Seen(event) if look.own(event.person) else _arranged(look, event.person)
        case TellingArranged():
            theirs = look.own(event.person) or event.person in look.reader.children
            return Seen(event) if theirs else _arranged(look, event.person)
        case ComplaintsExplained():
            own = tuple(code for code in event.people if look.own(code))
            return Seen(replace(event, people=own)) if own else _arranged(look, event.people[0])
        case ConferenceResumed() | ConferenceClosed():
            return Seen(event)
        case _:
            assert_never(event)


def _arranged(look: Looking, person: str) -> Verdict:
    part = Part("an arrangement", look.why("personal"), Place.AFTERWARDS, person=person)
    return Unseen((part,))


def judge_agenda(look: Looking, entry: Entry, event: AgendaEvent) -> Verdict:
    """Return what of it the reader may know: the agenda always, a fact put right if theirs."""
    if isinstance(event, ItemSplit):
        return judge_split(look, entry, event)
    if isinstance(event, FactConfirmed):
        return judge_confirmed(look, entry, event)
    if not isinstance(event, FactChanged):
        return Seen(event)
    why = look.kept_out(entry)
    if why is None and look.reader.of_the_family and event.person not in look.reader.children:
        child = event.person in look.conference.child_codes
        may = look.own(event.person) or (not child and _may(look, event))
        why = None if may else look.why("other_child" if child else "personal")
    part = Part("a fact put right", why, Place.FACTS, person=event.person) if why else None
    return Unseen((part,)) if part else Seen(event)


def _may(look: Looking, event: FactChanged) -> bool:
    """Whether a fact about somebody else is no personal detail of theirs.

    A name or a worker's role is none, nor is an address that the reader lives at as well.
    """
    family = {one.code for one in look.conference.case.family}
    if event.person not in family or event.field == "name":
        return True
    return event.field == "address" and lives_at(look, event.value)


def judge_check(look: Looking, entry: Entry, event: CheckEvent) -> Verdict:
    """Return a check's answer: the service's preparation is in no copy for the family."""
    why = look.why("checks") if look.reader.of_the_family else look.kept_out(entry)
    return Unseen((Part("the answer to a check", why, Place.CHECKS),)) if why else Seen(event)
