"""A template for a council to start from: ours, as it is or with a control for each part."""

from cptui.exports.word.controls import PREFIX
from cptui.exports.word.element import fragment, w
from cptui.exports.word.faults import CONTENT
from cptui.exports.word.fields import FIELDS
from cptui.exports.word.opening import opened
from cptui.exports.word.paragraphs import run_of
from cptui.exports.word.template import build
from cptui.minutes.parts import PARTS

_HEAD = ("marking", "reference", "status")
_FOOT = ("page", "recipient")
_BETWEEN = run_of(" \u00b7 ")


def start(*, with_controls: bool = False) -> bytes:
    """Return our template as a .docx file, with every control to move about where asked for."""
    if not with_controls:
        return build()
    file = opened(None)
    for what, names in (("header", _HEAD), ("footer", _FOOT)):
        part = file.used(what)
        assert part is not None
        line = file.tree(part).find(w("p"))
        assert line is not None
        line.extend(fragment(_BETWEEN.join(control(name, FIELDS[name]) for name in names)))
    end = file.tree(file.main).find(f"{w('body')}/{w('sectPr')}")
    assert end is not None
    title = (
        f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{control("title", FIELDS["title"])}</w:p>'
    )
    rest = {CONTENT: "every part that has no control of its own"}
    lines = [_own_line(name, holds) for name, holds in {**PARTS, **rest}.items()]
    for one in fragment(title + "".join(lines)):
        end.addprevious(one)
    return file.to_bytes()


def control(name: str, holds: str) -> str:
    """Return a control that stands within a line, with what it holds as its placeholder."""
    inside = f"<w:sdtContent>{run_of(f'[{holds}]')}</w:sdtContent>"
    return f"<w:sdt>{_properties(name)}{inside}</w:sdt>"


def _own_line(name: str, holds: str) -> str:
    line = f'<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{run_of(f"[{holds}]")}</w:p>'
    return f"<w:sdt>{_properties(name)}<w:sdtContent>{line}</w:sdtContent></w:sdt>"


def _properties(name: str) -> str:
    tag = f"{PREFIX}{name}"
    return f'<w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/></w:sdtPr>'
