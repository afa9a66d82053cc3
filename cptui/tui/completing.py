"""Completing the word before the cursor: codes of people and children, and commands."""

import re
from collections.abc import Iterable

from cptui.domain.conference import Conference
from cptui.tui.widgets.editing import Edited, insert

_WORD = re.compile(r"[/\w-]*$")


def completed(line: Edited, conference: Conference) -> Edited | None:
    """Return the line with its word completed as far as it is clear, or None."""
    found = _WORD.search(line.before)
    word = found.group().lower() if found else ""
    if not word:
        return None
    matching = sorted(one for one in _words(word, conference) if one.startswith(word))
    if not matching:
        return None
    rest = _shared(matching)[len(word) :] + (
        " " if len(matching) == 1 and word.startswith("/") else ""
    )
    return insert(line, rest) if rest else None


def _words(word: str, conference: Conference) -> Iterable[str]:
    if word.startswith("/"):
        from cptui.capture.grammar import ROWS

        return {row.form.split()[0] for row in ROWS if row.form.startswith("/")}
    categories = (category.code for category in conference.profile.categories)
    return {*conference.people, *conference.child_codes, *categories}


def _shared(words: list[str]) -> str:
    """Return what all the words, sorted, begin with: what the first and the last share."""
    first, last = words[0], words[-1]
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    return first[:same]
