"""Who speaks, as a line begins: `hv: ...`, `gp/chair: ...`, `hv... ...`."""

import re

from cptui.capture.line import PLAIN, Line
from cptui.capture.words.people import matching, person, which_person
from cptui.domain.conference import Conference

LONGEST_HEAD = 60
"""Characters before a colon that may still name somebody."""
_HEAD = re.compile(r"^(?P<who>[^\W\d_][^:\"“”@#!?]*):(?P<said>.*)$")
_HANDED_BACK = re.compile(r"^(?P<who>[^\W\d_][\w-]*)(?:\.{3}|…)\s*(?P<said>\S.*)$")


def speaker(line: Line, text: str) -> tuple[str, str | None, str] | None:
    """Return source, teller and the words of a line that names its speaker, else None.

    Several words before the colon must be the whole of a name, role or agency; one word
    nobody knows is asked about (raises Unclear), unless the colon runs on into the text.
    """
    match = _HEAD.match(text)
    if match is None or len(match["who"]) > LONGEST_HEAD:
        return None
    sides = [side.strip() for side in match["who"].split("/")]
    runs_on = match["said"] and not match["said"][0].isspace()
    if len(sides) > 2 or "" in sides:
        return None
    if runs_on and not all(_is_code(line.conference, side) for side in sides):
        return None
    found: list[str] = []
    for side in sides:
        code = _one(line, side)
        if code is None:
            return None
        found.append(code)
    teller = found[1] if len(found) > 1 and found[1] != found[0] else None
    return found[0], teller, match["said"].strip()


def handed_back(conference: Conference, text: str) -> tuple[str, str] | None:
    """Return who goes on after an interruption and their words, else None.

    Only a known code counts, since sentences too begin with a word and dots.
    """
    match = _HANDED_BACK.match(text)
    if match is None:
        return None
    wanted = match["who"].casefold()
    for code in conference.people:
        if code.casefold() == wanted:
            return code, match["said"].strip()
    return None


def _is_code(conference: Conference, word: str) -> bool:
    return any(code.casefold() == word.casefold() for code in conference.people)


def _one(line: Line, words: str) -> str | None:
    if " " not in words:
        code = person(line, words, plain=True)
        return None if code == PLAIN else code
    answer = line.answers.get(("person", words.casefold()))
    if answer is not None:
        return None if answer == PLAIN else answer
    found = matching(line.conference, words, whole=True)
    if len(found) > 1:
        raise which_person(line, words, found, plain=True)
    return found[0] if found else None
