"""Measure cptui beside its peers, and write docs/benchmarks.md.

    python -m benchmarks            # everything, about a quarter of an hour
    python -m benchmarks --quick    # a few runs of each, printed only
    python -m benchmarks --only typing

Needs Linux, the dev extra (for pyte) and nano. How far it is goes to stderr. The exit code is 0
when every goal measured is met, 1 when one is not, 2 when something needed is missing.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from shutil import which

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def main(words: Sequence[str] | None = None) -> int:
    """Measure what is asked for; returns the exit code."""
    if find_spec("pyte") is None or find_spec("cptui") is None:
        return _missing("cptui's dev extra: pip install -e '.[dev]'")
    from benchmarks.measures import MEASURES, NEED_NANO

    asked = _parser(tuple(MEASURES)).parse_args(words)
    names = asked.only or list(MEASURES)
    if NEED_NANO & set(names) and which("nano") is None:
        return _missing("the editor nano: apt-get install nano, or your system's own way")
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
    from benchmarks.measures import MEASURES
    from benchmarks.page import as_json, beside, page, table, verdict
    from benchmarks.plan import Plan
    from benchmarks.programs import Cast

    known = machine() | {"load when it began": load()}
    found = {}
    with tempfile.TemporaryDirectory(prefix="cptui-benchmarks-", dir=asked.folder) as folder:
        plan = Plan(Cast(Path(folder)), asked.quick, _say)
        for name in names:
            found |= MEASURES[name](plan)
    rows = [(goal, found[goal.name]) for goal in goals() if goal.name in found]
    today = date.today()
    if asked.json:
        print(as_json(rows, known, today))
    else:
        print("\n\n".join((table(rows), beside(rows), verdict(rows))))
    to = asked.to or (PAGE if not (asked.quick or asked.only or asked.json) else None)
    if to is not None:
        to.write_text(page(rows, known, today), encoding="utf-8")
        _say(f"written: {to.name}")
    return 1 if any(goal.met(figure) is False for goal, figure in rows) else 0


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
