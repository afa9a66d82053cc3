"""Whether a record could be kept in a folder, tried with a file that is removed again."""

import os
import shutil
import tempfile
import time
from pathlib import Path

from cptui.cli.doctor.finding import Finding

SHORT_OF_SPACE = 100_000_000
"""Bytes; a conference and its documents need about one million."""
SLOW_SYNC = 0.25
"""Seconds from which waiting for the disk is felt after each line."""
_SHARED = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs"})


def disk_findings(folder: Path) -> tuple[Finding, ...]:
    """Return what is found about the folder; state "no" when a record cannot be kept there."""
    where = Finding("Folder", str(folder.resolve()))
    try:
        with tempfile.TemporaryDirectory(prefix=".cptui-doctor-", dir=folder) as trial:
            tried = (_sync(Path(trial)), _database(Path(trial)), _owner_only(Path(trial)))
    except OSError as fault:
        return (where, Finding("Writing", f"not possible here: {fault.strerror}", "no"))
    return (where, _space(folder), _kind(folder), *tried)


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    words = f"{free / 1e9:.1f} GB free"
    if free < SHORT_OF_SPACE:
        return Finding("Space", f"{words}: too little to begin a conference", "no")
    return Finding("Space", words)


def _sync(trial: Path) -> Finding:
    path = trial / "sync"
    began = time.perf_counter()
    with path.open("wb") as file:
        file.write(b"0" * 4096)
        file.flush()
        os.fsync(file.fileno())
    took = time.perf_counter() - began
    words = f"a line is on the disk after {took * 1000:.0f} ms"
    return Finding("Saving", words, "ok" if took < SLOW_SYNC else "note")


def _database(trial: Path) -> Finding:
    import sqlite3

    words = f"SQLite {sqlite3.sqlite_version}"
    try:
        connection = sqlite3.connect(trial / "trial.cptui", isolation_level=None)
        try:
            mode = connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0]
            connection.execute("PRAGMA synchronous=EXTRA")
            level = connection.execute("PRAGMA synchronous").fetchone()[0]
            connection.execute("CREATE TABLE trial (line TEXT) STRICT")
            connection.execute("INSERT INTO trial VALUES ('kept')")
        finally:
            connection.close()
    except sqlite3.Error as fault:
        return Finding("Record", f"{words} cannot keep a record here: {fault}", "no")
    if (mode, level) != ("truncate", 3):
        return Finding("Record", f"{words} does not save as safely as it must here", "no")
    return Finding("Record", f"{words} keeps a record here")


def _owner_only(trial: Path) -> Finding:
    mode = (trial / "sync").stat().st_mode & 0o077
    if mode:
        return Finding("Privacy", "others on this computer may read new files here", "note")
    return Finding("Privacy", "new files are readable by you only")


def _kind(folder: Path) -> Finding:
    kind = _file_system(folder.resolve())
    if kind in _SHARED:
        return Finding(
            "Kind of disk",
            f"{kind}, a network share: keep the case on this computer's own disk",
            "note",
        )
    return Finding("Kind of disk", kind or "not known on this system")


def _file_system(folder: Path) -> str:
    """Return the kind of file system that holds the folder, as Linux names it; else nothing."""
    mounts = Path("/proc/mounts")
    if not mounts.is_file():
        return ""
    best, kind = "", ""
    for line in mounts.read_text("utf-8", "replace").splitlines():
        _, place, name, *_ = line.split(" ")
        place = place.replace("\\040", " ")
        if folder.is_relative_to(place) and len(place) >= len(best):
            best, kind = place, name
    return kind
