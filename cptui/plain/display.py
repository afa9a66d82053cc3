"""The room display in line mode: a line for each change, nothing redrawn."""

import select
import sys
from collections.abc import Callable
from typing import TextIO

from cptui.domain.text import clean
from cptui.minutes.room_board import Board, room_board
from cptui.session.watching import Sight, Watch

LOOK_EVERY = 0.25
"""Seconds between two looks."""


def print_display(
    watch: Watch, out: TextIO, leaving: Callable[[], bool], *, with_clock: bool = False
) -> int:
    """Print what the room may read whenever that changes; return 0 once it is left.

    `leaving` waits until the next look is due and says whether to leave instead.
    """
    before: Board | None = None
    try:
        while True:
            sight = watch.look()
            board = _board(sight)
            if board.now and board != before:
                before = board
                print(clean(_line(board, sight, with_clock=with_clock)), file=out, flush=True)
            if leaving():
                return 0
    except KeyboardInterrupt:
        return 0
    finally:
        watch.close()


def q_was_typed() -> bool:
    """Wait for the next look; whether `q` was entered at the terminal meanwhile."""
    if not sys.stdin.isatty():
        select.select([], [], [], LOOK_EVERY)
        return False
    ready, _, _ = select.select([sys.stdin], [], [], LOOK_EVERY)
    if not ready:
        return False
    line = sys.stdin.readline()
    return not line or line.strip().casefold() in ("q", "/quit")


def _board(sight: Sight) -> Board:
    """Return what stands there without the clock: a minute gone by is no change."""
    return Board(sight.trouble) if sight.conference is None else room_board(sight.conference)


def _line(board: Board, sight: Sight, *, with_clock: bool) -> str:
    words = ". ".join(part for part in (board.now, board.then) if part)
    flag = "REHEARSAL. " if board.rehearsal else ""
    line = f"{flag}{words}".removesuffix(".") + "."
    if not with_clock or sight.conference is None:
        return line
    clock = room_board(sight.conference, sight.now).clock
    return f"{clock}. {line}" if clock else line
