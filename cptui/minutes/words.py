"""The words of documents: from templates/wording, filled with the profile's labels."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime

_GAP = re.compile(r"\{([a-z_]+)\}")


class Words:
    """Says things in the wording's language and the area's own labels."""

    def __init__(self, wording: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self._wording = wording
        self._labels = labels

    def __call__(self, key: str, **fill: object) -> str:
        """Return the words of that key with their gaps filled.

        A gap is filled from `fill`, else by the profile's label of that name. Raises KeyError
        for a key that the wording has not.
        """

        def filled(gap: re.Match[str]) -> str:
            name = gap[1]
            return str(fill[name] if name in fill else self.label(name))

        return _GAP.sub(filled, self._wording[key])

    def label(self, word: str) -> str:
        """Return the area's word for that thing."""
        return self._labels.get(word) or word.replace("_", " ")

    def heading(self, key: str, **fill: object) -> str:
        """Return the words beginning with a capital letter."""
        return sentence(self(key, **fill))

    def listed(self, several: Iterable[str]) -> str:
        """Return "a, b and c"; "None" for nothing."""
        *most, last = tuple(several) or (self("say.none"),)
        return f"{', '.join(most)} {self('say.and')} {last}" if most else last

    def day(self, on: date | None) -> str:
        """Return "Tuesday 31 March 2026"; "Not known" for none."""
        if on is None:
            return self("say.not_known")
        weekday = self("say.days").split()[on.weekday()]
        return f"{weekday} {self.date(on)}"

    def date(self, on: date | None) -> str:
        """Return "31 March 2026", without its weekday; "Not known" for none."""
        if on is None:
            return self("say.not_known")
        return f"{on.day} {self('say.months').split()[on.month - 1]} {on.year}"

    def moment(self, at: datetime) -> str:
        """Return the day and the time of a moment that is local already."""
        return self("say.moment", day=self.day(at.date()), time=f"{at:%H:%M}")

    def told(self, text: str | None, otherwise: str = "say.not_known") -> str:
        """Return the text, or the words of that other key when there is none."""
        return (text or "").strip() or self(otherwise)


def sentence(text: str) -> str:
    """Return the text beginning with a capital letter."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """Return the text as it stands within a sentence; an abbreviation keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def full_stop(text: str) -> str:
    """Return the text ending as a sentence does."""
    text = text.rstrip()
    return text if text.endswith((".", "!", "?", ".\u201d", '."', "\u2026")) else f"{text}."
