"""Abbreviations that are written out in what is said, and stock phrases.

Only the words of a line are, never a code, a name, a date or a tag; what stands in quotation
marks stays to the letter, and so does a word after a backslash: `\\s47`. What is saved is the
expanded text, so that the record needs no list to be read.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace

from cptui.capture.reading import Meaning
from cptui.domain.events import View
from cptui.domain.values import dataclass

_PART = re.compile(
    r"(?P<quoted>\"[^\"]*(?:\"|$)|“[^”]*(?:”|$))"
    r"|(?<![\w#@-])(?P<escape>\\?)(?P<word>[^\W_]+(?:&[^\W_]+)*)(?![\w-])"
)
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?]\s+)$")
_SAID = ("text", "what", "words", "reason", "evidence", "note", "ground", "views")
"""Arguments of actions that hold what somebody said or wrote."""


@dataclass(frozen=True, slots=True)
class Shorthand:
    """The abbreviations and stock phrases at hand while typing."""

    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviation in small letters to what it stands for."""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """Name in small letters to the sentence."""

    def expanded(self, text: str) -> str:
        """Return the text with its abbreviations written out."""
        return self._each(text, self._written_out)

    def kept(self, text: str) -> str:
        """Return the text as it is typed to stay as it is: abbreviations after a backslash."""
        return self._each(text, lambda found: f"\\{found[0]}")

    def written_out(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return each abbreviation in the text, as typed, with what it is written out to."""
        found: dict[str, str] = {}

        def note(part: re.Match[str]) -> str:
            if not part["escape"]:
                found[part["word"]] = self.abbreviations[part["word"].casefold()]
            return part[0]

        self._each(text, note)
        return tuple(found.items())

    def _each(self, text: str, change: Callable[[re.Match[str]], str]) -> str:
        def one(found: re.Match[str]) -> str:
            known = (found["word"] or "").casefold() in self.abbreviations
            return change(found) if known else found[0]

        return _PART.sub(one, text)

    def _written_out(self, found: re.Match[str]) -> str:
        word = found["word"]
        if found["escape"]:
            return word
        words = self.abbreviations[word.casefold()]
        before = found.string[max(0, found.start() - 4) : found.start()]
        begins = found.start() == 0 or _SENTENCE_ENDS.search(before)
        return words[:1].upper() + words[1:] if begins and word[0].isupper() else words


NO_SHORTHAND = Shorthand()
LONGEST_WORD = 20


def is_word(key: str) -> bool:
    """Whether an abbreviation or a phrase can be called that."""
    return 1 < len(key) <= LONGEST_WORD and all(part.isalnum() for part in key.split("&"))


def write_out(meaning: Meaning, shorthand: Shorthand) -> Meaning:
    """Return the meaning with the abbreviations in its words written out."""
    if meaning.verbatim or not shorthand.abbreviations:
        return meaning
    changed = {
        name: _changed(value, shorthand)
        for name, value in meaning.arguments.items()
        if name in _SAID and not (name == "ground" and "outcome" in meaning.arguments)
    }
    return replace(meaning, arguments={**meaning.arguments, **changed})


def _changed(value: object, shorthand: Shorthand) -> object:
    if isinstance(value, str):
        return shorthand.expanded(value)
    if isinstance(value, tuple):
        return tuple(_changed(one, shorthand) for one in value)
    if isinstance(value, View):
        return replace(value, reason=shorthand.expanded(value.reason))
    return value
