"""Elements of WordprocessingML, read and made."""

from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REFERENCE: Final = f"{{{OFFICE}}}id"
"""The attribute by which a part's XML names a relation."""
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
"""Namespace of the kind of Word file that Word calls Strict, and little else reads."""


def w(tag: str) -> str:
    """Return the tag of WordprocessingML as lxml spells it."""
    return f"{{{WORD}}}{tag}"


def escape(text: str) -> str:
    """Return the text as it stands in an element or between double quotes."""
    # xml.sax.saxutils does this too, and imports the whole of urllib for it.
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def element(tag: str, *inside: Element, **attributes: str | int) -> Element:
    """Return `<w:tag>` with its attributes and what is inside; names need no prefix."""
    made = etree.Element(w(tag), nsmap={"w": WORD})
    for name, value in attributes.items():
        made.set(w(name), str(value))
    made.extend(inside)
    return made


def fragment(xml: str) -> list[Element]:
    """Return the elements written in the text, where `w:` means WordprocessingML."""
    return list(etree.fromstring(f'<w:x xmlns:w="{WORD}">{xml}</w:x>'))


def read(xml: bytes) -> Element:
    """Return the root of a part. Raises lxml's XMLSyntaxError, ValueError for a DOCTYPE.

    Nothing is fetched and no entity is expanded; comments are left out.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(xml, parser)
    if b"<!DOCTYPE" in xml:
        raise ValueError("a part with a DOCTYPE")
    return root


def written(root: Element) -> bytes:
    """Return the part as bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def value(parent: Element, path: str) -> str:
    """Return `w:val` of the element at the path of plain tags, empty where there is none."""
    found = parent.find("/".join(w(tag) for tag in path.split("/")))
    return "" if found is None else str(found.get(w("val"), ""))
