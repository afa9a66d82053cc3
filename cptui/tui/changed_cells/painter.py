"""Keeps what the terminal shows and what it should show, and writes the difference."""

from rich.color import ColorSystem

from cptui.tui.changed_cells.cells import BLANK, Cell, Reader, Update, mend, pieces
from cptui.tui.changed_cells.letters import Letters
from cptui.tui.changed_cells.pen import Pen

CLEAR = "\x1b[2J"
TO_END_OF_LINE = "\x1b[K"
SHORTEST_ERASED = 4
"""Blanks from which erasing the rest of a line is shorter than writing them."""
SHOW_CURSOR, HIDE_CURSOR = "\x1b[?25h", "\x1b[?25l"
SAVE, RESTORE = "\x1b7", "\x1b8"

Caret = tuple[int, int]
"""Column and row, from nought."""


class Painter:
    """One terminal's screen."""

    def __init__(self, colours: ColorSystem, letters: Letters) -> None:
        self._reader = Reader(colours, letters)
        self._size = (0, 0)
        self._want: list[list[Cell]] = []
        self._have: list[list[Cell]] = []
        self._pen = Pen(0)
        self._caret: Caret | None = None
        self._known = False

    def untouched(self, size: tuple[int, int]) -> bool:
        """Whether nothing was painted at this size yet."""
        return size != self._size

    def forget(self) -> None:
        """Trust nothing that was written before: the next paint draws everything."""
        self._known = False

    def paint(self, update: Update | None, size: tuple[int, int], caret: Caret | None) -> str:
        """Return what to write so that the terminal shows the update; None: as it stands.

        `size` is columns and rows, `caret` where the cursor is shown, None to hide it.
        """
        if size != self._size:
            self._resize(size)
        if caret is not None:
            # While the size changes, the caret may still be where the larger screen had it.
            caret = (min(caret[0], size[0] - 1), min(caret[1], size[1] - 1))
        touched = self._take(update) if update is not None else set()
        if not self._known:
            return self._anew(caret)
        start = (self._pen.x, self._pen.y)
        for y in sorted(touched):
            self._row(y)
        return self._finish(start, caret)

    def _resize(self, size: tuple[int, int]) -> None:
        columns, rows = size
        self._size, self._known = size, False
        self._want = [[BLANK] * columns for _ in range(rows)]
        self._pen = Pen(columns)

    def _take(self, update: Update) -> set[int]:
        """Read the update into what should be shown; return the rows it touches."""
        columns, rows = self._size
        touched: set[int] = set()
        for x, y, strip in pieces(update):
            if not 0 <= y < rows or x >= columns:
                continue
            cells = self._reader.cells(strip)[: columns - x]
            self._want[y][x : x + len(cells)] = cells
            touched.add(y)
        for y in touched:
            mend(self._want[y])
        return touched

    def _anew(self, caret: Caret | None) -> str:
        columns, rows = self._size
        self._have = [[BLANK] * columns for _ in range(rows)]
        self._pen.lose()
        self._pen.raw(HIDE_CURSOR + CLEAR)
        self._caret = None
        for y in range(rows):
            self._row(y)
        self._known = True
        return self._finish((None, None), caret)

    def _row(self, y: int) -> None:
        """Write what has changed in a row."""
        want, have, pen = self._want[y], self._have[y], self._pen
        end = _written(want)
        x = 0
        while x < len(want):
            if want[x] == have[x] or want[x][0] == "":
                x += 1
                continue
            if x >= end and want[x:] != have[x:] and _changes(want, have, x) >= SHORTEST_ERASED:
                pen.move(x, y, want)
                pen.colour("")
                pen.raw(TO_END_OF_LINE)
                break
            width = 2 if x + 1 < len(want) and want[x + 1][0] == "" else 1
            pen.lead(x, y, want)
            pen.move(x, y, want)
            pen.write(want[x], width)
            x += width
        have[:] = want

    def _finish(self, start: tuple[int | None, int | None], caret: Caret | None) -> str:
        """Put the cursor in its place, and return everything to be written."""
        pen = self._pen
        body = pen.take()
        pen.colour("")
        if caret is not None:
            pen.move(*caret, self._have[caret[1]])
        after = pen.take()
        if body and start == caret and len(after) > len(SAVE + RESTORE):
            body, after = SAVE + body, RESTORE
        if (caret is None) != (self._caret is None):
            after += HIDE_CURSOR if caret is None else SHOW_CURSOR
        self._caret = caret
        return body + after


def _written(row: list[Cell]) -> int:
    """Return the column after the last one that is not blank."""
    end = len(row)
    while end and row[end - 1] == BLANK:
        end -= 1
    return end


def _changes(want: list[Cell], have: list[Cell], start: int) -> int:
    return sum(one != other for one, other in zip(want[start:], have[start:], strict=True))
