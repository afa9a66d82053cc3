"""Measure cptui beside its peers, and write docs/benchmarks.md.

    python -m benchmarks            # everything, about twenty minutes
    python -m benchmarks --quick    # a few runs of each, printed only
    python -m benchmarks --only typing

Needs Linux, the dev and bench extras (for pyte and docxtpl), nano and pandoc. How far it is goes
to stderr. The exit code is 0 when every goal measured is met, 1 when one is not, 2 when something
needed is missing.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.goals import Figure

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def main(words: Sequence[str] | None = None) -> int:
    """Measure what is asked for; returns the exit code."""
    if find_spec("pyte") is None or find_spec("cptui") is None:
        return _missing("cptui's dev extra: pip install -e '.[dev]'")
    from benchmarks.measures import MEASURES, NEED_NANO, NEED_WRITERS

    asked = _parser(tuple(MEASURES)).parse_args(words)
    names = asked.only or list(MEASURES)
    if NEED_NANO & set(names) and which("nano") is None:
        return _missing("the editor nano: apt-get install nano, or your system's own way")
    if NEED_WRITERS & set(names) and (which("pandoc") is None or find_spec("docxtpl") is None):
        return _missing("pandoc, and cptui's bench extra: pip install -e '.[dev,bench]'")
    return _run(asked, names)


def _missing(what: str) -> int:
    print(f"Not measured: this needs {what}.", file=sys.stderr)
    return 2


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="a few runs of each")
    parser.add_argument(
        "--only", action="append", choices=names, metavar="NAME", help=f"one of {', '.join(names)}"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--to", type=Path, help="write the page there; else only when whole")
    parser.add_argument("--folder", type=Path, help="where the records measured are laid")
    return parser


def _run(asked: argparse.Namespace, names: Sequence[str]) -> int:
    from benchmarks.goals import goals
    from benchmarks.machine import load, machine
    from benchmarks.page import as_json, beside, page, table, verdict

    known = machine() | {"load when it began": load()}
    found, failed = _figures(asked, names)
    rows = [(goal, found[goal.name]) for goal in goals() if goal.name in found]
    today = date.today()
    if asked.json:
        print(as_json(rows, known, today))
    else:
        print("\n\n".join((table(rows), beside(rows), verdict(rows))))
    whole = not (asked.quick or asked.only or asked.json or failed)
    to = asked.to or (PAGE if whole else None)
    if to is not None:
        to.write_text(page(rows, known, today), encoding="utf-8")
        _say(f"written: {to.name}")
    missed = any(goal.met(figure) is False for goal, figure in rows)
    return 1 if missed or failed else 0


def _figures(asked: argparse.Namespace, names: Sequence[str]) -> tuple[dict[str, "Figure"], bool]:
    """Return the figures by their goals' names, and whether a part could not be measured."""
    from benchmarks.measures import MEASURES
    from benchmarks.plan import Plan
    from benchmarks.programs import Cast
    from benchmarks.terminal.sitting import NotShown

    found: dict[str, Figure] = {}
    failed = False
    with tempfile.TemporaryDirectory(prefix="cptui-benchmarks-", dir=asked.folder) as folder:
        plan = Plan(Cast(Path(folder)), asked.quick, _say)
        for name in names:
            try:
                found |= MEASURES[name](plan)
            except NotShown as missing:
                failed = True
                _say(f"NOT measured: {name}. {missing}")
    return found, failed


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
