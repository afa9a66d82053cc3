"""The plan's lines and the dates set, in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    LastPlanLineReviewed,
    LeadNamed,
    Meeting,
    OutcomeAdded,
    PlanActionAdded,
    PlanEvent,
    Progress,
    ReviewSet,
)
from cptui.minutes.telling.names import children, ended, marked_day, moment, names, reason, sentence
from cptui.rules.dates import say_rhythm

PROGRESS = {
    Progress.DONE: "done",
    Progress.PARTLY: "partly done",
    Progress.NOT_DONE: "not done",
    Progress.NO_LONGER: "no longer needed",
}


def tell_plan(conference: Conference, event: PlanEvent) -> str:
    """Return the event in words."""
    match event:
        case OutcomeAdded():
            about = children(conference, event.children)
            return ended(f"Plan, {about}: {event.text}")
        case PlanActionAdded():
            by = f", by {marked_day(conference, event.due)}" if event.due else ""
            return ended(f"Plan action for {names(conference, event.who)}: {event.what}{by}")
        case ContingencyNoted():
            return ended(f"If nothing changes: {event.text}")
        case LastPlanLineReviewed():
            said = f"Last plan, line {event.line}: {PROGRESS[event.progress]}."
            return f"{said}{reason(event.evidence)}"
        case LeadNamed():
            lead = sentence(conference.profile.label("lead"))
            about = children(conference, event.children)
            return f"{lead} for {about}: {names(conference, (event.person,))}."
        case CoreGroupSet():
            return _core_group(conference, event)
        case ReviewSet():
            venue = f", {event.venue}" if event.venue else ""
            return f"Review: {moment(conference, event.start)}{venue}."
        case DateLeftOpen():
            what = "Core group" if event.meeting is Meeting.CORE_GROUP else "Review"
            who = names(conference, (event.who,))
            return f"{what}: date to be fixed by {who}, by {marked_day(conference, event.by)}."
        case _:
            assert_never(event)


def _core_group(conference: Conference, event: CoreGroupSet) -> str:
    said = f"Core group: {names(conference, event.members)}."
    often = say_rhythm(event.every) if event.every else ""
    if event.start is None:
        return f"{said} It meets {often}." if often else said
    venue = f", {event.venue}" if event.venue else ""
    then = f", then {often}" if often else ""
    return f"{said} It meets {moment(conference, event.start)}{venue}{then}."
