"""What a person types, who may press twice or type on without looking; a script does neither."""

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import takewhile
from typing import TypeVar

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Shell, Telling
from cptui.domain.events import AgendaFinished, ConferenceResumed, ItemStarted
from cptui.domain.values import dataclass
from cptui.session.clock import steady
from cptui.session.results import Said, Saved
from cptui.session.session import Session, read

Found = TypeVar("Found")
TWICE = 3.0
"""Seconds within which a second `/next`, with nothing said between, is the same one.

Zakim passes over a second one within a minute; of the few seconds that a hand or a slow link
takes to press twice no item was ever held.
"""
_ON = frozenset({"/next", "/start"})
_WORDS_OF_AN_ANSWER = 2
"""More words than these, none of them an answer, are no mistyped answer."""


class Taken(Enum):
    """What a line is while a question stands."""

    ANSWER = "answer"
    BESIDE = "beside"
    """It only asks, and is told at once; the question stands."""
    WAITS = "waits"
    """It is plainly no answer: it is said once the question is settled, in its turn."""


@dataclass(frozen=True, slots=True)
class Waits:
    """A line that is no answer waits until the question is settled."""

    count: int
    """How many wait."""


class Typist:
    """Hands lines to the session; a second /next at once moves once."""

    def __init__(self, session: Session, steady: Callable[[], float] = steady) -> None:
        self._session = session
        self._steady = steady
        self._moved: float | None = None

    def say(self, line: str, *, seen: int | None = None) -> Said:
        """Return what the line came to; raises what `Session.say` raises."""
        on = self._session.pending is None and line.strip().casefold() in _ON
        if on and self._moved is not None and self._steady() - self._moved < TWICE:
            return Telling((_just_begun(self._session),))
        said = self._session.say(line, seen=seen)
        moves = isinstance(said, Saved) and isinstance(
            said.entry.event, ItemStarted | ConferenceResumed | AgendaFinished
        )
        self._moved = self._steady() if moves else None
        return said

    def beside(self, line: str) -> Said:
        """Return what a line that only asks is told; the question stands."""
        return _unasked(self._session, lambda: self._session.say(line))


def taken(session: Session, line: str) -> Taken:
    """Return what the line is to the question that stands; an answer where none does."""
    asked = session.pending
    if asked is None or _answers(asked, line):
        return Taken.ANSWER
    if not _is_a_line(asked, line):
        return Taken.ANSWER
    try:
        reading = _unasked(session, lambda: read(session, line))
    except Refused:
        return Taken.WAITS
    asks = isinstance(reading, Telling) and reading.prompt is None
    leaves = isinstance(reading, Shell) and reading.name in ("quit", "find")
    return Taken.BESIDE if asks or leaves else Taken.WAITS


def chosen(ask: Ask | None, reply: str) -> str:
    """Return the key of the answer whose number was typed, else the reply as it is."""
    if ask is None:
        return reply
    keys = [choice.key for choice in ask.choices]
    number = reply.strip()
    by_number = {str(place): key for place, key in enumerate(keys, start=1)}
    if number in keys or not number.isdecimal():
        return reply
    return by_number.get(number.lstrip("0"), reply)


def leaning(lines: Sequence[str]) -> int:
    """Return how many of the lines, from the first, go on with what was said before them.

    Without that they would be taken for somebody else's words, or for another line's action.
    """
    return sum(1 for _ in takewhile(lambda line: not _stands_alone(line), lines))


def _stands_alone(line: str) -> bool:
    begins = line.split(maxsplit=1)[0]
    return begins[0] in "/-" or _names_somebody(begins)


def _names_somebody(begins: str) -> bool:
    return begins.endswith(":") or "!" in begins or begins.strip(".…") not in ("", begins)


def _unasked(session: Session, do: Callable[[], Found]) -> Found:
    """Return what is found while the question is put by; it stands again afterwards."""
    asked, session.pending = session.pending, None
    try:
        return do()
    finally:
        session.pending = asked


def _answers(asked: Ask, line: str) -> bool:
    try:
        asked.answer(line)
    except Refused:
        return False
    return True


def _is_a_line(asked: Ask, line: str) -> bool:
    """Whether it can only have been meant as a line; a slip in an answer is none."""
    words = line.strip().casefold().split()
    keys = {choice.key.casefold() for choice in asked.choices}
    if not words or words[0].strip(",") in keys:
        return False
    begins = words[0]
    if begins[0] in "/@\\-" or _names_somebody(begins):
        return True
    named = sum(word.strip(",") in keys for word in words)
    return len(words) > _WORDS_OF_AN_ANSWER and named * 2 < len(words)


def _just_begun(session: Session) -> str:
    run = session.conference.running.now
    what = f"Item {run.label}, {run.about.title}, has" if run else "It has"
    return f"{what} only just begun: pressed twice at once, it moved on once."
