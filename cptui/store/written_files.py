"""Reading a file that a person wrote: only a regular file, of a sane size, in UTF-8.

Nothing here waits: a pipe, device or folder is refused by what it is, before it is read.
"""

import errno
import os
import stat
from pathlib import Path

from cptui.domain.text import REPLACEMENT
from cptui.store.problems import NotValid, Problem

LARGEST = 2_000_000
"""Bytes of the largest file that is read."""
MOST_PROBLEMS = 100
"""Problems of one kind that are listed; a file with more is not being read by a person."""

_AGAIN = "Save it again as UTF-8 (in nano: no special option; in Notepad: Encoding, UTF-8)."
_STARTS = (
    (b"PK\x03\x04", "This is a Word document or a zip file, whatever its name says.", ""),
    (b"\xd0\xcf\x11\xe0", "This is an old Word or Office file, whatever its name says.", ""),
    (b"%PDF", "This is a PDF file, whatever its name says.", ""),
    (b"{\\rtf", "This is a rich-text file, whatever its name says.", ""),
    (b"SQLite format 3\0", "This is a record of cptui, not the file it was made from.", "record"),
    (b"\xff\xfe", "The file is saved as UTF-16, not as UTF-8.", "encoding"),
    (b"\xfe\xff", "The file is saved as UTF-16, not as UTF-8.", "encoding"),
)
_MENDS = {
    "": "Make a plain text file: cptui new NAME.yaml",
    "record": "Name the .yaml file beside it.",
    "encoding": _AGAIN,
}


def read_text(path: Path) -> str:
    """Return the file's text with LF line ends and without a byte-order mark.

    Raises NotValid, naming the line where there is one.
    """
    return _decoded(_bytes(path), str(path))


def _refuse(file: str, what: str, mend: str = "", line: int | None = None) -> NotValid:

    return NotValid((Problem(file, line, what, mend),))


def _bytes(path: Path) -> bytes:

    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _cannot_open(path, error) from None
    try:
        found = os.fstat(handle)
        _only_regular(path, found.st_mode)
        data = b"" if found.st_size > LARGEST else _all_of(handle)
    except OSError:
        what = "The file cannot be read: the disk gave an error."
        raise _refuse(str(path), what, "Copy it to another disk and try again.") from None
    finally:
        os.close(handle)
    if found.st_size > LARGEST or len(data) > LARGEST:
        what = f"The file is larger than {LARGEST // 1_000_000} MB."
        raise _refuse(str(path), what, "No file of this kind is: is it the right one?")
    return data


def _all_of(handle: int) -> bytes:
    """Return the file's bytes, one more than the largest at most: it may be growing."""
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read(LARGEST + 1)


def _cannot_open(path: Path, error: OSError | ValueError) -> NotValid:

    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOENT, errno.ENOTDIR):
        return _refuse(str(path), "There is no such file.", "Check its name and its folder.")
    if number in (errno.EACCES, errno.EPERM):
        return _refuse(
            str(path), "You are not allowed to read this file.", "Check who owns it: ls -l"
        )
    if number == errno.ENXIO:
        return _refuse(str(path), "This is not a file.", "Name a file that holds text.")
    if number == errno.ELOOP:
        return _refuse(str(path), "This link leads round in a circle.", "Name the file itself.")
    return _refuse(str(path), "This file cannot be opened.", "Check its name and its folder.")


def _only_regular(path: Path, mode: int) -> None:

    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        inside = path / "case.yaml"
        mend = f"Name the file in it: {inside}" if inside.is_file() else "Name a file in it."
        raise _refuse(str(path), "This is a folder, not a file.", mend)
    what = "a pipe" if stat.S_ISFIFO(mode) else "a device"
    raise _refuse(
        str(path), f"This is {what}, not a file.", "Name a file that is kept on the disk."
    )


def _decoded(data: bytes, file: str) -> str:

    for start, what, mend in _STARTS:
        if data.startswith(start):
            raise _refuse(file, what, _MENDS[mend])
    if data[:200].count(0) * 3 > len(data[:200]):
        raise _refuse(file, "The file is saved as UTF-16, or is not text at all.", _AGAIN)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotValid(_bad_bytes(data, file)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Editors do not count these as line ends but YAML does: line numbers would disagree.
    for odd in "\x85\u2028\u2029":
        text = text.replace(odd, REPLACEMENT)
    return text


def _bad_bytes(data: bytes, file: str) -> tuple[Problem, ...]:

    found = []
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    for number, line in enumerate(lines, start=1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as error:
            what = f"Character {error.start + 1} of this line is not UTF-8 text."
            found.append(Problem(file, number, what, _AGAIN))
            if len(found) == MOST_PROBLEMS:
                break
    return tuple(found)
