"""Words that a reader may get from elsewhere, or of others as well: for the chair to look at.

Somebody keeps a point from a father and then repeats it in a reason that he may read. Whether
that was meant no rule can tell, so it is told before his copy is written and stops nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from cptui.domain.copies import ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import (
    CaseAmended,
    ConferenceOpened,
    Event,
    FamilyViewGiven,
    PointNoted,
    ViewsGiven,
)
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


def shared(copy: Cut) -> tuple[int, ...]:
    """Return the entries of the copy whose one text is of other families' children as well.

    One reason is given for three step-siblings: each father gets it on his own child's page,
    and no rule can tell of which child it speaks.
    """
    if not copy.reader.of_the_family:
        return ()
    whole = {entry.number: entry.event for entry in copy.record}
    return tuple(one.number for one in copy.kept if _told_of_more(whole[one.number], one.event))


def _told_of_more(whole: Event, cut: Event) -> bool:
    """Whether words that are left were said of a child who is not in the copy."""
    match whole, cut:
        case ViewsGiven(), ViewsGiven():
            mine = {view.reason for view in cut.views}
            theirs = {view.child for view in cut.views}
            return any(v.reason in mine for v in whole.views if v.reason and v.child not in theirs)
        case FamilyViewGiven(words=words), FamilyViewGiven():
            return bool(words) and whole.children != cut.children
        case PointNoted(), PointNoted():
            return whole.children != cut.children
        case _:
            return False


def _grams(entry: Entry) -> Iterator[str]:
    event = entry.event
    if isinstance(event, ConferenceOpened | CaseAmended):
        return
    for field in fields(event):
        if field.name not in CODES:
            for text in texts_of(getattr(event, field.name)):
                yield from grams_of(words_in(text), WORDS)
