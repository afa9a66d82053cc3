"""What points, actions and their corrections make of the conference."""

from collections.abc import Callable, Sequence
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
from cptui.domain.evolve.moment import Moment, item_then, moment
from cptui.domain.evolve.rewording import reword
from cptui.domain.state import Action, Challenge, Point


def evolve_points(conference: Conference, entry: Entry, event: PointEvent) -> Conference:
    """Return the conference with the minutes' lines as the event leaves them."""
    match event:
        case PointNoted():
            point = _point(entry, event, moment(conference, entry))
            return replace(conference, points=(*conference.points, point))
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
            action = _action(entry, event, item_then(conference, entry))
            return replace(conference, actions=(*conference.actions, action))
        case EntryStruck():
            return replace(conference, struck=conference.struck | {event.number})
        case _:
            assert_never(event)


def evolve_noted(conference: Conference, entries: Sequence[Entry]) -> Conference:
    """Return what evolving all these points and actions noted, one by one, comes to.

    What a line is noted under is no other for the lines before it, so the conference is made
    once for all of them: a fold of 10,000 lines takes as long as they take to be read.
    """
    points: list[Point] = []
    actions: list[Action] = []
    here: Moment | None = None
    for entry in entries:
        if entry.at < entry.typed:
            then = moment(conference, entry)
        else:
            then = here = here or moment(conference, entry)
        if isinstance(entry.event, PointNoted):
            points.append(_point(entry, entry.event, then))
        elif isinstance(entry.event, ActionNoted):
            actions.append(_action(entry, entry.event, then.item))
    return replace(
        conference,
        points=(*conference.points, *points),
        actions=(*conference.actions, *actions),
        last_entry=entries[-1].number,
    )


def strike_through(conference: Conference, entry: Entry) -> Conference:
    """Return the conference with a struck entry kept to be shown, but not counting."""
    event = entry.event
    if isinstance(event, PointNoted):
        point = replace(_point(entry, event, moment(conference, entry)), struck=True)
        return replace(conference, points=(*conference.points, point))
    if isinstance(event, ActionNoted):
        action = replace(_action(entry, event, item_then(conference, entry)), struck=True)
        return replace(conference, actions=(*conference.actions, action))
    return conference


def _point(entry: Entry, event: PointNoted, then: Moment) -> Point:
    return Point(
        entry=entry.number,
        at=entry.at,
        typed=entry.typed,
        by=entry.by,
        item=then.item,
        source=event.source,
        teller=event.teller,
        text=event.text,
        tags=event.tags,
        children=event.children,
        hidden_from=event.hidden_from,
        closed_from=then.kept_out,
        excluded=then.excluded,
        claim=event.claim,
    )


def _action(entry: Entry, event: ActionNoted, item: int | None) -> Action:
    return Action(
        entry=entry.number,
        at=entry.at,
        item=item,
        who=event.who,
        what=event.what,
        due=event.due,
        children=event.children,
    )


def _changed(conference: Conference, of: int, change: Callable[[Point], Point]) -> Conference:
    points = tuple(change(one) if one.entry == of else one for one in conference.points)
    return replace(conference, points=points)
