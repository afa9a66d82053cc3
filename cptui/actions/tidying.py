"""Putting the minutes in order: joining, placing, naming and keeping back points."""

from collections.abc import Iterable, Sequence

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
)
from cptui.domain.state import Point


def merge_points(conference: Conference, of: Iterable[int], sure: bool = False) -> PointsMerged:
    """Return the points joined under the first; Refused unless one person said them all.

    Doubtful where they differ in who may see them: the whole is kept from all of those.
    """
    points = _points(conference, of)
    if len(points) < 2:
        raise Refused("Say at least two points, the one to join them under first.")
    first = points[0]
    for one in points[1:]:
        if (one.source, one.teller) != (first.source, first.teller):
            raise Refused(f"{first.entry} and {one.entry} were not said by the same person.")
        if one.claim != first.claim:
            raise Refused(
                f"{first.entry} and {one.entry} differ in what they are: "
                f"{first.claim or 'not said'} and {one.claim or 'not said'}."
            )
        if bool(one.kept_back) != bool(first.kept_back):
            raise Refused(f"Of {first.entry} and {one.entry} one is kept from print.")
    if len({_withheld(one) for one in points}) > 1 and not sure:
        everybody = sorted(frozenset().union(*map(_withheld, points)))
        raise Doubtful(f"Not all are hidden from the same: the whole is, from {_list(everybody)}.")
    return PointsMerged(tuple(one.entry for one in points))


def _withheld(point: Point) -> frozenset[str]:
    return frozenset((*point.hidden_from, *point.closed_from, *point.excluded))


def place_points(
    conference: Conference,
    of: Iterable[int],
    item: int | None = None,
    tags: Sequence[str] | None = None,
) -> PointsPlaced:
    """Return the points put under an item, or under the heading of a tag."""
    points = _points(conference, of)
    if item is None and tags is None:
        raise Refused("Say under which item or heading.")
    if item is not None:
        known.item(conference, item)
    new = None if tags is None else tuple(dict.fromkeys(tags))
    listed = [tag.id for tag in conference.agenda.tags]
    for tag in new or ():
        if tag not in listed:
            raise Refused(f"No heading is called {tag}. There are: {', '.join(listed)}.")
    if all(item in (None, one.item) and new in (None, one.tags) for one in points):
        raise Refused("That is where it stands." if len(points) == 1 else "They stand there.")
    return PointsPlaced(tuple(one.entry for one in points), item, new)


def name_claim(conference: Conference, of: Iterable[int], claim: Claim | None) -> ClaimNamed:
    """Return the points named as fact, observation, opinion or allegation, or as neither."""
    points = _points(conference, of)
    if all(one.claim is claim for one in points):
        raise Refused(f"{_numbers(points)}: that is so already.")
    return ClaimNamed(tuple(one.entry for one in points), claim)


def keep_back(conference: Conference, of: Iterable[int], reason: str) -> PointsKeptBack:
    """Return the points kept from print, and why; they stay in the record."""
    points = _points(conference, of)
    why = known.words(reason, "why, after a colon")
    already = [one for one in points if one.kept_back]
    if already:
        raise Refused(f"{_numbers(already)}: not printed already.")
    return PointsKeptBack(tuple(one.entry for one in points), why)


def print_again(conference: Conference, of: Iterable[int]) -> PointsPrinted:
    """Return points that were kept from print as printed after all."""
    points = _points(conference, of)
    printed = [one for one in points if not one.kept_back]
    if printed:
        raise Refused(f"{_numbers(printed)}: printed already.")
    return PointsPrinted(tuple(one.entry for one in points))


def _points(conference: Conference, of: Iterable[int]) -> tuple[Point, ...]:
    found = tuple(known.point(conference, number) for number in dict.fromkeys(of))
    if not found:
        raise Refused("Say which point, by its number.")
    return found


def _numbers(points: Iterable[Point]) -> str:
    return _list([str(one.entry) for one in points])


def _list(several: Sequence[str]) -> str:
    *most, last = several
    return f"{', '.join(most)} and {last}" if most else last
