"""How often each has spoken, kept up as points are added.

It follows from the points alone. What was counted last is remembered, so that the next point
of a long conference costs a point and not all of them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from cptui.domain.state import Point
from cptui.domain.values import dataclass

Pair = tuple[str | None, str | None]
"""Whose knowledge a point is, and who told it."""


@dataclass(frozen=True, slots=True)
class _Counted:
    points: tuple[Point, ...] = ()
    by: Mapping[Pair, int] | None = None


_last = _Counted()


def turns(points: tuple[Point, ...]) -> Mapping[Pair, int]:
    """Return how many points that stand each source and teller have together."""
    global _last
    known = _last
    if not begins(points, known.points):
        known = _Counted()
    if known.by is None or len(points) > len(known.points):
        known = _Counted(points, _added(known.by or {}, points[len(known.points) :]))
        _last = known
    return known.by or {}


def _added(by: Mapping[Pair, int], points: Iterable[Point]) -> Mapping[Pair, int]:
    found = Counter(by)
    found.update((point.source, point.teller) for point in points if not point.struck)
    return found


def begins(whole: tuple[Any, ...], start: tuple[Any, ...]) -> bool:
    """Whether a tuple begins with all that is in another."""
    if len(whole) == len(start):
        return whole is start or whole == start
    return len(whole) > len(start) and whole[: len(start)] == start
