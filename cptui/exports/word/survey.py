"""What a council's template holds, for its maker: styles, controls, pages, and what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from cptui.exports.word.controls import PREFIX, controls
from cptui.exports.word.element import Element, w
from cptui.exports.word.faults import CONTENT, Fault, faults, texts
from cptui.exports.word.fields import FIELDS
from cptui.exports.word.legibility import legibility
from cptui.exports.word.named_styles import NEEDED, NamedStyles
from cptui.exports.word.opening import opened
from cptui.exports.word.running import edges, says_page
from cptui.exports.word.word_file import WordFile
from cptui.minutes.parts import PARTS

A4 = (11906, 16838)
_NEAR = 60
"""Twentieths of a point by which programs differ over the size of A4."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MM = 25.4 / 1440
_MADE_BY = "docProps/app.xml"


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is in a template. Every text is for its maker."""

    faults: tuple[Fault, ...]
    """Each keeps it from being used."""
    advice: tuple[str, ...]
    """What would be better, and keeps it from nothing."""
    styles_found: tuple[str, ...]
    styles_added: tuple[str, ...]
    """Those it lacks, which come from ours."""
    controls: tuple[tuple[str, str], ...]
    """Tag of each control of ours that documents know, and where it stands."""
    missing: tuple[str, ...]
    """Tags of the parts that have no control, where others have one."""
    rest: str
    """Where the parts go that have none."""
    page: str
    language: str
    edges: tuple[tuple[str, str], ...]
    """Each header and footer in use, and what cptui adds to it."""


def survey(data: bytes | None) -> Survey:
    """Return what the template holds, ours where it is None.

    Raises TemplateUnusable when it cannot be read at all.
    """
    file = opened(data)
    found = faults(file)
    placed = tuple(_controls(file))
    size, wide = _page(file)
    language, running = _language(file), tuple(_edges(file))
    styles = NamedStyles(file, opened(None))
    names = {tag.removeprefix(PREFIX) for tag, _ in placed}
    parts = names & {*PARTS, CONTENT}
    return Survey(
        faults=found,
        advice=tuple(_advice(file, styles, wide, size)),
        styles_found=tuple(name for name in NEEDED if name not in styles.added),
        styles_added=styles.added,
        controls=placed,
        missing=tuple(f"{PREFIX}{name}" for name in PARTS if parts and name not in names),
        rest=_rest(parts),
        page=size,
        language=language or "not said",
        edges=running,
    )


def _advice(file: WordFile, styles: NamedStyles, is_a4: bool, size: str) -> Iterator[str]:
    yield from _size_advice(is_a4, size)
    yield from _language_advice(_language(file))
    yield from legibility(file, styles)
    yield from _unsaid(file)
    yield from _lost(file)


def _controls(file: WordFile) -> Iterator[tuple[str, str]]:
    for part, root in texts(file):
        where = "text"
        if part != file.main:
            where = "header" if root.tag == w("hdr") else "footer"
        for one in controls(root):
            if one.name in PARTS or one.name in FIELDS or one.name == CONTENT:
                yield f"{PREFIX}{one.name}", where


def _rest(parts: set[str]) -> str:
    if CONTENT in parts:
        return f"where {PREFIX}{CONTENT} stands"
    return "after the template's text, in order"


def _page(file: WordFile) -> tuple[str, bool]:
    """Return the size of the first section's page in words, and whether it is A4."""
    size = next(file.tree(file.main).iter(w("pgSz")), None)
    if size is None:
        return "not said, so as the printer has it", False
    width, height = (int(size.get(w(one), "0")) for one in ("w", "h"))
    short, long = sorted((width, height))
    is_a4 = abs(short - A4[0]) <= _NEAR and abs(long - A4[1]) <= _NEAR
    way = "upright" if height >= width else "on its side"
    name = "A4" if is_a4 else "not A4"
    return f"{name}, {way}, {width * _MM:.0f} \u00d7 {height * _MM:.0f} mm", is_a4


def _size_advice(is_a4: bool, size: str) -> Iterator[str]:
    if not is_a4:
        yield f"The page is {size}. In Word: Layout, Size, A4."


def _language(file: WordFile) -> str:
    name = file.used("styles")
    defaults = None if name is None else file.tree(name).find(w("docDefaults"))
    found: list[Element] = [] if defaults is None else list(defaults.iter(w("lang")))
    return str(found[0].get(w("val"), "")) if found else ""


def _language_advice(language: str) -> Iterator[str]:
    if language and language.partition("-")[0] not in ("en", "cy", "gd", "ga"):
        yield f"Its language is {language}; documents are written in their own."


def _unsaid(file: WordFile) -> Iterator[str]:
    """Yield where a picture says nothing to those who do not see it."""
    for part, root in texts(file):
        for one in root.iter(f"{{{_DRAWING}}}docPr"):
            decorative = any("decorative" in str(node.tag) for node in one.iter())
            if not one.get("descr", "").strip() and not decorative:
                where = "text" if part == file.main else root.tag[-3:]
                named = {"hdr": "header", "ftr": "footer"}.get(where, where)
                yield (
                    f"A picture in the {named} has no words for those who do not see it. "
                    "In Word: Picture Format, Alt Text."
                )


def _lost(file: WordFile) -> Iterator[str]:
    """Yield that LibreOffice may have left a control's words in a header, and not the control."""
    made_by = _text(file.tree(_MADE_BY)) if _MADE_BY in file.names else ""
    if "LibreOffice" not in made_by:
        return
    for edge in edges(file):
        root = None if edge.part is None else file.tree(edge.part)
        if root is not None and _text(root).strip() and not tuple(controls(root)):
            yield (
                f"The {edge} was saved by LibreOffice, which keeps no controls there: its words "
                "are printed on every page as they stand. Put controls in with Word."
            )


def _text(root: Element) -> str:
    return "".join(map(str, root.itertext()))


def _edges(file: WordFile) -> Iterator[tuple[str, str]]:
    for edge in edges(file):
        root = None if edge.part is None else file.tree(edge.part)
        filled = set() if root is None else {one.name for one in controls(root)}
        if edge.what == "header":
            lacking = [one for one in ("marking", "reference", "status") if one not in filled]
        else:
            counted = "page" in filled or (root is not None and says_page(root))
            lacking = [] if counted else ["Page X of Y"]
            lacking += [] if "recipient" in filled else ["recipient"]
        added = f"cptui adds {', '.join(lacking)}" if lacking else "complete"
        yield str(edge), added
