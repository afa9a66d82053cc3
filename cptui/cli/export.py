"""`cptui export`: the documents and invites of a conference, written or as JSON."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from cptui.cli.sealing import add_seal, refuse_printing_sealed, seal_of, tell_plain
from cptui.domain.conference import Conference
from cptui.session.known import Known

HELP = "write the letter, plans, minutes and invites, for the service or cut for one reader"
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
    parser.add_argument(
        "--format",
        action="append",
        choices=("docx", "txt", "md", "json"),
        default=[],
        help="write documents so; else Word, the minutes as text too",
    )
    _add_choices(parser)
    add_seal(parser)


def _add_choices(parser: ArgumentParser) -> None:
    """Add what is written, and for whom."""
    parser.add_argument(
        "--final", action="store_true", help="only where the chair signed every paper"
    )
    parser.add_argument(
        "--invites",
        choices=("publish", "request"),
        default="publish",
        help="request: each professional with a mailbox gets an invitation to reply to",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there")
    parser.add_argument("--copies", action="store_true", help="list for whom there are copies")
    parser.add_argument(
        "--copy",
        action="append",
        metavar="WHO",
        help="cut for this reader: full, professionals, a person's code, or all",
    )
    parser.add_argument(
        "--preview", action="store_true", help="tell what those copies leave out; write nothing"
    )
    parser.add_argument(
        "--json", action="store_true", help="print it all as JSON (docs/reference/json.md) instead"
    )


def run(arguments: Namespace) -> int:
    """Write the files, or print JSON; returns 0, or 6 where a copy was stopped.

    Raises RecordUnusable, NotValid for a template that cannot be used, NotWritten for a file
    that cannot be written, Refused when nobody has that code, NotComplete for a draft where it
    must be final.
    """
    from cptui.actions.signing import refuse_drafts
    from cptui.session.reading import read_known, record_of

    refuse_printing_sealed(arguments)
    wanted = True if arguments.rehearsal else None
    path = arguments.record or record_of(arguments.case, rehearsal=wanted)
    known = read_known(path)
    if arguments.final:
        refuse_drafts(known.conference)
    folder = arguments.to or path.parent / f"{path.stem}.export"
    if arguments.copies or arguments.copy or arguments.preview:
        from cptui.cli.export_copies import run_copies

        return run_copies(known, arguments, folder, patient(monotonic()))
    if arguments.json:
        from cptui.session.exporting import as_json

        sys.stdout.write(as_json(known.conference, known.entries[-1].typed))
        return 0
    _write(known, arguments, folder)
    return 0


def _write(known: Known, arguments: Namespace, folder: Path) -> None:
    from cptui.domain.past import past
    from cptui.session.exporting import gather, write
    from cptui.store.files import shown

    seal = seal_of(arguments, known.conference)
    made, before = known.entries[-1].typed, past(known.entries)
    requests = arguments.invites == "request"
    files = gather(
        known.conference,
        made,
        patient(monotonic()),
        arguments.template,
        before,
        requests=requests,
        formats=arguments.format,
    )
    paths = write(files, folder, force=arguments.force, seal=seal)
    for path in paths:
        print(shown(path))
    tell_plain(paths, seal)
    print(_next(known.conference), file=sys.stderr)
    if requests:
        _tell_uninvited(known.conference)


def _tell_uninvited(conference: Conference) -> None:
    from cptui.session.exporting import invited

    asked = invited(conference)
    codes = [one.code for one in conference.case.professionals if one.code not in asked]
    if codes:
        said = f"No mailbox in the case file, so no invitation: {', '.join(codes)}."
        print(f"{said} The invites without a name are for them.", file=sys.stderr)


def patient(began: float) -> Callable[[str], None]:
    """Return what tells, on a terminal, what is being made once it has taken a while."""

    def tell(name: str) -> None:
        if sys.stderr.isatty() and monotonic() - began > PATIENCE:
            print(f"Making {name} …", file=sys.stderr)

    return tell


def _next(conference: Conference) -> str:
    """Return what was written and what comes next, for the administrator."""
    from cptui.rules.signing import not_final

    lines = []
    if conference.rehearsal:
        lines.append("This was a rehearsal, and every page says so.")
    elif conference.closing.closed is None:
        lines.append("The conference is not closed yet: these are drafts of what there is so far.")
    elif drafts := not_final(conference):
        lines.append(drafts)
    lines.append(
        "Every document is for the service only. What goes to anybody else is cut for them: "
        "--copies lists the readers, --copy mum --preview tells what one of them does not get."
    )
    if conference.plan.core_group or conference.plan.review:
        lines.append(
            "The invites (.ics) carry no name; open one to put the meeting in a calendar. One "
            "called cancelled-... is for those who had the invite, and takes it out again; "
            "/sent invites mum hv records who had it."
        )
    return "\n".join(lines)
