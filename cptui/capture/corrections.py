"""Lines that put the record right: a better wording, a challenge, an entry undone."""

import re
from dataclasses import replace

from cptui.actions.points import challenge_point, reword_point, strike
from cptui.actions.refusal import Refused
from cptui.capture.line import PLAIN, Incomplete, Line, rows_of
from cptui.capture.parts import needed, number
from cptui.capture.reading import Meaning, Reading
from cptui.capture.words.people import person
from cptui.capture.words.tags import nothing_hidden
from cptui.domain.events import CaseAmended, ConferenceOpened, EntryStruck
from cptui.domain.state import Point
from cptui.rules.wording import worded

_SUBSTITUTION = re.compile(
    r"^s(?P<number>\d{0,9})/(?P<old>(?:\\.|[^/\\])+)/(?P<new>(?:\\.|[^/\\])*)/(?P<all>g?)$"
)
_REWORDED = re.compile(r"^(?P<number>\d{1,9})(?:\s*:\s*|\s+|$)(?P<text>.*)$")

_CHALLENGE = re.compile(r"^(?P<who>[^\W\d_][\w-]*)!(?P<number>\d{1,9})(?:\s+(?P<said>.*))?$")


def read_substitution(line: Line, text: str) -> Reading | None:
    """Read `s/old/new/`: the last place in my last point; `s/old/new/g` every place.

    `s41/old/new/` means entry 41.
    """
    match = _SUBSTITUTION.match(text.rstrip())
    if match is None:
        return None
    nothing_hidden(match["new"])
    old, new = (re.sub(r"\\(.)", r"\1", match[part]) for part in ("old", "new"))
    of, text, called = _substituted(line, match["number"])
    if old not in text:
        raise Refused(f"“{old}” is not in {called}: {text}")
    if match["all"]:
        better = text.replace(old, new)
    else:
        before, _, after = text.rpartition(old)
        better = before + new + after
    return replace(_reworded(line, of, better), verbatim=True)


def _substituted(line: Line, number: str) -> tuple[int, str, str]:
    """Return the entry whose words are changed, the words, and what it is called."""
    if not number:
        point = _my_last_point(line)
        return point.entry, point.text, f"your last point, {point.entry}"
    found = worded(line.conference, int(number))
    # What has no words is refused by the action, which knows why.
    text = found.text if found else ""
    if found is None:
        reword_point(line.conference, int(number), "?", tuple(line.entries))
    return int(number), text, f"entry {number}"


def read_reword(line: Line, rest: str) -> Reading:
    """Read `/reword 41: better words`: the whole new wording of entry 41."""
    match = _REWORDED.match(rest.strip() or f"{_my_last_point(line).entry}")
    if match is None:
        raise Incomplete("Say the entry's number, then its whole new wording.")
    of = int(match["number"])
    if not match["text"].strip():
        found = worded(line.conference, of)
        now = f" It reads: {found.text}" if found else ""
        raise Incomplete(f"Say the whole new wording of {of}.{now}")
    return _reworded(line, of, match["text"])


def _reworded(line: Line, of: int, text: str) -> Meaning:
    entries, seen = tuple(line.entries), line.conference.last_entry
    return line.do(reword_point, of=of, text=text, entries=entries, seen=seen)


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
    nothing_hidden(said)
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


LINES = rows_of(
    "points",
    (
        "s/OLD/NEW/",
        "rewords my last point; s/OLD/NEW/g in every place",
        "s/two/three/",
        read_substitution,
    ),
    ("sN/OLD/NEW/", "rewords entry N, whoever typed it", "s5/two/three/", None),
    (
        "CODE!N WORDS",
        "a challenge from the floor, printed under point N",
        "mum!41 it was two appointments",
        read_challenge,
    ),
)
COMMANDS = rows_of(
    "points",
    (
        "/reword N: WORDS",
        "the whole new wording of point, action or plan line N; the record keeps both",
        "/reword 5: she missed three of three visits",
        read_reword,
    ),
    ("/undo [N]", "strikes my last entry, or entry N, through", "/undo 41", read_undo),
)
