"""An emulated screen as a picture (SVG): what a terminal shows, in its own colours."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

import pyte
from pyte.screens import Char

WIDE, HIGH = 8, 17
"""Pixels of one cell."""
COLOURS = {
    "black": "000000",
    "red": "cd3131",
    "green": "0dbc79",
    "brown": "e5e510",
    "blue": "2472c8",
    "magenta": "bc3fbc",
    "cyan": "11a8cd",
    "white": "e5e5e5",
    "brightblack": "666666",
    "brightred": "f14c4c",
    "brightgreen": "23d18b",
    "brightbrown": "f5f543",
    "brightblue": "3b8eea",
    "brightmagenta": "d670d6",
    "brightcyan": "29b8db",
    "brightwhite": "ffffff",
}
PAPER, INK = "1e1e1e", "d4d4d4"


def svg(screen: pyte.Screen) -> str:
    """Return the picture, its caret drawn where the terminal's cursor stands."""
    wide, high = screen.columns * WIDE, screen.lines * HIGH
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" font-family="DejaVu Sans Mono, monospace" font-size="13">',
        f'<rect width="{wide}" height="{high}" fill="#{PAPER}"/>',
    ]
    for row in range(screen.lines):
        parts += _row(screen, row)
    if not screen.cursor.hidden:
        x, y = screen.cursor.x * WIDE, screen.cursor.y * HIGH
        parts.append(
            f'<rect x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" fill="#{INK}" '
            'fill-opacity="0.6"/>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _row(screen: pyte.Screen, row: int) -> Iterator[str]:
    cells = [screen.buffer[row][column] for column in range(screen.columns)]
    column = 0
    for look, group in groupby(cells, key=_look):
        run = list(group)
        text = "".join(cell.data for cell in run)
        ink, paper, bold, under = look
        x, length = column * WIDE, len(run) * WIDE
        column += len(run)
        if paper != PAPER:
            yield (
                f'<rect x="{x}" y="{row * HIGH}" width="{length}" height="{HIGH}" fill="#{paper}"/>'
            )
        if not text.strip():
            continue
        weight = ' font-weight="bold"' if bold else ""
        line = ' text-decoration="underline"' if under else ""
        yield (
            f'<text x="{x}" y="{row * HIGH + 13}" fill="#{ink}"{weight}{line} '
            f'textLength="{length}" xml:space="preserve">{escape(text)}</text>'
        )


def _look(cell: Char) -> tuple[str, str, bool, bool]:
    ink = COLOURS.get(cell.fg, INK if cell.fg == "default" else cell.fg)
    paper = COLOURS.get(cell.bg, PAPER if cell.bg == "default" else cell.bg)
    if cell.reverse:
        ink, paper = paper, ink
    return ink, paper, cell.bold, cell.underscore
