"""One thing the doctor looked at, and how a list of them is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import fill

from cptui.domain.text import clean

WIDTH = 79
_INDENT = 22
_MARKS = {"ok": "ok", "note": " !", "no": "no"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    found: str
    state: str = "ok"
    """ok; note: works, with something to know; no: does not work."""


def as_text(groups: Mapping[str, Iterable[Finding]]) -> str:
    """Return the findings as lines of at most 79 columns, a heading a group."""
    blocks = []
    for heading, findings in groups.items():
        blocks.append("\n".join([heading, *(_line(one) for one in findings)]))
    return "\n\n".join(blocks)


def _line(one: Finding) -> str:
    start = f" {_MARKS[one.state]} {one.what:<{_INDENT - 4}}"
    return fill(clean(one.found), WIDTH, initial_indent=start, subsequent_indent=" " * _INDENT)
