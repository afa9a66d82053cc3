"""`cptui agenda`: the agenda with its times, as text or in Word."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from cptui.minutes.tree import Document

HELP = "print the agenda with its times, or write it in Word"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", type=Path, metavar="CASE", help="the case file")
    parser.add_argument("--word", type=Path, metavar="FILE", help="write it there as a .docx")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def run(arguments: Namespace) -> int:
    """Print the agenda or write it; returns 0. Raises NotValid, Refused."""
    document = agenda_of(arguments.case)
    from cptui.store.files import shown

    if arguments.word is None:
        from cptui.exports.text import to_text

        sys.stdout.write(to_text(document))
        return 0
    _write(document, arguments.word, force=arguments.force)
    print(f"Written: {shown(arguments.word)}", file=sys.stderr)
    return 0


def agenda_of(path: Path) -> Document:
    """Return the agenda of a case file; NotValid with every problem of it."""
    from cptui.minutes.agenda import agenda_document
    from cptui.minutes.words import Words
    from cptui.store.agendas import agenda_for
    from cptui.store.case_file import load_case
    from cptui.store.profiles import load_profile
    from cptui.store.wording import load_wording

    case = load_case(path)
    profile = load_profile(case.profile)
    words = Words(load_wording(), profile.labels)
    # There is no record to take a date from yet: the planned start makes the same file again.
    start = datetime.combine(case.on, case.start, ZoneInfo(profile.zone)).astimezone(UTC)
    return agenda_document(case, profile, agenda_for(case, profile), words, start)


def _write(document: Document, path: Path, *, force: bool) -> None:
    from cptui.session.word_look import Looks
    from cptui.store.files import write_whole

    write_whole(path, Looks().of(document.kind).write(document), force=force)
