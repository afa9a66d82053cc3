"""What is wrong with a Word template, each fault with how to mend it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from cptui.domain.text import clean
from cptui.exports.word.controls import PREFIX, Place, controls
from cptui.exports.word.element import Element, w
from cptui.exports.word.fields import FIELDS
from cptui.exports.word.word_file import WHOLE, Relation, WordFile
from cptui.minutes.parts import PARTS

CONTENT = "content"
"""Tag of the control that takes every part that has none of its own."""
_REMOTE = ("http:", "https:", "ftp:", "ftps:", "file:", "\\\\", "//")
_FETCHING = ("INCLUDEPICTURE", "INCLUDETEXT", "DDE", "DDEAUTO", "LINK", "DATABASE", "IMPORT")
_EMBEDDED = {
    "oleObject": "an embedded object",
    "package": "an embedded file",
    "control": "an ActiveX control",
    "aFChunk": "an embedded document",
    "subDocument": "a subdocument",
    "mailMergeSource": "a mail merge",
}
_CHANGES = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong, and how to mend it."""

    what: str
    mend: str

    def __str__(self) -> str:
        return clean(f"{self.what} {self.mend}")


class TemplateUnusable(Exception):
    """The Word template cannot be used; carries every fault found, for the user."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(" ".join(str(one) for one in faults))
        self.faults = faults


def faults(file: WordFile) -> tuple[Fault, ...]:
    """Return everything that keeps the template from being used."""
    return (
        *_macros(file),
        *_outside(file),
        *_fetched(file),
        *_left_behind(file),
        *_tags(file),
    )


def _macros(file: WordFile) -> Iterator[Fault]:
    by_kind = "macroEnabled" in file.kind_of(file.main)
    if by_kind or any("vba" in file.kind_of(name).casefold() for name in file.names):
        yield Fault("The template holds macros.", "Save it as a Word Document (.docx), not .docm.")


def _outside(file: WordFile) -> Iterator[Fault]:
    for owner in (WHOLE, *file.names):
        for one in file.relations(owner):
            if one.short in _EMBEDDED:
                yield Fault(
                    f"The template holds {_EMBEDDED[one.short]}.",
                    "Delete it, or paste it as a picture.",
                )
            elif one.external and one.short == "attachedTemplate":
                if not _is_own_disk(one):
                    yield Fault(
                        f"The template is tied to another one at {_address(one)}.",
                        "In Word: Developer, Document Template, choose Normal and save.",
                    )
            elif one.external and one.short != "hyperlink":
                yield Fault(
                    f"The template fetches its {one.short} from {_address(one)}.",
                    "Insert the picture itself: Insert, Pictures, This Device.",
                )


def _is_own_disk(one: Relation) -> bool:
    """Whether it names a file of the maker's own computer; such a tie is left behind."""
    target = one.target.casefold()
    return target.startswith("file:///") or not target.startswith(_REMOTE)


def _address(one: Relation) -> str:
    return one.target[:80]


def _fetched(file: WordFile) -> Iterator[Fault]:
    for name, root in texts(file):
        codes = [one.text or "" for one in root.iter(w("instrText"))]
        codes += [str(one.get(w("instr"), "")) for one in root.iter(w("fldSimple"))]
        for code in codes:
            word = next(iter(code.upper().split()), "")
            if word in _FETCHING:
                yield Fault(
                    f"A field in {_called(name)} fetches something from elsewhere ({word}).",
                    "Put in its place what it fetches, and delete the field.",
                )


def _left_behind(file: WordFile) -> Iterator[Fault]:
    changed = any(next(root.iter(*map(w, _CHANGES)), None) is not None for _, root in texts(file))
    if changed:
        yield Fault(
            "The template holds tracked changes, and every document would carry them.",
            "In Word: Review, Accept, Accept All Changes and Stop Tracking.",
        )
    if any(one.short.startswith("comments") for one in file.relations(file.main)):
        yield Fault(
            "The template holds comments, and every document would carry them.",
            "In Word: Review, Delete, Delete All Comments.",
        )
    settings = file.used("settings")
    if settings and file.tree(settings).find(w("documentProtection")) is not None:
        yield Fault(
            "The template is protected from editing.",
            "In Word: Review, Restrict Editing, Stop Protection.",
        )


def _tags(file: WordFile) -> Iterator[Fault]:
    known = {*PARTS, *FIELDS, CONTENT}
    seen: Counter[str] = Counter()
    for part, root in texts(file):
        for one in controls(root):
            said = f"The control {PREFIX}{one.name} in {_called(part)}"
            if one.name not in known:
                near = get_close_matches(one.name, known, n=1)
                hint = f"Did you mean {PREFIX}{near[0]}?" if near else "Change its tag."
                yield Fault(f"{said} is of no kind that documents have.", hint)
            elif one.name not in FIELDS:
                seen[one.name] += 1
                yield from _misplaced(said, part == file.main, one.place)
    for name, times in seen.items():
        if times > 1:
            yield Fault(
                f"The control {PREFIX}{name} stands in the template {times} times.",
                "Keep one: what it holds is written once.",
            )


def _misplaced(said: str, in_text: bool, place: Place) -> Iterator[Fault]:
    if not in_text:
        yield Fault(f"{said} cannot hold a part of a document.", "Move it into the text.")
    elif place is not Place.OWN_LINE:
        yield Fault(
            f"{said} stands {place.value}.", "Move it to a line of its own, with nothing beside it."
        )


def texts(file: WordFile) -> Iterator[tuple[str, Element]]:
    """Yield name and root of the text and of every header and footer it uses."""
    yield file.main, file.tree(file.main)
    seen = set()
    for one in file.relations(file.main):
        if one.short in ("header", "footer") and not one.external and one.target not in seen:
            seen.add(one.target)
            yield one.target, file.tree(one.target)


def _called(part: str) -> str:
    if "header" in part:
        return "a header"
    return "a footer" if "footer" in part else "the text"
