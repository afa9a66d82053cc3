"""What points, actions and their corrections make of the conference."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
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
from cptui.domain.evolve.moment import excluded_then, item_then, kept_out_then
from cptui.domain.evolve.rewording import reword
from cptui.domain.state import Action, Challenge, Point


def evolve_points(conference: Conference, entry: Entry, event: PointEvent) -> Conference:
    """Return the conference with the minutes' lines as the event leaves them."""
    match event:
        case PointNoted():
            return replace(
                conference, points=(*conference.points, _point(conference, entry, event))
            )
        case PointContinued():
            more = event.text
            return _changed(conference, event.of, lambda p: replace(p, text=f"{p.text} {more}"))
        case PointReworded():
            return reword(conference, event.of, event.text)
        case PointChallenged():
            challenge = Challenge(entry.number, event.by, event.text, entry.at)
            return _changed(
                conference,
                event.of,
                lambda p: replace(p, challenges=(*p.challenges, challenge)),
            )
        case ActionNoted():
            action = _action(conference, entry, event)
            return replace(conference, actions=(*conference.actions, action))
        case EntryStruck():
            return replace(conference, struck=conference.struck | {event.number})
        case _:
            assert_never(event)


def strike_through(conference: Conference, entry: Entry) -> Conference:
    """Return the conference with a struck entry kept to be shown, but not counting."""
    event = entry.event
    if isinstance(event, PointNoted):
        point = replace(_point(conference, entry, event), struck=True)
        return replace(conference, points=(*conference.points, point))
    if isinstance(event, ActionNoted):
        action = replace(_action(conference, entry, event), struck=True)
        return replace(conference, actions=(*conference.actions, action))
    return conference


def _point(conference: Conference, entry: Entry, event: PointNoted) -> Point:
    return Point(
        entry=entry.number,
        at=entry.at,
        typed=entry.typed,
        by=entry.by,
        item=item_then(conference, entry),
        source=event.source,
        teller=event.teller,
        text=event.text,
        tags=event.tags,
        children=event.children,
        hidden_from=event.hidden_from,
        closed_from=kept_out_then(conference, entry),
        excluded=excluded_then(conference, entry),
        claim=event.claim,
    )


def _action(conference: Conference, entry: Entry, event: ActionNoted) -> Action:
    return Action(
        entry=entry.number,
        at=entry.at,
        item=item_then(conference, entry),
        who=event.who,
        what=event.what,
        due=event.due,
        children=event.children,
    )


def _changed(conference: Conference, of: int, change: Callable[[Point], Point]) -> Conference:
    points = tuple(change(one) if one.entry == of else one for one in conference.points)
    return replace(conference, points=points)
