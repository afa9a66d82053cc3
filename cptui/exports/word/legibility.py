"""Whether a template's named styles can be read: size, contrast, alignment.

After WCAG 2.2 (contrast) and the advice that GOV.UK and councils publish on documents.
"""

import re
from collections.abc import Iterator

from cptui.exports.word.element import Element, value, w
from cptui.exports.word.named_styles import NEEDED, NamedStyles
from cptui.exports.word.word_file import WordFile

SMALLEST = 24
"""Half-points: 12 point."""
LARGE, LARGE_BOLD = 36, 28
"""Half-points from which text counts as large: 18 point, or 14 in bold."""
CONTRAST, CONTRAST_LARGE = 4.5, 3.0
"""WCAG 2.2, success criterion 1.4.3."""
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")


def legibility(file: WordFile, styles: NamedStyles) -> Iterator[str]:
    """Yield what is hard to read in the styles that documents use."""
    name = file.used("styles")
    assert name is not None
    root = file.tree(name)
    by_id = {str(one.get(w("styleId"))): one for one in root.findall(w("style"))}
    defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    small = []
    for called in NEEDED:
        looks = [*_looks(styles.style(called), by_id), *([] if defaults is None else [defaults])]
        size = _size(looks)
        if called != "Council Table" and size < SMALLEST:
            small.append(f"{called} ({size / 2:g} point)")
        yield from _pale(called, looks, size)
        if value(styles.style(called), "pPr/jc") == "both":
            yield f"{called} is set to both edges; left-aligned text is easier to read."
    if small:
        yield f"Smaller than 12 point: {', '.join(small)}."


def _looks(style: Element, by_id: dict[str, Element]) -> Iterator[Element]:
    """Yield how the style and those it is based on look, the nearest first."""
    seen: set[int] = set()
    one: Element | None = style
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        look = one.find(w("rPr"))
        if look is not None:
            yield look
        one = by_id.get(value(one, "basedOn"))


def _size(looks: list[Element]) -> int:
    # Word's own size where nothing says one is 10 point.
    said = next((size for look in looks if (size := value(look, "sz"))), "20")
    return int(said) if said.isdigit() else 20


def _pale(called: str, looks: list[Element], size: int) -> Iterator[str]:
    colour = next((one for look in looks if (one := value(look, "color"))), "auto")
    if not _COLOUR.fullmatch(colour):
        return
    bold = next(
        (look.find(w("b")) is not None for look in looks if look.find(w("b")) is not None), False
    )
    wanted = CONTRAST_LARGE if size >= (LARGE_BOLD if bold else LARGE) else CONTRAST
    found = contrast(colour)
    if found < wanted:
        yield f"{called} has a contrast of {found:.1f} to 1 on white; {wanted:g} to 1 is needed."


def contrast(colour: str) -> float:
    """Return the contrast of RRGGBB on white, by WCAG's formula: 1 to 21."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)
