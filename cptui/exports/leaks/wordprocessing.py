"""The texts of one XML part of a Word file, with where each stands, in a reader's words."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TEXT, _DELETED = f"{_W}p", f"{_W}t", f"{_W}delText"
_DOCUMENT = "word/document.xml"
_PLACES = {
    _DOCUMENT: "paragraph",
    "word/comments": "a comment, paragraph",
    "word/footnotes": "a footnote, paragraph",
    "word/endnotes": "an endnote, paragraph",
    "word/header": "a header, paragraph",
    "word/footer": "a footer, paragraph",
}
_PARTS = {
    "docProps/": "the document's properties",
    "customXml/": "data kept beside the document",
    "word/styles": "the name of a style",
    "word/comments": "a comment",
    "word/settings": "the document's settings",
    "word/_rels/": "the address of a link",
}
_ATTRIBUTES = etree.XPath("//@*", smart_strings=False)
_REMEMBERED = 64
"""Parts that are kept as they were read: but for the document they are alike in many files."""
_BREAKS = frozenset((f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"))


Placed = tuple[str, tuple[str, ...]]
"""Where a text stands, and what it is put together of, a blank between."""


def xml_texts(name: str, data: bytes) -> Iterable[Placed]:
    """Return every text of the part with its place: paragraphs, attributes, comments, all else.

    A part that is no XML is read as plain text.
    """
    return _texts(name, data) if name == _DOCUMENT else _kept(name, data)


@lru_cache(_REMEMBERED)
def _kept(name: str, data: bytes) -> tuple[Placed, ...]:
    return tuple(_texts(name, data))


def _texts(name: str, data: bytes) -> Iterator[Placed]:
    root = _root(data)
    other = next((says for start, says in _PARTS.items() if name.startswith(start)), name)
    if root is None:
        yield other, (data.decode("utf-8", errors="replace"),)
        return
    place = next((says for start, says in _PLACES.items() if name.startswith(start)), None)
    if place is not None:
        yield from _paragraphs(root, place)
    yield other, tuple(_elsewhere(root))
    # A text cut into paragraphs, cells or boxes is still that text.
    yield other, tuple(str(text) for text in root.itertext() if text.strip())


def _root(data: bytes) -> "etree._Element | None":
    # No entity is resolved and nothing is fetched: the file may be anybody's.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None


def _paragraphs(root: "etree._Element", place: str) -> Iterator[Placed]:
    for number, paragraph in enumerate(root.iter(_PARAGRAPH), 1):
        said, deleted = _said(paragraph)
        if said.strip():
            yield f"{place} {number}", (said,)
        if deleted.strip():
            yield f"deleted words that the file keeps, {place} {number}", (deleted,)


def _said(paragraph: "etree._Element") -> tuple[str, str]:
    """Return the text of the paragraph, runs joined, and what was deleted from it."""
    said, deleted = "", ""
    for element in paragraph.iter():
        if element.tag == _TEXT:
            said += element.text or ""
        elif element.tag == _DELETED:
            deleted += element.text or ""
        elif element.tag in _BREAKS:
            said += " "
    return said, deleted


def _elsewhere(root: "etree._Element") -> Iterator[str]:
    """Yield what is written where nobody looks: attributes, comments, instructions."""
    said = _ATTRIBUTES(root)
    yield from map(str, said if isinstance(said, list) else ())
    yield from (one.text or "" for one in root.iter(etree.Comment, etree.ProcessingInstruction))
