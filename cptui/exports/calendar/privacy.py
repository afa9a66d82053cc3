"""What of a case may stand in a calendar, which shows on lock screens and meeting-room doors.

Names and home addresses may not. A text that holds one is left out whole: an appointment
without a place is a nuisance, one with a refuge's address is a danger.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from cptui.domain.conference import Conference

_WORD = re.compile(r"[^\W\d_]+")
_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b")
_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "pc", "dc", "ds", "sgt", "insp")
)
_UNSPACED = "\u0e00"
"""From here on scripts write without spaces, so a name need not be a word by itself."""
_WITHIN = "\u00b7"
"""The dot inside a Catalan word, into which a letter such as \u013f comes apart."""
_SHORTEST_PLACE = 6
"""Letters and digits an address line needs to tell one place from another."""


class Private:
    """The names and addresses of one case."""

    def __init__(self, conference: Conference) -> None:
        self._names = frozenset(
            word
            for name in _names(conference)
            for word in _words(name)
            if len(word) > 1 and word not in _TITLES
        )
        self._addresses = tuple(_addresses(conference))

    def named(self, text: str) -> bool:
        """Whether the text has a word that is part of somebody's name."""
        words = set(_words(text))
        unspaced = (name for name in self._names if name[0] >= _UNSPACED)
        return bool(words & self._names) or any(name in _plain(text) for name in unspaced)

    def named_within(self, reference: str) -> bool:
        """Whether a name stands anywhere in a reference, in which words are run together."""
        letters = "".join(_words(reference))
        return self.named(reference) or any(
            name in letters for name in self._names if len(name) > 2
        )

    def at_home(self, venue: str) -> bool:
        """Whether the venue is, or lies at, an address of the case."""
        return any(_same_place(venue, address) for address in self._addresses)


def _names(conference: Conference) -> Iterator[str]:
    case = conference.case
    yield from (person.name for person in conference.people.values())
    yield from (person.name for person in case.people().values())
    for child in case.children:
        yield from (child.forename, child.surname, child.known_as or "", child.advocate or "")
    for one in case.family:
        yield from (one.supporter or "", one.solicitor or "", one.advocate or "")
        yield one.interpreter or ""


def _addresses(conference: Conference) -> Iterator[str]:
    case = conference.case
    yield from (one.address for one in case.protected_addresses)
    yield from (child.address for child in case.children if child.address)
    for one in case.family:
        if one.address:
            yield one.address
        if one.delivery and one.delivery.where:
            yield one.delivery.where


def _same_place(venue: str, address: str) -> bool:
    if set(_postcodes(venue)) & set(_postcodes(address)):
        return True
    here = _letters(venue)
    if len(here) >= _SHORTEST_PLACE and here in _letters(address):
        return True
    lines = (_letters(line) for line in _lines(address))
    return any(len(line) >= _SHORTEST_PLACE and line in here for line in lines)


def _lines(address: str) -> Iterable[str]:
    """Return the lines of an address that tell it from others: all but town and postcode.

    The first always counts; a later one when it has a house number.
    """
    lines = [line for line in re.split(r"[,;\n]", address) if line.strip()]
    return (*lines[:1], *(line for line in lines[1:] if re.search(r"\d", line)))


def _postcodes(text: str) -> Iterator[str]:
    return (outward + inward for outward, inward in _POSTCODE.findall(_plain(text)))


def _letters(text: str) -> str:
    return "".join(one for one in _plain(text) if one.isalnum())


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


def _plain(text: str) -> str:
    """Return the text without case, accents and width, so that spelling hides nothing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one) and one != _WITHIN)
