"""A line being typed: its text, where the cursor is, and what each editing key does to it."""

import re
from collections.abc import Callable

from rich.cells import cell_len

from cptui.domain.values import dataclass

_WORD_LEFT = re.compile(r"\S+\s*$")
_WORD_RIGHT = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True)
class Edited:
    """A text and the cursor in it."""

    text: str = ""
    cursor: int = 0

    @property
    def before(self) -> str:
        """What stands before the cursor."""
        return self.text[: self.cursor]

    @property
    def after(self) -> str:
        """What stands after it."""
        return self.text[self.cursor :]


def at_end(text: str) -> Edited:
    """Return the text with the cursor at its end."""
    return Edited(text, len(text))


def insert(line: Edited, text: str) -> Edited:
    """Return the line with text put in at the cursor."""
    return Edited(line.before + text + line.after, line.cursor + len(text))


def _move(line: Edited, to: int) -> Edited:
    return Edited(line.text, max(0, min(to, len(line.text))))


def _word_left(line: Edited) -> int:
    found = _WORD_LEFT.search(line.before)
    return found.start() if found else 0


def _word_right(line: Edited) -> int:
    found = _WORD_RIGHT.match(line.after)
    return line.cursor + found.end() if found else len(line.text)


def _cut(line: Edited, start: int, end: int) -> Edited:
    start, end = max(0, start), min(len(line.text), end)
    return Edited(line.text[:start] + line.text[end:], start)


EDITS: dict[str, Callable[[Edited], Edited]] = {
    "left": lambda line: _move(line, line.cursor - 1),
    "right": lambda line: _move(line, line.cursor + 1),
    "ctrl+left": lambda line: _move(line, _word_left(line)),
    "ctrl+right": lambda line: _move(line, _word_right(line)),
    "home": lambda line: _move(line, 0),
    "ctrl+a": lambda line: _move(line, 0),
    "end": lambda line: _move(line, len(line.text)),
    "ctrl+e": lambda line: _move(line, len(line.text)),
    "backspace": lambda line: _cut(line, line.cursor - 1, line.cursor),
    "delete": lambda line: _cut(line, line.cursor, line.cursor + 1),
    "ctrl+d": lambda line: _cut(line, line.cursor, line.cursor + 1),
    "ctrl+w": lambda line: _cut(line, _word_left(line), line.cursor),
    "ctrl+u": lambda line: _cut(line, 0, line.cursor),
    "ctrl+k": lambda line: _cut(line, line.cursor, len(line.text)),
}
"""Editing keys as a shell has them."""


def rows(text: str, first: int, width: int) -> tuple[tuple[int, int], ...]:
    """Return start and end in the text of each row, broken between words.

    `first` is the room in the first row, in cells, `width` that in the others; one more cell
    is kept free at the end of each for the cursor. Every character belongs to one row.
    """
    found: list[tuple[int, int]] = []
    start, room = 0, max(2, first)
    while cell_len(text[start:]) >= room:
        end = _fitting(text, start, room - 1)
        space = text.rfind(" ", start, end)
        if space > start and end < len(text):
            end = space + 1
        found.append((start, end))
        start, room = end, max(2, width)
    found.append((start, len(text)))
    return tuple(found)


def _fitting(text: str, start: int, room: int) -> int:
    """Return the end of the longest stretch from start that fits into room cells."""
    used, end = 0, start
    for character in text[start:]:
        used += cell_len(character)
        if used > room and end > start:
            break
        end += 1
    return end


def place(spans: tuple[tuple[int, int], ...], cursor: int) -> int:
    """Return the number of the row the cursor stands in."""
    for number, (_start, end) in enumerate(spans):
        if cursor < end:
            return number
    return len(spans) - 1
