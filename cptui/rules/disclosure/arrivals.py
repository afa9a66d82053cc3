"""Who may know who came and went, on what ground somebody was kept out, and why it went on."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.copies import Place, ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgencyAlsoCounted,
    ApologiesGiven,
    AttendanceEvent,
    ClosedSessionBegan,
    ClosedSessionEnded,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    ProceededInquorate,
)
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Verdict


def judge_arrival(look: Looking, entry: Entry, event: AttendanceEvent) -> Verdict:
    """Return what of it the reader may know.

    That somebody was kept out, and when, is for everybody; the chair's own words on why are for
    those professionals who were not kept out themselves, everybody else gets the profile's.
    """
    match event:
        case PersonExcluded():
            ground = _ground(look, (event.person,), event.ground)
            return Seen(replace(event, ground=ground))
        case ClosedSessionBegan():
            return Seen(replace(event, ground=_ground(look, event.kept_out, event.ground)))
        case ProceededInquorate():
            out = look.kept_out(entry)
            part = Part("why it went on without a quorum", out, Place.ATTENDANCE) if out else None
            return Seen(replace(event, reason=out.says), (part,)) if out and part else Seen(event)
        case ApologiesGiven():
            return _apologies(look, entry, event)
        case (
            PeopleArrived()
            | NewcomerArrived()
            | AgencyAlsoCounted()
            | PeopleLeft()
            | PersonReturned()
            | ClosedSessionEnded()
        ):
            return Seen(event)
        case _:
            assert_never(event)


def _ground(look: Looking, kept_out: tuple[str, ...], ground: str) -> str:
    if look.reader.kind is ReaderKind.FULL:
        return ground
    told = not look.reader.of_the_family and not set(kept_out) & set(look.reader.persons)
    return ground if told else look.ground(ground)


def _apologies(look: Looking, entry: Entry, event: ApologiesGiven) -> Verdict:
    why = look.kept_out(entry) or look.of_another_child(event.person)
    if not event.views:
        return Seen(event)
    why = why or look.not_for_a_child(event.person)
    if why:
        part = Part("views sent with apologies", why, Place.ATTENDANCE, person=event.person)
        return Seen(replace(event, views=why.says), (part,))
    return Seen(event)
