"""What is worrying about where a record is kept. Nothing here forbids; it only tells."""

import os
import shutil
import stat
from pathlib import Path

from cptui.store.files import shown

_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre"),
    *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs", "davfs"),
}
_LITTLE_ROOM = 50_000_000
"""Bytes; a long conference needs about one million."""


def disk_warnings(path: Path) -> tuple[str, ...]:
    """Return, a sentence each, what may lose or show a record kept at that path."""
    path = path.absolute()
    found = [_network(path), _room(path), _rights(path)]
    return tuple(words for words in found if words)


def _network(path: Path) -> str:

    try:
        mounts = Path("/proc/self/mountinfo").read_text(errors="replace")
    except OSError:
        return ""
    kind = kind_of_disk(path, mounts)
    if kind not in _NETWORK:
        return ""
    return (
        f"{shown(path.parent)} is on a network drive ({kind}), where a power cut or a second "
        "terminal can harm the record. Keep it on this computer's own disk."
    )


def kind_of_disk(path: Path, mounts: str) -> str:
    """Return the name of the file system an absolute path is on; empty where that is unknown.

    `mounts` is Linux's own list, /proc/self/mountinfo; of two on one place the later counts.
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        mounted = Path(left.split()[4].replace("\\040", " "))
        inside = path == mounted or mounted in path.parents
        if inside and len(mounted.parts) >= best:
            best, kind = len(mounted.parts), right.split()[0]
    return kind


def _room(path: Path) -> str:

    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return ""
    if free >= _LITTLE_ROOM:
        return ""
    return f"Only {free // 1_000_000} MB are free on the disk of {shown(path.parent)}."


def _rights(path: Path) -> str:

    try:
        mode = os.stat(path).st_mode
    except OSError:
        return ""
    if not mode & (stat.S_IRWXG | stat.S_IRWXO):
        return ""
    return f"{shown(path)} can be opened by others on this computer: chmod 600 mends that."
