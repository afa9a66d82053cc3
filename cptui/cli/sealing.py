"""`--seal`: what is written is locked with a passphrase first."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.session.sealing import Seal


def add_seal(parser: ArgumentParser) -> None:
    """Add the arguments that seal."""
    parser.add_argument(
        "--seal",
        action="store_true",
        help="lock every file with a passphrase, which is asked for: Word's own, else age",
    )
    parser.add_argument(
        "--seal-from",
        type=Path,
        metavar="FILE",
        help="lock them with the one line of a file that you alone may read (0600)",
    )


def refuse_printing_sealed(arguments: Namespace) -> None:
    """Raise Refused where what is to be sealed would be printed instead."""
    if arguments.json and (arguments.seal or arguments.seal_from):
        raise Refused("--json prints to standard output; only files can be sealed.")


def seal_of(arguments: Namespace, conference: Conference) -> Seal | None:
    """Return the seal that is asked for, its passphrase typed or read; None for none.

    Raises Refused for a passphrase that will not do, or without the packages that seal.
    """
    if not (arguments.seal or arguments.seal_from):
        return None
    from cptui.cli.passphrase import asked, read_from
    from cptui.session.sealing import refuse_missing, refuse_weak

    refuse_missing()
    refuse = partial(refuse_weak, conference=conference)
    given = arguments.seal_from
    return Seal(read_from(given, refuse) if given else asked(refuse), _tell)


def tell_plain(paths: Iterable[Path], seal: Seal | None) -> None:
    """Name on the terminal the plain files of an earlier export beside sealed ones."""
    if seal is None:
        return
    there = [path.name for one in paths if (path := seal.plain(one)) is not None and path.exists()]
    if there:
        said = "Not sealed, from an earlier export, and still in that folder"
        print(f"{said}: {', '.join(there)}.", file=sys.stderr)


def _tell(name: str) -> None:
    if sys.stderr.isatty():
        print(f"Sealing {name} …", file=sys.stderr)
