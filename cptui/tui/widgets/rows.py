"""The rows of a list, and going from line to line in them.

A place is a row and one of its lines. No row is put into lines before it is nearly in sight,
so that a list of 10,000 costs as much as one of ten.
"""

from collections.abc import Iterator, Sequence

from textual.content import Content

from cptui.domain.values import dataclass

Key = int | str | tuple[str, ...]
Place = tuple[int, int]
"""Number of a row, and of a line in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in a list, on one or more lines."""

    key: Key | None
    """What it stands for; None: a heading, which the cursor passes over."""
    lines: tuple[Content, ...]
    cells: tuple[tuple[int, int], ...] = ()
    """In a grid: where on the first line each cell begins, and how wide it is."""


class Rows:
    """Rows by their number; these are ready, others may be made when they are asked for."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        self._rows = tuple(rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Row:
        return self._rows[number]

    def __iter__(self) -> Iterator[Row]:
        return (self[number] for number in range(len(self)))

    def keyed(self, number: int) -> bool:
        """Whether the row stands for something, so that the cursor may stand on it."""
        return self._rows[number].key is not None

    def find(self, key: Key) -> int:
        """Return the number of the row with that key, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def next(self, start: int, step: int) -> int:
        """Return the number of the next row after `start` the cursor may stand on, or -1."""
        number = start + step
        while 0 <= number < len(self):
            if self.keyed(number):
                return number
            number += step
        return -1

    @property
    def end(self) -> Place:
        """The last line of all; (0, 0) where there is none."""
        last = len(self) - 1
        return (last, len(self[last].lines) - 1) if last >= 0 else (0, 0)

    def down(self, place: Place, lines: int) -> Place:
        """Return the place so many lines further down, at most the last."""
        row, line = place
        if not len(self):
            return (0, 0)
        while lines > 0:
            left = len(self[row].lines) - 1 - line
            if lines <= left:
                return (row, line + lines)
            if row + 1 >= len(self):
                return self.end
            lines -= left + 1
            row, line = row + 1, 0
        return (row, line)

    def up(self, place: Place, lines: int) -> Place:
        """Return the place so many lines further up, at most the first."""
        row, line = place
        while lines > 0:
            if lines <= line:
                return (row, line - lines)
            if row == 0:
                return (0, 0)
            lines -= line + 1
            row -= 1
            line = len(self[row].lines) - 1
        return (row, line)

    def in_sight(self, top: Place, height: int) -> list[Place]:
        """Return the places of the lines from `top` on, as many as there are, at most height."""
        found: list[Place] = []
        row, line = top
        while row < len(self) and len(found) < height:
            lines = len(self[row].lines)
            found += [(row, each) for each in range(line, lines)]
            row, line = row + 1, 0
        return found[:height]
