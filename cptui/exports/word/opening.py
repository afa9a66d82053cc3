"""Opening a Word template, whatever a council has saved it as."""

import zipfile
from functools import lru_cache
from typing import Any

from lxml import etree

from cptui.exports.word import template as own
from cptui.exports.word.element import REFERENCE, STRICT, WORD, w
from cptui.exports.word.faults import Fault, TemplateUnusable, faults
from cptui.exports.word.word_file import WHOLE, WordFile

_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = _DOCUMENT.replace(".document.main", ".template.main")
_LOCKED = b"\xd0\xcf\x11\xe0"
_SAVE = "Open it in Word and save it as a Word Document (.docx) or Word Template (.dotx)."
_LEFT = ("thumbnail", "stylesWithEffects", "extended-properties", "custom-properties", "customXml")
_MADE_BY = ("attachedTemplate",)


def usable(data: bytes | None) -> WordFile:
    """Return the template, ours where it is None, ready to be filled.

    Raises TemplateUnusable with everything that is wrong.
    """
    if data is not None and (found := _faults(data)):
        raise TemplateUnusable(*found)
    file = WordFile(own.build() if data is None else data)
    _name_our_prefix(file)
    file.set_kind(file.main, _DOCUMENT)
    _leave_behind(file)
    return file


def opened(data: bytes | None) -> WordFile:
    """Return the template as it is; raises TemplateUnusable when it cannot be read at all."""
    data = own.build() if data is None else data
    if data.startswith(_LOCKED):
        raise TemplateUnusable(
            Fault("The Word template is locked with a password, or an old .doc.", _SAVE)
        )
    try:
        file = WordFile(data)
        root = file.tree(file.main)
        for name in file.names:
            if name.endswith((".xml", ".rels")):
                file.tree(name)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, EOFError, OSError):
        raise _no_word_file() from None
    if root.tag == f"{{{STRICT}}}document":
        raise TemplateUnusable(
            Fault("The Word template is saved as Strict Open XML, which few programs read.", _SAVE)
        )
    if root.tag != w("document") or root.find(w("body")) is None:
        raise _no_word_file()
    if not _is_whole(file):
        raise TemplateUnusable(Fault("Parts of the Word template are missing.", _SAVE))
    _name_our_prefix(file)
    return file


def _is_whole(file: WordFile) -> bool:
    """Whether everything that the text needs is in the file."""
    used = {one.id: one for one in file.relations(file.main)}
    edges = [f"{what}Reference" for what in ("header", "footer")]
    referred = [str(one.get(REFERENCE)) for one in file.tree(file.main).iter(*map(w, edges))]
    inside = (one.target for one in used.values() if not one.external)
    return set(referred) <= set(used) and set(inside) <= set(file.names)


@lru_cache(maxsize=4)
def _faults(data: bytes) -> tuple[Fault, ...]:
    # One template dresses every document of a conference: it is looked through once.
    return faults(opened(data))


def _no_word_file() -> TemplateUnusable:
    return TemplateUnusable(
        Fault("The Word template is not a .docx or .dotx file that can be read.", _SAVE)
    )


def _name_our_prefix(file: WordFile) -> None:
    """Let `w:` mean WordprocessingML in the text, as in every file Word saves."""
    root = file.tree(file.main)
    if root.nsmap.get("w") == WORD:
        return
    # lxml knows the default namespace by None, its types do not.
    named: dict[Any, str] = {**root.nsmap, "w": WORD}
    fresh = etree.Element(root.tag, nsmap=named)
    for name, said in root.items():
        fresh.set(name, said)
    fresh.extend(list(root))
    file.put(file.main, etree.tostring(fresh))


def _leave_behind(file: WordFile) -> None:
    """Take out what tells of the template's maker: pictures of it, properties, custom data.

    Word takes the copy of the styles that it once kept for Word 2007, which lacks what we
    add, for damage.
    """
    for owner in (WHOLE, file.main):
        file.unrelate(owner, lambda one: one.short in _LEFT)
    settings = file.used("settings")
    if settings is None:
        return
    file.unrelate(settings, lambda one: one.short in _MADE_BY)
    root = file.tree(settings)
    for tag in ("attachedTemplate", "updateFields", "rsids", "docVars"):
        for old in root.findall(w(tag)):
            root.remove(old)
