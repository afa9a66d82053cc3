"""Lines that put the record right: a better wording, a challenge, an entry undone."""

import re

from cptui.actions.points import challenge_point, reword_point, strike
from cptui.actions.refusal import Refused
from cptui.capture.line import PLAIN, Incomplete, Line
from cptui.capture.parts import needed, number
from cptui.capture.reading import Reading
from cptui.capture.words.people import person
from cptui.domain.events import CaseAmended, ConferenceOpened, EntryStruck
from cptui.domain.state import Point

_SUBSTITUTION = re.compile(r"^s/(?P<old>(?:\\.|[^/\\])+)/(?P<new>(?:\\.|[^/\\])*)/(?P<all>g?)$")

_CHALLENGE = re.compile(r"^(?P<who>[^\W\d_][\w-]*)!(?P<number>\d{1,9})(?:\s+(?P<said>.*))?$")


def read_substitution(line: Line, text: str) -> Reading | None:
    """Read `s/old/new/`: the last place in my last point; `s/old/new/g` every place."""
    match = _SUBSTITUTION.match(text.rstrip())
    if match is None:
        return None
    old, new = (re.sub(r"\\(.)", r"\1", match[part]) for part in ("old", "new"))
    point = _my_last_point(line)
    if old not in point.text:
        raise Refused(f"“{old}” is not in your last point, {point.entry}: {point.text}")
    if match["all"]:
        better = point.text.replace(old, new)
    else:
        before, _, after = point.text.rpartition(old)
        better = before + new + after
    return line.do(reword_point, of=point.entry, text=better)


def _my_last_point(line: Line) -> Point:
    for point in reversed(line.conference.points):
        if point.by == line.by and not point.struck:
            return point
    raise Refused("You have typed no point yet that could be reworded.")


def read_challenge(line: Line, text: str) -> Reading | None:
    """Read `mum!41 it was two appointments`."""
    match = _CHALLENGE.match(text)
    if match is None:
        return None
    by = person(line, match["who"], plain=True)
    if by == PLAIN:
        return None
    said = needed(match["said"] or "", "Say what is disputed.")
    return line.do(challenge_point, of=int(match["number"]), by=by, text=said)


def read_undo(line: Line, rest: str) -> Reading:
    """Read `/undo`, my own last entry, and `/undo 41`."""
    words = rest.strip()
    struck = number(words, "Say the entry's number.") if words else _my_last_entry(line)
    return line.do(strike, entries=tuple(line.entries), number=struck)


def _my_last_entry(line: Line) -> int:
    for entry in reversed(line.entries):
        no_doing = isinstance(entry.event, ConferenceOpened | CaseAmended | EntryStruck)
        standing = entry.number not in line.conference.struck
        if entry.by == line.by and standing and not no_doing:
            return entry.number
    raise Incomplete("You have no entry of your own to undo; say which, by its number.")
