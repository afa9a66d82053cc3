"""What the clock changes on a screen: two rows, and the part of it that tells the time.

A tick each second costs less when nothing else is looked at for it.
"""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.tui.listening import Listening
from cptui.tui.widgets.bars import stage, title
from cptui.tui.widgets.lost import lost_title
from cptui.tui.widgets.said import Said


class Clocked(Listening):
    """A screen whose first rows tell the time."""

    _due = False
    """Whether everything will be shown anew already."""

    @property
    def conference(self) -> Conference:
        """The conference as last read back."""
        return self.cptui.conference

    @property
    def room(self) -> int:
        """The width of the screen in cells."""
        return max(20, self.size.width)

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show this state."""

    def follow_clock(self, conference: Conference, now: datetime) -> None:
        """Show what the clock alone has changed."""
        self.follow(conference, now)

    def ticked(self) -> None:
        """Show what the clock has changed, unless everything is about to be shown."""
        if not self._due:
            self.call_next(self._show_clock)

    def entered(self) -> None:
        """Show that a line is on its way to the record, unless all is about to be shown.

        No more is done for it: what the line comes to is shown the sooner.
        """
        if not self._due:
            self.call_next(self._show_bars)

    def _show_clock(self) -> None:
        if self._show_bars():
            self.follow_clock(self.cptui.conference, self.cptui.now)

    def _show_bars(self) -> bool:
        """Show the rows that the clock stands in; whether there was nothing against it."""
        seen = not self._due and self.is_current and self.is_mounted
        if seen:
            self.bars()
        return seen

    def bars(self) -> None:
        """Show the rows that the clock stands in."""
        app = self.cptui
        now = (app.conference, app.now, app.unsaved, self.room)
        first = title(*now) if app.lost is None else lost_title(app.lost, *now)
        self.query_one("#title", Said).show(first)
        self.query_one("#stage", Said).show(stage(app.conference, app.now, self.room))
