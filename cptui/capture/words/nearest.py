"""What somebody probably meant, and unambiguous shortening."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

SHOWN = 5
"""Choices offered for a word nobody knows; more would not be read in a meeting."""
_ALIKE = 0.4
_LONGEST = 40
"""Letters of a word that are compared."""
_SAME_START = 0.2
"""Added for the same first letter: slips come later in a word."""


def nearest(word: str, known: Iterable[str], most: int = SHOWN) -> tuple[str, ...]:
    """Return the known words most like the word, best first, at most `most`."""
    wanted = word.casefold()[:_LONGEST]
    ranked = sorted(
        ((_likeness(wanted, one.casefold()), one) for one in known), key=lambda pair: -pair[0]
    )
    return tuple(one for likeness, one in ranked if likeness >= _ALIKE)[:most]


def _likeness(one: str, other: str) -> float:
    same_start = _SAME_START if one[:1] == other[:1] else 0.0
    return SequenceMatcher(None, one, other).ratio() + same_start


def shortened(word: str, names: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the keys one of whose names is the word, else those that begin with it.

    One key: it is meant. Several: ambiguous. None: unknown.
    """
    wanted = word.casefold()
    exact = [key for key, own in names.items() if wanted in map(str.casefold, own)]
    if exact or not wanted:
        return tuple(exact)
    return tuple(
        key for key, own in names.items() if any(name.casefold().startswith(wanted) for name in own)
    )
