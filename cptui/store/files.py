"""Files written whole or not at all, readable by their owner alone, over nothing.

A temporary file in the same folder is written and synced, then takes its name; so neither a
crash nor a full disk leaves half a file, and a planted link is never written through.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path

from cptui.domain.text import clean


class NotWritten(Exception):
    """The file could not be written; the text is for the user."""


class AlreadyThere(NotWritten):
    """There is a file of that name already, and nobody said to replace it."""


def make_folder(path: Path) -> None:
    """Make the folder and those above it, for the owner alone (0700); one that is there stays.

    Raises NotWritten.
    """
    try:
        for folder in reversed((path, *path.parents)):
            if not folder.exists():
                folder.mkdir(mode=0o700)
        if not path.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")
    except OSError as error:
        raise NotWritten(f"The folder {shown(path)} cannot be made: {reason(error)}") from None


def write_whole(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write the file, 0600, in a folder that is there; synced to disk when this returns.

    Raises AlreadyThere when the name is taken and `force` is not given, else NotWritten.
    """
    if not force and os.path.lexists(path):
        raise _taken(path)
    try:
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise _not_written(path, error) from None
    try:
        _write_in(folder, path.name, data, force=force)
    except FileExistsError:
        raise _taken(path) from None
    except OSError as error:
        raise _not_written(path, error) from None
    finally:
        os.close(folder)


def _write_in(folder: int, name: str, data: bytes, *, force: bool) -> None:

    import secrets

    temporary = f".{secrets.token_hex(8)}.tmp"
    try:
        _write_new(folder, temporary, data)
        if force:
            os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
        else:
            _take_name(folder, temporary, name)
        os.fsync(folder)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary, dir_fd=folder)


def _write_new(folder: int, name: str, data: bytes) -> None:

    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    file = os.open(name, flags, 0o600, dir_fd=folder)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def _take_name(folder: int, temporary: str, name: str) -> None:
    """Give the file its name unless it is taken: FileExistsError."""
    try:
        os.link(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # Some disks (FAT, some shares) know no links: hold the name by an empty file first.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        os.close(os.open(name, flags, 0o600, dir_fd=folder))
        os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)


def shown(path: Path) -> str:
    """Return a path as it may be printed."""
    return clean(str(path))


_REASONS = {
    errno.ENOSPC: "the disk is full.",
    errno.EDQUOT: "your share of the disk is used up.",
    errno.EFBIG: "it is larger than files may be here.",
    errno.EACCES: "you have no right to write there.",
    errno.EPERM: "you have no right to write there.",
    errno.EROFS: "that disk can only be read.",
    errno.ENOENT: "there is no such folder.",
    errno.ENOTDIR: "part of that path is not a folder.",
    errno.EISDIR: "that is a folder.",
    errno.ENAMETOOLONG: "the name is too long.",
    errno.EIO: "the disk does not answer as it should.",
    errno.ELOOP: "links go round in a circle there.",
}


def reason(error: OSError) -> str:
    """Return in words why the system refused."""
    return _REASONS.get(error.errno or 0, f"{os.strerror(error.errno or 0)}.")


def _taken(path: Path) -> AlreadyThere:
    return AlreadyThere(f"{shown(path)} is already there and was left alone. --force replaces it.")


def _not_written(path: Path, error: OSError) -> NotWritten:
    return NotWritten(f"{shown(path)} was not written: {reason(error)}")
