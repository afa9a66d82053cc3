"""`cptui doctor`: what this terminal, disk and computer can do for a conference."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cptui.cli.codes import ExitCode
from cptui.cli.doctor.disk import disk_findings
from cptui.cli.doctor.finding import Finding, as_text
from cptui.cli.doctor.software import software_findings
from cptui.cli.doctor.terminal import terminal_findings
from cptui.cli.parser import folder

HELP = "look at this terminal, disk and computer, and say what they can do"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `cptui doctor`."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=folder,
        default=Path("."),
        help="where the case files are; this folder by default",
    )


def run(arguments: Namespace) -> int:
    """Print what was found; 7 when a record could not be kept in the folder, else 0."""
    on_disk = disk_findings(arguments.folder)
    groups: dict[str, tuple[Finding, ...]] = {
        "Terminal": terminal_findings(),
        "Disk": on_disk,
        "Computer": software_findings(),
    }
    print(as_text(groups))
    unusable = any(one.state == "no" for one in on_disk)
    return ExitCode.RECORD_UNUSABLE if unusable else ExitCode.DONE
