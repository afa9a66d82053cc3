"""The words after `/view`: answers, children, categories and how the view came."""

from dataclasses import dataclass, field

from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, Unclear
from cptui.capture.reading import Choice
from cptui.capture.words.children import (
    category,
    child_choices,
    children,
    known_categories,
    known_children,
)
from cptui.capture.words.nearest import nearest
from cptui.domain.events import View, ViewAnswer, ViewRoute

_ANSWERS = {
    "yes": ViewAnswer.MET,
    "y": ViewAnswer.MET,
    "met": ViewAnswer.MET,
    "no": ViewAnswer.NOT_MET,
    "n": ViewAnswer.NOT_MET,
    "not met": ViewAnswer.NOT_MET,
    "not": ViewAnswer.NOT_MET,
    "none": ViewAnswer.NO_VIEW,
    "no view": ViewAnswer.NO_VIEW,
    "abstain": ViewAnswer.ABSTAINS,
    "abstains": ViewAnswer.ABSTAINS,
}
_ROUTES = {
    "written": ViewRoute.WRITTEN,
    "before leaving": ViewRoute.BEFORE_LEAVING,
    "spoken": ViewRoute.SPOKEN,
}
_LETTERS = {
    "y": ViewAnswer.MET,
    "n": ViewAnswer.NOT_MET,
    ".": ViewAnswer.NO_VIEW,
    "a": ViewAnswer.ABSTAINS,
    "-": None,
}
"""One letter a child, in order; a dash leaves a child out."""


@dataclass(slots=True)
class _Said:
    """What the words of one line add up to."""

    answers: list[tuple[str, ViewAnswer]] = field(default_factory=list)
    children: list[str] = field(default_factory=list)
    answer: ViewAnswer | None = None
    categories: list[str] = field(default_factory=list)
    route: ViewRoute = ViewRoute.SPOKEN


def read_views(line: Line, words: list[str], reason: str) -> tuple[View, ...]:
    """Return the views the words give, in any order; raises Incomplete, Refused or Unclear."""
    said = _Said()
    place = 0
    while place < len(words):
        place += _take(line, words, place, said)
    if not said.answers:
        said.answers = _one_answer(line, said)
    elif said.children or said.answer:
        raise Refused("Say either a letter for each child, or the children and one answer.")
    met = any(answer is ViewAnswer.MET for _, answer in said.answers)
    if said.categories and not met:
        raise Refused("A category goes with yes only.")
    return tuple(_view(child, answer, said, reason) for child, answer in said.answers)


def _view(child: str, answer: ViewAnswer, said: _Said, reason: str) -> View:
    categories = tuple(dict.fromkeys(said.categories)) if answer is ViewAnswer.MET else ()
    return View(child, answer, categories, reason, said.route)


def _one_answer(line: Line, said: _Said) -> list[tuple[str, ViewAnswer]]:
    if said.answer is None:
        raise Incomplete("Say yes, no, none or abstain.")
    codes = line.conference.child_codes
    about = said.children or (list(codes) if len(codes) == 1 else [])
    if not about:
        raise Incomplete("Say on which child, or all.")
    return [(child, said.answer) for child in dict.fromkeys(about)]


def _take(line: Line, words: list[str], place: int, said: _Said) -> int:
    """Put the word at that place where it belongs, and return how many words it took."""
    word = words[place].casefold().strip(",")
    two = " ".join(words[place : place + 2]).casefold()
    if known := known_children(line, word):
        said.children.extend(known)
    elif len(two) > len(word) and (two in _ANSWERS or two in _ROUTES):
        _answer_or_route(two, said)
        return 2
    elif _is_letters(line, word, place):
        said.answers = _by_letter(line, word)
    elif word in _ANSWERS or word in _ROUTES:
        _answer_or_route(word, said)
    elif word and word != "and":
        _category_or_child(line, word, said)
    return 1


def _answer_or_route(word: str, said: _Said) -> None:
    if word in _ROUTES:
        said.route = _ROUTES[word]
    elif said.answer is not None:
        raise Refused("That is two answers. Say one, or a letter for each child.")
    else:
        said.answer = _ANSWERS[word]


def _is_letters(line: Line, word: str, place: int) -> bool:
    """Whether the word right after the person is a letter for each child."""
    count = len(line.conference.child_codes)
    return place == 0 and len(word) >= min(2, count) and set(word) <= set(_LETTERS)


def _by_letter(line: Line, word: str) -> list[tuple[str, ViewAnswer]]:
    codes = line.conference.child_codes
    if len(word) != len(codes):
        names = ", ".join(line.conference.case.child(code).name for code in codes)
        raise Refused(f"“{word}” is {len(word)} letters; one for each child in order: {names}.")
    answers = [(code, _LETTERS[letter]) for code, letter in zip(codes, word, strict=True)]
    given = [(code, answer) for code, answer in answers if answer is not None]
    if not given:
        raise Incomplete("Say yes or no on one child at least.")
    return given


def _category_or_child(line: Line, word: str, said: _Said) -> None:
    labels = {one.code: one.label for one in line.conference.profile.categories}
    last = said.categories[-1] if said.categories else None
    if last and word in labels[last].casefold().split()[1:]:
        return
    chosen = line.answers.get(("category", word))
    if chosen in line.conference.child_codes:
        said.children.extend(children(line, chosen))
    elif chosen is not None or known_categories(line, word):
        said.categories.append(category(line, word))
    else:
        question = f"“{word}” is no child, answer or category. What is meant?"
        offered = nearest(word, labels) or tuple(labels)
        choices = child_choices(line) + [Choice(code, labels[code]) for code in offered]
        raise Unclear("category", word, question, choices, also=tuple(labels))
