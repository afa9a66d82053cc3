"""Views, decisions and dissents in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    ChildEvent,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    FamilyAnswer,
    FamilyViewGiven,
    Outcome,
    ScaleGiven,
    View,
    ViewRoute,
    ViewsGiven,
)
from cptui.minutes.telling.names import (
    categories,
    child,
    children,
    day,
    joined,
    reason,
    sentence,
    speaker,
    speakers,
)
from cptui.rules.judging import judge, who_decides
from cptui.rules.views import answer_words, tally


def tell_child(conference: Conference, event: ChildEvent) -> str:
    """Return the event in words."""
    match event:
        case ViewsGiven():
            return _views(conference, event)
        case FamilyViewGiven():
            who = speaker(conference, event.person)
            said = "" if event.answer is FamilyAnswer.SAID else f" {event.answer.value}."
            about = children(conference, event.children)
            return f"{who} on {about}:{said}{reason(event.words)}"
        case ScaleGiven():
            who = speaker(conference, event.person)
            return f"{who} places {child(conference, event.child)} at {event.value} of 10."
        case DecisionMade():
            return _decision(conference, event)
        case DecisionReadBack():
            return f"Decision read back and agreed as recorded: {_all(conference, event.children)}."
        case DissentRecorded():
            who = speaker(conference, event.person)
            name = child(conference, event.child)
            return f"{who} formally dissents on {name}.{reason(event.words)}"
        case DissentDeclined():
            who = speakers(conference, event.people)
            return f"{who}: no formal dissent on {_all(conference, event.children)}."
        case BirthEntered():
            return f"{child(conference, event.child)} was born on {day(event.born)}."
        case _:
            assert_never(event)


def outcome_words(conference: Conference, outcome: Outcome, codes: tuple[str, ...] = ()) -> str:
    """Return a decision's outcome in the profile's words, with its categories."""
    plan, in_need = conference.profile.label("plan"), conference.profile.label("in_need")
    words = {
        Outcome.PLAN: plan,
        Outcome.CHILD_IN_NEED: in_need,
        Outcome.NEITHER: f"neither {plan} nor {in_need}",
        Outcome.CONTINUE: f"{plan} continues",
        Outcome.END_IN_NEED: f"{plan} ends, {in_need} follows",
        Outcome.END: f"{plan} ends",
    }[outcome]
    return f"{words}, {categories(conference, codes)}" if codes else words


def tell_tally(conference: Conference, event: ViewsGiven) -> str:
    """Return where the views stand now on the one child the view was on; empty for more."""
    if len(event.views) != 1:
        return ""
    says = tally(conference, event.views[0].child).says
    return f" By agency {says}; {who_decides(conference)}."


def tell_judged(conference: Conference, event: DecisionMade) -> str:
    """Return how a decision just made stands to the views; empty where the chair decides."""
    says = judge(conference, event.child, event.outcome, event.ground).says
    return f" {says}" if says and says not in event.despite else ""


def _all(conference: Conference, codes: tuple[str, ...]) -> str:
    return joined([child(conference, code) for code in codes])


def _views(conference: Conference, event: ViewsGiven) -> str:
    who = speaker(conference, event.person)
    routes = {view.route for view in event.views}
    how = f" ({routes.pop().value})" if routes != {ViewRoute.SPOKEN} and len(routes) == 1 else ""
    said = f"{who}{how} on " + "; ".join(_view(conference, view) for view in event.views)
    why = {view.reason for view in event.views if view.reason}
    return f"{said}." + "".join(reason(one) for one in sorted(why))


def _view(conference: Conference, view: View) -> str:
    named = f", {categories(conference, view.categories)}" if view.categories else ""
    said = answer_words(conference, view.child, view.answer)
    return f"{child(conference, view.child)}: {said}{named}"


def _decision(conference: Conference, event: DecisionMade) -> str:
    words = outcome_words(conference, event.outcome, event.categories)
    said = f"Decision for {child(conference, event.child)}: {words}"
    ending = conference.profile.endings.get(event.ground)
    ground = f"; {child(conference, event.child)} {ending.label}" if ending else ""
    more = f"{_least(conference, event.outcome)}{_categories_changed(conference, event)}"
    despite = f" Recorded although: {event.despite}" if event.despite else ""
    return f"{said}{ground}.{reason(event.reason)}{more}{despite}"


def _least(conference: Conference, outcome: Outcome) -> str:
    """How long a child in need plan lasts at least, where the profile says it."""
    limit = conference.profile.limits.get("child_in_need_end")
    in_need = outcome in (Outcome.CHILD_IN_NEED, Outcome.END_IN_NEED)
    if limit is None or limit.n is None or not in_need:
        return ""
    label = sentence(conference.profile.label("in_need"))
    return f" {label} for {limit.n} {limit.unit.replace('_', ' ')} at least."


def _categories_changed(conference: Conference, event: DecisionMade) -> str:
    plan = conference.case.child(event.child).plan
    if plan is None or event.outcome is not Outcome.CONTINUE:
        return ""
    first, before = plan.initial_category, plan.latest_category
    if set(before) == set(event.categories):
        return f" Category kept; at first {categories(conference, first)}."
    was = categories(conference, before)
    return f" Category changed from {was}; at first {categories(conference, first)}."
