"""What a record is made of inside: the tables, and the triggers that keep it append-only."""

import sqlite3

from cptui.store.problems import RecordUnusable

APPLICATION = 0x43505475
"""Says in the file's head that it is a record of ours."""
VERSION = 1

_TABLES = """
CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    typed TEXT NOT NULL,
    "by" TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE drafts (
    terminal TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    typed TEXT NOT NULL
) STRICT;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
-- Also says no to INSERT OR REPLACE, which would delete without the trigger above.
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
    OR EXISTS (SELECT 1 FROM entries WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END;
"""


def check_library() -> None:
    """Raise RecordUnusable where SQLite is too old for strict tables (before 3.37)."""
    if sqlite3.sqlite_version_info < (3, 37, 0):
        raise RecordUnusable(
            f"This Python comes with SQLite {sqlite3.sqlite_version}; the record needs 3.37 or "
            "later. Use a newer Python."
        )


def settle(base: sqlite3.Connection) -> None:
    """Set how the record is written, and read back that it is so."""
    base.execute("PRAGMA busy_timeout = 5000")
    base.execute("PRAGMA synchronous = EXTRA")
    base.execute("PRAGMA journal_mode = TRUNCATE")
    safe = _one(base, "synchronous") == 3 and _one(base, "journal_mode") == "truncate"
    if not safe:
        raise RecordUnusable("The record cannot be written safely on this disk.")


def lay_or_check(base: sqlite3.Connection) -> None:
    """Lay the tables into an empty file; anything but a record of ours is refused.

    To be called inside a transaction, so that two terminals starting at once lay them once.
    """
    if is_empty(base):
        for statement in _statements():
            base.execute(statement)
        base.execute(f"PRAGMA application_id = {APPLICATION}")
        base.execute(f"PRAGMA user_version = {VERSION}")
    check_kind(base)


def is_empty(base: sqlite3.Connection) -> bool:
    """Whether nothing has been laid into the file yet."""
    tables = base.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return tables == 0 and _one(base, "application_id") == 0


def check_kind(base: sqlite3.Connection) -> None:
    """Raise RecordUnusable unless it is a record, and of a version this program reads."""
    if _one(base, "application_id") != APPLICATION:
        raise RecordUnusable("It is not a record of cptui.")
    version = _one(base, "user_version")
    if version != VERSION:
        raise RecordUnusable(
            f"It is a record of version {version}; this cptui reads version {VERSION}."
        )


def check_whole(base: sqlite3.Connection, *, thoroughly: bool = False) -> None:
    """Raise RecordUnusable when the file is damaged; thoroughly compares the index as well."""
    if _one(base, "integrity_check" if thoroughly else "quick_check") != "ok":
        raise RecordUnusable(DAMAGED)


DAMAGED = (
    "The file is damaged. It was left as it is: put a copy aside, then restore it from a backup."
)


def _statements() -> list[str]:

    found: list[str] = []
    text = ""
    for line in _TABLES.splitlines():
        text += line + "\n"
        if sqlite3.complete_statement(text):
            found.append(text)
            text = ""
    return found


def _one(base: sqlite3.Connection, pragma: str) -> object:
    return base.execute(f"PRAGMA {pragma}").fetchone()[0]
