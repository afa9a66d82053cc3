"""The one way text reaches the screen: cleaned, and never read as markup.

A name such as `Smith [/nope]` would crash Textual's markup and `Mum [maternal]` lose half of
itself; an escape sequence in a pasted line would reach the terminal raw. Widgets therefore
take `Content` only, and only this module makes it.
"""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from textual.content import Content

from cptui.domain.text import clean

BLANK = Content("")


def T(text: str, style: str = "") -> Content:  # noqa: N802 - read hundreds of times
    """Return the text on one line, cleaned and uninterpreted, in a theme's style."""
    return Content.styled(clean(text), style)


def joined(*parts: Content | str) -> Content:
    """Return the parts run together; plain strings are cleaned."""
    return Content.assemble(*(T(part) if isinstance(part, str) else part for part in parts))


def between(separator: str, parts: Iterable[Content]) -> Content:
    """Return the parts with the separator between them."""
    return T(separator).join(list(parts)) if separator else Content.assemble(*parts)


def stacked(lines: Iterable[Content]) -> Content:
    """Return the lines one under the other."""
    return Content("\n").join(list(lines))


def width_of(content: Content | str) -> int:
    """Return the width in cells."""
    return cell_len(content) if isinstance(content, str) else content.cell_length


def wrapped(content: Content, width: int) -> tuple[Content, ...]:
    """Return the content broken between words to that width; a longer word is folded."""
    if content.cell_length <= width:
        return (content,)
    return tuple(line.rstrip() for line in content.wrap(max(1, width)))


def hanging(head: Content, body: Content, width: int) -> tuple[Content, ...]:
    """Return the body beside the head, its further lines under its first."""
    left = head.cell_length
    lines = wrapped(body, max(8, width - left))
    gap = T(" " * left)
    return tuple((head if number == 0 else gap) + line for number, line in enumerate(lines))


def padded(content: Content, width: int) -> Content:
    """Return the content filled with blanks to the width, or as it is when longer."""
    return content.pad_right(max(0, width - content.cell_length))


def packed(parts: Sequence[Content], width: int, gap: str = "   ") -> tuple[Content, ...]:
    """Return the parts side by side, a new line where the next would not fit whole."""
    lines: list[Content] = []
    for part in parts:
        if lines and lines[-1].cell_length + len(gap) + part.cell_length <= width:
            lines[-1] = lines[-1] + T(gap) + part
        else:
            lines.extend(wrapped(part, width))
    return tuple(lines)


def apart(left: Content, right: Content, width: int) -> Content:
    """Return left and right at the two ends of one line; right gives way when both do not fit."""
    room = width - left.cell_length - right.cell_length
    if room < 1:
        return left
    return left + T(" " * room) + right


def first_short(choices: Sequence[Content], width: int, lines: int) -> Content:
    """Return the first choice that takes no more lines than that, else the last."""
    short = (one for one in choices if len(wrapped(one, width)) <= lines)
    return next(short, choices[-1])


def first_fitting(choices: Sequence[Content], width: int) -> Content:
    """Return the first choice that fits, else the last."""
    return next((one for one in choices if one.cell_length <= width), choices[-1])
