"""A record read and never written: for the log, the exports and the display."""

from dataclasses import dataclass
from pathlib import Path

from cptui.session.known import Known, known_from
from cptui.store.files import shown
from cptui.store.problems import RecordUnusable
from cptui.store.record_file import record_path
from cptui.store.record_opening import read_record


@dataclass(frozen=True, slots=True)
class Verified:
    """What is known, and how many entries the chain of hashes was followed through."""

    known: Known
    entries: int


def record_of(case_path: Path, *, rehearsal: bool | None = None) -> Path:
    """Return the path of the case's record; a record's own path is taken as it is.

    `rehearsal` says which; None takes the real record, else the rehearsal's. Raises
    RecordUnusable when there is none.
    """
    if case_path.suffix == ".cptui":
        return case_path
    wanted = (False, True) if rehearsal is None else (rehearsal,)
    for each in wanted:
        path = record_path(case_path, rehearsal=each)
        if path.exists():
            return path
    if rehearsal:
        words = f"There is no rehearsal of {shown(case_path)} yet: cptui run --rehearse begins one."
        raise RecordUnusable(words)
    more = " There is a rehearsal's: --rehearsal." if _exists(case_path) else ""
    raise RecordUnusable(
        f"There is no record beside {shown(case_path)} yet: cptui run begins one.{more}"
    )


def _exists(case_path: Path) -> bool:
    return record_path(case_path, rehearsal=True).exists()


def read_known(path: Path) -> Known:
    """Return what the record at that path adds up to; RecordUnusable in words."""
    return _read(path, verify=False).known


def read_verified(path: Path) -> Verified:
    """Return the same, once every entry was found as it was written; else RecordUnusable."""
    return _read(path, verify=True)


def _read(path: Path, *, verify: bool) -> Verified:

    record = read_record(path)
    try:
        entries = record.after(0)
        count = record.verify() if verify else len(entries)
    except RecordUnusable as problem:
        raise RecordUnusable(f"{shown(path)}: {problem}") from None
    finally:
        record.close()
    if not entries:
        raise RecordUnusable(f"{shown(path)} holds nothing yet.")
    return Verified(known_from(entries), count)
