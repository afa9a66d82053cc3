"""The conference from the whole record."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import EntryStruck, Event
from cptui.domain.evolve import evolve
from cptui.domain.evolve.opening import begin
from cptui.domain.evolve.points import strike_through
from cptui.domain.evolve.signing import touched as papers_touched


def struck_numbers(entries: Iterable[Entry]) -> frozenset[int]:
    """Return the numbers of the entries that no longer count.

    A strike that was itself struck does not count, so the latest is weighed first.
    """
    struck: set[int] = set()
    for entry in sorted(entries, key=lambda one: one.number, reverse=True):
        if isinstance(entry.event, EntryStruck) and entry.number not in struck:
            struck.add(entry.event.number)
    return frozenset(struck)


def fold(entries: Iterable[Entry]) -> Conference:
    """Return the conference that these entries, in order, add up to.

    Raises TypeError when the first is not ConferenceOpened, ValueError when there is none.
    """
    whole = tuple(entries)
    if not whole:
        raise ValueError("A record without entries is no conference.")
    struck = struck_numbers(whole)
    numbered = {entry.number: entry for entry in whole}
    conference = begin(whole[0])
    for entry in whole[1:]:
        counts = entry.number not in struck
        if not counts:
            conference = replace(strike_through(conference, entry), last_entry=entry.number)
        else:
            conference = evolve(conference, entry)
        if counts and (touched := _undone(entry, numbered)) is not None:
            conference = papers_touched(conference, entry.number, touched)
    return conference


def _undone(entry: Entry, numbered: Mapping[int, Entry]) -> Event | None:
    """Return what a strike undoes or brings back; None for any other entry."""
    found: Entry | None = entry
    while found is not None and isinstance(found.event, EntryStruck):
        found = numbered.get(found.event.number)
    return found.event if found is not None and found is not entry else None
