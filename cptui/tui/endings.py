"""How the program ends when it is not asked to: a signal, or a fault of ours.

Textual dies of a hang-up without restoring the terminal, and prints local variables, so
names and notes, when it crashes. Here the draft is kept, the terminal restored, and a fault
is handed to the command line, which tells it without a word of the conference.
"""

import asyncio
import signal
import sys
import termios
from collections.abc import Callable

from cptui.tui.look import Looking

SIGNALS = {signal.SIGHUP: 129, signal.SIGTERM: 143}
"""Signals that end us, with the exit code a shell expects of each."""


def on_signals(end: Callable[[int], None]) -> None:
    """Call `end` with the exit code when a signal ends us; only in the main thread."""
    loop = asyncio.get_running_loop()
    for number, code in SIGNALS.items():
        try:
            loop.add_signal_handler(number, end, code)
        except (NotImplementedError, RuntimeError, ValueError):
            return


def terminal_gone() -> bool:
    """Whether there is no terminal left to restore, as after a dropped line."""
    try:
        termios.tcgetattr(sys.__stdin__.fileno() if sys.__stdin__ else 0)
    except (termios.error, OSError, ValueError):
        return True
    return False


class Guarded(Looking, inherit_bindings=False):
    """An app that ends without a word of the conference on the terminal."""

    fault: BaseException | None = None
    """What went wrong inside, for the command line to tell and log."""

    def silence(self) -> None:
        """Write nothing more when there is no terminal left to write to."""
        if terminal_gone() and self._driver is not None:
            self._driver.write = lambda data: None  # type: ignore[method-assign]

    def keep_now(self) -> None:
        """Keep the line that is being typed, at once."""

    def _fatal_error(self) -> None:
        """End without Textual's traceback, which prints names."""
        self.keep_now()
        self.fault = self._exception
        self._close_messages_no_wait()

    def panic(self, *renderables: object) -> None:
        """The same for a fault that comes with its own picture."""
        self.keep_now()
        self.fault = self._exception or RuntimeError("The screen failed.")
        self._close_messages_no_wait()

    def copy_to_clipboard(self, text: str) -> None:
        """Never: the text would go to the clipboard of whoever's terminal this is."""
