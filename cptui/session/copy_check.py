"""A copy edited by hand, checked against what its reader may not know."""

from dataclasses import dataclass
from pathlib import Path

from cptui.actions.refusal import Refused
from cptui.domain.copies import Reader
from cptui.exports.leaks import Leak, Unreadable, leaks
from cptui.exports.leaks.remains import remains
from cptui.rules.disclosure import cut
from cptui.rules.disclosure.pieces import pieces_of
from cptui.rules.readers import reader_named, readers
from cptui.session.known import Known

LARGEST = 100_000_000
"""Bytes of a file that is read."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a file."""

    reader: Reader
    leaks: tuple[Leak, ...]
    remains: tuple[str, ...]
    """What should not leave with a copy, though this reader may know it."""


def check_file(known: Known, path: Path, code: str) -> Checked:
    """Return what the file at that path holds that the reader of that code may not know.

    Raises Refused when nobody has that code, or the file cannot be read.
    """
    reader = reader_named(known.conference, code)
    if reader is None:
        codes = ", ".join(one.code for one in readers(known.conference))
        raise Refused(
            f"Nobody here is “{code}”. Copies are made for {codes}, or any person's code."
        )
    data = _read(path)
    try:
        found = leaks(path.name, data, pieces_of(cut(known.entries, reader)))
        left = remains(data) if data.startswith(b"PK") else ()
    except Unreadable as trouble:
        raise Refused(f"{path.name} was not checked. {trouble}") from None
    return Checked(reader, found, left)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"{path.name} is far larger than any copy; it was not checked.")
        return path.read_bytes()
    except OSError as trouble:
        raise Refused(f"{path.name} cannot be read: {trouble.strerror}.") from None
