"""Which terminal this is, so that a half-typed line finds its typist again."""

import os
import sys
from contextlib import suppress


def terminal_id() -> str:
    """Return the terminal's name, if it has one, and our process number."""
    for stream in (sys.stdin, sys.stderr, sys.stdout):
        with suppress(OSError, ValueError, AttributeError):
            return f"{os.ttyname(stream.fileno())} {os.getpid()}"
    return f"pid {os.getpid()}"


def is_ours_to_take(other: str, own: str) -> bool:
    """Whether a line left by another terminal may be offered here.

    It may when it was typed at this very terminal, or when who typed it is gone.
    """
    place, _, process = other.rpartition(" ")
    if place and place != "pid" and place == own.rpartition(" ")[0]:
        return True
    return process.isdigit() and not _is_running(int(process))


def _is_running(process: int) -> bool:

    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
