"""`cptui tidy`: after the meeting, on the screen or in line mode."""

import os
import shlex
import sys
from argparse import ArgumentParser, Namespace

from cptui.cli.called import called
from cptui.cli.loading import collect_from_now_on
from cptui.cli.terminal import no_screen_because

HELP = "put the minutes in order, sign them, note who was sent what"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    from pathlib import Path

    parser.add_argument("case", metavar="CASE", type=Path, help="the case file")
    parser.add_argument(
        "--as", dest="by", metavar="CODE", help="code of who types; else the minute-taker"
    )
    parser.add_argument(
        "--plain", action="store_true", help="line mode: no screen, nothing redrawn"
    )
    parser.add_argument("--rehearsal", action="store_true", help="of the last rehearsal")
    parser.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")


def run(arguments: Namespace) -> int:
    """Open the closed conference; returns the exit code, 5 where it is not closed.

    Raises RecordUnusable, NotComplete and Refused for the command line to tell.
    """
    from cptui.session.tidying import open_tidying

    why_plain = None if arguments.plain else no_screen_because(os.environ)
    session = open_tidying(arguments.case, by=arguments.by, rehearsal=arguments.rehearsal)
    try:
        if not arguments.plain and why_plain is None:
            from cptui.session.reading import record_of
            from cptui.tui.app import run_app

            record = record_of(arguments.case, rehearsal=arguments.rehearsal)
            mouse = not arguments.no_mouse
            return run_app(session, mouse=mouse, folder=record.with_suffix(".export"))
        if why_plain and sys.stdin.isatty():
            print(f"Line mode: {why_plain}.", file=sys.stderr)
        from cptui.plain import run_plain

        collect_from_now_on()
        return run_plain(session, again=_again(arguments))
    finally:
        session.close()


def _again(arguments: Namespace) -> str:
    """Return the command that opens the same minutes."""
    words = [called(), "tidy", shlex.quote(str(arguments.case)), "--plain"]
    return " ".join((*words, *(["--rehearsal"] if arguments.rehearsal else [])))
