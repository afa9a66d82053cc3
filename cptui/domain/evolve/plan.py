"""What plan lines and dates make of the conference."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
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
            plan = _with_core_group(plan, event)
        case ReviewSet():
            plan = replace(plan, review=event, left_open=_without(plan, "review"))
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


def _with_core_group(plan: Plan, event: CoreGroupSet) -> Plan:
    left_open = _without(plan, "core") if event.start else plan.left_open
    return replace(plan, core_group=event, left_open=left_open)


def _without(plan: Plan, meeting: str) -> dict[str, DateLeftOpen]:
    return {key: one for key, one in plan.left_open.items() if key != meeting}
