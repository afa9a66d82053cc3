"""The children: views of each agency, the family's beside, the decision, dissent."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.tui.live import LiveScreen
from cptui.tui.reply import note
from cptui.tui.screens.answers import line_for
from cptui.tui.text import T, stacked
from cptui.tui.widgets.decisions import decision_rows
from cptui.tui.widgets.details import detail
from cptui.tui.widgets.grid import Grid
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.said import Said
from cptui.tui.widgets.views import Columns, beside_rows, heading, view_rows


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    return Binding(key, f"screen.answer('{does}')", word, id=f"view.{does}", tooltip=tooltip)


class Views(Grid):
    """The table; its keys act on the cell marked."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"y", "n", "full_stop", "a", "s", "b"})

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("y", "yes", "yes", "Yes: plan needed; the family agrees; a dissent is recorded."),
        _key("n", "no", "no", "No: not needed; the family disagrees; no formal dissent."),
        _key("full_stop", "none", "no view", "No view; of the family: unsure."),
        _key("a", "abstain", "abstains", "The professional abstains."),
        _key("c", "categories", "category", "Yes, with categories to be typed."),
        _key("r", "reason", "reason", "The same view again, its reason to be typed."),
        _key("s", "same", "same for all", "The view marked, for every child."),
        _key("d,enter", "decide", "decide", "The chair's decision for the child marked."),
        _key("b", "readback", "read back", "The child's decision was read back and agreed."),
    ]


class ChildrenScreen(LiveScreen):
    """F4."""

    MODE = "children"

    def body(self) -> Iterable[Widget]:
        """The names, the table, and what was said of the cell marked."""
        yield Said(id="names")
        yield Views()
        yield Said(id="detail")

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show views and decisions as they stand."""
        grid = self.query_one(Views)
        width = self.room - 3
        columns = Columns(conference, width, grid.first, grid.column)
        grid.columns, grid.first = len(conference.case.children), columns.first
        head = heading(conference, columns).lines
        self.query_one("#names", Said).show(stacked(T(" ") + line for line in head))
        grid.show(
            [
                *view_rows(conference, columns),
                *beside_rows(conference, columns),
                *decision_rows(conference, columns),
            ]
        )

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Bring the column marked into sight, and show what was said there."""
        event.stop()
        self.follow(self.conference, self.cptui.now)
        self.detail()

    def detail(self) -> None:
        """Show the words of the cell marked."""
        row, child = self.query_one(Views).row, self._child()
        key = row.key if row else None
        self.query_one("#detail", Said).show(detail(self.conference, key, child))

    def action_answer(self, does: str) -> None:
        """Say, or begin, the line that the key stands for in the cell marked."""
        row = self.query_one(Views).row
        if row is None or not isinstance(row.key, tuple):
            return
        found = line_for(self.conference, does, row.key, self._child())
        if found is None:
            self.cptui.reply = note("That key does nothing in this row.")
        elif found.endswith(" "):
            self.cptui.prefill(found)
        else:
            self.cptui.say(found)

    def _child(self) -> str:
        children = self.conference.case.children
        return children[min(self.query_one(Views).column, len(children) - 1)].code
