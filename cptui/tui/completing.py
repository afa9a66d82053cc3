"""Completing the word before the cursor: codes, commands, and what a command or a # names."""

import re
from collections.abc import Mapping

from cptui.capture.shorthand import Shorthand
from cptui.domain.conference import Conference
from cptui.tui.widgets.editing import Edited, insert

_WORD = re.compile(r"(?P<mark>#(?:not:)?)?(?P<word>[/\w-]*)$")
_MOST = 8
"""Ways to go on that are told; with more the word is too short to tell any."""


def completed(line: Edited, conference: Conference, shorthand: Shorthand) -> Edited | None:
    """Return the line with its word completed as far as it is clear, or None."""
    word, known = _known(line, conference, shorthand)
    if not known:
        return None
    rest = _shared(sorted(known))[len(word) :]
    rest += " " if len(known) == 1 and word.startswith("/") else ""
    return insert(line, rest) if rest else None


def ways_on(line: Edited, conference: Conference, shorthand: Shorthand) -> str:
    """Return what the word may become, where it may become several things; else ""."""
    word, known = _known(line, conference, shorthand)
    if len(known) < 2:
        return ""
    if len(known) > _MOST:
        return f"{len(known)} begin with {word}: type one more letter."
    return "  ".join(f"{one} {what}".strip() for one, what in sorted(known.items()))


def _known(
    line: Edited, conference: Conference, shorthand: Shorthand
) -> tuple[str, Mapping[str, str]]:
    """Return the word before the cursor, and what begins with it, with what each is."""
    found = _WORD.search(line.before)
    word = found["word"].lower() if found else ""
    mark = found["mark"] if found else None
    if not word:
        return word, {}
    every = _words(word, mark, line.text, conference, shorthand)
    return word, {one: what for one, what in every.items() if one.startswith(word)}


def _words(
    word: str, mark: str | None, text: str, conference: Conference, shorthand: Shorthand
) -> Mapping[str, str]:
    people = {code: one.name for code, one in conference.people.items()}
    children = {code: conference.case.child(code).name for code in conference.child_codes}
    if word.startswith("/"):
        from cptui.capture.grammar import ROWS

        return {row.form.split()[0].rstrip(":"): "" for row in ROWS if row.form.startswith("/")}
    if mark == "#":
        return {tag.id: "" for tag in conference.agenda.tags} | children
    named = _named_by(text.split(" ", 1)[0], conference, shorthand)
    categories = {one.code: one.label for one in conference.profile.categories}
    return {**categories, **children, **people, **named}


def _named_by(command: str, conference: Conference, shorthand: Shorthand) -> Mapping[str, str]:
    """Return what a command's own words may be."""
    match command:
        case "/read":
            return {one.id: "" for one in conference.profile.statements}
        case "/check" | "/waive":
            from cptui.rules.checks import check_labels

            return dict.fromkeys(check_labels(conference), "")
        case "/say":
            return dict.fromkeys(shorthand.phrases, "")
        case "/help":
            from cptui.capture.grammar import ROWS

            return {row.word: "" for row in ROWS if row.word}
    return {}


def _shared(words: list[str]) -> str:
    """Return what all the words, sorted, begin with: what the first and the last share."""
    first, last = words[0], words[-1]
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    return first[:same]
