"""What is written to the terminal: where its cursor is, its colours, the cheapest way on."""

from collections.abc import Sequence

from cptui.tui.changed_cells.cells import Cell, is_wide
from cptui.tui.changed_cells.colours import RESET, change

LONGEST_BRIDGE = 5
"""Unchanged cells that are rather written again than jumped over."""


class Pen:
    """Collects the output; knows where the cursor is and what colours are set."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._out: list[str] = []
        self.x: int | None = None
        """None where it is not certain."""
        self.y: int | None = None
        self.code = ""

    def take(self) -> str:
        """Return what has been collected, and begin anew from there."""
        out, self._out = "".join(self._out), []
        return out

    def lose(self) -> None:
        """Trust nothing any more about where the cursor is and what colours are set."""
        self._out, self.x, self.y, self.code = [RESET], None, None, ""

    def raw(self, sequence: str) -> None:
        """Write a sequence that moves nothing and colours nothing."""
        self._out.append(sequence)

    def colour(self, code: str) -> None:
        """Set the colours."""
        self._out.append(change(self.code, code))
        self.code = code

    def move(self, x: int, y: int, row: Sequence[Cell] = ()) -> None:
        """Go to a cell; `row` is what stands in its line, to be written over if that is short."""
        if (self.x, self.y) != (x, y):
            self._out.append(min(self._ways(x, y, row), key=len))
            self.x, self.y = x, y

    def lead(self, x: int, y: int, row: Sequence[Cell]) -> None:
        """Set a cell's colours before going there, where what lies before it has them too."""
        if self.y is None or y not in (self.y, self.y + 1):
            return
        code, start = row[x][1], self.x if y == self.y else 0
        bridged = start is not None and 0 < x - start <= LONGEST_BRIDGE
        if bridged and all(one == code for _, one in row[start:x]):
            self.colour(code)

    def write(self, cell: Cell, width: int) -> None:
        """Write a cell's text where the cursor is."""
        text, code = cell
        self.colour(code)
        self._out.append(text)
        certain = len(text) == 1 and width == 1 and self.x is not None
        end = self.x + 1 if certain and self.x is not None else None
        # In the last column terminals differ in where the cursor is then.
        self.x = end if end is not None and end < self._width else None

    def _ways(self, x: int, y: int, row: Sequence[Cell]) -> list[str]:
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H" if y else "\x1b[H"]
        if self.y is None:
            return ways
        if x == 0 and y == self.y:
            ways.append("\r")
        if y == self.y + 1:
            ways += [f"\r\n{way}" for way in self._on(0, x, row)]
        if y == self.y:
            ways += self._along(x, row)
        elif x == self.x:
            ways.append(_by(y - self.y, "B", "A"))
        return ways

    def _along(self, x: int, row: Sequence[Cell]) -> list[str]:
        """Return the ways to another cell of the same line."""
        if self.x is None:
            return [f"\x1b[{x + 1}G"]
        if x < self.x:
            return ["\b" * (self.x - x), _by(x - self.x, "C", "D"), f"\x1b[{x + 1}G"]
        return self._on(self.x, x, row)

    def _on(self, start: int, x: int, row: Sequence[Cell]) -> list[str]:
        """Return the ways from a column of a line on to another of it."""
        if start == x:
            return [""]
        ways = [_by(x - start, "C", "D")]
        between = row[start:x]
        if 0 < len(between) == x - start <= LONGEST_BRIDGE and all(
            len(text) == 1 and code == self.code and not is_wide(text) for text, code in between
        ):
            ways.append("".join(text for text, _ in between))
        return ways


def _by(steps: int, forward: str, back: str) -> str:
    number = abs(steps)
    return f"\x1b[{number if number > 1 else ''}{forward if steps > 0 else back}"
