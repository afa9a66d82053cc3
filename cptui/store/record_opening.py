"""Opening a record, to write or only to read."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cptui.store import schema, trouble
from cptui.store.files import shown
from cptui.store.problems import RecordUnusable
from cptui.store.record import Record
from cptui.store.record_file import check_plain, connect, make_if_missing, transaction


def open_record(path: Path, *, check: bool = True) -> Record:
    """Open the record to write, making it when it is missing; RecordUnusable in words.

    Without `check` the file is looked through for damage before the first thing is written
    to it, or when its `check` is called: in a long record that takes as long as reading it.
    """
    schema.check_library()
    make_if_missing(path)
    with _words(path):
        base = connect(path, mode="rw")
        with _closed_on_failure(base):
            if not schema.is_empty(base):
                schema.check_kind(base)
            schema.settle(base)
            with transaction(base):
                schema.lay_or_check(base)
            record = Record(path, base)
            if check:
                record.check()
        return record


def read_record(path: Path) -> Record:
    """Open the record only to read; RecordUnusable in words, also when there is none yet."""
    schema.check_library()
    check_plain(path)
    with _words(path):
        base = connect(path, mode="ro")
        with _closed_on_failure(base):
            try:
                schema.check_kind(base)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                    raise
                # A terminal died while it wrote. Opening to write puts that right.
                open_record(path).close()
                schema.check_kind(base)
            schema.check_whole(base)
        return Record(path, base)


def watch_record(path: Path) -> Record | None:
    """Open the record only to read, and never mend it; None while nothing is laid in it yet.

    Raises Unfinished where a writer has to finish first, else RecordUnusable.
    """
    schema.check_library()
    check_plain(path)
    try:
        base = connect(path, mode="ro")
        with _closed_on_failure(base):
            if schema.is_empty(base):
                base.close()
                return None
            schema.check_kind(base)
            schema.check_whole(base)
        return Record(path, base)
    except sqlite3.Error as error:
        raise trouble.not_opened(error) from None


@contextmanager
def _closed_on_failure(base: sqlite3.Connection) -> Iterator[None]:

    try:
        yield
    except BaseException:
        base.close()
        raise


@contextmanager
def _words(path: Path) -> Iterator[None]:
    """Turn whatever goes wrong into words that begin with the record's name."""
    try:
        yield
    except sqlite3.Error as error:
        problem = trouble.not_opened(error)
        raise RecordUnusable(f"{shown(path)} cannot be opened. {problem}") from None
    except RecordUnusable as problem:
        raise RecordUnusable(f"{shown(path)} cannot be opened. {problem}") from None
