"""`cptui run`: the meeting, on the screen or in line mode."""

import os
import shlex
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.cli.called import called
from cptui.cli.first_words import take_back
from cptui.cli.loading import collect_from_now_on, load_asyncio
from cptui.cli.terminal import add_mouse, mouse_wanted, no_screen_because

if TYPE_CHECKING:
    from cptui.session.session import Session

HELP = "run the meeting; goes on with its record if there is one"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", metavar="CASE", type=Path, help="the case file")
    parser.add_argument(
        "--as", dest="by", metavar="CODE", help="code of who types; else the minute-taker"
    )
    parser.add_argument(
        "--plain", action="store_true", help="line mode: no screen, nothing redrawn"
    )
    parser.add_argument(
        "--rehearse", action="store_true", help="try it out; the real record is not touched"
    )
    add_mouse(parser)


def run(arguments: Namespace) -> int:
    """Run the meeting; returns the exit code."""
    said = arguments
    return run_case(said.case, said.by, said.plain, said.rehearse, said.mouse)


def run_case(
    case: Path,
    by: str | None = None,
    plain: bool = False,
    rehearse: bool = False,
    mouse: bool | None = None,
) -> int:
    """Open the case's record and run the meeting; returns the exit code.

    The screen is used only where it can be; else line mode. Raises NotValid, Refused and
    RecordUnusable for the command line to tell.
    """
    why_plain = None if plain else no_screen_because(os.environ)
    on_screen = not plain and why_plain is None
    if on_screen:
        load_asyncio()
    from cptui.session.opening import open_session

    session = open_session(case, by=by, rehearse=rehearse, check=not on_screen)
    try:
        if on_screen:
            return _run_screen(session, case, rehearse=rehearse, mouse=mouse)
        return _run_plain(session, again(case, rehearse=rehearse), why_plain)
    finally:
        session.close()


def _run_plain(session: "Session", again_by: str, why_plain: str | None) -> int:
    take_back()
    if why_plain and sys.stdin.isatty():
        print(f"Line mode: {why_plain}.", file=sys.stderr)
    from cptui.plain import run_plain

    collect_from_now_on()
    return run_plain(session, again=again_by)


def _run_screen(session: "Session", case: Path, *, rehearse: bool, mouse: bool | None) -> int:
    from cptui.store.record_file import record_path
    from cptui.tui.app import run_app

    folder = record_path(case, rehearsal=rehearse).with_suffix(".export")
    take_back()
    return run_app(session, mouse=mouse_wanted(mouse, os.environ), folder=folder)


def again(case: Path, *, rehearse: bool) -> str:
    """Return the command that opens the same conference; a rehearsal begins afresh."""
    words = [called(), "run", shlex.quote(str(case)), "--plain"]
    # A remark of the shell's, so that the line can be pasted whole.
    words += ["--rehearse  # from the start"] if rehearse else []
    return " ".join(words)
