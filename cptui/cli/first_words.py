"""The first words on the terminal, before anything is loaded, and how they go again.

This module imports only what Python has loaded anyway.
"""

import os

_SCREENS = ("run", "display")
"""Commands that show a screen, which takes its time to load."""
_NOT_NOW = ("-h", "--help", "--plain", "--play")
"""Words with which no screen comes."""
_BLANKED_ON = ("xterm", "screen", "tmux", "linux", "rxvt", "alacritty", "foot", "konsole", "vte")
"""Kinds of terminal that surely blank a line as they are told."""
_LONGEST = 60
_said = False


def say_first(words: list[str]) -> None:
    """Say on a terminal that the screen is coming; elsewhere nothing."""
    global _said
    if _said or not _screen_comes(words):
        return
    try:
        room = min(_LONGEST, os.get_terminal_size(1).columns - 1)
        os.write(1, _opening(words)[:room].encode("ascii"))
        _said = True
    except OSError:
        # A terminal that is gone is met again by whatever comes next.
        return


def take_back() -> None:
    """Blank the first words, so that what follows begins on an empty line."""
    global _said
    if _said:
        _said = False
        try:
            os.write(1, b"\r\x1b[K")
        except OSError:
            return


def _screen_comes(words: list[str]) -> bool:
    if not os.environ.get("TERM", "").startswith(_BLANKED_ON):
        return False
    if not any(word in _SCREENS for word in words) or any(word in _NOT_NOW for word in words):
        return False
    return os.isatty(0) and os.isatty(1) and os.isatty(2)


def _opening(words: list[str]) -> str:
    """Return the words; a name that the terminal might not show in one cell a letter stays out."""
    names = [word for word in words if word not in _SCREENS and not word.startswith("-")]
    name = os.path.basename(names[-1]) if names else ""
    if not (name and name.isascii() and name.isprintable()):
        return "cptui: opening ..."
    return f"cptui: opening {name} ..."
