"""What `cptui new` asks, and how it asks it on a terminal."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cptui.domain.case import ConferenceKind
from cptui.domain.text import clean
from cptui.store.case_file.beginning import NewChild, parse_child
from cptui.store.places import template_names
from cptui.store.text_dates import parse_clock, parse_day
from cptui.store.text_types import OneOf, parse_line
from cptui.store.validation import nearest

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


def _profile(text: str) -> str:

    names = template_names("practice", ".yaml")
    name = text.strip().lower()
    if name not in names:
        raise ValueError("There is no profile of this name.\n" + nearest(name, names))
    return name


QUESTIONS = (
    Question("reference", "reference", "the case's reference", parse_line, "TEXT"),
    Question("type", "kind", ", ".join(_KINDS), OneOf(_KINDS).parse, "TYPE"),
    Question("profile", "profile", "the local practice, as cptui profiles lists", _profile, "NAME"),
    Question("date", "on", "date of the conference", parse_day, "DATE"),
    Question("start", "start", "when it begins, as 9:30", parse_clock, "TIME"),
    Question("venue", "venue", "where it is held", parse_line, "PLACE"),
    Question("chair", "chair", "name of the chair", parse_line, "NAME"),
    Question(
        "minute-taker", "minute_taker", "name of the minute-taker", parse_line, "NAME", needed=False
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


def ask_children() -> list[NewChild]:
    """Return the children typed, one a line, at least one."""
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
