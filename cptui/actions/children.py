"""Views on each child, the chair's decision, and who dissents from it."""

from collections.abc import Iterable
from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    FamilyAnswer,
    FamilyViewGiven,
    Outcome,
    ScaleGiven,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.rules.decisions import needs_category, outcomes_for
from cptui.rules.views import has_a_view

SCALE = range(11)
"""The 0-10 scale (Kingston and Richmond, Signs of Safety conferences)."""


def give_views(
    conference: Conference, person: str, views: tuple[View, ...], seen: int
) -> ViewsGiven:
    """Return a professional's views; Refused when theirs is not asked or changed meanwhile."""
    known.open_conference(conference)
    one = known.person(conference, person)
    _entitled(one)
    if not views:
        raise Refused("Say on which child: /view hv ada yes neglect: why.")
    for view in views:
        child = known.child(conference, view.child)
        _categories(conference, view.categories)
        if view.categories and view.answer is not ViewAnswer.MET:
            raise Refused("A category goes with yes only.")
        before = conference.views.get((child, person))
        if before is not None and before.entry > seen:
            raise Refused(
                f"{one.name}'s view on {_name(conference, child)} changed meanwhile, in entry "
                f"{before.entry}: {before.answer.value}. {before.reason} "
                f"Yours: {view.answer.value}. {view.reason}".strip()
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
    known.open_conference(conference)
    one = known.person(conference, person)
    if has_a_view(one):
        raise Refused(f"{one.name} is a professional; /view {person} records their view.")
    if answer is FamilyAnswer.SAID:
        known.words(words, "what they said, after a colon")
    return FamilyViewGiven(person, known.children(conference, children), answer, words.strip())


def place_on_scale(conference: Conference, person: str, child: str, value: int) -> ScaleGiven:
    """Return where somebody placed a child's safety, 0 to 10."""
    known.open_conference(conference)
    known.person(conference, person)
    if value not in SCALE:
        raise Refused("The scale goes from 0 to 10.")
    return ScaleGiven(person, known.child(conference, child), value)


def decide(
    conference: Conference,
    child: str,
    outcome: Outcome,
    categories: tuple[str, ...] = (),
    reason: str = "",
    seen: int = 0,
) -> DecisionMade:
    """Return the chair's decision for one child; Refused without reason or category.

    The chair decides after hearing every agency; a decision never settles court action or
    where a child lives (Isle of Wight, conferencing service).
    """
    known.open_conference(conference)
    child = known.child(conference, child)
    _possible(conference, child, outcome)
    _category_fits(conference, child, outcome, categories)
    before = conference.decisions.get(child)
    if before is not None and before.entry > seen:
        raise Refused(
            f"The decision for {_name(conference, child)} changed meanwhile, in entry "
            f"{before.entry}: {before.outcome.value}. {before.reason} "
            f"Yours: {outcome.value}. {reason}".strip()
        )
    reason = known.words(reason, f"why, after a colon: /decide {child} {outcome.value}: why")
    return DecisionMade(child, outcome, categories, reason)


def read_back(conference: Conference, children: Iterable[str]) -> DecisionReadBack:
    """Return that the decision was read back and agreed as recorded."""
    found = known.children(conference, children)
    for child in found:
        _decided(conference, child)
    return DecisionReadBack(found)


def dissent(conference: Conference, person: str, child: str, words: str) -> DissentRecorded:
    """Return a formal dissent; a professional's, apart from a view that merely differs."""
    _entitled(known.person(conference, person))
    _decided(conference, known.child(conference, child))
    return DissentRecorded(person, child, known.words(words, "the dissent, after a colon"))


def decline_dissent(
    conference: Conference, person: str, children: Iterable[str]
) -> DissentDeclined:
    """Return that somebody was asked and does not formally dissent."""
    _entitled(known.person(conference, person))
    found = known.children(conference, children)
    for child in found:
        _decided(conference, child)
    return DissentDeclined(person, found)


def enter_birth(conference: Conference, child: str, born: date, today: date) -> BirthEntered:
    """Return that a child who was due is born; Refused for a birth still to come."""
    one = conference.case.child(known.child(conference, child))
    if one.due is None:
        raise Refused(f"{one.name} was born before the conference.")
    if born > today:
        raise Refused("That day is still to come.")
    return BirthEntered(child, born)


def _entitled(one: Person) -> None:
    if one.kind is Kind.CHAIR:
        raise Refused("The chair decides and gives no view. /decide records the decision.")
    if not has_a_view(one):
        raise Refused(f"{one.name} is kept beside: /family {one.code} records their view.")


def _categories(conference: Conference, categories: Iterable[str]) -> None:
    codes = [one.code for one in conference.profile.categories]
    for category in categories:
        if category not in codes:
            raise Refused(f"No category is called {category}. There are: {', '.join(codes)}.")


def _possible(conference: Conference, child: str, outcome: Outcome) -> None:
    possible = outcomes_for(conference, child)
    if outcome not in possible:
        listed = ", ".join(one.value for one in possible)
        raise Refused(f"For {_name(conference, child)} the decision can be: {listed}.")


def _category_fits(
    conference: Conference, child: str, outcome: Outcome, categories: tuple[str, ...]
) -> None:
    _categories(conference, categories)
    if needs_category(outcome) and not categories:
        raise Refused(f"Say the category: /decide {child} {outcome.value} neglect: why.")
    if categories and not needs_category(outcome):
        raise Refused("A category goes with a plan only.")


def _decided(conference: Conference, child: str) -> None:
    if child not in conference.decisions:
        raise Refused(f"There is no decision for {_name(conference, child)} yet.")


def _name(conference: Conference, child: str) -> str:
    return conference.case.child(child).name
