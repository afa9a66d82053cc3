"""Addresses found in free text however they are spelled there, and put out of it.

Case, accents, width, spaces, punctuation and the usual short forms make no difference; a street
gives a house away without its number, and a postcode without anything else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cptui.rules.disclosure.letters import RUNS, SHORT_FORMS, letters_of, plain_letter

_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b")
SHORTEST = 6
"""Letters and digits that tell one place from another."""
_LEAST = 3
"""As many a whole address has; less is none."""
_UNMISTAKABLE = 10
"""As many are no accident, even within a longer word."""
_STREETS = frozenset(
    (*SHORT_FORMS.values(), "rise", "row", "hill", "walk", "view", "green", "mews", "yard")
)


@dataclass(frozen=True, slots=True)
class _Word:
    """A run of letters or of digits, as it is spelled alike everywhere."""

    letters: str
    start: int
    end: int
    """Where it stands in the text."""


class Spelled:
    """A text in which places can be found."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = tuple(_words(text))
        self._letters = "".join(word.letters for word in self._words)
        self._at: list[int] = []
        for number, word in enumerate(self._words):
            self._at += [number] * len(word.letters)

    def found(self, letters: str) -> Iterator[tuple[int, int]]:
        """Yield the first and last word of every place where these letters stand."""
        start = self._letters.find(letters)
        while start >= 0:
            first = self._at[start]
            begins = start == 0 or self._at[start - 1] != first
            if begins or len(letters) >= _UNMISTAKABLE or letters[-1:].isdigit():
                yield first, self._at[start + len(letters) - 1]
            start = self._letters.find(letters, start + 1)

    def grown(self, first: int, last: int, lines: tuple[str, ...]) -> tuple[int, int]:
        """Return the stretch with the house number before it and the lines that follow."""
        while first > 0 and self._words[first - 1].letters.isdigit():
            first -= 1
        growing = True
        while growing:
            growing = False
            after = "".join(word.letters for word in self._words[last + 1 :])
            for line in lines:
                if line and after.startswith(line):
                    last = self._at[len(self._letters) - len(after) + len(line) - 1]
                    growing = True
                    break
        return first, last

    def without(self, stretches: list[tuple[int, int]], instead: str) -> str:
        """Return the text with these stretches of words replaced."""
        text, end = "", 0
        for first, last in sorted(stretches):
            start = self._words[first].start
            if start >= end:
                text += self.text[end:start] + instead
            end = max(end, self._words[last].end)
        return text + self.text[end:]


class Places:
    """The addresses that a reader may not know."""

    def __init__(self, addresses: tuple[str, ...], own: tuple[str, ...] = ()) -> None:
        """`own` are the reader's own addresses: a street they live in tells them nothing."""
        self.addresses = addresses
        known = "".join(letters_of(one) for one in own)
        self._lines = {one: tuple(map(letters_of, _split(one))) for one in addresses}
        self._units = {
            one: tuple(unit for unit in _units(one) if unit not in known) for one in addresses
        }

    def within(self, text: str) -> bool:
        """Whether one of them stands in the text."""
        return self.left_out(text, "") != text

    def may_stand_in(self, letters: str) -> bool:
        """Whether letters that give one away are among these; where words end is not asked."""
        return any(unit in letters for units in self._units.values() for unit in units)

    def left_out(self, text: str, instead: str) -> str:
        """Return the text with each of them replaced; the same text where there is none."""
        if not self._units or not self.may_stand_in(letters_of(text)):
            return text
        spelled = Spelled(text)
        stretches = [
            spelled.grown(first, last, self._lines[address])
            for address, units in self._units.items()
            for unit in units
            for first, last in spelled.found(unit)
        ]
        return spelled.without(stretches, instead) if stretches else text


NOWHERE = Places(())


def postcodes(text: str) -> tuple[str, ...]:
    """Return the postcodes in a text, without their space, in small letters."""
    return tuple("".join(pair) for pair in _POSTCODE.findall(text.casefold()))


def same_place(one: str, other: str) -> bool:
    """Whether two addresses are one place: alike in letters, or one within the other."""
    here, there = letters_of(one), letters_of(other)
    if not here or not there:
        return False
    return here in there or there in here or Places((one,)).within(other)


def _units(address: str) -> Iterator[str]:
    """Yield the letters that give the address away."""
    if len(whole := letters_of(address)) >= _LEAST:
        yield whole
    yield from postcodes(address)
    for number, line in enumerate(_split(address)):
        words = [word.letters for word in _words(line)]
        street = [word for word in words if not word.isdigit()]
        telling = number == 0 or len(street) < len(words) or words[-1:][0] in _STREETS
        line_whole, bare = "".join(words), "".join(street)
        if telling and len(line_whole) >= SHORTEST and not postcodes(line):
            yield line_whole
            if len(bare) >= SHORTEST and (len(street) > 1 or number == 0):
                yield bare


def _split(address: str) -> list[str]:
    return [line for line in re.split(r"[,;\n]", address) if RUNS.search(line)]


def _words(text: str) -> Iterator[_Word]:
    plain, at = "", []
    for place, letter in enumerate(text):
        kept = plain_letter(letter)
        plain += kept
        at += [place] * len(kept)
    for run in RUNS.finditer(plain):
        word = run.group()
        yield _Word(SHORT_FORMS.get(word, word), at[run.start()], at[run.end() - 1] + 1)
