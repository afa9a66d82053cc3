"""Which children and which categories are meant."""

import re

from cptui.capture.line import Incomplete, Line, Unclear
from cptui.capture.reading import Choice
from cptui.capture.words.nearest import nearest, shortened
from cptui.capture.words.people import JOINING
from cptui.domain.people import Child

ALL = "all"


def known_child(line: Line, word: str) -> str | None:
    """Return the code of the child so coded or called, or None."""
    wanted = word.casefold()
    for child in line.conference.case.children:
        if wanted == child.code.casefold():
            return child.code
    called = [
        child.code
        for child in line.conference.case.children
        if wanted
        in {(one or "").casefold() for one in (child.name, child.known_as, child.forename)}
    ]
    return called[0] if len(called) == 1 else None


def _called(child: Child) -> tuple[str, ...]:
    return child.name, child.forename, child.known_as or child.forename


def child(line: Line, word: str) -> str:
    """Return the code of the child meant, or raise Unclear."""
    answer = line.answers.get(("child", word.casefold()))
    if answer is not None:
        return answer
    known = known_child(line, word)
    if known is None:
        question = f"No child here is “{word}”. Which child?"
        raise Unclear("child", word.casefold(), question, child_choices(line))
    return known


def child_choices(line: Line) -> list[Choice]:
    """Return every child as an answer to choose."""
    return [Choice(one.code, one.full_name) for one in line.conference.case.children]


def children(line: Line, words: str) -> tuple[str, ...]:
    """Return the codes named, apart by spaces or commas; `all` is every child's."""
    named = [word for word in re.split(r"[\s,]+", words) if word]
    named = [word for word in named if word.casefold() not in JOINING]
    if not named:
        raise Incomplete("Say which child, or all.")
    codes: list[str] = []
    for word in named:
        everyone = word.casefold() == ALL
        codes.extend(line.conference.child_codes if everyone else [child(line, word)])
    return tuple(dict.fromkeys(codes))


def known_children(line: Line, word: str) -> tuple[str, ...]:
    """Return the children of a word such as `ada,cy` or `all`; none unless all are known."""
    if word.casefold() == ALL:
        return line.conference.child_codes
    named = [known_child(line, part) for part in word.split(",") if part]
    known = tuple(code for code in named if code is not None)
    return known if len(known) == len(named) else ()


def known_categories(line: Line, word: str) -> tuple[str, ...]:
    """Return the codes of the categories a word may shorten."""
    return shortened(
        word,
        {one.code: (one.code, one.short, one.label) for one in line.conference.profile.categories},
    )


def category(line: Line, word: str) -> str:
    """Return the code of the category meant, or raise Unclear."""
    answer = line.answers.get(("category", word.casefold()))
    if answer is not None:
        return answer
    found = known_categories(line, word)
    if len(found) == 1:
        return found[0]
    labels = {one.code: one.label for one in line.conference.profile.categories}
    offered = found or nearest(word, labels) or tuple(labels)
    raise Unclear(
        "category",
        word.casefold(),
        f"Which category is “{word}”?",
        [Choice(code, labels[code]) for code in offered],
        also=tuple(labels),
    )


def categories(line: Line, words: list[str]) -> tuple[str, ...]:
    """Return the codes of the categories named; `neglect and physical abuse` is two."""
    codes: list[str] = []
    labels = {one.code: one.label.casefold() for one in line.conference.profile.categories}
    for word in (one.strip(",") for one in words):
        rest_of_label = codes and word.casefold() in labels[codes[-1]].split()[1:]
        if not word or word.casefold() in JOINING or rest_of_label:
            continue
        codes.append(category(line, word))
    return tuple(dict.fromkeys(codes))
