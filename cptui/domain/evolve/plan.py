"""What plan lines and dates make of the conference."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    Event,
    LastPlanLineReviewed,
    LeadNamed,
    OutcomeAdded,
    PlanActionAdded,
    PlanEvent,
    ReviewSet,
)
from cptui.domain.state import Plan, PlanAction, PlanOutcome


def evolve_plan(conference: Conference, entry: Entry, event: PlanEvent) -> Conference:
    """Return the conference with its plan and dates as the event leaves them."""
    plan = conference.plan
    match event:
        case OutcomeAdded():
            children = event.children or conference.child_codes
            outcome = PlanOutcome(entry.number, event.text, children)
            plan = replace(plan, outcomes=(*plan.outcomes, outcome))
        case PlanActionAdded():
            plan = _with_action(plan, entry, event)
        case ContingencyNoted():
            plan = replace(plan, contingencies=(*plan.contingencies, event.text))
        case LastPlanLineReviewed():
            plan = replace(plan, last_plan={**plan.last_plan, event.line: event})
        case LeadNamed():
            named = dict.fromkeys(event.children, event.person)
            plan = replace(plan, leads={**plan.leads, **named})
        case CoreGroupSet():
            plan = _with_core_group(plan, entry, event)
        case ReviewSet():
            plan = _with_review(plan, entry, event)
        case DateLeftOpen():
            plan = replace(plan, left_open={**plan.left_open, event.meeting.value: event})
        case _:
            assert_never(event)
    return replace(conference, plan=plan)


def _with_action(plan: Plan, entry: Entry, event: PlanActionAdded) -> Plan:
    action = PlanAction(entry.number, event.who, event.what, event.due)
    outcomes = tuple(
        replace(one, actions=(*one.actions, action)) if one.entry == event.outcome else one
        for one in plan.outcomes
    )
    return replace(plan, outcomes=outcomes)


def invites_touched(plan: Plan, entry: Entry, event: Event) -> Plan:
    """Return the plan with one more change counted for the invite that event is about.

    What was undone may have been sent already, so it counts like any other change: a diary
    that has seen a higher SEQUENCE takes no lower one (RFC 5545, 3.8.7.4).
    """
    if isinstance(event, CoreGroupSet) and event.start is not None:
        changes = plan.core_group_changes + (plan.core_group_changed is not None)
        return replace(plan, core_group_changes=changes, core_group_changed=entry.typed)
    if isinstance(event, ReviewSet):
        changes = plan.review_changes + (plan.review_changed is not None)
        return replace(plan, review_changes=changes, review_changed=entry.typed)
    return plan


def _with_core_group(plan: Plan, entry: Entry, event: CoreGroupSet) -> Plan:
    before = plan.core_group
    left_open = _without(plan, "core") if event.start else plan.left_open
    if before is None or (before.start, before.venue) != (event.start, event.venue):
        plan = invites_touched(plan, entry, event)
    return replace(plan, core_group=event, left_open=left_open)


def _with_review(plan: Plan, entry: Entry, event: ReviewSet) -> Plan:
    if plan.review != event:
        plan = invites_touched(plan, entry, event)
    return replace(plan, review=event, left_open=_without(plan, "review"))


def _without(plan: Plan, meeting: str) -> dict[str, DateLeftOpen]:
    return {key: one for key, one in plan.left_open.items() if key != meeting}
