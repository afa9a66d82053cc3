"""`cptui display`: what the room may see while the meeting is held."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

HELP = "show the room which item we are on; only reads the record"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", metavar="CASE", type=Path, help="the case file")
    parser.add_argument("--clock", action="store_true", help="also the time, and what is left")
    parser.add_argument("--rehearsal", action="store_true", help="follow the rehearsal instead")
    parser.add_argument("--plain", action="store_true", help="a line for each change, no screen")


def run(arguments: Namespace) -> int:
    """Follow the record until it is left; returns the exit code. Raises Refused.

    A record that is not there yet is waited for.
    """
    from cptui.actions.refusal import Refused
    from cptui.cli.first_words import take_back
    from cptui.cli.terminal import no_screen_because
    from cptui.session.watching import Watch
    from cptui.store.files import shown

    watch = Watch(arguments.case, rehearsal=arguments.rehearsal)
    if not (arguments.case.exists() or watch.path.exists()):
        raise Refused(f"There is no case file {shown(arguments.case)}.")
    if not arguments.plain and no_screen_because(os.environ) is None:
        from cptui.tui.display import run_display

        take_back()
        return run_display(watch, with_clock=arguments.clock)
    take_back()
    from cptui.plain.display import print_display, q_was_typed

    return print_display(watch, sys.stdout, q_was_typed, with_clock=arguments.clock)
