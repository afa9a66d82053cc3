"""What views, decisions and dissents make of the conference."""

from dataclasses import replace
from itertools import product
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    BirthEntered,
    ChildEvent,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    FamilyViewGiven,
    ScaleGiven,
    ViewsGiven,
)
from cptui.domain.state import Decision, Dissent, FamilyView, ProfessionalView


def evolve_children(conference: Conference, entry: Entry, event: ChildEvent) -> Conference:
    """Return the conference with what was said and decided about each child."""
    match event:
        case ViewsGiven():
            return _views(conference, entry, event)
        case FamilyViewGiven():
            given = {
                (child, event.person): FamilyView(
                    event.person, child, event.answer, event.words, entry.number
                )
                for child in event.children
            }
            return replace(conference, family_views={**conference.family_views, **given})
        case ScaleGiven():
            key = (event.child, event.person)
            return replace(conference, scales={**conference.scales, key: event.value})
        case DecisionMade():
            return _decided(conference, entry, event)
        case DecisionReadBack():
            return _read_back(conference, event)
        case DissentRecorded():
            one = Dissent(event.person, event.child, event.words, entry.number)
            return _asked(conference, (one,))
        case DissentDeclined():
            return _asked(conference, _declined(entry, event))
        case BirthEntered():
            return replace(conference, births={**conference.births, event.child: event.born})
        case _:
            assert_never(event)


def _declined(entry: Entry, event: DissentDeclined) -> tuple[Dissent, ...]:
    pairs = product(event.people, event.children)
    return tuple(Dissent(person, child, None, entry.number) for person, child in pairs)


def _views(conference: Conference, entry: Entry, event: ViewsGiven) -> Conference:
    # A newcomer whose arrival was struck is nobody, and counts for no agency.
    if event.person not in conference.people:
        return conference
    given = {
        (view.child, event.person): ProfessionalView(
            event.person,
            view.child,
            view.answer,
            view.categories,
            view.reason,
            view.route,
            entry.number,
            entry.at,
            conference.present(),
        )
        for view in event.views
    }
    return replace(conference, views={**conference.views, **given})


def _decided(conference: Conference, entry: Entry, event: DecisionMade) -> Conference:
    decision = Decision(
        event.child,
        event.outcome,
        event.categories,
        event.reason,
        entry.number,
        entry.at,
        room=conference.present(),
        ground=event.ground,
        despite=event.despite,
    )
    # A new decision has not been read back, and nobody has been asked whether they dissent
    # from it.
    dissents = {key: one for key, one in conference.dissents.items() if key[0] != event.child}
    decisions = {**conference.decisions, event.child: decision}
    return replace(conference, decisions=decisions, dissents=dissents)


def _read_back(conference: Conference, event: DecisionReadBack) -> Conference:
    decisions = {
        child: replace(one, read_back=one.read_back or child in event.children)
        for child, one in conference.decisions.items()
    }
    return replace(conference, decisions=decisions)


def _asked(conference: Conference, dissents: tuple[Dissent, ...]) -> Conference:
    asked = {(one.child, one.person): one for one in dissents}
    return replace(conference, dissents={**conference.dissents, **asked})
