"""Who may know a point, a challenge or an action."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.copies import Place, ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ActionNoted,
    EntryStruck,
    PointChallenged,
    PointContinued,
    PointEvent,
    PointNoted,
    PointReworded,
)
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict, Why


def judge_said(look: Looking, entry: Entry, event: PointEvent) -> Verdict:
    """Return what of it the reader may know, by itself: what it belongs to is judged apart."""
    match event:
        case PointNoted():
            return _point(look, entry, event)
        case PointContinued() | PointReworded():
            return _unless(look, entry, event, "words of a point")
        case PointChallenged():
            why = look.kept_out(entry) or look.not_for_a_child(event.by)
            return Unseen((Part("a challenge", why, _where(look, why)),)) if why else Seen(event)
        case ActionNoted():
            return _action(look, entry, event)
        case EntryStruck():
            return Unseen(())
        case _:
            assert_never(event)


def _unless(look: Looking, entry: Entry, event: PointEvent, what: str) -> Verdict:
    why = look.kept_out(entry)
    return Unseen((Part(what, why, Place.DISCUSSION),)) if why else Seen(event)


def _point(look: Looking, entry: Entry, event: PointNoted) -> Verdict:
    out = look.kept_out(entry)
    # What a professional would get as an annex may still not be for this one of them.
    hidden_first = look.hidden(event.hidden_from) if out is None or out.annex else None
    why = (look.why("kept_back") if entry.number in look.kept_back else None) or (
        hidden_first
        or out
        or look.elsewhere(event.children)
        or look.of_another_child(event.source)
        or look.not_for_a_child(event.source)
    )
    if why:
        return Unseen((Part("a point", why, _where(look, why), person=event.source),))
    hidden = () if look.reader.of_the_family else event.hidden_from
    children = look.mine(event.children)
    if (children, hidden) == (event.children, event.hidden_from):
        return Seen(event)
    return Seen(replace(event, children=children, hidden_from=hidden))


def _where(look: Looking, why: Why) -> Place:
    """Return the discussion; a child's copy has one sentence at its head for all of that."""
    return Place.CHILD if why.says == look.why("child_copy").says else Place.DISCUSSION


def _action(look: Looking, entry: Entry, event: ActionNoted) -> Verdict:
    why = look.kept_out(entry) or look.elsewhere(event.children)
    named = {*event.children, *event.who} & set(look.reader.children)
    if look.reader.kind is ReaderKind.CHILD and not named:
        why = why or look.not_for_a_child()
    if why:
        return Unseen((Part("an action", why, _where(look, why)),))
    return Seen(replace(event, children=look.mine(event.children)))
