"""Views on each child, the scale, and a birth."""

from collections.abc import Iterable
from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    FamilyAnswer,
    FamilyViewGiven,
    ScaleGiven,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.rules.views import answer_words
from cptui.rules.voices import for_an_agency

SCALE = range(11)
"""The 0-10 scale (Kingston and Richmond, Signs of Safety conferences)."""


def give_views(
    conference: Conference, person: str, views: tuple[View, ...], seen: int
) -> ViewsGiven:
    """Return a professional's views; Refused when theirs is not asked or changed meanwhile."""
    known.sitting(conference)
    one = known.person(conference, person)
    known.entitled(conference, one)
    if not views:
        raise Refused("Say on which child: /view hv ada yes neglect: why.")
    for view in views:
        child = known.child(conference, view.child)
        known.categories(conference, view.categories)
        if view.categories and view.answer is not ViewAnswer.MET:
            raise Refused("A category goes with yes only.")
        before = conference.views.get((child, person))
        if before is not None and before.entry > seen:
            theirs, yours = (answer_words(conference, child, one.answer) for one in (before, view))
            raise Refused(
                f"{one.name}'s view on {known.name(conference, child)} changed meanwhile, in entry "
                f"{before.entry}: {theirs}. {before.reason} Yours: {yours}. {view.reason}".strip()
            )
    return ViewsGiven(person, views)


def give_family_view(
    conference: Conference,
    person: str,
    children: Iterable[str],
    answer: FamilyAnswer,
    words: str = "",
) -> FamilyViewGiven:
    """Return a family member's or child's view, kept beside the professionals'."""
    known.sitting(conference)
    one = known.person(conference, person)
    if for_an_agency(one):
        raise Refused(f"{one.name} is a professional; /view {person} records their view.")
    if answer is FamilyAnswer.SAID:
        known.words(words, "what they said, after a colon")
    return FamilyViewGiven(person, known.children(conference, children), answer, words.strip())


def place_on_scale(conference: Conference, person: str, child: str, value: int) -> ScaleGiven:
    """Return where somebody placed a child's safety, 0 to 10."""
    known.sitting(conference)
    known.person(conference, person)
    if value not in SCALE:
        raise Refused("The scale goes from 0 to 10.")
    return ScaleGiven(person, known.child(conference, child), value)


def enter_birth(conference: Conference, child: str, born: date, today: date) -> BirthEntered:
    """Return that a child who was due is born; Refused for a birth still to come."""
    one = conference.case.child(known.child(conference, child))
    if one.due is None:
        raise Refused(f"{one.name} was born before the conference.")
    if born > today:
        raise Refused("That day is still to come.")
    return BirthEntered(child, born)
