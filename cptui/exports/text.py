"""A document tree as plain text, for pasting and for looking at in a terminal."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from textwrap import TextWrapper

from cptui.domain.text import clean
from cptui.exports.numbering import Numbers
from cptui.minutes.tree import (
    Bars,
    Block,
    Bullets,
    Document,
    Heading,
    Minute,
    Paragraph,
    Runs,
    Table,
)

WIDTH = 80
"""Columns of a line, unless told otherwise."""
_RULES = {1: "=", 2: "-"}
_GAP = 2
_REMEMBERED = 8_192
"""Paragraphs that stay broken: every copy of a conference has most of them."""


def to_text(document: Document, width: int = WIDTH) -> str:
    """Return the document as lines of at most `width` columns, with LF ends.

    A word longer than a line stays whole, so that what is pasted can be found again.
    """
    numbers = Numbers()
    lines = [document.title, "=" * min(_columns(document.title), width)]
    lines += [" \u00b7 ".join(document.running_head), document.audience]
    for block in document.blocks:
        spaced = list(_block(block, numbers, width))
        lines += spaced if isinstance(block, Minute) and block.level > 1 else ["", *spaced]
    return "".join(f"{clean(line).rstrip()}\n" for line in lines)


def _block(block: Block, numbers: Numbers, width: int) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield from _heading(level, text, width)
        case Paragraph(runs=runs):
            yield from _wrapped(_said(runs), width)
        case Minute(runs, level):
            number = numbers.next(level)
            indent = "" if level == 1 else "     "
            yield from _wrapped(_said(runs), width, f"{indent}{number:<5}", f"{indent}     ")
        case Bullets(items):
            for item in items:
                yield from _wrapped(_said(item), width, "- ", "  ")
        case Table():
            yield from _table(block, width)
            if block.bars is not None:
                yield from _bars(block.bars, width)


def _bars(bars: Bars, width: int) -> Iterator[str]:
    yield ""
    yield from _wrapped(bars.marks, width)
    room = max(_columns(name) for name in bars.names)
    for name, bar in zip(bars.names, bars.rows, strict=True):
        yield f"{name:>{room}} {bar}"


def _said(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def _heading(level: int, text: str, width: int) -> Iterator[str]:
    lines = list(_wrapped(text, width))
    yield from lines
    if level in _RULES:
        yield _RULES[level] * max(_columns(line) for line in lines)


def _wrapped(text: str, width: int, first: str = "", later: str = "") -> Iterator[str]:
    for part in text.split("\n"):
        begun, *others = _broken(part, width, len(first), len(later))
        yield f"{first}{begun}" if begun else first.rstrip()
        yield from (f"{later}{one}" for one in others)
        first = later


@lru_cache(_REMEMBERED)
def _broken(text: str, width: int, first: int, later: int) -> tuple[str, ...]:
    """Return the text broken between words, with so many columns before its lines."""
    wrapper = TextWrapper(
        width,
        initial_indent=" " * first,
        subsequent_indent=" " * later,
        break_long_words=False,
        break_on_hyphens=False,
    )
    begun, *others = wrapper.wrap(text) or [""]
    return (begun[first:], *(one[later:] for one in others))


def _table(table: Table, width: int) -> Iterator[str]:
    yield from _wrapped(table.caption, width)
    widths = _widths(table, width)
    rows = [_cells(row, widths) for row in (table.header, *table.rows)]
    rule = "  ".join("-" * one for one in widths)
    several = any(len(row) > 1 for row in rows[1:])
    for number, row in enumerate(rows):
        yield from row
        if number == 0 or (several and number < len(rows) - 1):
            yield rule if number == 0 else ""


def _widths(table: Table, width: int) -> list[int]:
    room = width - _GAP * (len(table.widths) - 1)
    whole = sum(table.widths)
    widths = [max(4, room * share // whole) for share in table.widths]
    for column, given in enumerate(widths):
        # No wider than what stands in it; what that saves goes to the last column.
        cells = [row[column] for row in (table.header, *table.rows)]
        longest = max(_columns(line) for cell in cells for line in cell.split("\n"))
        widths[column] = min(given, longest)
    spare = room - sum(widths)
    cells = [row[-1] for row in (table.header, *table.rows)]
    longest = max(_columns(line) for cell in cells for line in cell.split("\n"))
    widths[-1] = min(longest, widths[-1] + max(0, spare))
    return widths


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [
        [line for part in cell.split("\n") for line in _wrapped(part, width, later=" ")]
        for cell, width in zip(row, widths, strict=True)
    ]
    height = max(len(column) for column in columns)
    lines = []
    for at in range(height):
        parts = [column[at] if at < len(column) else "" for column in columns]
        padded = (_padded(part, width) for part, width in zip(parts, widths, strict=True))
        lines.append((" " * _GAP).join(padded))
    return lines


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


_PLAIN = re.compile(r"[\x20-\x7e]*")


def _columns(text: str) -> int:
    """Return how many columns a terminal gives the text."""
    if _PLAIN.fullmatch(text):
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(bool(unicodedata.combining(letter)) for letter in text)
    return len(text) + wide - marks
