"""What SQLite complains of, in words for the user."""

import sqlite3

from cptui.store.problems import RecordUnusable
from cptui.store.schema import DAMAGED


class NotSaved(RecordUnusable):
    """One entry was not saved; the record itself is well, and the next may go through."""


class Unfinished(RecordUnusable):
    """The record cannot be read at this moment: a writer has to finish first."""


UNFINISHED = {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
"""Of the first, a terminal died as it wrote; the next that opens the record puts it right."""
CERTAIN = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY}
"""After these nothing was written, and to try again at once is no use."""
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full. Make some room, then type it again.",
    sqlite3.SQLITE_IOERR: "the disk does not take it: it may be full, at a limit, or faulty. "
    "Make some room, then type it again.",
    sqlite3.SQLITE_READONLY: "the record can only be read here, or was moved away.",
    sqlite3.SQLITE_PERM: "you have no right to write it.",
    sqlite3.SQLITE_CANTOPEN: "the folder does not let it be opened.",
    sqlite3.SQLITE_BUSY: "another terminal is writing. Type it again.",
    sqlite3.SQLITE_LOCKED: "another terminal is writing. Type it again.",
    sqlite3.SQLITE_CORRUPT: DAMAGED[0].lower() + DAMAGED[1:],
    sqlite3.SQLITE_NOTADB: "it is not a record of cptui, or its beginning is damaged.",
}


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; 0 where the error carries none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def not_saved(error: sqlite3.Error) -> NotSaved:
    """Return the refusal to show; nothing was written."""
    return NotSaved(f"Not saved: {_reason(error)}")


def not_certain(error: sqlite3.Error) -> RecordUnusable:
    """Return what to say when the disk does not even tell whether an entry was saved."""
    return RecordUnusable(
        "It is not certain that the last line was saved, and the record cannot be read again: "
        f"{_reason(error)} Start cptui again to see what it holds."
    )


def not_opened(error: sqlite3.Error) -> RecordUnusable:
    """Return why the record cannot be opened or read."""
    if code_of(error) in (sqlite3.SQLITE_CORRUPT, 0, sqlite3.SQLITE_ERROR):
        return RecordUnusable(DAMAGED)
    words = _reason(error).replace(" Type it again.", " Try again.")
    words = words[0].upper() + words[1:]
    if getattr(error, "sqlite_errorcode", 0) in UNFINISHED:
        return Unfinished(words)
    return RecordUnusable(words)


def _reason(error: sqlite3.Error) -> str:
    return _REASONS.get(code_of(error), "the record does not answer as it should.")
