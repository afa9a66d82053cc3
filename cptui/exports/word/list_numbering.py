"""The numbering behind the list styles: a template's own where it has one, else ours."""

from collections.abc import Callable
from copy import deepcopy
from typing import Final

from cptui.exports.word.element import Element, element, value, w, written
from cptui.exports.word.word_file import WordFile

LISTS: Final = ("List Bullet", "List Number", "Minute", "Challenge")
_KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_BEFORE: Final = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
StyleNamed = Callable[[str], Element]


def number_lists(file: WordFile, ours: WordFile, style: StyleNamed) -> None:
    """Give each list style numbering that is in the file.

    A paragraph and the answer below it share one list, or the answer's number would not
    follow its paragraph's.
    """
    copied = _Copied(file, ours)
    own = _own_styles(ours)
    lists = _numbering(file)
    for name in LISTS[:3]:
        if _list_of(style(name), lists) is None:
            number = copied.number(own[name.casefold()], style)
            _set(style(name), number, 0)
    minute = _list_of(style("Minute"), lists)
    assert minute is not None
    if _list_of(style("Challenge"), lists) != minute:
        _second_level(lists, _numbering(ours), minute, str(style("Challenge").get(w("styleId"))))
        _set(style("Challenge"), minute, 1)


def _list_of(style: Element, lists: Element) -> str | None:
    number = value(style, "pPr/numPr/numId")
    return number if number in _nums(lists) else None


def _nums(lists: Element) -> dict[str, Element]:
    return {str(one.get(w("numId"))): one for one in lists.findall(w("num"))}


def _abstract(lists: Element, number: str) -> Element:
    wanted = value(_nums(lists)[number], "abstractNumId")
    every = lists.findall(w("abstractNum"))
    return next(one for one in every if one.get(w("abstractNumId")) == wanted)


def _numbering(file: WordFile) -> Element:
    name = file.used("numbering")
    if name is None:
        name, _ = file.add("numbering", written(element("numbering")), _KIND)
    return file.tree(name)


def _own_styles(ours: WordFile) -> dict[str, Element]:
    name = ours.used("styles")
    assert name is not None
    every = ours.tree(name).findall(w("style"))
    return {value(one, "name").casefold(): one for one in every}


class _Copied:
    """Our lists, copied into the file once each."""

    def __init__(self, file: WordFile, ours: WordFile) -> None:
        self._into, self._from = _numbering(file), _numbering(ours)
        self._own = _own_styles(ours)
        self._done: dict[str, str] = {}

    def number(self, own: Element, style: StyleNamed) -> str:
        """Return the number of the list in the file that our style has in ours."""
        there = value(own, "pPr/numPr/numId")
        if there not in self._done:
            self._done[there] = self._copy(there, style)
        return self._done[there]

    def _copy(self, number: str, style: StyleNamed) -> str:
        abstract = deepcopy(_abstract(self._from, number))
        at = _next(self._into, "abstractNum", "abstractNumId")
        fresh = _next(self._into, "num", "numId")
        abstract.set(w("abstractNumId"), str(at))
        named = {str(one.get(w("styleId"))): name for name, one in self._own.items()}
        listed = {name.casefold(): name for name in LISTS}
        for level in abstract.iter(w("pStyle")):
            name = listed[named[str(level.get(w("val")))]]
            level.set(w("val"), str(style(name).get(w("styleId"))))
        # The schema wants every abstractNum before the first num.
        before = [one for one in self._into if one.tag in (w("numPicBullet"), w("abstractNum"))]
        self._into.insert(len(before), abstract)
        made = element("num", element("abstractNumId", val=at), numId=fresh)
        nums = self._into.findall(w("num"))
        if nums:
            nums[-1].addnext(made)
        else:
            abstract.addnext(made)
        return str(fresh)


def _second_level(lists: Element, ours: Element, number: str, style_id: str) -> None:
    """Make the second level of a council's own list count below its first."""
    abstract = _abstract(lists, number)
    kept = [one for one in abstract.findall(w("lvl")) if one.get(w("ilvl")) == "1"]
    if any("%1" in value(one, "lvlText") and "%2" in value(one, "lvlText") for one in kept):
        return
    level = next(
        deepcopy(one)
        for one in ours.iter(w("lvl"))
        if one.get(w("ilvl")) == "1" and one.find(w("pStyle")) is not None
    )
    level.find(w("pStyle")).set(w("val"), style_id)  # type: ignore[union-attr]
    for old in kept:
        abstract.remove(old)
    first = next((one for one in abstract.findall(w("lvl")) if one.get(w("ilvl")) == "0"), None)
    if first is None:
        abstract.append(level)
    else:
        first.addnext(level)
    kind = abstract.find(w("multiLevelType"))
    if kind is not None:
        kind.set(w("val"), "multilevel")


def _set(style: Element, number: str, level: int) -> None:
    properties = style.find(w("pPr"))
    if properties is None:
        properties = element("pPr")
        after = [one for one in style if one.tag in (w("rPr"), w("tblPr"))]
        style.insert(style.index(after[0]) if after else len(style), properties)
    for old in properties.findall(w("numPr")):
        properties.remove(old)
    made = element("numPr", *([element("ilvl", val=level)] if level else []))
    made.append(element("numId", val=number))
    place = sum(1 for one in properties if one.tag in {w(tag) for tag in _BEFORE})
    properties.insert(place, made)


def _next(lists: Element, tag: str, attribute: str) -> int:
    every = [str(one.get(w(attribute))) for one in lists.findall(w(tag))]
    return max((int(one) for one in every if one.isdecimal()), default=0) + 1
