"""The named styles a document needs, found in a template or added to it."""

from copy import deepcopy

from docx.document import Document as WordDocument

from cptui.exports.word.element import Element, element, w

NEEDED = (
    "Normal",
    "Title",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "List Bullet",
    "List Number",
    "Minute",
    "Challenge",
    "Decision",
    "Removed",
    "Caption",
    "After Table",
    "Header",
    "Footer",
    "Strong",
    "Council Table",
)
"""Names a council may give its own look to. Capitals do not matter."""


class NamedStyles:
    """Style ids by name, in any case, by alias or id; what is missing comes from ours."""

    def __init__(self, document: WordDocument, ours: WordDocument) -> None:
        self._document = document
        self._ours = ours
        self._found = _by_name(document)
        self.added = tuple(name for name in NEEDED if name.casefold() not in self._found)
        """Names of the styles the template did not have."""
        source = _by_name(ours)
        for name in self.added:
            self._add(source[name.casefold()])
        self._number()

    def id(self, name: str) -> str:
        """Return the id of the style with that name, one of NEEDED."""
        return str(self._found[name.casefold()].get(w("styleId")))

    def _add(self, style: Element) -> None:
        taken = {str(one.get(w("styleId"))).casefold() for one in self._found.values()}
        added = deepcopy(style)
        name = _name(added)
        if str(added.get(w("styleId"))).casefold() in taken:
            added.set(w("styleId"), f"Cptui{added.get(w('styleId'))}")
        if w("default") in added.attrib:
            del added.attrib[w("default")]
        self._rebase(added)
        self._document.styles.element.append(added)
        self._found[name] = added

    def _rebase(self, style: Element) -> None:
        for tag in ("basedOn", "next"):
            link = style.find(w(tag))
            if link is None:
                continue
            ours = next(
                name
                for name, one in _by_name(self._ours).items()
                if one.get(w("styleId")) == link.get(w("val"))
            )
            if ours in self._found:
                link.set(w("val"), str(self._found[ours].get(w("styleId"))))
            else:
                style.remove(link)

    def _number(self) -> None:
        """Give the list styles our numbering where the template's have none of their own."""
        source = _by_name(self._ours)
        copied: dict[str, int] = {}
        for name in ("list bullet", "list number", "minute", "challenge"):
            style = self._found[name]
            properties = style.find(w("pPr"))
            numbered = properties is not None and properties.find(w("numPr")) is not None
            if self._document is self._ours or (numbered and not self._is_added(name)):
                continue
            ours = source[name].find(f"{w('pPr')}/{w('numPr')}")
            assert ours is not None
            number = str(_child(ours, "numId").get(w("val")))
            if number not in copied:
                copied[number] = self._copy_numbering(number)
            _set_numbering(style, ours, copied[number])

    def _is_added(self, name: str) -> bool:
        return name in (one.casefold() for one in self.added)

    def _copy_numbering(self, number: str) -> int:
        ours = self._ours.part.numbering_part.element
        theirs = self._document.part.numbering_part.element
        num = next(one for one in ours.findall(w("num")) if one.get(w("numId")) == number)
        wanted = _child(num, "abstractNumId").get(w("val"))
        abstract = deepcopy(
            next(
                one
                for one in ours.findall(w("abstractNum"))
                if one.get(w("abstractNumId")) == wanted
            )
        )
        at = _next(theirs.findall(w("abstractNum")), "abstractNumId")
        fresh = _next(theirs.findall(w("num")), "numId")
        abstract.set(w("abstractNumId"), str(at))
        for level in abstract.iter(w("pStyle")):
            level.set(w("val"), self.id(_our_name(self._ours, str(level.get(w("val"))))))
        # The schema wants every abstractNum before the first num.
        theirs.insert(len(theirs.findall(w("abstractNum"))), abstract)
        theirs.append(element("num", element("abstractNumId", val=at), numId=fresh))
        return fresh


def _set_numbering(style: Element, ours: Element, number: int) -> None:
    properties = style.find(w("pPr"))
    if properties is None:
        properties = element("pPr")
        after = [one for one in style if one.tag in (w("rPr"), w("tblPr"))]
        style.insert(style.index(after[0]) if after else len(style), properties)
    for old in properties.findall(w("numPr")):
        properties.remove(old)
    numbering = deepcopy(ours)
    _child(numbering, "numId").set(w("val"), str(number))
    before = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
    place = sum(1 for one in properties if one.tag in {w(tag) for tag in before})
    properties.insert(place, numbering)


def _by_name(document: WordDocument) -> dict[str, Element]:
    found: dict[str, Element] = {}
    styles = document.styles.element.findall(w("style"))
    for style in styles:
        found.setdefault(_name(style), style)
    for style in styles:
        aliases = style.find(w("aliases"))
        if aliases is not None:
            for alias in str(aliases.get(w("val"))).split(","):
                found.setdefault(alias.strip().casefold(), style)
        found.setdefault(str(style.get(w("styleId"))).casefold(), style)
    return found


def _our_name(ours: WordDocument, style_id: str) -> str:
    styles = ours.styles.element.findall(w("style"))
    return next(_name(one) for one in styles if one.get(w("styleId")) == style_id)


def _name(style: Element) -> str:
    return str(_child(style, "name").get(w("val"))).casefold()


def _child(parent: Element, tag: str) -> Element:
    found = parent.find(w(tag))
    assert found is not None
    return found


def _next(existing: list[Element], attribute: str) -> int:
    return max((int(str(one.get(w(attribute)))) for one in existing), default=0) + 1
