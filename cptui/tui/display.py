"""The room display: one screen that follows the record and takes nothing but leaving.

It has no session, so nothing it does can reach the record.
"""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from cptui.minutes.room_board import CLOSED, Board, room_board
from cptui.session.watching import Sight, Watch
from cptui.tui.endings import Guarded, on_signals
from cptui.tui.text import BLANK, T
from cptui.tui.widgets.said import Said

LOOK_EVERY = 0.2
"""Seconds between two looks; an entry is to show within half a second."""


def board_of(sight: Sight, *, with_clock: bool) -> Board:
    """Return what to show of what was found; trouble in the place of everything else."""
    if sight.conference is None:
        return Board(sight.trouble)
    return room_board(sight.conference, sight.now if with_clock else None)


class Display(Guarded, inherit_bindings=False):
    """What the room sees."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    Screen { background: $background; color: $foreground; }
    #board { align: center middle; height: 1fr; padding: 0 4; }
    #board Said { text-align: center; margin-bottom: 2; }
    #rehearsal { text-align: center; }
    #keys { dock: bottom; height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "q,Q,ctrl+q,ctrl+c",
            "leave",
            "leave",
            priority=True,
            id="display.leave",
            tooltip="Leave the display.",
        ),
    ]

    def __init__(self, watch: Watch, *, with_clock: bool = False) -> None:
        super().__init__()
        self._watch = watch
        self._with_clock = with_clock
        # A SQLite connection belongs to one thread, and a slow disk must not hold up `q`.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="display")
        self._looking = False
        self.board: Board | None = None
        """What is shown; None before the first look."""

    def compose(self) -> ComposeResult:
        """The words in the middle of the screen, and how to leave."""
        yield Said(id="rehearsal")
        with Vertical(id="board"):
            yield Said(id="now")
            yield Said(id="then")
            yield Said(id="clock")
        yield Said(id="keys")

    def on_mount(self) -> None:
        """Look at once, and from then on again and again."""
        on_signals(self._end)
        self.look()
        self.set_interval(LOOK_EVERY, self.look)

    def on_unmount(self) -> None:
        """Let the record go."""
        self._thread.submit(self._watch.close)
        self._thread.shutdown(wait=False)

    def look(self) -> None:
        """Look at the record, unless the last look has not come back yet."""
        if not self._looking:
            self._looking = True
            self._follow()

    @work(group="look")
    async def _follow(self) -> None:
        try:
            loop = asyncio.get_running_loop()
            sight = await loop.run_in_executor(self._thread, self._watch.look)
        finally:
            self._looking = False
        self._show(board_of(sight, with_clock=self._with_clock))

    def _show(self, board: Board) -> None:
        if board == self.board:
            return
        self.board = board
        for name, words, style in _parts(board):
            said = self.query_one(f"#{name}", Said)
            said.display = bool(words)
            said.show(T(words, style) if words else BLANK)

    def action_leave(self) -> None:
        """Leave; there is nothing to lose."""
        self.exit(0)

    def _end(self, code: int) -> None:
        self.silence()
        self.exit(code, return_code=code)


def _parts(board: Board) -> Iterator[tuple[str, str, str]]:
    yield "now", board.now, "bold"
    yield "then", board.then, ""
    yield "clock", board.clock, ""
    yield "rehearsal", "REHEARSAL" if board.rehearsal else "", "bold"
    yield "keys", "" if board.now == CLOSED else "q leaves", "dim"


def run_display(watch: Watch, *, with_clock: bool) -> int:
    """Run the display until it is left; returns the exit code.

    Raises what went wrong inside, for the command line to tell.
    """
    app = Display(watch, with_clock=with_clock)
    code = app.run(mouse=False)
    if app.fault is not None:
        raise app.fault
    return code or app.return_code or 0
