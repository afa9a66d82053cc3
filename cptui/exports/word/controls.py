"""Content controls tagged `cptui:<name>`: where a council's template wants what.

They are made in Word with the mouse (Developer, Rich Text, Properties, Tag), hold no code and
are never split into runs, so that a tag can be named when it is wrong.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from typing import Final

from cptui.exports.word.element import Element, fragment, value, w

PREFIX: Final = "cptui:"


class Place(Enum):
    """Where a control stands, which decides what may be put in its place."""

    OWN_LINE = "on a line of its own"
    IN_A_LINE = "within a line of text"
    IN_A_TABLE = "in a table"
    IN_A_BOX = "in a text box"
    IN_A_CONTROL = "inside another of our controls"


@dataclass(frozen=True, slots=True)
class Control:
    """A control of ours in a template."""

    name: str
    """Its tag without the prefix, in small letters."""
    place: Place
    node: Element

    @property
    def anchor(self) -> Element:
        """What goes when a whole part comes: the control, or the line that it fills."""
        parent = self.node.getparent()
        assert parent is not None
        return parent if parent.tag == w("p") else self.node


def controls(root: Element) -> Iterator[Control]:
    """Yield our controls in the part, in the order they stand."""
    for node in root.iter(w("sdt")):
        name = tag_of(node)
        if name is not None:
            yield Control(name, _place(node), node)


def tag_of(node: Element) -> str | None:
    """Return the control's name among ours; None when it is not one of ours.

    Its title counts where it has no tag: LibreOffice 7 keeps the one and loses the other.
    """
    said = value(node, "sdtPr/tag").strip() or value(node, "sdtPr/alias")
    tag = said.strip().casefold()
    return tag.removeprefix(PREFIX).strip() if tag.startswith(PREFIX) else None


def _place(node: Element) -> Place:
    above = list(node.iterancestors())
    if any(one.tag == w("sdt") and tag_of(one) is not None for one in above):
        return Place.IN_A_CONTROL
    if any(one.tag == w("txbxContent") for one in above):
        return Place.IN_A_BOX
    if any(one.tag == w("tbl") for one in above):
        return Place.IN_A_TABLE
    parent = above[0]
    if parent.tag != w("p"):
        return Place.OWN_LINE
    beside = [one for one in parent if one is not node and _says(one)]
    return Place.IN_A_LINE if beside else Place.OWN_LINE


def _says(one: Element) -> bool:
    if one.tag in (w("pPr"), w("bookmarkStart"), w("bookmarkEnd"), w("proofErr")):
        return False
    return one.tag != w("r") or any(child.tag != w("rPr") for child in one)


def fill(control: Control, runs: str) -> Element | None:
    """Put the runs, written as text, into the control, and unwrap it; return their paragraph.

    They take the look the control gives its text; its placeholder text goes.
    """
    inside = control.node.find(w("sdtContent"))
    paragraphs = [] if inside is None else list(inside.iter(w("p")))
    look = _look(control.node)
    made = fragment(runs)
    for run in made:
        for mark in reversed(look):
            _add_mark(run, mark)
    if not paragraphs:
        for one in made:
            control.node.addprevious(one)
        line = control.node.getparent()
        _remove(control.node)
        return line
    first, *others = paragraphs
    for old in [one for one in first if one.tag != w("pPr")]:
        first.remove(old)
    first.extend(made)
    for other in others:
        parent = other.getparent()
        if parent is not None and len(parent.findall(w("p"))) > 1:
            parent.remove(other)
    unwrap(control.node)
    return first


def unwrap(node: Element) -> None:
    """Leave what a control holds where it stands, without the control."""
    inside = node.find(w("sdtContent"))
    for one in [] if inside is None else list(inside):
        node.addprevious(one)
    _remove(node)


def take_out(anchor: Element) -> None:
    """Remove a line or control; a line that ends a section stays, empty."""
    properties = anchor.find(w("pPr"))
    if properties is not None and properties.find(w("sectPr")) is not None:
        for old in [one for one in anchor if one is not properties]:
            anchor.remove(old)
    else:
        _remove(anchor)


def _remove(node: Element) -> None:
    parent = node.getparent()
    assert parent is not None
    parent.remove(node)
    if parent.tag == w("tc") and not parent.findall(w("p")):
        parent.extend(fragment("<w:p/>"))


def _look(node: Element) -> list[Element]:
    """Return how the control's text looks, without what marks a placeholder."""
    found = node.find(f"{w('sdtPr')}/{w('rPr')}")
    if found is None:
        found = next(iter(node.iterfind(f".//{w('r')}/{w('rPr')}")), None)
    if found is None:
        return []
    return [
        deepcopy(one)
        for one in found
        if one.tag not in (w("lang"), w("rtl"))
        and not (one.tag == w("rStyle") and "placeholder" in one.get(w("val"), "").casefold())
    ]


def _add_mark(run: Element, mark: Element) -> None:
    properties = run.find(w("rPr"))
    if properties is None:
        properties = fragment("<w:rPr/>")[0]
        run.insert(0, properties)
    if properties.find(mark.tag) is None:
        properties.insert(0, deepcopy(mark))
