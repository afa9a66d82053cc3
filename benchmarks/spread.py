"""Middles and tails of what was measured."""

from collections.abc import Sequence


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that `percent` of them do not exceed, between two by the straight line.

    Raises ValueError when there is none.
    """
    if not values:
        raise ValueError("There is nothing to take a percentile of.")
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def median(values: Sequence[float]) -> float:
    """Return the middle one; ValueError when there is none."""
    return percentile(values, 50)
