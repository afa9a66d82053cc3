"""The named styles a document needs, found in a template or added to it."""

from copy import deepcopy
from typing import Final

from cptui.exports.word.element import WORD, Element, element, value, w, written
from cptui.exports.word.list_numbering import number_lists
from cptui.exports.word.word_file import WordFile

NEEDED: Final = (
    "Normal",
    "Title",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "TOC Heading",
    "TOC 1",
    "List Bullet",
    "List Number",
    "Minute",
    "Challenge",
    "Decision",
    "Removed",
    "Caption",
    "Table Text",
    "After Table",
    "Header",
    "Footer",
    "Strong",
    "Council Table",
)
"""Names a council may give its own look to. Capitals do not matter."""

_STYLES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"
_ORDER: Final = ("docDefaults", "latentStyles")
_LATIN: Final = {"sz": "szCs", "b": "bCs", "i": "iCs"}


class NamedStyles:
    """Style ids by name, in any case, by alias or id; what is missing comes from ours."""

    def __init__(self, file: WordFile, ours: WordFile) -> None:
        self._tree = _styles_of(file)
        self._ours = _styles_of(ours)
        self._source = _by_name(self._ours)
        self._found = _by_name(self._tree)
        self._taken = {str(one.get(w("styleId"))).casefold() for one in self._found.values()}
        self.added = tuple(name for name in NEEDED if self._theirs(name) is None)
        """Names of the styles the template did not have."""
        for name in self.added:
            self._add(name.casefold())
        if file is not ours:
            number_lists(file, ours, self.style)
            _complete(self._tree)
        self._ids = {name: str(self.style(name).get(w("styleId"))) for name in NEEDED}

    def id(self, name: str) -> str:
        """Return the id of the style with that name, one of NEEDED."""
        return self._ids[name]

    def style(self, name: str) -> Element:
        """Return the style of that name, one of NEEDED."""
        found = self._theirs(name)
        assert found is not None
        return found

    def set_language(self, language: str) -> None:
        """Make the language that of everything that is not in another on purpose."""
        defaults = _descend(self._tree, "docDefaults", "rPrDefault", "rPr")
        for old in defaults.findall(w("lang")):
            defaults.remove(old)
        defaults.append(element("lang", val=language, eastAsia=language, bidi="ar-SA"))
        for one in self._tree.iter(w("lang")):
            if str(one.get(w("val"), "")).casefold().startswith("en-"):
                one.set(w("val"), language)

    def _theirs(self, name: str) -> Element | None:
        return self._found.get((self._kind(name), name.casefold()))

    def _kind(self, name: str) -> str:
        return next(kind for kind, known in self._source if known == name.casefold())

    def _add(self, name: str) -> None:
        kind = self._kind(name)
        added = deepcopy(self._source[(kind, name)])
        if name in {taken for _, taken in self._found}:
            # Another kind of style goes by that name, which is one style's alone.
            added.find(w("name")).set(w("val"), f"cptui {name}")  # type: ignore[union-attr]
        if str(added.get(w("styleId"))).casefold() in self._taken:
            added.set(w("styleId"), f"Cptui{added.get(w('styleId'))}")
        if any(of == kind and one.get(w("default")) for (of, _), one in self._found.items()):
            added.attrib.pop(w("default"), "")
        for numbers in added.iterfind(f"{w('pPr')}/{w('numPr')}"):
            # The number of our list is that of some other list here.
            numbers.getparent().remove(numbers)  # type: ignore[union-attr]
        self._found[(kind, name)] = added
        self._rebase(added, kind)
        self._tree.append(added)
        self._taken.add(str(added.get(w("styleId"))).casefold())

    def _rebase(self, style: Element, kind: str) -> None:
        for tag in ("basedOn", "next"):
            link = style.find(w(tag))
            if link is None:
                continue
            ours = _named(self._source, kind, str(link.get(w("val"))))
            if (kind, ours) not in self._found:
                self._add(ours)
            link.set(w("val"), str(self._found[(kind, ours)].get(w("styleId"))))


def _styles_of(file: WordFile) -> Element:
    name = file.used("styles")
    if name is None:
        empty = written(element("styles"))
        name, _ = file.add("styles", empty, _STYLES)
    return file.tree(name)


def _by_name(styles: Element) -> dict[tuple[str, str], Element]:
    """Return the styles by their kind, and by name before alias before id."""
    every = styles.findall(w("style"))
    found: dict[tuple[str, str], Element] = {}
    for style in every:
        found.setdefault((_kind_of(style), value(style, "name").casefold()), style)
    for style in every:
        for alias in value(style, "aliases").split(","):
            if alias.strip():
                found.setdefault((_kind_of(style), alias.strip().casefold()), style)
        found.setdefault((_kind_of(style), str(style.get(w("styleId"))).casefold()), style)
    return found


def _kind_of(style: Element) -> str:
    return str(style.get(w("type"), "paragraph"))


def _named(styles: dict[tuple[str, str], Element], kind: str, style_id: str) -> str:
    named = (name for (of, name), one in styles.items() if of == kind)
    by_id = {str(one.get(w("styleId"))): one for one in styles.values()}
    wanted = by_id[style_id]
    return next(name for name in named if styles[(kind, name)] is wanted)


def _complete(styles: Element) -> None:
    """Say for other scripts what is said for ours: else Word shows Urdu names at 10 point."""
    for look in styles.iter(w("rPr")):
        for latin, other in _LATIN.items():
            said = look.find(w(latin))
            if said is not None and look.find(w(other)) is None:
                said.addnext(element(other, **_attributes(said)))
        fonts = look.find(w("rFonts"))
        face = None if fonts is None else fonts.get(w("ascii"))
        if fonts is not None and face and not (fonts.keys() and _has_other(fonts)):
            fonts.set(w("cs"), face)


def _attributes(said: Element) -> dict[str, str]:
    prefix = f"{{{WORD}}}"
    return {str(key).removeprefix(prefix): str(said.get(key)) for key in said.keys()}  # noqa: SIM118


def _has_other(fonts: Element) -> bool:
    return fonts.get(w("cs")) is not None or fonts.get(w("cstheme")) is not None


def _descend(parent: Element, *tags: str) -> Element:
    """Return the child at the path, made where it is missing."""
    for tag in tags:
        found = parent.find(w(tag))
        if found is None:
            found = element(tag)
            parent.insert(0, found)
        parent = found
    return parent
