"""A copy for one reader, built from what they may know and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.copies import Copy, LeftOut, Place, Reader, ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened, Event, FactChanged
from cptui.domain.fold import fold
from cptui.domain.state import Decision
from cptui.rules.disclosure.annexes import Annex, Sat, sat_in
from cptui.rules.disclosure.facts import places_of
from cptui.rules.disclosure.judging import fallen, verdicts
from cptui.rules.disclosure.looking import Looking, name_of, words_of
from cptui.rules.disclosure.spelling import NOWHERE, Places
from cptui.rules.disclosure.strangers import without_strangers
from cptui.rules.disclosure.texts import each_text
from cptui.rules.disclosure.verdict import Part, Seen, Verdict, Withheld
from cptui.rules.disclosure.whole import Whole, whole_of
from cptui.rules.disclosure.wordings import reworded


@dataclass(frozen=True, slots=True)
class Cut:
    """What one reader gets, and what they do not."""

    reader: Reader
    conference: Conference
    """Folded from what the reader may know: what is withheld was never in it."""
    whole: Conference
    """The conference with nothing left out; for the service, never for a document."""
    withheld: tuple[Withheld, ...] = ()
    annexes: tuple[Annex, ...] = ()
    """Closed sessions that this reader sat in; papers of their own."""
    places: Places = NOWHERE
    """The addresses that the reader may not know."""
    record: tuple[Entry, ...] = ()
    kept: tuple[Entry, ...] = ()
    """The entries as the reader may know them, of which the copy was folded."""

    def without_places(self, text: str) -> str:
        """Return the text with every address that the reader may not know left out."""
        return self.places.left_out(text, words_of(self.whole, "address"))


def cut(entries: Iterable[Entry], reader: Reader) -> Cut:
    """Return the copy for that reader, folded afresh from the entries they may know.

    The service's is the record as it is. Entries keep their numbers and times.
    """
    return cut_from(whole_of(entries), reader)


def cut_from(source: Whole, reader: Reader) -> Cut:
    """Return the same of a record that other copies are cut from too."""
    record, whole, stands = source.record, source.conference, source.stands
    if reader.kind is ReaderKind.FULL:
        return Cut(reader, whole, whole, record=record, kept=record)
    look = _looking(source, reader)
    taken = verdicts(look, stands)
    found = _judged(look, stands, taken)
    kept = _kept(stands, found)
    withheld = _withheld(look, stands, found)
    conference = _finished(fold(kept), whole, Copy(reader, _left_out(withheld)))
    annexes = tuple(_annex(look, stands, taken, one) for one in sat_in(look, stands, withheld))
    return Cut(reader, conference, whole, withheld, annexes, look.places, record, kept)


def _judged(
    look: Looking, stands: tuple[Entry, ...], taken: dict[int, Verdict]
) -> dict[int, Verdict]:
    """Return the verdicts, each taken by itself, with what they do to one another."""
    found = fallen(stands, reworded(look.conference, stands, taken))
    found = without_strangers(look, found)
    return {number: _placeless(look, one) for number, one in found.items()}


def _kept(stands: tuple[Entry, ...], found: Mapping[int, Verdict]) -> tuple[Entry, ...]:
    return tuple(
        entry if verdict.event is entry.event else replace(entry, event=verdict.event)
        for entry in stands
        if isinstance(verdict := found[entry.number], Seen)
    )


def _annex(look: Looking, stands: tuple[Entry, ...], taken: dict[int, Verdict], sat: Sat) -> Annex:
    """Return the annex, cut like a copy of its own: who left before its end misses the end."""
    session, people, numbers = sat
    within = replace(look, annexed=frozenset(numbers))
    said = tuple(entry for entry in stands if entry.number in within.annexed)
    kept = _kept(stands, _judged(within, stands, {**taken, **verdicts(within, said)}))
    plain = tuple(replace(one, event=_each_text(one.event, look)) for one in said)
    return Annex(session, people, numbers, fold(kept), kept, plain)


def _looking(source: Whole, reader: Reader) -> Looking:
    cases: list[CaseFile] = []
    changed: list[FactChanged] = []
    for entry in source.record:
        if isinstance(entry.event, ConferenceOpened | CaseAmended):
            cases.append(entry.event.case)
        elif isinstance(entry.event, FactChanged):
            changed.append(entry.event)
    places = places_of(tuple(cases), tuple(changed), reader)
    whole = source.conference
    back = frozenset(one.entry for one in whole.points if one.kept_back)
    return Looking(reader, whole, source.moments, places, name_of(reader, whole), back)


def _placeless(look: Looking, verdict: Verdict) -> Verdict:
    """Return the verdict with no address in any text that the reader may not know."""
    if not isinstance(verdict, Seen) or not look.places.addresses:
        return verdict
    before = verdict.event
    after = _each_text(before, look)
    if after is before:
        return verdict
    part = Part("an address", look.why("place"), Place.FACTS)
    return Seen(after, (*verdict.less, part))


def _each_text(event: Event, look: Looking) -> Event:
    """Return the event without those addresses; local practice holds none of a case's."""
    if isinstance(event, CaseAmended):
        case = each_text(event.case, look.without_places)
        return event if case is event.case else replace(event, case=case)
    if isinstance(event, ConferenceOpened):
        case = each_text(event.case, look.without_places)
        agenda = each_text(event.agenda, look.without_places)
        same = case is event.case and agenda is event.agenda
        return event if same else replace(event, case=case, agenda=agenda)
    return each_text(event, look.without_places)


def _withheld(
    look: Looking, entries: tuple[Entry, ...], found: Mapping[int, Verdict]
) -> tuple[Withheld, ...]:
    items = {one.entry: one.item for one in look.conference.points}
    items |= {one.entry: one.item for one in look.conference.actions}
    told = []
    for entry in entries:
        verdict = found[entry.number]
        parts = verdict.less if isinstance(verdict, Seen) else verdict.parts
        number = None if isinstance(entry.event, ConferenceOpened) else entry.number
        item = items.get(entry.number)
        told += [_told(one, entry, one.entry or number, item) for one in parts]
    return tuple(told)


def _told(part: Part, entry: Entry, number: int | None, item: int | None) -> Withheld:
    why = part.why
    return Withheld(
        number,
        part.what,
        why.kind,
        why.ground,
        why.says,
        part.place,
        entry.at,
        item,
        part.child,
        part.person,
        why.annex,
        why.others,
    )


def _left_out(withheld: tuple[Withheld, ...]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(
            one.place,
            one.says,
            one.at,
            one.entry or 0,
            one.item,
            one.child,
            one.person,
            one.others,
        )
        for one in withheld
    )


def _finished(conference: Conference, whole: Conference, copy: Copy) -> Conference:
    return replace(
        conference,
        signing=whole.signing,
        last_entry=whole.last_entry,
        copy=copy,
        decisions={child: _uncounted(one, copy) for child, one in conference.decisions.items()},
    )


def _uncounted(decision: Decision, copy: Copy) -> Decision:
    """Return the decision without what was said against it, where that counts views left out."""
    gone = copy.told(Place.VIEW, child=decision.child)
    return replace(decision, despite="") if gone else decision
