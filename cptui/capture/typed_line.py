"""The typed line: text and a conference in, the action it means or a question out."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cptui.actions.refusal import Refused
from cptui.capture.grammar import read_command, read_other
from cptui.capture.line import KEPT, Line, Unclear
from cptui.capture.reading import Ask, Meaning, Prompt, Reading
from cptui.capture.shorthand import NO_SHORTHAND, Shorthand, write_out
from cptui.capture.words.tags import nothing_hidden
from cptui.capture.words.times import clock_time, said_at
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.text import LONGEST, clean

_COMMAND = re.compile(r"^/(?P<word>[^\s/]*)(?:\s+(?P<rest>.*))?$")
_OWN_TIME = ("clock", "find", "help")
"""Commands whose first word may be a time of its own."""


def read_line(
    text: str,
    conference: Conference,
    prompt: Prompt,
    now: datetime,
    by: str,
    entries: Sequence[Entry] = (),
    shorthand: Shorthand = NO_SHORTHAND,
) -> Reading:
    """Return what the typed text means; raises Refused, and nothing else, when it cannot be.

    `now` is aware UTC, `by` the code of who types, `entries` the record as last read, from
    which /undo finds its entry, `shorthand` what is written out in what is said.
    """
    if len(text) > LONGEST:
        raise Refused(
            f"That is {len(text):,} characters, and one line holds {LONGEST:,}. Nothing of it "
            f"was saved: enter it in parts. {KEPT}"
        )
    cleaned = clean(text).strip()
    if not cleaned:
        raise Refused("Nothing is typed yet. /help lists what can be.")
    return _understood(Line(cleaned, conference, prompt, now, by, entries, shorthand))


def _understood(line: Line) -> Reading:
    try:
        reading = _read(line)
        return write_out(reading, line.shorthand) if isinstance(reading, Meaning) else reading
    except Unclear as unclear:
        return _ask(line, unclear)


def _read(line: Line) -> Reading:
    line, text = _timed(line, line.text)
    if not text.startswith("/"):
        return read_other(line, text)
    match = _COMMAND.match(text)
    if match is None:
        raise Refused(f"A slash begins a command; /help lists them. {KEPT}")
    word, rest = match["word"], match["rest"] or ""
    if word.casefold() not in _OWN_TIME and not word.endswith(":"):
        line, rest = _timed(line, rest)
    if word.endswith(":"):
        # The colon of `/closed: ground` parts what is not said from the words after it.
        word, rest = word[:-1], f": {rest}"
    if word.casefold() not in _OWN_TIME:
        nothing_hidden(rest)
    return read_command(line, word, rest)


def _timed(line: Line, text: str) -> tuple[Line, str]:
    """Return the line at the time its first word names, and the text after it."""
    word, _, rest = text.partition(" ")
    at = clock_time(word)
    if at is None:
        return line, text
    if not rest.strip() and text == line.text:
        raise Refused(f"{word}, and then? Such as {word} hv: he was seen.")
    return replace(line, at=said_at(line, at)), rest.strip()


def _ask(line: Line, unclear: Unclear) -> Ask:
    def answer(reply: str) -> Reading:
        chosen = _chosen(unclear, clean(reply).strip().casefold())
        return _understood(line.answered(unclear.kind, unclear.word, chosen))

    return Ask(unclear.question, unclear.choices, answer)


def _chosen(unclear: Unclear, reply: str) -> str:
    keys = [choice.key for choice in unclear.choices]
    one = _one_of(unclear, keys, reply)
    if one is not None:
        return one
    named = [_one_of(unclear, keys, word) for word in re.split(r"[\s,]+", reply) if word]
    if unclear.several and named and None not in named:
        return " ".join(word for word in named if word)
    raise Refused(f"“{reply}” is none of the answers: {', '.join(keys)}.")


def _one_of(unclear: Unclear, keys: Sequence[str], reply: str) -> str | None:
    for key in (*keys, *unclear.also):
        if reply == key.casefold():
            return key
    if reply.isascii() and reply.isdecimal() and 1 <= int(reply[:4]) <= len(keys):
        return keys[int(reply[:4]) - 1]
    return None
