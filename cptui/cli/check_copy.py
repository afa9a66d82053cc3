"""`cptui check-copy`: may this file, edited by hand, go to that reader?"""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.cli.codes import ExitCode

if TYPE_CHECKING:
    from cptui.session.copy_check import Checked

HELP = "look in a copy edited by hand for what its reader may not know"
VERSION = 1


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .docx, or a text or invite")
    parser.add_argument("case", type=Path, metavar="CASE", help="the case file")
    parser.add_argument(
        "--for", required=True, dest="reader", metavar="CODE", help="professionals, or a person"
    )
    parser.add_argument("--record", type=Path, metavar="FILE", help="this record instead")
    parser.add_argument("--rehearsal", action="store_true", help="of the last rehearsal")
    parser.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")


def run(arguments: Namespace) -> int:
    """Say what is in the file; returns 6 when the reader may not know some of it, else 0.

    Raises RecordUnusable, and Refused for a file that cannot be read or an unknown reader.
    """
    from cptui.session.copy_check import check_file
    from cptui.session.reading import read_known, record_of

    wanted = True if arguments.rehearsal else None
    path = arguments.record or record_of(arguments.case, rehearsal=wanted)
    checked = check_file(read_known(path), arguments.file, arguments.reader)
    if arguments.json:
        print(json.dumps(_published(checked), indent=2, ensure_ascii=False))
    else:
        _tell(checked, arguments.file.name)
    return ExitCode.EXPORT_BLOCKED if checked.leaks else ExitCode.DONE


def _tell(checked: "Checked", name: str) -> None:
    code = checked.reader.code
    for leak in checked.leaks:
        print(f"{leak.where}: {leak.kind}")
    for what in checked.remains:
        print(f"Also in the file: {what}.", file=sys.stderr)
    if checked.leaks:
        print(
            f"{name} may not go to {code}. What it says there is not shown here.", file=sys.stderr
        )
    else:
        print(f"Nothing that {code} may not know was found in {name}.", file=sys.stderr)


def _published(checked: "Checked") -> dict[str, object]:
    return {
        "shape": f"cptui-check-copy-{VERSION}",
        "version": VERSION,
        "reader": checked.reader.code,
        "leaks": [{"where": leak.where, "kind": leak.kind} for leak in checked.leaks],
        "remains": list(checked.remains),
    }
