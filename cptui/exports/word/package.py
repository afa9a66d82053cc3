"""The zip that a Word file is: the same parts give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

FIRST = "[Content_Types].xml"
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The oldest date a zip can hold; Word itself writes it."""
MOST_BYTES = 100_000_000
"""Bytes that all parts may come to: no template needs more, and what does may never end."""
MOST_PARTS = 2_000


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return the parts as a zip: content types first, then by name, without any clock."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda one: (one != FIRST, one)):
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return whole.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip by name; raises zipfile.BadZipFile when it is none.

    Raises ValueError when it would come to more than any template needs.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MOST_PARTS or sum(one.file_size for one in entries) > MOST_BYTES:
            raise ValueError("more than any template needs")
        return {entry.filename: archive.read(entry) for entry in entries}
