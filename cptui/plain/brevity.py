"""Short answers: what was just typed is not said back whole, which at 300 baud takes seconds.

A line of 80 characters takes two and a half seconds there. The number, the time, who, tags and
what came of it are always said; words are, unless they stand one line up exactly so.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from cptui.domain.events import Event

ROW = 72
"""Characters of an answer that are said whole, however it was typed."""
LEAST = 30
"""Characters that are left of words that are shortened."""
GAP = " ... "


def brief(answer: str, event: Event, typed: str) -> str:
    """Return the answer with the middle of long words left out that were typed exactly so."""
    for words in sorted(_words(event), key=len, reverse=True):
        over = len(answer) - ROW
        # Written with a capital or a full stop in the answer, they are the same words still.
        place = answer.find(words[1:])
        if over <= 0:
            break
        if place > 0 and words in typed:
            short = _shortened(words[1:], max(LEAST, len(words) - over))
            answer = answer[:place] + short + answer[place + len(words) - 1 :]
    return answer


def _words(value: object) -> Iterator[str]:
    """Return every text in an event."""
    if isinstance(value, str):
        if len(value) > LEAST:
            yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))


def _shortened(words: str, room: int) -> str:
    """Return whole words from both ends, more from the beginning, in about that room."""
    if len(words) <= room:
        return words
    last = room // 3
    head = words[: room - last - len(GAP)].rpartition(" ")[0]
    tail = words[-last:].partition(" ")[2]
    return f"{head}{GAP}{tail}" if head and tail else words
