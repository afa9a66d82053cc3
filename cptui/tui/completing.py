"""Completing the word before the cursor: codes of people and children, and commands."""

import os.path
import re
from collections.abc import Iterable

from cptui.capture.grammar import ROWS
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
    whole = os.path.commonprefix(matching)
    rest = whole[len(word) :] + (" " if len(matching) == 1 and word.startswith("/") else "")
    return insert(line, rest) if rest else None


def _words(word: str, conference: Conference) -> Iterable[str]:
    if word.startswith("/"):
        return {row.form.split()[0] for row in ROWS if row.form.startswith("/")}
    categories = (category.code for category in conference.profile.categories)
    return {*conference.people, *conference.child_codes, *categories}
