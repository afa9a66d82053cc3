"""The cells of a screen, and how Textual's updates are read into them."""

from collections.abc import Iterator

from rich.cells import cell_len, split_graphemes
from rich.color import ColorSystem
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.strip import Strip

from cptui.tui.changed_cells.colours import tidy
from cptui.tui.changed_cells.letters import Letters

Cell = tuple[str, str]
"""What stands in a cell, and its colours as SGR parameters.

The second cell of a wide character holds no text.
"""
BLANK: Cell = (" ", "")
Update = LayoutUpdate | ChopsUpdate


def pieces(update: Update) -> Iterator[tuple[int, int, Strip]]:
    """Return column, row and strip of all that an update paints, as Textual would."""
    if isinstance(update, LayoutUpdate):
        for y, line in enumerate(update.strips, update.region.y):
            x = update.region.x
            for strip in line:
                yield x, y, strip
                x += strip.cell_length
        return
    for y, x1, x2 in update.spans:
        ends = update.chop_ends[y]
        for end, (x, part) in zip(ends, update.chops[y].items(), strict=False):
            if part is None or x > x2 or end <= x1:
                continue
            whole = x2 > x >= x1 and end <= x2
            yield x, y, part if whole else part.crop(0, min(end, x2) - x)


class Reader:
    """Turns strips into cells."""

    def __init__(self, colours: ColorSystem, letters: Letters) -> None:
        self._colours = colours
        self._letters = letters
        self._codes: dict[Style, str] = {}

    def cells(self, strip: Strip) -> list[Cell]:
        """Return the cells of a strip."""
        found: list[Cell] = []
        for text, style, control in strip:
            if control:
                continue
            code = self._code(style)
            if text.isascii() and text.isprintable():
                found.extend([(letter, code) for letter in text])
            else:
                self._add(found, text, code)
        return found

    def _code(self, style: Style | None) -> str:
        if style is None:
            return ""
        code = self._codes.get(style)
        if code is None:
            code = self._codes[style] = tidy(style._make_ansi_codes(self._colours))
        return code

    def _add(self, found: list[Cell], text: str, code: str) -> None:
        spans, _width = split_graphemes(text)
        for start, end, width in spans:
            letter = text[start:end]
            if width == 0:
                continue
            if not self._letters.all:
                shown = self._letters.shown(letter, width)
                if len(shown) == width and cell_len(shown) == width:
                    found.extend((one, code) for one in shown)
                    continue
            found.append((letter, code))
            found.extend([("", code)] * (width - 1))


def mend(row: list[Cell]) -> None:
    """Blank the halves of wide characters whose other half has been painted over."""
    for x, (text, code) in enumerate(row):
        follows = x + 1 < len(row) and row[x + 1][0] == ""
        if text == "":
            if x == 0 or not is_wide(row[x - 1][0]):
                row[x] = (" ", code)
        elif not follows and is_wide(text):
            row[x] = (" ", code)


def is_wide(text: str) -> bool:
    """Whether a cell's text takes the next cell too."""
    return not text.isascii() and cell_len(text) > 1
