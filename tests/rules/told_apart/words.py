"""A planted word, and who may know it: said by itself, in plain Python."""

from collections.abc import Callable
from dataclasses import dataclass, field

KIDS = {"mum": {"ada", "ben", "cy"}, "dad": {"ada", "cy"}, "daf": {"ben"}, "ben": {"ben"}}
FAMILY = ("mum", "dad", "daf")
WORKERS = ("sw", "hv", "pol")
READERS = (*FAMILY, "ben", "professionals", *WORKERS, "gp")
ALL = {"ada", "ben", "cy"}


@dataclass(frozen=True)
class Room:
    """Who was where when something was said."""

    out: frozenset[str]
    closed: bool
    present: frozenset[str]


NOBODY = Room(frozenset(), False, frozenset())


@dataclass
class Word:
    """A planted word, and who may know it."""

    word: str
    by: Room
    about: set[str] = field(default_factory=set)
    """Children; empty: all."""
    hidden: tuple[str, ...] = ()
    source: str | None = None
    own: bool = False
    """Whether only somebody's own words of that kind are in a child's copy."""
    needs: Callable[[str], bool] = lambda reader: True
    shown: Callable[[str], bool] = lambda reader: True
    """Whether there is a place for it in the papers of a reader who may know it."""
    at: int = 0
    """The minute it was said at."""

    def known(self, reader: str) -> bool:
        """Whether it may be in the reader's copy, annexes left aside."""
        return self.outside(reader) and not (reader not in KIDS and self.by.closed)

    def outside(self, reader: str) -> bool:
        """Whether the reader may know it, were there no closed sessions for professionals."""
        if not self.needs(reader):
            return False
        if reader in KIDS:
            about = not self.about or bool(self.about & KIDS[reader])
            childs = self.source not in ALL or self.source in KIDS[reader]
            mine = reader != "ben" or not self.own or self.source == "ben"
            return about and childs and mine and reader not in (*self.by.out, *self.hidden)
        them = (*WORKERS, "gp") if reader == "professionals" else (reader,)
        return not set(them) & set(self.hidden)

    def annexed(self, reader: str) -> bool:
        """Whether it may be in a confidential annex of the reader's."""
        sat = reader == "professionals" or reader in self.by.present
        return reader not in KIDS and self.by.closed and self.outside(reader) and sat
