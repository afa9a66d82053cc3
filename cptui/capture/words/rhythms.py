"""How often in words: `every 4 weeks`, `every month`, `fortnightly`."""

import re
from collections.abc import Sequence

from cptui.domain.events import Rhythm
from cptui.rules.dates import RHYTHMS

_NAMED = {**RHYTHMS, "fortnightly": Rhythm(2, "weeks")}
_EVERY = re.compile(
    r"every (?:(?P<n>\d{1,3}|other|two|three|four|six) )?(?P<unit>week|fortnight|month)s?",
    re.IGNORECASE,
)
_NUMBERS = {"other": 2, "two": 2, "three": 3, "four": 4, "six": 6}
_LONGEST = 3
"""Words one can have."""


def closing_rhythm(words: Sequence[str]) -> tuple[list[str], Rhythm | None]:
    """Return the words before a rhythm that ends them, and the rhythm; None where there is none."""
    for count in range(1, min(_LONGEST, len(words)) + 1):
        found = read_rhythm(" ".join(words[-count:]))
        if found is not None:
            return [*words[:-count]], found
    return [*words], None


def read_rhythm(text: str) -> Rhythm | None:
    """Return the rhythm the whole text says, or None."""
    plain = " ".join(text.split()).rstrip(".")
    if named := _NAMED.get(plain.casefold()):
        return named
    match = _EVERY.fullmatch(plain)
    if match is None:
        return None
    said = (match["n"] or "1").casefold()
    n = _NUMBERS.get(said) or int(said)
    unit = match["unit"].casefold()
    return Rhythm(2 * n, "weeks") if unit == "fortnight" else Rhythm(n, f"{unit}s")
