"""Elements of WordprocessingML, made in one call."""

from typing import TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

Element: TypeAlias = etree._Element


def element(tag: str, *inside: Element, **attributes: str | int) -> Element:
    """Return `<w:tag>` with its attributes and what is inside; names need no prefix."""
    made: Element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(inside)
    return made


def w(tag: str) -> str:
    """Return the tag as lxml spells it."""
    return str(qn(f"w:{tag}"))
