"""A fault of ours, told and logged without a word of what people wrote.

An exception's message and a frame's locals may hold a child's name; its type and the places
in our code it passed cannot.
"""

import os
import traceback
from pathlib import Path

from cptui import __version__

LARGEST = 200_000
"""Bytes of log kept; a longer one begins afresh."""


def fault_log() -> Path:
    """Return the path of the log of faults, under the XDG state folder."""
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(state) / "cptui" / "faults.log"


def describe(fault: BaseException) -> str:
    """Return the fault as types and places in the code, one a line, causes first."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = fault
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        places = [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        lines = [type(one).__qualname__, *places, *lines]
        one = one.__cause__ or one.__context__ or _carried(one)
    return "\n".join(lines)


def _carried(fault: BaseException) -> BaseException | None:
    """Return what a failed worker of the screen carries: it is raised without its cause."""
    error = getattr(fault, "error", None)
    return error if isinstance(error, BaseException) else None


def log_fault(fault: BaseException, when: str) -> Path | None:
    """Append the fault to the log, readable by its owner only.

    Returns the log's path, or None when it cannot be written: a fault of the log must not
    hide the first one.
    """
    try:
        path = fault_log()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        begin_afresh = path.exists() and path.stat().st_size > LARGEST
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(path, flags | (os.O_TRUNC if begin_afresh else 0), 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            os.chmod(path, 0o600)
            file.write(f"{when} cptui {__version__}\n{describe(fault)}\n\n")
    except (OSError, RuntimeError):
        # A RuntimeError says that this computer knows no home of ours.
        return None
    return path
