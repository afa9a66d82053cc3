"""A new case file: a commented form with what is known so far filled in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from string import Template

from cptui.store.case_file.loading import case_from
from cptui.store.case_file.writing import quoted
from cptui.store.places import template
from cptui.store.text_dates import parse_day
from cptui.store.text_lines import parse_line
from cptui.store.written_files import read_text
from cptui.store.yaml_events import parse_yaml


@dataclass(frozen=True, slots=True)
class NewChild:
    """A child as first entered."""

    forename: str | None
    surname: str
    born: date | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new case file begins with."""

    reference: str
    kind: str
    profile: str
    on: date
    start: time
    venue: str
    chair: str
    minute_taker: str | None
    children: Sequence[NewChild]


def new_case_text(begin: Beginning, file: str) -> str:
    """Return the text of the case file; raises NotValid if it would not load."""
    form = Template(read_text(template("case", "new.yaml")))
    text = form.substitute(
        reference=_written(begin.reference),
        type=begin.kind,
        profile=_written(begin.profile),
        date=begin.on.isoformat(),
        start=f"{begin.start:%H:%M}",
        venue=_written(begin.venue),
        chair=_written(begin.chair),
        minute_taker=_minute_taker(begin.minute_taker),
        children="".join(_child(one) for one in begin.children),
    )
    text = "".join(f"{line.rstrip()}\n" for line in text.splitlines())
    case_from(parse_yaml(text, file), file)
    return text


def parse_child(text: str) -> NewChild:
    """Return the child of "Ada Oakley-Reid, 14/6/2018" or "Oakley-Reid, due 30/6/2026".

    A last word alone is a surname. Raises ValueError that says how to write it.
    """
    name, comma, day = parse_line(text).rpartition(",")
    names = name.split()
    if not comma or not names:
        raise ValueError(
            "Write name and date: Forename Surname, 14/6/2018; or Surname, due 30/6/2026."
        )
    unborn = re.match(r"\s*due\b", day, re.IGNORECASE)
    when = parse_day(day[unborn.end() :] if unborn else re.sub(r"^\s*born\b", "", day))
    forename = " ".join(names[:-1]) or None
    if not unborn and not forename:
        raise ValueError("Write forename and surname: Forename Surname, 14/6/2018.")
    return NewChild(
        forename, names[-1], born=None if unborn else when, due=when if unborn else None
    )


def case_file_name(reference: str) -> Path:
    """Return a file name made from the reference, never from a name: cp-2026-0147.yaml."""
    slug = re.sub(r"[^a-z0-9]+", "-", reference.lower()).strip("-")[:60]
    return Path(f"{slug or 'case'}.yaml")


def _written(text: str) -> str:

    return quoted(parse_line(text))


def _minute_taker(name: str | None) -> str:

    if name is None:
        return "# minute_taker:\n#   name: Forename Surname"
    return f"minute_taker:\n  name: {_written(name)}"


def _child(one: NewChild) -> str:

    lines = [f"surname: {_written(one.surname)}"]
    if one.forename:
        lines.insert(0, f"forename: {_written(one.forename)}")
    lines.append(f"born: {one.born}" if one.born else f"due: {one.due}")
    return "\n  - " + "\n    ".join(lines)
