"""What this terminal can do: whether the screen can be drawn on it, and whose the mouse is."""

import re
import sys
from argparse import ArgumentParser
from collections.abc import Mapping

_DRAWN_ON = re.compile(
    r"(xterm|screen|tmux|linux|rxvt|putty|konsole|gnome|vte|alacritty|kitty|foot|wezterm|mintty"
    r"|iterm2?|st|ansi|cygwin|eterm|vt[1-5]\d\d)\b"
)
"""Kinds of terminal that are drawn on with the codes of ECMA-48, which Textual sends to all."""


def add_mouse(parser: ArgumentParser) -> None:
    """Add --mouse and --no-mouse."""
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument(
        "--mouse",
        action="store_const",
        const=True,
        help="take the mouse, as is done except over SSH",
    )
    whose.add_argument(
        "--no-mouse",
        dest="mouse",
        action="store_const",
        const=False,
        help="leave the mouse to the terminal",
    )


def mouse_wanted(said: bool | None, environment: Mapping[str, str]) -> bool:
    """Return whether the mouse is taken: as said, else unless this is an SSH session.

    There it would send a report for every move over the link, and take copying with the
    mouse away from the terminal.
    """
    if said is not None:
        return said
    return not any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))


def no_screen_because(environment: Mapping[str, str]) -> str | None:
    """Return why the screen cannot be used here, or None where it can."""
    if not sys.stdin.isatty():
        return "what is typed does not come from a terminal"
    if not sys.stdout.isatty():
        return "the output does not go to a terminal"
    name = environment.get("TERM", "")
    if name in ("", "dumb", "unknown"):
        return "this terminal says it can show plain lines only (TERM)"
    if not _DRAWN_ON.match(name) and not _moves_its_cursor(name):
        return f"this computer does not know how to draw on this terminal (TERM={name[:20]})"
    return None


def _moves_its_cursor(name: str) -> bool:
    """Whether this computer's list of terminals says that it moves its cursor as Textual does."""
    try:
        import curses

        curses.setupterm(name, fd=1)
        return (curses.tigetstr("cup") or b"").startswith(b"\x1b[")
    except Exception:
        # No such module, no list, not in the list: each means that nothing is known.
        return False
