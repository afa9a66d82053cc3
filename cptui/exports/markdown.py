"""A document tree as Markdown, for pasting into a case system that reads it.

CommonMark with GitHub's tables. Every letter that Markdown would take for a sign is escaped, so
that what was said stands as it was said; numbered paragraphs keep their numbers as text, since a
list of Markdown's counts for itself.
"""

import re
from collections.abc import Iterator

from cptui.domain.text import clean
from cptui.exports.numbering import Numbers
from cptui.minutes.tree import Block, Bullets, Document, Heading, Minute, Paragraph, Runs, Table

_SIGNS = re.compile(r"([\\`*_{}\[\]<>&#|~!])")
_BEGINS = re.compile(r"^(\d*)([-+.)=])")
"""What would begin a list, or underline a heading."""
_DEEPEST = 6


def to_markdown(document: Document) -> str:
    """Return the document as Markdown, with LF ends."""
    numbers = Numbers()
    said = [
        f"# {_escaped(document.title)}",
        _escaped(" \u00b7 ".join(document.running_head)),
        _escaped(document.audience),
    ]
    said += ["\n".join(_block(block, numbers)) for block in document.blocks]
    return "\n\n".join(said) + "\n"


def _block(block: Block, numbers: Numbers) -> Iterator[str]:
    match block:
        case Heading(level, text):
            # The title is the only heading of the first level.
            yield f"{'#' * min(level + 1, _DEEPEST)} {_escaped(_one_line(text))}"
        case Paragraph(runs=runs):
            yield _said(runs)
        case Minute(runs, level):
            number = numbers.next(level)
            yield f"{_escaped(number)} {_said(runs)}"
        case Bullets(items):
            for item in items:
                yield f"- {_said(item, '  ')}"
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    yield f"{_escaped(_one_line(table.caption))}:"
    yield ""
    for number, row in enumerate((table.header, *table.rows)):
        yield f"| {' | '.join(map(_cell, row))} |"
        if number == 0:
            yield f"|{' --- |' * len(row)}"


def _cell(text: str) -> str:
    return "<br>".join(_escaped(line) for line in clean(text, lines=True).split("\n"))


def _said(runs: Runs, indent: str = "") -> str:
    text = ""
    for number, run in enumerate(runs):
        after = "".join(one.text for one in runs[number + 1 :])
        text += _strong(text, run.text, after) if run.strong else _signs(run.text)
    return _lines(text).replace("\n", f"\\\n{indent}")


def _strong(before: str, text: str, after: str) -> str:
    """Return the text emphasised where Markdown would take it so: apart from other words."""
    inner = text.strip()
    start, _, end = text.partition(inner) if inner else (text, "", "")
    free = (not (before + start) or (before + start)[-1].isspace()) and (
        not (end + after) or (end + after)[0].isspace()
    )
    return f"{start}**{_signs(inner)}**{end}" if inner and free else _signs(text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return _lines(_signs(text))


def _signs(text: str) -> str:
    return _SIGNS.sub(r"\\\1", clean(text, lines=True))


def _lines(text: str) -> str:
    """Return the lines without blanks around them, none of which begins a list."""
    lines = (_BEGINS.sub(r"\1\\\2", line.strip()) for line in text.strip().split("\n"))
    return "\n".join(lines)
