"""Everything that can be read in a finished file, place by place, hidden or not.

A Word file is read as the archive it is: every XML part, every attribute, the names of its
members, and files within it. What can hold words and cannot be read is named as such.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from cptui.exports.leaks.wordprocessing import xml_texts
from cptui.rules.disclosure.letters import letters_of

LARGEST = 200_000_000
"""Bytes that all members of an archive may have together once unpacked."""
DEEPEST = 3
"""How many archives may lie within one another."""
UNREAD = "a file within it that cannot be read"
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf", ".tif", ".tiff", ".svg")
"""A letterhead's; what is painted in one no check of words can read."""
_ENCRYPTED = b"\xd0\xcf\x11\xe0"


class Unreadable(ValueError):
    """The file cannot be read, so nothing can be said of it; worded for the user."""


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of text of a file."""

    where: str
    """In plain words: "paragraph 12", "a comment", "the document's properties"."""
    text: str
    apart: tuple[str, ...] = ()
    """What the text is put together of, a blank or the end of a line between."""

    @property
    def letters(self) -> str:
        """Its letters and digits; what stands in many files is known from one of them."""
        return "".join(map(letters_of, self.apart)) if self.apart else letters_of(self.text)


def parts(name: str, data: bytes) -> Iterator[Part]:
    """Yield every text of the file, its name first. Raises Unreadable."""
    yield Part("the file's name", name)
    if data.startswith(b"PK"):
        yield from _archive(data, DEEPEST)
    elif data.startswith(_ENCRYPTED):
        raise Unreadable("It is an old Word file, or locked with a password. Save it as .docx.")
    elif name.endswith(".json"):
        yield from (Part("the text", one) for one in _strings(json.loads(data)))
    elif name.endswith(".ics"):
        yield from _calendar(data)
    else:
        yield from _plain(data)


def _plain(data: bytes) -> Iterator[Part]:
    lines = tuple(_decoded(data).splitlines())
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Part(f"line {number}", line)
    # A sentence goes on over the end of a line.
    yield Part("the text", "\n".join(lines), lines)


def _calendar(data: bytes) -> Iterator[Part]:
    unfolded = _decoded(data).replace("\r\n ", "").replace("\r\n\t", "")
    for line in unfolded.splitlines():
        label, _, _ = line.partition(":")
        said = line.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";")
        yield Part(f"the calendar's {label.partition(';')[0]}", said)


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _strings(key)
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _archive(data: bytes, deep: int) -> Iterator[Part]:
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        members = archive.infolist()
        if sum(one.file_size for one in members) > LARGEST:
            raise Unreadable("It is far larger than any document; it was not read.")
        if archive.comment:
            yield Part("a comment of the archive", _decoded(archive.comment))
        for one in members:
            yield from _member(one, archive.read(one), deep)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as trouble:
        raise Unreadable("It is damaged or locked, and cannot be read.") from trouble


def _member(one: zipfile.ZipInfo, data: bytes, deep: int) -> Iterator[Part]:
    name = one.filename
    if one.comment:
        yield Part("a comment of the archive", _decoded(one.comment))
    yield Part("the name of a part", name)
    if name.lower().endswith((".xml", ".rels", ".vml")):
        for where, apart in xml_texts(name, data):
            yield Part(where, " ".join(apart), apart)
    elif data.startswith(b"PK") and deep:
        yield from (
            Part(f"a file within it, {part.where}", part.text) for part in _archive(data, deep - 1)
        )
    elif data and not name.lower().endswith(PICTURES):
        yield Part(UNREAD, "")
