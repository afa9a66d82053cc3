"""A record whose file was gone for a while: a disk that comes back, a folder moved and moved back.

SQLite goes on reading a file that has no name any more, and so would show what nobody else sees.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cptui.domain.entry import Entry
from cptui.store.problems import RecordUnusable
from cptui.store.record import Record
from cptui.store.record_opening import open_record

GONE = "The record is not where it was: moved, removed, or its disk is gone."
OTHER = "In the record's place is another file, which does not hold what was saved here."

Identity = tuple[int, int]


def identity(path: Path) -> Identity:
    """Return which file has that name now; RecordUnusable when none has."""
    try:
        found = os.stat(path)
    except OSError:
        raise RecordUnusable(GONE) from None
    return found.st_dev, found.st_ino


def open_again(record: Record, known: Sequence[Entry]) -> Record:
    """Return the record opened anew, when the file in its place holds all that is known.

    Raises RecordUnusable, and leaves both files alone, when it is missing or another.
    """
    identity(record.path)
    again = open_record(record.path)
    try:
        there = [entry.id for entry in again.after(0)[: len(known)]]
        if there != [entry.id for entry in known]:
            raise RecordUnusable(OTHER)
    except BaseException:
        again.close()
        raise
    with suppress(RecordUnusable):
        record.close()
    return again
