"""A line of the minutes or the plan put better: its words change, its place and time stay."""

from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.state import PlanOutcome, Point


def reword(conference: Conference, of: int, text: str) -> Conference:
    """Return the conference with the words of the line that entry `of` began."""
    points = tuple(_point(one, of, text) for one in conference.points)
    actions = tuple(
        replace(one, what=text) if one.entry == of else one for one in conference.actions
    )
    outcomes = tuple(_outcome(one, of, text) for one in conference.plan.outcomes)
    plan = replace(conference.plan, outcomes=outcomes)
    return replace(conference, points=points, actions=actions, plan=plan)


def _point(point: Point, of: int, text: str) -> Point:
    if point.entry == of:
        return replace(point, text=text)
    if all(one.entry != of for one in point.challenges):
        return point
    challenges = tuple(
        replace(one, text=text) if one.entry == of else one for one in point.challenges
    )
    return replace(point, challenges=challenges)


def _outcome(outcome: PlanOutcome, of: int, text: str) -> PlanOutcome:
    if outcome.entry == of:
        return replace(outcome, text=text)
    actions = tuple(replace(one, what=text) if one.entry == of else one for one in outcome.actions)
    return replace(outcome, actions=actions)
