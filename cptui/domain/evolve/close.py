"""What the end of a conference, or of a part of it, makes of it."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    CloseEvent,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    InterimPlanNoted,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.domain.evolve.agenda import go_on, stand
from cptui.domain.evolve.attendance import left, let_in
from cptui.domain.state import Adjournment


def evolve_close(conference: Conference, entry: Entry, event: CloseEvent) -> Conference:
    """Return the conference ended, adjourned, resumed, or with an arrangement made."""
    closing = conference.closing
    match event:
        case ConferenceAdjourned():
            return _adjourned(conference, entry, event)
        case ConferenceResumed():
            return _resumed(conference, entry)
        case ConferenceClosed():
            running = replace(stand(conference.running, entry.at), current=None, paused=None)
            emptied = replace(_emptied(conference, entry), running=running)
            return replace(emptied, closing=replace(closing, closed=entry.at))
        case InterimPlanNoted():
            closing = replace(closing, interim_plan=(*closing.interim_plan, event.text))
        case LeavingFirst():
            closing = replace(closing, leaving_first=event.person)
        case TellingArranged():
            closing = replace(closing, telling={**closing.telling, event.person: event})
        case ComplaintsExplained():
            told = dict.fromkeys((*closing.told_complaints, *event.people))
            closing = replace(closing, told_complaints=tuple(told))
        case SharingAnswered():
            sharing = {**closing.sharing, event.person: event.agrees}
            closing = replace(closing, sharing=sharing)
        case _:
            assert_never(event)
    return replace(conference, closing=closing)


def _emptied(conference: Conference, entry: Entry) -> Conference:
    """The room empties: nobody is present, excluded or kept out any more."""
    emptied = left(conference, tuple(conference.attendance), entry.at)
    attendance = {code: let_in(one, entry.at) for code, one in emptied.attendance.items()}
    return replace(emptied, attendance=attendance, closed_session=None)


def _adjourned(conference: Conference, entry: Entry, event: ConferenceAdjourned) -> Conference:
    adjournment = Adjournment(entry.at, event.until, event.reason, room=conference.present())
    closing = replace(
        conference.closing, adjournments=(*conference.closing.adjournments, adjournment)
    )
    running = stand(conference.running, entry.at)
    # The reason to go on without a quorum was for that sitting.
    over = tuple(replace(one, over=True) for one in conference.proceedings)
    emptied = replace(_emptied(conference, entry), proceedings=over)
    return replace(emptied, running=running, closing=closing)


def _resumed(conference: Conference, entry: Entry) -> Conference:
    adjournments = conference.closing.adjournments
    if adjournments:
        last = replace(adjournments[-1], resumed=entry.at)
        adjournments = (*adjournments[:-1], last)
    closing = replace(conference.closing, adjournments=adjournments)
    return replace(conference, running=go_on(conference.running, entry.at), closing=closing)
