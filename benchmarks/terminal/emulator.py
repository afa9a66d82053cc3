"""An emulated xterm: draws what a program writes, and answers what it asks."""

import codecs
import re
from typing import Any

from benchmarks.terminal.answers import SEQUENCE, UNFINISHED, answer
from benchmarks.terminal.screen import Screen, Stream

SYNCHRONISED = "2026"
ALTERNATE = {"47", "1047", "1049"}


class Emulator:
    """One screen of so many columns and rows."""

    def __init__(self, columns: int, rows: int) -> None:
        self.size = (columns, rows)
        self.screen = Screen(columns, rows)
        self.version = 0
        """Counts what was fed, so that one knows when to look again."""
        self._stream = Stream(self.screen)
        self._modes: set[str] = set()
        self._rest = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    @property
    def busy(self) -> bool:
        """Whether an update has begun that is to be shown only once it is whole."""
        return SYNCHRONISED in self._modes

    def feed(self, data: bytes) -> bytes:
        """Draw the output; return what the terminal answers to it."""
        text = self._rest + self._decoder.decode(data)
        cut = UNFINISHED.search(text)
        end = cut.start() if cut else len(text)
        self._rest, text = text[end:], text[:end]
        answers, done = "", 0
        for found in SEQUENCE.finditer(text):
            if self._is_for_the_screen(found):
                continue
            self._draw(text[done : found.start()])
            answers += self._asked(found)
            done = found.end()
        self._draw(text[done:])
        self.version += 1
        return answers.encode()

    @staticmethod
    def _is_for_the_screen(found: re.Match[str]) -> bool:
        plain = found["final"] and not found["lead"] and not found["between"]
        return bool(plain) and found["final"] not in "cn"

    def _draw(self, text: str) -> None:
        if text:
            self._stream.feed(text)

    def _asked(self, found: re.Match[str]) -> str:
        if found["lead"] == "?" and found["final"] in ("h", "l"):
            self._draw(found.group())
            self._set(found["numbers"].split(";"), on=found["final"] == "h")
            return ""
        cursor = self.screen.cursor
        return answer(found, (min(cursor.x, self.size[0] - 1), cursor.y), self._modes)

    def _set(self, modes: list[str], *, on: bool) -> None:
        for mode in modes:
            (self._modes.add if on else self._modes.discard)(mode)
            if mode in ALTERNATE:
                self.screen.erase_in_display(2)

    def lines(self) -> list[str]:
        """Return the rows of the screen, as wide as it is."""
        return list(self.screen.display)

    def text(self) -> str:
        """Return the whole screen, without blanks at the ends of its lines and below them."""
        return "\n".join(line.rstrip() for line in self.lines()).rstrip("\n")

    def cells(self, first: int = 0) -> list[list[Any]]:
        """Return a copy of every cell with its attributes, from row `first` on."""
        columns, rows = self.size
        buffer = self.screen.buffer
        return [[buffer[y][x] for x in range(columns)] for y in range(first, rows)]
