"""The room: the agenda at the left, the minutes at the right, where two hours are spent."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.rules.wording import worded
from cptui.tui.text import stacked
from cptui.tui.tidying import KEYS, Tidying
from cptui.tui.widgets.agenda import agenda_lines
from cptui.tui.widgets.lines import Lines, Rows
from cptui.tui.widgets.points import PointRows
from cptui.tui.widgets.said import Said

NARROW = 70
"""Below this width the agenda folds away by itself."""
PANE = 29
WIDE_PANE = 40
WIDE = 110
AROUND = 7
"""Rows above and below the minutes, while nothing more is told."""


class Minutes(Lines):
    """The points; it follows its end until the cursor is taken up it."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"n", "N"})
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "screen.next_found(1)", "next", id="found.next", tooltip="The next found."),
        Binding(
            "N", "screen.next_found(-1)", "before", id="found.before", tooltip="The one before it."
        ),
        Binding("e", "screen.reword", "reword", id="reword", tooltip="Reword the line marked."),
        Binding("u", "screen.undo", "undo", id="undo", tooltip="Strike the entry marked."),
        Binding(
            "exclamation_mark",
            "screen.challenge",
            "challenge",
            id="challenge",
            tooltip="Note that somebody disputes the point marked.",
        ),
        *KEYS,
    ]


class RoomScreen(Tidying):
    """F3."""

    MODE = "room"
    AUTO_FOCUS = "Capture"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "fold", "list only", id="fold", tooltip="Fold the agenda away, or back."),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._points = PointRows()
        self._folded = False

    def body(self) -> Iterable[Widget]:
        """The agenda and the minutes."""
        yield Horizontal(Said(id="agenda"), Minutes(id="minutes", follow=True))

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show where the agenda is, and the minutes so far."""
        pane, minutes = self.query_one("#agenda", Said), self.query_one(Minutes)
        pane.display = not self._folded and self.room >= NARROW
        pane.styles.width = self._wide
        self.follow_clock(conference, now)
        beside = self._wide if pane.display else 0
        minutes.show(self._rows(conference, self.room - beside - 3))

    def follow_clock(self, conference: Conference, now: datetime) -> None:
        """Show where the agenda is."""
        height = self.query_one(Minutes).size.height or self.size.height - AROUND
        lines = agenda_lines(conference, now, self._wide - 2, max(3, height))
        self.query_one("#agenda", Said).show(stacked(lines))

    @property
    def _wide(self) -> int:
        """Cells that the agenda is wide, where it is shown."""
        return WIDE_PANE if self.room >= WIDE else PANE

    def _rows(self, conference: Conference, width: int) -> Rows:
        return self._points.rows(conference, width, self.cptui.session.by)

    def action_fold(self) -> None:
        """Give the minutes the whole width, or the agenda its place again."""
        self._folded = not self._folded
        self.changed()

    def action_undo(self) -> None:
        """Begin to strike the entry marked."""
        row = self.query_one(Minutes).row
        if row is not None:
            self.cptui.prefill(f"/undo {row.key}")

    def action_reword(self) -> None:
        """Bring the words of the line marked back, to be put better."""
        row = self.query_one(Minutes).row
        key = row.key if row is not None else None
        line = worded(self.conference, key) if isinstance(key, int) else None
        if line is not None:
            words = self.cptui.session.shorthand.kept(line.text)
            self.dock.capture.reword(line.entry, words)
            self.set_focus(self.dock.capture)

    def action_challenge(self) -> None:
        """Begin a challenge to the point marked: who, then the words."""
        row = self.query_one(Minutes).row
        if row is not None:
            self.cptui.prefill(f"!{row.key} ", 0)
