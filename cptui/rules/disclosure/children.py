"""Who may know the views on a child, the decision and a dissent from it."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import assert_never

from cptui.domain.copies import Place
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
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict, Why


def judge_child(look: Looking, entry: Entry, event: ChildEvent) -> Verdict:
    """Return what of it the reader may know: nothing on a child of another family."""
    out = look.kept_out(entry)
    match event:
        case ViewsGiven():
            return _views(look, event, out)
        case FamilyViewGiven():
            return _family(look, event, out)
        case ScaleGiven():
            why = out or look.elsewhere((event.child,))
            part = _parts("a place on the scale", why, Place.SCALE, (event.child,), event.person)
            return Unseen(part) if why else Seen(event)
        case DecisionMade():
            return _decision(look, event, out)
        case DecisionReadBack():
            mine = look.mine(event.children)
            return Seen(replace(event, children=mine)) if mine else Unseen(())
        case DissentRecorded():
            why = out or look.elsewhere((event.child,))
            part = _parts("a dissent", why, Place.DISSENT, (event.child,), event.person)
            return Unseen(part) if why else Seen(event)
        case DissentDeclined():
            return _declined(look, event, out)
        case BirthEntered():
            why = look.elsewhere((event.child,))
            part = _parts("a date of birth", why, Place.CHILD, (event.child,))
            return Unseen(part) if why else Seen(event)
        case _:
            assert_never(event)


def _declined(look: Looking, event: DissentDeclined, out: Why | None) -> Verdict:
    if out:
        parts = (
            _parts("a dissent", out, Place.DISSENT, event.children, person)
            for person in event.people
        )
        return Unseen(tuple(chain.from_iterable(parts)))
    mine = look.mine(event.children)
    return Seen(replace(event, children=mine)) if mine else Unseen(())


def _parts(
    what: str, why: Why | None, place: Place, children: Iterable[str], person: str | None = None
) -> tuple[Part, ...]:
    return tuple(Part(what, why, place, child, person) for child in children) if why else ()


def _views(look: Looking, event: ViewsGiven, out: Why | None) -> Verdict:
    children = [view.child for view in event.views]
    if out:
        return Unseen(_parts("a view", out, Place.VIEW, children, event.person))
    mine = look.mine(children)
    others = [child for child in children if child not in mine]
    less = _parts("a view", look.elsewhere(others), Place.VIEW, others, event.person)
    if not mine:
        return Unseen(less)
    return Seen(replace(event, views=tuple(v for v in event.views if v.child in mine)), less)


def _family(look: Looking, event: FamilyViewGiven, out: Why | None) -> Verdict:
    why = out or look.elsewhere(event.children) or look.of_another_child(event.person)
    if why:
        place = Place.FAMILY_VIEW
        return Unseen(_parts("a family view", why, place, event.children, event.person))
    return Seen(replace(event, children=look.mine(event.children)))


def _decision(look: Looking, event: DecisionMade, out: Why | None) -> Verdict:
    """Return the decision: whoever may know of the child is told it, wherever it was made."""
    why = look.elsewhere((event.child,))
    if why:
        return Unseen((Part("a decision", why, Place.CHILD, event.child),))
    if out and (event.reason or event.despite):
        part = Part("the reason for a decision", out, Place.REASON, event.child)
        return Seen(replace(event, reason=out.says, despite=""), (part,))
    return Seen(event)
