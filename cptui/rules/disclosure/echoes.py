"""Words that a reader does not get in one place and gets in another: for the chair to look at.

Somebody keeps a point from a father and then repeats it in a reason that he may read. Whether
that was meant no rule can tell, so it is told before his copy is written and stops nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from cptui.domain.copies import ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened
from cptui.rules.disclosure.cutting import Cut
from cptui.rules.disclosure.letters import words_in
from cptui.rules.disclosure.pieces import WORDS, grams_of
from cptui.rules.disclosure.texts import texts_of
from cptui.rules.disclosure.unknown import CODES


@dataclass(frozen=True, slots=True)
class Echo:
    """An entry that the reader gets repeats words of one that they do not get."""

    seen: int
    withheld: int


def echoes(copy: Cut) -> tuple[Echo, ...]:
    """Return each entry of the copy that repeats a run of words withheld elsewhere."""
    if copy.reader.kind is ReaderKind.FULL:
        return ()
    gone = {one.entry for one in copy.withheld}
    withheld: dict[str, int] = {}
    for entry in copy.record:
        if entry.number in gone:
            for gram in _grams(entry):
                withheld.setdefault(gram, entry.number)
    found: dict[Echo, None] = {}
    for entry in copy.kept:
        for gram in _grams(entry):
            of = withheld.get(gram)
            if of is not None and of != entry.number:
                found[Echo(entry.number, of)] = None
    return tuple(found)


def _grams(entry: Entry) -> Iterator[str]:
    event = entry.event
    if isinstance(event, ConferenceOpened | CaseAmended):
        return
    for field in fields(event):
        if field.name not in CODES:
            for text in texts_of(getattr(event, field.name)):
                yield from grams_of(words_in(text), WORDS)
