"""The room as Textual's own widgets give it: the same lines, lists and keys, nothing behind them.

    python stock_app.py points.txt [SECONDS [tuned]]

A title, the item with the clock, the screens, the agenda, the points of the file in an
OptionList with the last one marked, an Input, a line of hints and the footer. Nothing of it is
made slower than Textual makes it: the cursor does not even blink, scrolling is not animated, and
the Input has no border. SECONDS is how often the clock ticks, 1 unless given. `tuned` does
without the new layout that Textual makes by itself whenever a line is given other words.
"""

import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Footer, Input, OptionList, Static

PLANNED = timedelta(minutes=20)
TABS = "─ F2 Checks ─[F3 Room]─ F4 Children ─ F5 Plan ─ F6 Close ─ F7 Attendance "
HINT = "hv: words · 10:25 late · - narrative · @ action · # tag · / command"
AGENDA = """\
ok 1 Welcome            2/5
   2 Why we are here     10
   3 Children's views    15
>  4 What are we      19/20
     worried about
   5 What works          15
   6 Parents' views      15
   7 Analysis, scale     10
   8 Views, decisions    25
   9 Outline plan        20
  10 Dates,               5
     complaints

 family has spoken 40 times
 chair sw hv mw pol pro mum"""


class StockApp(App[None]):
    """The room, for the look of it."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #title, #stage, #tabs, #hint { height: 1; }
    #body { height: 1fr; }
    #agenda { width: 29; height: 1fr; border-right: solid white; }
    #points { width: 1fr; border: none; padding: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f10", "stand_for('next')", "next"),
        Binding("f9", "stand_for('pause')", "pause"),
        Binding("f8", "stand_for('closed')", "closed"),
        Binding("ctrl+p", "stand_for('find')", "find"),
        Binding("f1", "stand_for('help')", "help"),
        Binding("pageup", "page(-1)", "page up", show=False, priority=True),
        Binding("pagedown", "page(1)", "page down", show=False, priority=True),
    ]

    def __init__(self, points: Iterable[str], tick: float, *, tuned: bool) -> None:
        super().__init__()
        self._anew = not tuned
        self._lines = tuple(points)
        self._tick = tick
        self._ends = datetime.now() + timedelta(seconds=55)
        self._title = ""

    def compose(self) -> ComposeResult:
        """The rows from top to bottom."""
        yield Static(id="title", markup=False)
        yield Static(id="stage", markup=False)
        yield Static(TABS, id="tabs", markup=False)
        with Horizontal(id="body"):
            yield Static(AGENDA, id="agenda", markup=False)
            yield OptionList(*self._lines, id="points", markup=False, compact=True)
        field = Input(id="line", compact=True)
        field.cursor_blink = False
        yield field
        yield Static(HINT, id="hint", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Mark the last point, take what is typed, start the clock."""
        self.animation_level = "none"
        points = self.query_one("#points", OptionList)
        points.highlighted = points.option_count - 1
        self.query_one("#line", Input).focus()
        self._show_clock()
        self.set_interval(self._tick, self._show_clock)

    def _show_clock(self) -> None:
        now = datetime.now()
        title = f"CP-2026-0147 initial · Ada, Ben, Cy  {now:%H:%M}  ends 22:05   saved"
        if title != self._title:
            self._title = title
            self.query_one("#title", Static).update(title, layout=self._anew)
        left = divmod(max(0, round((self._ends - now).total_seconds())), 60)
        words = (
            f"4 What are we worried about   {left[0]}:{left[1]:02} left of 20:00   7 in, quorate"
        )
        self.query_one("#stage", Static).update(words, layout=self._anew)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Add what was typed to the points."""
        points = self.query_one("#points", OptionList)
        points.add_option(event.value)
        points.highlighted = points.option_count - 1
        event.input.clear()

    def action_stand_for(self, key: str) -> None:
        """Do nothing: the key is there to be shown."""

    def action_page(self, step: int) -> None:
        """Go a page up or down the points while typing goes on."""
        points = self.query_one("#points", OptionList)
        (points.action_page_up if step < 0 else points.action_page_down)()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    StockApp(lines, seconds, tuned="tuned" in sys.argv).run()
