"""Reading a line from a terminal, with Up and Tab where the terminal can show them.

Where it can only print, as TERM=dumb says, the line is left to the computer's own echo:
what Up and a long line would draw there is noise to a screen reader.
"""

import os
import sys
from collections.abc import Callable, Iterable
from functools import cache
from types import ModuleType

PRINTS_ONLY = ("", "dumb", "unknown")
"""Names of terminals that cannot move their cursor."""


@cache
def editing() -> ModuleType | None:
    """Return what edits a line with Up and Tab, or None; once imported, input() uses it."""
    if os.environ.get("TERM", "") in PRINTS_ONLY:
        return None
    try:
        import readline
    except ImportError:  # Not every Python has it.
        return None
    # It would send a code before and after every line typed.
    readline.parse_and_bind("set enable-bracketed-paste off")
    readline.parse_and_bind("set enable-meta-key off")
    return readline


def ask_line(prompt: str) -> str:
    """Show the prompt and return the line typed; EOFError at the end of input.

    With output redirected the prompt goes to stderr, so that it stays out of the file.
    """
    if sys.stdout.isatty():
        editing()
        return input(prompt)
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def remember(line: str) -> bool:
    """Make the line come back with Up; False where the terminal cannot."""
    found = editing()
    if found is not None:
        found.add_history(line)
    return found is not None


def put_in_place(line: str) -> None:
    """Make Up bring this line in the place of the one entered last."""
    found = editing()
    if found is None:
        return
    last = found.get_current_history_length() - 1
    if last >= 0:
        found.replace_history_item(last, line)
    else:
        found.add_history(line)


def complete_with(words: Callable[[], Iterable[str]]) -> None:
    """Let Tab complete the word being typed from what `words` returns then."""
    found = editing()
    if found is None:
        return

    def completing(start: str, number: int) -> str | None:
        fitting = sorted(word for word in words() if word.startswith(start))
        return fitting[number] if number < len(fitting) else None

    found.set_completer(completing)
    found.set_completer_delims(" ,:!#@+\t")
    found.parse_and_bind("tab: complete")
