"""What a Word file edited by hand may keep that nobody sees: deleted words, notes, hidden text.

None of it need be a leak, and no copy should leave with it.
"""

import zipfile
from io import BytesIO

from lxml import etree

from cptui.exports.leaks.parts import PICTURES, Unreadable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {
    f"{_W}del": "deleted words that the file keeps (tracked changes): accept or reject them all",
    f"{_W}ins": "changes still tracked: accept or reject them all",
    f"{_W}commentReference": "comments: delete them",
    f"{_W}vanish": "hidden words: show or delete them",
}


def remains(data: bytes) -> tuple[str, ...]:
    """Return what is left in the Word file, in words, each with what to do. Raises Unreadable."""
    found: dict[str, None] = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.lower().endswith(PICTURES):
                    found["pictures, which no check of words can read: look at each"] = None
                elif name.startswith("word/") and name.endswith(".xml"):
                    found |= dict.fromkeys(_of(archive.read(name), name))
    except zipfile.BadZipFile as trouble:
        raise Unreadable("It is damaged, and cannot be read.") from trouble
    return tuple(found)


def _of(data: bytes, name: str) -> list[str]:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return []
    # A style may be hidden without a word of the document being so.
    wanted = {tag for tag in _KINDS if not (tag.endswith("vanish") and "styles" in name)}
    return [_KINDS[tag] for tag in wanted if root.find(f".//{tag}") is not None]
