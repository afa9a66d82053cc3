"""What a reader may not know, text by text: what the leak check looks for in finished papers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache

from cptui.domain.case import CaseFile
from cptui.domain.copies import ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened, Event, NewcomerArrived
from cptui.domain.people import Child, FamilyMember
from cptui.rules.disclosure.cutting import Cut
from cptui.rules.disclosure.letters import letters_of
from cptui.rules.disclosure.spelling import SHORTEST, postcodes
from cptui.rules.disclosure.texts import texts_of

CODES = frozenset(
    (
        *("person", "people", "source", "teller", "who", "members", "by", "returned", "kept_out"),
        *("child", "children", "hidden_from", "tags", "check", "statement", "field"),
        *("categories", "ground", "meeting", "agency"),
    )
)
"""Fields of events that hold codes; a ground is told by the profile's words for it."""
_RECORDED = (
    *("address", "language", "religion", "nationality", "disability", "ethnicity"),
    *("legal_status", "access_needs", "invited_reason", "views_route"),
)


_REMEMBERED = 16_384
"""Events whose texts are kept: they are the same whoever the copy is for."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A text that a reader may not know."""

    text: str
    """As it stands in the record; it is to be looked for however it is spelled."""
    kind: str
    """What it is, in plain words that give nothing of it away: "a protected address"."""


def unknown_to(
    copy: Cut, *, annexed: bool = False, known: Iterable[str] | None = None
) -> tuple[Unknown, ...]:
    """Return every text of the record that the reader may not know, once each.

    A text that stands in what the reader may know is none, nor is one too short to be told
    from chance. `annexed`: as the reader of a confidential annex, whose words they know.
    `known` are the texts of the copy, where they are at hand. Nothing is unknown to the service.
    """
    if copy.reader.kind is ReaderKind.FULL:
        return ()
    texts = [letters_of(text) for text in known or texts_of(copy.conference)]
    if annexed:
        texts += _annexed(copy)
    # Most stand there whole, which is found at once.
    whole, together = frozenset(texts), "\n".join(texts)
    found: dict[str, Unknown] = {}
    for text, kind in (*_addresses(copy), *_of_the_case(copy), *_of_entries(copy)):
        letters = letters_of(text)
        if len(letters) >= SHORTEST and letters not in whole and letters not in together:
            found.setdefault(letters, Unknown(text, kind))
    return tuple(found.values())


def _addresses(copy: Cut) -> Iterator[tuple[str, str]]:
    for address in copy.places.addresses:
        yield address, "a protected address"
        for postcode in postcodes(address):
            yield postcode, "a protected postcode"


def _annexed(copy: Cut) -> Iterator[str]:
    apart = {number for annex in copy.annexes for number in annex.entries}
    for annex in copy.annexes:
        for entry in annex.kept:
            if entry.number in apart:
                yield from (letters_of(text) for text in _texts(entry.event))


def _of_entries(copy: Cut) -> Iterator[tuple[str, str]]:
    """Yield every text of every entry; what the reader may know is found to be known."""
    kinds = {one.entry: f"{one.what} ({one.kind})" for one in copy.withheld}
    kept = {entry.number for entry in copy.kept}
    for entry in copy.record:
        otherwise = "words put better or struck out since"
        if entry.number in kept:
            otherwise = "a part of an entry"
        kind = kinds.get(entry.number, kinds.get(_of(entry), otherwise))
        yield from ((text, kind) for text in _texts(entry.event))


def _of(entry: Entry) -> int | None:
    found = getattr(entry.event, "of", None)
    return found if isinstance(found, int) else None


def _texts(event: Event) -> tuple[str, ...]:
    return () if isinstance(event, ConferenceOpened | CaseAmended) else _words(event)


@lru_cache(_REMEMBERED)
def _words(event: Event) -> tuple[str, ...]:
    if isinstance(event, NewcomerArrived):
        return (event.person.name,)
    names = (field.name for field in fields(event) if field.name not in CODES)
    return tuple(text for name in names for text in texts_of(getattr(event, name)))


def _of_the_case(copy: Cut) -> Iterator[tuple[str, str]]:
    if not copy.reader.of_the_family:
        return
    for entry in copy.record:
        if isinstance(entry.event, ConferenceOpened | CaseAmended):
            yield from _of_case(copy, entry.event.case)


def _of_case(copy: Cut, case: CaseFile) -> Iterator[tuple[str, str]]:
    reader = copy.reader
    for child in case.children:
        if child.code not in reader.children:
            yield from _recorded(child, "what is recorded about another child")
            if child.views:
                yield child.views.text, "another child's views"
    for one in case.family:
        if one.code not in reader.persons:
            yield from _recorded(one, "somebody else's personal details")
            if one.delivery and one.delivery.where:
                yield one.delivery.where, "how somebody else is sent things"
    for asked in case.exclusions:
        yield asked.ground, "why somebody asked for an exclusion"
    if case.restricted_information:
        yield case.restricted_information, "what the chair was told beforehand"


def _recorded(one: Child | FamilyMember, kind: str) -> Iterator[tuple[str, str]]:
    for name in _RECORDED:
        value = getattr(one, name, None)
        if isinstance(value, str):
            yield value, kind
    if one.born:
        yield from ((text, "somebody else's date of birth") for text in _days(one.born))


def _days(on: date) -> tuple[str, ...]:
    """Return the day as it may be written."""
    month = f"{on:%B}"
    return (
        on.isoformat(),
        f"{on.day} {month} {on.year}",
        f"{on.day} {month[:3]} {on.year}",
        f"{on:%d/%m/%Y}",
        f"{on.day}/{on.month}/{on.year}",
    )
