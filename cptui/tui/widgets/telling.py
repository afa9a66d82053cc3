"""A longer answer, shown in the place of the screen's own part while typing goes on.

It is no dialog: letters typed ahead of it must reach the capture line, not be lost in it.
"""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from cptui.tui.text import T, hanging
from cptui.tui.widgets.lines import Lines, Row


class TellingLines(Lines):
    """The lines told, each wrapped under its own beginning."""

    DEFAULT_CSS = "TellingLines { display: none; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.go_found", "go there", id="found.go", tooltip="To its place."),
    ]

    def tell(self, lines: Sequence[str]) -> None:
        """Show these lines; none hides the list."""
        self.display = bool(lines)
        rows = []
        for number, line in enumerate(lines):
            text = line.strip()
            indent = T(" " * (len(line) - len(line.lstrip())))
            rows.append(Row(number, hanging(indent, T(text), self.room)))
        self.show(rows)
