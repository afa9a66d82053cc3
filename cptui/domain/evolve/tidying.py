"""What putting the minutes in order makes of their points."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
    TidyingEvent,
)
from cptui.domain.state import Point

_ENDS = (".", "!", "?", ":", ";", ",", "\u2026", '."', ".\u201d")


def evolve_tidying(conference: Conference, event: TidyingEvent) -> Conference:
    """Return the conference with the points as the event leaves them."""
    match event:
        case PointsMerged():
            return _merged(conference, event.of)
        case PointsPlaced():
            return _changed(conference, event.of, lambda point: _placed(point, event))
        case ClaimNamed():
            return _changed(conference, event.of, lambda one: _named(conference, one, event))
        case PointsKeptBack():
            reason = event.reason
            return _changed(conference, event.of, lambda one: replace(one, kept_back=reason))
        case PointsPrinted():
            return _changed(conference, event.of, lambda one: replace(one, kept_back=""))
        case _:
            assert_never(event)


def joined(points: Iterable[Point]) -> str:
    """Return the texts of points as one, a sentence each."""
    whole = ""
    for point in points:
        text = point.text
        if whole:
            whole = whole if whole.endswith(_ENDS) else f"{whole}."
            text = f" {text[:1].upper()}{text[1:]}"
        whole += text
    return whole


def _placed(point: Point, event: PointsPlaced) -> Point:
    item = point.item if event.item is None else event.item
    return replace(point, item=item, tags=point.tags if event.tags is None else event.tags)


def _named(conference: Conference, point: Point, event: ClaimNamed) -> Point:
    """Agendas may have headings for facts, opinions and so on: it stands under its own."""
    claims, headings = set(Claim), {tag.id for tag in conference.agenda.tags}
    others = tuple(tag for tag in point.tags if tag not in claims)
    own = (event.claim.value,) if event.claim is not None and event.claim in headings else ()
    return replace(point, claim=event.claim, tags=(*own, *others))


def _merged(conference: Conference, of: tuple[int, ...]) -> Conference:
    """Join those of the points that stand: some may be struck, or be kept from a reader."""
    standing = {one.entry: one for one in conference.points if not one.struck}
    parts = tuple(standing[number] for number in dict.fromkeys(of) if number in standing)
    if len(parts) < 2:
        return conference
    first, *others = parts
    # A point for all the children is for more than any that names some.
    about = () if any(not one.children for one in parts) else _each(one.children for one in parts)
    whole = replace(
        first,
        text=joined(parts),
        tags=_each(one.tags for one in parts),
        children=about,
        hidden_from=_each(one.hidden_from for one in parts),
        closed_from=_each(one.closed_from for one in parts),
        excluded=_each(one.excluded for one in parts),
        challenges=tuple(
            sorted((each for one in parts for each in one.challenges), key=lambda one: one.entry)
        ),
        parts=tuple(number for one in parts for number in (one.parts or (one.entry,))),
    )
    gone = {one.entry for one in others}
    points = tuple(
        whole if one.entry == first.entry else one
        for one in conference.points
        if one.entry not in gone
    )
    return replace(conference, points=points)


def _each(codes: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for several in codes for code in several))


def _changed(
    conference: Conference, of: tuple[int, ...], change: Callable[[Point], Point]
) -> Conference:
    points = tuple(change(one) if one.entry in of else one for one in conference.points)
    return replace(conference, points=points)
