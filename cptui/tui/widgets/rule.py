"""A line across."""

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget


class Rule(Widget):
    """One row of line; cheaper than a border, since it never changes."""

    DEFAULT_CSS = "Rule { height: 1; width: 1fr; }"

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        return Strip([Segment("─" * self.size.width, self.visual_style.rich_style)])
