"""Reading a line from a terminal, with Up and Tab where the computer offers them."""

import sys
from collections.abc import Callable, Iterable

try:
    import readline
except ImportError:  # Not every Python has it; then lines are typed without Up and Tab.
    readline = None  # type: ignore[assignment]


def ask_line(prompt: str) -> str:
    """Show the prompt and return the line typed; EOFError at the end of input.

    With output redirected the prompt goes to stderr, so that it stays out of the file.
    """
    if sys.stdout.isatty():
        return input(prompt)
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def remember(line: str) -> None:
    """Make the line come back with Up, where the terminal can."""
    if readline is not None:
        readline.add_history(line)


def complete_with(words: Callable[[], Iterable[str]]) -> None:
    """Let Tab complete the word being typed from what `words` returns then."""
    if readline is None:
        return

    def completing(start: str, number: int) -> str | None:
        fitting = sorted(word for word in words() if word.startswith(start))
        return fitting[number] if number < len(fitting) else None

    readline.set_completer(completing)
    readline.set_completer_delims(" ,:!#@+\t")
    readline.parse_and_bind("tab: complete")
