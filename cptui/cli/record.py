"""`cptui record`: the log of a conference, in words or as JSON."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.domain.text import clean

if TYPE_CHECKING:
    from cptui.session.known import Known

HELP = "show everything that was recorded, entry by entry"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", type=Path, metavar="CASE", help="the case file")
    parser.add_argument("--rehearsal", action="store_true", help="the last rehearsal's instead")
    parser.add_argument(
        "--verify", action="store_true", help="also check that nothing was changed from outside"
    )
    parser.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")
    parser.add_argument(
        "--census",
        action="store_true",
        help="instead, what it produces for England's children in need census, as CSV",
    )


def run(arguments: Namespace) -> int:
    """Print the record; returns 0. Raises RecordUnusable when it cannot be read or trusted."""
    from cptui.session.reading import read_known, read_verified, record_of

    path = record_of(arguments.case, rehearsal=arguments.rehearsal)
    known = read_verified(path).known if arguments.verify else read_known(path)
    if arguments.census:
        from cptui.cli.census_told import print_census

        return print_census(known.conference, as_json=arguments.json)
    if arguments.json:
        from cptui.session.published import published

        shape = published(known, path.name, verified=arguments.verify)
        print(json.dumps(shape, indent=2, ensure_ascii=False))
        return 0
    for line in in_words(known):
        print(line)
    if arguments.verify:
        count = len(known.entries)
        print(f"Whole: all {count} entries are as they were written.", file=sys.stderr)
    return 0


def in_words(known: Known) -> Iterator[str]:
    """Yield the log, an entry a line, under the day where it changes.

    Where an entry was typed more than a minute after it happened, that is said.
    """
    from cptui.minutes.telling import tell_entry

    conference = known.conference
    day = ""
    for entry in known.entries:
        at, typed = conference.local(entry.at), conference.local(entry.typed)
        if f"{at:%A %-d %B %Y}" != day:
            day = f"{at:%A %-d %B %Y}"
            yield day
        late = f" [typed {typed:%H:%M} by {entry.by}]" if (typed - at).total_seconds() > 60 else ""
        yield clean(tell_entry(conference, entry) + late)
