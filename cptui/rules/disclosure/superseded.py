"""What a later entry took the place of: the copy has what stands, and nothing of before."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from itertools import product

from cptui.domain.entry import Entry
from cptui.domain.events import (
    ApologiesGiven,
    DecisionMade,
    DissentDeclined,
    DissentRecorded,
    EntryStruck,
    Event,
    FactChanged,
    FamilyViewGiven,
    LastPlanLineReviewed,
    ReviewSet,
    ScaleGiven,
    ViewsGiven,
)
from cptui.domain.fold import struck_numbers


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries that count: none struck, no strike, and none replaced by a later one.

    A view given twice stands as it was given last, even where the last is withheld: the one
    before it would be false.
    """
    whole = tuple(entries)
    struck = struck_numbers(whole)
    kept: list[Entry] = []
    settled: set[Hashable] = set()
    for entry in reversed(whole):
        if entry.number in struck or isinstance(entry.event, EntryStruck):
            continue
        about = _about(entry.event)
        if (not about or not about <= settled) and not _cleared(entry.event, settled):
            kept.append(replace(entry, event=_unsettled(entry.event, settled)))
        settled |= about
    return tuple(reversed(kept))


def _unsettled(event: Event, settled: set[Hashable]) -> Event:
    """Return the event with what a later one took the place of taken out."""
    if isinstance(event, ViewsGiven):
        views = tuple(v for v in event.views if ("view", v.child, event.person) not in settled)
        return replace(event, views=views)
    if isinstance(event, FamilyViewGiven):
        children = tuple(c for c in event.children if ("family", c, event.person) not in settled)
        return replace(event, children=children)
    if isinstance(event, DissentDeclined):
        return _still_declined(event, settled)
    return event


def _still_declined(event: DissentDeclined, settled: set[Hashable]) -> DissentDeclined:
    """Return it with those, and for one of them with the children, that it still holds for."""
    holds = {
        person: tuple(c for c in event.children if ("dissent", c, person) not in settled)
        for person in event.people
    }
    whole = [person for person, children in holds.items() if children == event.children]
    if whole:
        return replace(event, person=whole[0], also=tuple(whole[1:]))
    person, children = max(holds.items(), key=lambda one: len(one[1]))
    return DissentDeclined(person, children)


def _cleared(event: Event, settled: set[Hashable]) -> bool:
    """Whether it is a dissent from a decision that another took the place of."""
    return isinstance(event, DissentRecorded) and ("decision", event.child) in settled


def _about(event: Event) -> set[Hashable]:
    """Return what the event settles until another does; empty for what adds to the rest."""
    match event:
        case ViewsGiven():
            return {("view", view.child, event.person) for view in event.views}
        case FamilyViewGiven():
            return {("family", child, event.person) for child in event.children}
        case ScaleGiven():
            return {("scale", event.child, event.person)}
        case DecisionMade():
            return {("decision", event.child)}
        case DissentRecorded():
            return {("dissent", event.child, event.person)}
        case DissentDeclined():
            return {("dissent", *both) for both in product(event.children, event.people)}
        case FactChanged():
            return {("fact", event.person, event.field)}
        case LastPlanLineReviewed():
            return {("line", event.line)}
        case ApologiesGiven():
            return {("apologies", event.person)}
        case ReviewSet():
            return {"review"}
        case _:
            return set()
