"""Searching the record: every entry that says it, in the order of the record.

What was struck through is found, and so is what was reworded since, under the words it had.
"""

from collections.abc import Iterator

from cptui.capture.reading import Telling
from cptui.capture.shorthand import Shorthand
from cptui.domain.entry import Entry
from cptui.domain.events import (
    CaseAmended,
    ConferenceOpened,
    PointChallenged,
    PointContinued,
    PointReworded,
)
from cptui.minutes.telling import tell_entry
from cptui.session.known import Known

_QUOTES = '"“”'


def find(known: Known, sought: str, shorthand: Shorthand) -> Telling:
    """Return the entries that have every word sought; in quotation marks, those words as a whole.

    A number finds that entry too, and an abbreviation what it was written out to. Words may be
    in the middle of longer ones; capitals do not count.
    """
    wanted = [_parts(sought), _parts(shorthand.expanded(sought))]
    reworded = {
        entry.event.of
        for entry in known.entries
        if isinstance(entry.event, PointReworded) and entry.number not in known.conference.struck
    }
    lines: list[str] = []
    entries: list[int] = []
    for entry, said in _told(known, reworded):
        text = said.casefold()
        if f"{entry.number}" == sought or any(all(one in text for one in all_) for all_ in wanted):
            lines.append(said)
            entries.append(entry.number)
    if not lines:
        return Telling((f"Nothing says “{sought}”.",))
    return Telling(tuple(lines), entries=tuple(entries))


def place_of(entry: Entry) -> int:
    """Return the entry whose line in the lists shows this one."""
    event = entry.event
    if isinstance(event, PointContinued | PointReworded | PointChallenged):
        return event.of
    return entry.number


def _parts(sought: str) -> tuple[str, ...]:
    words = sought.casefold().strip()
    if len(words) > 1 and words[0] in _QUOTES:
        return (words.strip(_QUOTES),)
    return tuple(words.split())


def _told(known: Known, reworded: set[int]) -> Iterator[tuple[Entry, str]]:
    for entry in known.entries:
        if isinstance(entry.event, ConferenceOpened | CaseAmended):
            continue
        since = " (reworded since)" if entry.number in reworded else ""
        yield entry, tell_entry(known.conference, entry) + since
