"""How a command's words fall into parts."""

import re
from datetime import date

from cptui.capture.line import Incomplete
from cptui.capture.words.dates import find_date

_COLON = re.compile(r"(?<!\d):|:(?!\d)")


def reasoned(text: str) -> tuple[str, str]:
    """Return what stands before the first colon and after it, trimmed.

    A colon within a time, as in 10:00, divides nothing.
    """
    match = _COLON.search(text)
    if match is None:
        return text.strip(), ""
    return text[: match.start()].strip(), text[match.end() :].strip()


def first_word(text: str, missing: str) -> tuple[str, str]:
    """Return the first word and the rest; raises Incomplete with `missing` when there is none."""
    word, _, rest = text.strip().partition(" ")
    if not word:
        raise Incomplete(missing)
    return word, rest.strip()


def needed(text: str, missing: str) -> str:
    """Return the text trimmed; raises Incomplete with `missing` when nothing is left."""
    kept = text.strip()
    if not kept:
        raise Incomplete(missing)
    return kept


def nothing_more(text: str) -> None:
    """Refuse words a command does not take, so that none is quietly dropped."""
    if text.strip():
        raise Incomplete(f"“{text.strip()}” is more than this takes.")


def number(text: str, missing: str) -> int:
    """Return the whole number, `minutes` after it allowed; raises Incomplete otherwise."""
    match = re.fullmatch(r"([+-]?\d{1,6})\s*(?:m|min|mins|minute|minutes)?", text.strip())
    if match is None:
        raise Incomplete(missing)
    return int(match[1])


_DUE = {"by": 1, "in": 0}
"""The words before a last date, and how many of them are no part of it."""


def due_by(text: str, today: date) -> tuple[str, date | None]:
    """Return the text without a closing `by <date>`, and the date; None when there is none.

    `in 2 weeks` says it without a `by`. A `by` or `in` that no date follows, as in `by phone`,
    is part of the text.
    """
    words = text.split(" ")
    for place in range(len(words) - 1, 0, -1):
        word = words[place].casefold()
        if word not in _DUE:
            continue
        after = [one for one in words[place + _DUE[word] :] if one]
        found = find_date(after, today) if after else None
        if found is None or found[1] != len(after):
            return text, None
        if word == "in" and words[place - 1].casefold() == "by":
            place -= 1
        return " ".join(words[:place]).rstrip(" ,"), found[0]
    return text, None
