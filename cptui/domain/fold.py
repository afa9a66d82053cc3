"""The conference from the whole record."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ActionNoted, EntryStruck, Event, PointNoted
from cptui.domain.evolve import evolve
from cptui.domain.evolve.opening import begin
from cptui.domain.evolve.points import evolve_noted, strike_through
from cptui.domain.evolve.signing import touched as papers_touched

_NOTED = (PointNoted, ActionNoted)


def struck_numbers(entries: Iterable[Entry]) -> frozenset[int]:
    """Return the numbers of the entries that no longer count.

    A strike that was itself struck does not count, so the latest is weighed first.
    """
    struck: set[int] = set()
    strikes = [(one.number, one.event) for one in entries if isinstance(one.event, EntryStruck)]
    for number, event in sorted(strikes, key=lambda one: one[0], reverse=True):
        if number not in struck:
            struck.add(event.number)
    return frozenset(struck)


def fold(entries: Iterable[Entry]) -> Conference:
    """Return the conference that these entries, in order, add up to.

    Raises TypeError when the first is not ConferenceOpened, ValueError when there is none.
    """
    whole = tuple(entries)
    if not whole:
        raise ValueError("A record without entries is no conference.")
    struck = struck_numbers(whole)
    numbered = {entry.number: entry for entry in whole} if struck else {}
    conference = begin(whole[0])
    for same in _runs(whole[1:], struck):
        if len(same) > 1 and not conference.signing.versions:
            conference = evolve_noted(conference, same)
        else:
            conference = _one_by_one(conference, same, struck, numbered)
    return conference


def _runs(entries: tuple[Entry, ...], struck: frozenset[int]) -> Iterator[list[Entry]]:
    """Yield the entries in order: lines noted one after the other together, others alone."""
    noted: list[Entry] = []
    for entry in entries:
        if isinstance(entry.event, _NOTED) and entry.number not in struck:
            noted.append(entry)
            continue
        if noted:
            yield noted
            noted = []
        yield [entry]
    if noted:
        yield noted


def _one_by_one(
    conference: Conference,
    entries: list[Entry],
    struck: frozenset[int],
    numbered: Mapping[int, Entry],
) -> Conference:
    for entry in entries:
        counts = entry.number not in struck
        if not counts:
            conference = replace(strike_through(conference, entry), last_entry=entry.number)
        else:
            conference = evolve(conference, entry)
        touched = meant(entry, numbered) if isinstance(entry.event, EntryStruck) else None
        if counts and touched is not None:
            conference = papers_touched(conference, entry.number, touched)
    return conference


def meant(entry: Entry, numbered: Mapping[int, Entry]) -> Event | None:
    """Return the entry's event; of a strike, the event it undoes or brings back, if any."""
    found: Entry | None = entry
    while found is not None and isinstance(found.event, EntryStruck):
        # Only what came before can be struck; a record that says otherwise must not go in circles.
        before = found.event.number < found.number
        found = numbered.get(found.event.number) if before else None
    return found.event if found is not None else None
