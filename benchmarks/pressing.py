"""Pressing keys as people do, and what each cost."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.terminal.sitting import Sitting

BETWEEN = 0.06
"""Seconds without output after a key before the next: 90 words a minute are 0.13 apart."""
PAUSE = 0.3
"""Seconds of quiet after each word; in a shorter one cptui says what Enter would do."""
LINE = "hv: weight has dropped two centiles since birth"
"""Fits a row of the narrowest screen, so that what is typed is found in one piece."""
CLOCK_ROWS = 2
"""Rows at the top in which a clock may change by itself."""
MILLI = 1000.0


@dataclass(slots=True)
class Typed:
    """What came of keys: milliseconds to the screen and bytes, of each."""

    ms: list[float] = field(default_factory=list)
    bytes: list[float] = field(default_factory=list)
    everything: int = 0
    """Bytes of the whole line, with all that was written in its pauses."""

    @property
    def count(self) -> int:
        """How many characters."""
        return len(self.bytes)


def press(sitting: Sitting, key: str, shown: Callable[[], bool], what: str) -> float:
    """Press a key; return the milliseconds until its effect was shown."""
    pressed = time.monotonic()
    sitting.press(key)
    return (sitting.until(shown, what) - pressed) * MILLI


def type_line(sitting: Sitting, line: str = LINE, *, pause: float = PAUSE) -> Typed:
    """Type a line, with a pause after each word, and return what each character cost.

    A character's time ends when the line up to it stands on the screen. The time of a blank,
    which cannot be seen, is left out.
    """
    typed = Typed()
    start, sent = sitting.received, ""
    for letter in line:
        sent += letter
        before = sitting.received
        if letter == " ":
            sitting.press(letter)
        else:
            typed.ms.append(press(sitting, letter, _standing(sitting, sent), repr(sent)))
        sitting.settle(BETWEEN)
        typed.bytes.append(sitting.received - before)
        if letter == " ":
            sitting.settle(pause)
    sitting.settle(pause)
    typed.everything = sitting.received - start
    return typed


def _standing(sitting: Sitting, text: str) -> Callable[[], bool]:
    return lambda: any(text in line for line in sitting.emulator.lines())


def enter(sitting: Sitting, mark: str) -> float:
    """Enter the line typed, which ends in `mark`; return the ms until it is in the list.

    The list stands at the right of an upright line. cptui lists what it has saved, and then
    says so at the top, where three dots stood.
    """
    listed = re.compile(rf"│.*\b{re.escape(mark)}\b")

    def shown() -> bool:
        lines = sitting.emulator.lines()
        return lines[0].rstrip().endswith("saved") and any(map(listed.search, lines))

    took = press(sitting, "enter", shown, f"{mark} in the list")
    sitting.settle(PAUSE)
    return took


def page_up(sitting: Sitting) -> float:
    """Scroll the list up by a page; return the ms until it has moved."""
    took = press(sitting, "pageup", changing(sitting), "the page before")
    sitting.settle(BETWEEN)
    return took


def changing(sitting: Sitting) -> Callable[[], bool]:
    """Return what tells whether the screen below the clock is not as it was now."""
    before = sitting.emulator.lines()[CLOCK_ROWS:]
    return lambda: sitting.emulator.lines()[CLOCK_ROWS:] != before
