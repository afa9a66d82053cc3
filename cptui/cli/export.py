"""`cptui export`: the documents and invites of a conference, written or as JSON."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from cptui.domain.conference import Conference
from cptui.session.known import Known

HELP = "write the letter, plans, minutes and invites"
PATIENCE = 0.5
"""Seconds after which it is said what is being made."""


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", type=Path, metavar="CASE", help="the case file")
    parser.add_argument("--record", type=Path, metavar="FILE", help="this record instead")
    parser.add_argument("--rehearsal", action="store_true", help="of the last rehearsal")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="the folder to write to; else beside the record"
    )
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="a Word template to write them in"
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there")
    parser.add_argument(
        "--json", action="store_true", help="print it all as JSON (docs/reference/json.md) instead"
    )


def run(arguments: Namespace) -> int:
    """Write the files, or print JSON; returns 0.

    Raises RecordUnusable, NotValid for a template that cannot be used, Refused when a file
    cannot be written.
    """
    from cptui.session.reading import read_known, record_of

    wanted = True if arguments.rehearsal else None
    path = arguments.record or record_of(arguments.case, rehearsal=wanted)
    known = read_known(path)
    if arguments.json:
        from cptui.session.exporting import as_json

        sys.stdout.write(as_json(known.conference, known.entries[-1].typed))
        return 0
    folder = arguments.to or path.parent / f"{path.stem}.export"
    _write(known, folder, arguments.template, force=arguments.force)
    return 0


def _write(known: Known, folder: Path, template: Path | None, *, force: bool) -> None:
    from cptui.actions.refusal import Refused
    from cptui.session.exporting import gather, write
    from cptui.store.files import NotWritten, shown

    files = gather(known.conference, known.entries[-1].typed, _patient(monotonic()), template)
    try:
        paths = write(files, folder, force=force)
    except NotWritten as trouble:
        raise Refused(str(trouble)) from None
    for path in paths:
        print(shown(path))
    print(_next(known.conference), file=sys.stderr)


def _patient(began: float) -> Callable[[str], None]:
    """Return what tells, on a terminal, what is being made once it has taken a while."""

    def tell(name: str) -> None:
        if sys.stderr.isatty() and monotonic() - began > PATIENCE:
            print(f"Making {name} …", file=sys.stderr)

    return tell


def _next(conference: Conference) -> str:
    """Return what was written and what comes next, for the administrator."""
    lines = []
    if conference.rehearsal:
        lines.append("This was a rehearsal, and every page says so.")
    elif conference.closing.closed is None:
        lines.append("The conference is not closed yet: these are drafts of what there is so far.")
    lines.append(
        "Every document is for the service only: before it goes to anybody else, read it through "
        "and take out what that reader may not know."
    )
    if conference.plan.core_group or conference.plan.review:
        lines.append("The invites (.ics) carry no name; open one to put the meeting in a calendar.")
    return "\n".join(lines)
