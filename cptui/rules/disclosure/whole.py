"""The record as every copy of it begins: read once, whoever the copies are for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.fold import fold
from cptui.rules.disclosure.room import Moment, moments
from cptui.rules.disclosure.superseded import standing


@dataclass(frozen=True, slots=True)
class Whole:
    """A conference with nothing left out."""

    record: tuple[Entry, ...]
    conference: Conference
    stands: tuple[Entry, ...]
    """The entries that count."""
    moments: Mapping[int, Moment]
    """The room at each of them, by its number."""


def whole_of(entries: Iterable[Entry]) -> Whole:
    """Return what these entries come to, to cut copies from."""
    record = tuple(entries)
    stands = standing(record)
    return Whole(record, fold(record), stands, moments(stands))
