"""Where the record of a case is, and how its file comes to be."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cptui.store.files import reason, shown
from cptui.store.problems import RecordUnusable


def record_path(case_path: Path, *, rehearsal: bool = False) -> Path:
    """Return the path of the record beside the case file, links in its path followed."""
    case_path = case_path.resolve()
    return case_path.with_name(case_path.stem + (".rehearsal.cptui" if rehearsal else ".cptui"))


def make_if_missing(path: Path) -> None:
    """Make an empty file, 0600, unless there is one; what is no plain file is refused.

    The folder is synced, so that the name outlasts a power cut. Raises RecordUnusable.
    """
    try:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        os.close(os.open(path, flags, 0o600))
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except FileExistsError:
        check_plain(path)
    except OSError as error:
        raise RecordUnusable(f"{shown(path)} cannot be made: {reason(error)}") from None


def check_plain(path: Path) -> None:
    """Raise RecordUnusable unless there is a plain file, no link, folder or pipe."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        raise RecordUnusable(f"There is no record {shown(path)} yet.") from None
    except OSError as error:
        raise RecordUnusable(f"{shown(path)} cannot be opened: {reason(error)}") from None
    if not stat.S_ISREG(mode):
        raise RecordUnusable(f"{shown(path)} is not a plain file, and is left alone.")


def last_written(path: Path) -> tuple[int, ...] | None:
    """Return what of the file's own data changes when it is written; None when it is not there.

    It is never opened for that: closing it again would free SQLite's locks on it.
    """
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_dev, found.st_ino


def connect(path: Path, *, mode: str) -> sqlite3.Connection:
    """Return a connection in autocommit; `mode` is rw or ro. Raises sqlite3.Error."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=5, isolation_level=None
    )


def remove(path: Path) -> None:
    """Remove a rehearsal's file that has been opened and closed, and so has a clean journal."""
    with suppress(FileNotFoundError):
        os.unlink(path)
    with suppress(FileNotFoundError):
        os.unlink(f"{path}-journal")


@contextmanager
def transaction(base: sqlite3.Connection) -> Iterator[None]:
    """Begin IMMEDIATE, which takes the right to write at once; commit, or leave no trace."""
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
        base.execute("COMMIT")
    except BaseException:
        if base.in_transaction:
            with suppress(sqlite3.Error):
                base.execute("ROLLBACK")
        raise
