"""The decision for each child, read back, and who dissents from it."""

from collections.abc import Iterable

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    Outcome,
)
from cptui.rules.decisions import (
    ENDING,
    ends_early,
    judged_ground,
    lacks_help,
    needs_category,
    outcomes_for,
)
from cptui.rules.inquorate import no_decision, plan_stands
from cptui.rules.judging import abdicated, judge


def decide(
    conference: Conference,
    child: str,
    outcome: Outcome,
    categories: tuple[str, ...] = (),
    reason: str = "",
    seen: int = 0,
    ground: str = "",
    sure: bool = False,
) -> DecisionMade:
    """Return the decision for one child; Refused without reason, category or quorum.

    Doubtful when it does not follow from the views by the profile's rule; recorded all the
    same it says so. A decision never settles court action or where a child lives (Isle of
    Wight, conferencing service).
    """
    known.sitting(conference)
    child = known.child(conference, child)
    _possible(conference, child, outcome)
    _category_fits(conference, child, outcome, categories)
    _ground_fits(conference, outcome, ground)
    _unchanged(conference, child, outcome, reason, seen)
    why = known.words(reason, f"why, after a colon: /decide {child} {outcome.value}: why")
    _quorate(conference, outcome)
    despite = _against(conference, child, outcome, ground)
    if despite and not sure:
        raise Doubtful(despite)
    return DecisionMade(child, outcome, categories, why, ground, despite)


def read_back(conference: Conference, children: Iterable[str]) -> DecisionReadBack:
    """Return that the decision was read back and agreed as recorded."""
    found = known.children(conference, children)
    for child in found:
        _decided(conference, child)
    return DecisionReadBack(found)


def dissent(conference: Conference, person: str, child: str, words: str) -> DissentRecorded:
    """Return a formal dissent; a professional's, apart from a view that merely differs."""
    known.entitled(conference, known.person(conference, person))
    _decided(conference, known.child(conference, child))
    return DissentRecorded(person, child, known.words(words, "the dissent, after a colon"))


def decline_dissent(
    conference: Conference, people: Iterable[str], children: Iterable[str]
) -> DissentDeclined:
    """Return that these were asked and do not formally dissent; none named is Refused."""
    asked = known.people(conference, people)
    for person in asked:
        known.entitled(conference, known.person(conference, person))
    found = known.children(conference, children)
    for child in found:
        _decided(conference, child)
    return DissentDeclined(asked[0], found, asked[1:])


def _unchanged(
    conference: Conference, child: str, outcome: Outcome, reason: str, seen: int
) -> None:
    before = conference.decisions.get(child)
    if before is not None and before.entry > seen:
        raise Refused(
            f"The decision for {known.name(conference, child)} changed meanwhile, in entry "
            f"{before.entry}: {before.outcome.value}. {before.reason} "
            f"Yours: {outcome.value}. {reason}".strip()
        )


def _quorate(conference: Conference, outcome: Outcome) -> None:
    if conference.adjourned is not None:
        raise Refused("The conference is adjourned. /start goes on with it.")
    barred = no_decision(conference)
    if not barred and outcome in ENDING:
        barred = plan_stands(conference)
    if barred:
        raise Refused(barred)


def _against(conference: Conference, child: str, outcome: Outcome, ground: str) -> str:
    found = judge(conference, child, outcome, ground)
    against = (
        "" if found.follows else found.says,
        abdicated(conference, child) if judged_ground(conference, ground) else "",
        lacks_help(conference, outcome, ground),
        ends_early(conference, outcome, ground),
    )
    return " ".join(filter(None, against))


def _ground_fits(conference: Conference, outcome: Outcome, ground: str) -> None:
    if ground and ground not in conference.profile.endings:
        listed = ", ".join(conference.profile.endings)
        raise Refused(f"No ground is called {ground}. There are: {listed}.")
    if ground and outcome not in ENDING:
        raise Refused("A ground goes with the end of a plan only.")


def _possible(conference: Conference, child: str, outcome: Outcome) -> None:
    possible = outcomes_for(conference, child)
    if outcome not in possible:
        listed = ", ".join(one.value for one in possible)
        rule = conference.profile.settings.get("end_routes")
        where = f" A plan is ended at a review. ({rule.source})" if rule and rule.value else ""
        where = where if outcome in ENDING else ""
        raise Refused(f"For {known.name(conference, child)} the decision can be: {listed}.{where}")


def _category_fits(
    conference: Conference, child: str, outcome: Outcome, categories: tuple[str, ...]
) -> None:
    known.categories(conference, categories)
    if needs_category(outcome) and not categories:
        raise Refused(f"Say the category: /decide {child} {outcome.value} neglect: why.")
    if categories and not needs_category(outcome):
        raise Refused("A category goes with a plan only.")


def _decided(conference: Conference, child: str) -> None:
    if child not in conference.decisions:
        raise Refused(f"There is no decision for {known.name(conference, child)} yet.")
