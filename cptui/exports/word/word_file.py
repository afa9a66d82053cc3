"""A Word file taken apart: its parts, what kind each is, and which belongs to which."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from cptui.exports.word.element import OFFICE, Element, read, written
from cptui.exports.word.package import FIRST, pack, unpack

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = f"{{{_PACKAGE}/content-types}}"
_RELATION = f"{{{_PACKAGE}/relationships}}Relationship"
CORE = f"{_PACKAGE}/relationships/metadata/core-properties"
WHOLE = ""
"""The file itself, as the owner of the relations that begin everything."""


@dataclass(frozen=True, slots=True)
class Relation:
    """That one part uses another, or something outside the file."""

    id: str
    kind: str
    target: str
    """Name of the part, or the address outside."""
    external: bool

    @property
    def short(self) -> str:
        """The last word of its kind: header, image, attachedTemplate."""
        return self.kind.rpartition("/")[2]


class WordFile:
    """The parts of a Word file, read when they are first asked for and then kept."""

    def __init__(self, data: bytes) -> None:
        """Raises zipfile.BadZipFile, ValueError, KeyError or XMLSyntaxError for what is none."""
        self._raw = unpack(data)
        self._trees: dict[str, Element] = {}
        self._types = read(self._raw[FIRST])
        main = [one.target for one in self.relations(WHOLE) if one.short == "officeDocument"]
        if not main or main[0] not in self._raw:
            raise ValueError("no main part")
        self.main = main[0]
        """Name of the part that holds the text."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._raw)

    def tree(self, name: str) -> Element:
        """Return the part, parsed; what is changed in it is written."""
        if name not in self._trees:
            self._trees[name] = read(self._raw[name])
        return self._trees[name]

    def put(self, name: str, data: bytes) -> None:
        """Put these bytes in the part's place."""
        self._raw[name] = data
        self._trees.pop(name, None)

    def kind_of(self, name: str) -> str:
        """Return the part's content type; empty where it has none."""
        for one in self._types.findall(f"{_TYPES}Override"):
            if one.get("PartName", "").casefold() == f"/{name}".casefold():
                return one.get("ContentType", "")
        ending = name.rpartition(".")[2].casefold()
        for one in self._types.findall(f"{_TYPES}Default"):
            if one.get("Extension", "").casefold() == ending:
                return one.get("ContentType", "")
        return ""

    def set_kind(self, name: str, content_type: str) -> None:
        """Say what kind of part it is."""
        self._forget_kind(name)
        attributes = {"PartName": f"/{name}", "ContentType": content_type}
        etree.SubElement(self._types, f"{_TYPES}Override", attributes)

    def relations(self, owner: str) -> tuple[Relation, ...]:
        """Return what the part uses; WHOLE is the file itself."""
        name = _relations_of(owner)
        if name not in self._raw:
            return ()
        return tuple(_relation(one, owner) for one in self.tree(name).findall(_RELATION))

    def used(self, kind: str) -> str | None:
        """Return the name of the part of that kind that the text uses, or None."""
        for one in self.relations(self.main):
            if one.short == kind and not one.external and one.target in self._raw:
                return one.target
        return None

    def add(self, kind: str, data: bytes, content_type: str) -> tuple[str, str]:
        """Add a part that the text uses; return its name and the id of the relation."""
        folder = posixpath.dirname(self.main)
        numbers = (f"{folder}/{kind}{number or ''}.xml" for number in range(len(self._raw) + 1))
        name = next(one for one in numbers if one not in self._raw)
        self.put(name, data)
        self.set_kind(name, content_type)
        relation = self.relate(self.main, f"{OFFICE}/{kind}", posixpath.basename(name))
        return name, relation

    def relate(self, owner: str, kind: str, target: str) -> str:
        """Say that the part uses another, named as seen from it; return the relation's id."""
        name = _relations_of(owner)
        if name not in self._raw:
            self.put(name, written(etree.Element(f"{{{_PACKAGE}/relationships}}Relationships")))
        taken = {one.id for one in self.relations(owner)}
        fresh = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        attributes = {"Id": fresh, "Type": kind, "Target": target}
        etree.SubElement(self.tree(name), _RELATION, attributes)
        return fresh

    def unrelate(self, owner: str, unwanted: Callable[[Relation], bool]) -> None:
        """Take out the relations that are unwanted; a part that nothing uses is not written."""
        if not self.relations(owner):
            return
        tree = self.tree(_relations_of(owner))
        for one in tree.findall(_RELATION):
            if unwanted(_relation(one, owner)):
                tree.remove(one)

    def to_bytes(self) -> bytes:
        """Return the file; parts that nothing uses any more stay behind."""
        reached = set(self._reached(WHOLE, set()))
        for name in set(self._raw) - reached - {FIRST}:
            del self._raw[name]
            self._forget_kind(name)
        parts = {**self._raw, **{name: written(one) for name, one in self._changed()}}
        return pack({**parts, FIRST: written(self._types)})

    def _changed(self) -> Iterator[tuple[str, Element]]:
        return ((name, one) for name, one in self._trees.items() if name in self._raw)

    def _reached(self, owner: str, seen: set[str]) -> Iterator[str]:
        if _relations_of(owner) in self._raw:
            yield _relations_of(owner)
        for one in self.relations(owner):
            if not one.external and one.target in self._raw and one.target not in seen:
                seen.add(one.target)
                yield one.target
                yield from self._reached(one.target, seen)

    def _forget_kind(self, name: str) -> None:
        for one in self._types.findall(f"{_TYPES}Override"):
            if one.get("PartName", "").casefold() == f"/{name}".casefold():
                self._types.remove(one)


def _relations_of(owner: str) -> str:
    folder, name = posixpath.split(owner)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relation(one: Element, owner: str) -> Relation:
    external = one.get("TargetMode") == "External"
    target = one.get("Target", "")
    if not external:
        here = posixpath.join("/", posixpath.dirname(owner))
        target = posixpath.normpath(posixpath.join(here, target)).lstrip("/")
    return Relation(one.get("Id", ""), one.get("Type", ""), target, external)
