"""What `cptui new` asks, and how it asks it on a terminal.

What reads the answers is loaded with the first one: the list of questions is shown by --help.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cptui.domain.case import ConferenceKind
from cptui.domain.text import clean
from cptui.store.places import template_names

if TYPE_CHECKING:
    from cptui.store.case_file.beginning import NewChild

_KINDS = tuple(kind.value for kind in ConferenceKind)


class Unclear(Exception):
    """What was given cannot be used; the text says why, a line each."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a new case file needs to know."""

    option: str
    field: str
    asks: str
    read: Callable[[str], Any]
    metavar: str
    needed: bool = True

    def said(self, why: ValueError) -> str:
        """Return in words what was wrong with the answer."""
        return clean(str(why).replace("{key}", self.option).replace("\n", " "))


def _words(text: str) -> str:
    from cptui.store.text_lines import parse_line

    return parse_line(text)


def _kind(text: str) -> Any:
    from cptui.store.text_types import OneOf

    return OneOf(_KINDS).parse(text)


def _day(text: str) -> Any:
    from cptui.store.text_dates import parse_day

    return parse_day(text)


def _time(text: str) -> Any:
    from cptui.store.text_dates import parse_clock

    return parse_clock(text)


def _profile(text: str) -> str:
    from cptui.store.validation import nearest

    names = template_names("practice", ".yaml")
    name = text.strip().lower()
    if name not in names:
        raise ValueError("There is no profile of this name.\n" + nearest(name, names))
    return name


QUESTIONS = (
    Question("reference", "reference", "the case's reference", _words, "TEXT"),
    Question("type", "kind", ", ".join(_KINDS), _kind, "TYPE"),
    Question("profile", "profile", "the local practice, as cptui profiles lists", _profile, "NAME"),
    Question("date", "on", "date of the conference", _day, "DATE"),
    Question("start", "start", "when it begins, as 9:30", _time, "TIME"),
    Question("venue", "venue", "where it is held", _words, "PLACE"),
    Question("chair", "chair", "name of the chair", _words, "NAME"),
    Question(
        "minute-taker", "minute_taker", "name of the minute-taker", _words, "NAME", needed=False
    ),
)


def ask(one: Question) -> Any:
    """Return the answer typed, asking again until it can be used; None for nothing, if it may be.

    Raises KeyboardInterrupt when the terminal goes away.
    """
    hint = one.asks if one.needed else f"{one.asks} (Enter: not yet known)"
    while True:
        typed = _line(f"{one.option.capitalize().replace('-', ' ')}, {hint}: ")
        if not typed and not one.needed:
            return None
        if not typed:
            _tell("A case file cannot do without this. Ctrl+C leaves, and nothing is written.")
            continue
        try:
            return one.read(typed)
        except ValueError as why:
            _tell(one.said(why))


def ask_children() -> "list[NewChild]":
    """Return the children typed, one a line, at least one."""
    from cptui.store.case_file.beginning import parse_child

    _tell("Children, one a line: Forename Surname, 14/6/2018; or Surname, due 30/6/2026.")
    found: list[NewChild] = []
    while True:
        typed = _line("Child (Enter: no more): " if found else "Child: ")
        if not typed and found:
            return found
        try:
            found.append(parse_child(typed))
        except ValueError as why:
            _tell(clean(str(why).replace("{key}", "date").replace("\n", " ")))


def _line(prompt: str) -> str:

    print(prompt, end="", file=sys.stderr, flush=True)
    typed = sys.stdin.readline()
    if not typed:
        raise KeyboardInterrupt
    return clean(typed).strip()


def _tell(words: str) -> None:

    print(words, file=sys.stderr)
