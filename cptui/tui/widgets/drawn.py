"""Lines of a list as they were drawn: what is still in sight need not be drawn again."""

from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from cptui.tui.widgets.rows import Row

KEPT = 500
"""Lines that are kept; more than the tallest screen has."""


class Drawn:
    """The strips of one list. A row that is made anew is drawn anew."""

    def __init__(self) -> None:
        self._strips: dict[tuple[int, int], tuple[Row, Strip]] = {}
        self._how: object = None
        """What else a line is drawn by: its width, its style and what the mouse selects."""

    def strip(self, widget: Widget, row: Row, line: int, width: int) -> Strip:
        """Return the row's line in so many cells, as the widget shows it."""
        how = (width, widget.visual_style, widget.text_selection)
        if how != self._how or len(self._strips) >= KEPT:
            self.forget()
            self._how = how
        known = self._strips.get((id(row), line))
        if known is None or known[0] is not row:
            style = widget.visual_style
            strips = Visual.to_strips(widget, row.lines[line], width, 1, style)
            known = self._strips[id(row), line] = (row, strips[0] if strips else Strip([]))
        return known[1]

    def forget(self) -> None:
        """Draw all anew, as when the colours are others."""
        self._strips.clear()
