"""Where each part of a document goes: into a template's controls, the rest in order."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lxml import etree

from cptui.exports.word.controls import Place, controls, fill, take_out
from cptui.exports.word.element import Element, element, value, w, written
from cptui.exports.word.faults import CONTENT, texts
from cptui.exports.word.fields import FIELDS, runs_of
from cptui.exports.word.paragraphs import is_bare
from cptui.exports.word.word_file import WordFile
from cptui.minutes.parts import PARTS
from cptui.minutes.tree import Document

_MARK: Final = re.compile(rb"<!--cptui:(\d+)-->")
Write = Callable[[Element], str]
"""Writes a part, told the body's child after which its section's page is looked up."""


class Placing:
    """A template's text, and what is to stand where in it."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        root = file.tree(file.main)
        body = root.find(w("body"))
        assert body is not None
        self._body = body
        self._found = [one for one in controls(root) if one.name in PARTS or one.name == CONTENT]
        self.fields = {one.name for one in controls(root) if one.name in FIELDS}
        """Names of the fields that stand in the text."""
        self._written: list[str] = []

    @property
    def parts(self) -> set[str]:
        """Names of the parts that have a control."""
        return {one.name for one in self._found} - {CONTENT}

    def fill_fields(self, content: Document, title_style: str) -> None:
        """Fill the fields in text, headers and footers.

        A title on a line of its own that has no style yet becomes the document's title.
        """
        for _, root in texts(self._file):
            for one in list(controls(root)):
                # A field within a field went with what that held.
                if one.name in FIELDS and one.node.getparent() is not None:
                    line = fill(one, runs_of(one.name, content))
                    if one.name == "title" and one.place is Place.OWN_LINE and line is not None:
                        _style(line, title_style)

    def place(self, front: Write, part: Callable[[str], Write | None], rest: Write) -> None:
        """Put front, parts and rest into their places.

        The front stands before the first of them; the rest where the control for it is, else
        at the end. A control of a part that the document does not have goes.
        """
        self._cut_end()
        where = {one.name: one for one in self._found}
        has = {name: part(name) for name in self.parts}
        filled = [one for one in self._found if one.name == CONTENT or has[one.name]]
        if filled:
            self._before(filled[0].anchor, front)
        for name, write in has.items():
            if write is not None:
                self._before(where[name].anchor, write)
        if CONTENT in where:
            self._before(where[CONTENT].anchor, rest)
        for one in self._found:
            take_out(one.anchor)
        if not filled:
            self._at_end(front)
        if CONTENT not in where:
            self._at_end(rest)

    def text(self) -> bytes:
        """Return the main part as bytes, with everything in its place."""
        self._part_tables()
        pieces = _MARK.split(written(self._file.tree(self._file.main)))
        for at in range(1, len(pieces), 2):
            pieces[at] = self._written[int(pieces[at])].encode()
        return b"".join(pieces)

    def _cut_end(self) -> None:
        """Take out the empty paragraphs a template ends with."""
        for last in reversed(self._body.findall(w("p"))):
            if not is_bare(last):
                break
            self._body.remove(last)

    def _before(self, anchor: Element, write: Write) -> None:
        if text := write(anchor):
            anchor.addprevious(self._mark(text))

    def _at_end(self, write: Write) -> None:
        end = self._body.find(w("sectPr"))
        text = write(self._body if end is None else end)
        if text and end is None:
            self._body.append(self._mark(text))
        elif text and end is not None:
            end.addprevious(self._mark(text))

    def _mark(self, text: str) -> Element:
        self._written.append(text)
        return etree.Comment(f"cptui:{len(self._written) - 1}")

    def _part_tables(self) -> None:
        """Keep two tables apart, and end with a paragraph as Word must."""
        for mark in self._body.iter(etree.Comment):
            if self._ends_in_table(mark):
                after = mark.getnext()
                if after is None or after.tag in (w("tbl"), w("sectPr")):
                    mark.addnext(etree.Element(w("p")))

    def _ends_in_table(self, mark: Element) -> bool:
        number = int(str(mark.text).partition(":")[2])
        return self._written[number].endswith("</w:tbl>")


def _style(line: Element, style: str) -> None:
    properties = line.find(w("pPr"))
    if properties is None:
        properties = element("pPr")
        line.insert(0, properties)
    if value(line, "pPr/pStyle") in ("", "Normal"):
        for old in properties.findall(w("pStyle")):
            properties.remove(old)
        properties.insert(0, element("pStyle", val=style))


def section_of(place: Element) -> Iterator[Element]:
    """Yield the properties of the section that the place in the text is in."""
    root = place.getroottree().getroot()
    body = root.find(w("body"))
    child = place
    while (parent := child.getparent()) is not None and parent is not body:
        child = parent
    after: Sequence[Element] = [child, *child.itersiblings()]
    for one in after:
        yield from ([one] if one.tag == w("sectPr") else one.findall(f"{w('pPr')}/{w('sectPr')}"))
