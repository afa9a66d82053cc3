"""Closing: what is still to do and where, before they go, and what is handed out tonight."""

from collections.abc import Iterable
from datetime import datetime

from textual.binding import Binding
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.tui.live import LiveScreen
from cptui.tui.widgets.bars import SCREENS
from cptui.tui.widgets.closing import HERE, closing_rows
from cptui.tui.widgets.lines import Lines


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    name = does.replace("('", ".").strip("' )").split()[0].replace("/", "")
    return Binding(key, f"screen.{does}", word, id=f"close.{name}", tooltip=tooltip)


class ToDo(Lines):
    """The list; Enter goes where the thing marked is done."""

    BINDINGS = [
        _key("enter", "go", "go there", "Go to the screen where the thing marked is done."),
        _key("c", "say('/close')", "close", "Close the conference; it asks if something is open."),
        _key("f", "begin('/leaving ')", "leaves first", "Who leaves the building first."),
        _key("t", "begin('/tell ')", "tell", "Who tells an absent person, and by when."),
        _key("l", "begin('/leaflet ')", "leaflet", "Who was told how to complain."),
        _key("a", "begin('/adjourn ')", "adjourn", "Go on another day: date, time, why."),
    ]


class CloseScreen(LiveScreen):
    """F6."""

    MODE = "close"

    def body(self) -> Iterable[Widget]:
        """One list of everything."""
        yield ToDo()

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show what is left to do."""
        listing = self.query_one(ToDo)
        listing.show(closing_rows(conference, self.cptui.written, listing.room))

    def action_go(self) -> None:
        """Go to the screen where the thing marked is done, or begin its line."""
        row = self.query_one(ToDo).row
        key = str(row.key) if row else ""
        where = key.rpartition(":")[2] if key.startswith("todo:") else ""
        for mode, name in SCREENS:
            if where and name.startswith(where) and where != HERE:
                self.cptui.action_show(mode)

    def action_say(self, line: str) -> None:
        """Say a line that needs no more words."""
        self.cptui.say(line)

    def action_begin(self, text: str) -> None:
        """Begin a line."""
        self.cptui.prefill(text)
