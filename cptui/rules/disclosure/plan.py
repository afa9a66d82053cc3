"""Who may know a line of the plan and the dates set."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.copies import Place
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
from cptui.rules.decisions import on_plan
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict, Why


def judge_plan(look: Looking, entry: Entry, event: PlanEvent) -> Verdict:
    """Return what of it the reader may know: the dates of a plan for a child of theirs always,
    its words unless they were kept out when they were said."""
    out = look.kept_out(entry)
    match event:
        case OutcomeAdded():
            why = out or look.elsewhere(event.children)
            mine = replace(event, children=look.mine(event.children))
            return _unless(why, mine, "an outcome of the plan")
        case PlanActionAdded():
            return _unless(out, event, "an action of the plan")
        case ContingencyNoted():
            return _unless(out or _other_plan(look), event, "what happens if nothing changes")
        case LastPlanLineReviewed():
            return _last(look, event, out)
        case LeadNamed():
            named = replace(event, children=look.mine(event.children))
            return Seen(named) if named.children else Unseen(())
        case CoreGroupSet():
            part_of_it = bool(set(event.members) & set(look.reader.persons))
            return _meeting(None if part_of_it else _other_plan(look), event, "the core group")
        case ReviewSet() | DateLeftOpen():
            return _meeting(_other_plan(look), event, "the next meeting")
        case _:
            assert_never(event)


def _other_plan(look: Looking) -> Why | None:
    """Return why the plan's dates are not for the reader: no child of theirs is on it."""
    plan = {code for one in look.conference.plan.outcomes for code in one.children}
    return look.elsewhere(plan | set(on_plan(look.conference)))


def _unless(why: Why | None, event: PlanEvent, what: str) -> Verdict:
    return Unseen((Part(what, why, Place.PLAN),)) if why else Seen(event)


def _meeting(why: Why | None, event: PlanEvent, what: str) -> Verdict:
    return Unseen((Part(what, why, Place.MEETINGS),)) if why else Seen(event)


def _last(look: Looking, event: LastPlanLineReviewed, out: Why | None) -> Verdict:
    lines = look.conference.case.last_plan
    about = lines[event.line - 1].children if 0 < event.line <= len(lines) else ()
    why = look.elsewhere(about)
    if why:
        return Unseen((Part("a line of the last plan", why, Place.LAST_PLAN),))
    if out and event.evidence:
        part = Part("what was said of the last plan", out, Place.LAST_PLAN)
        return Seen(replace(event, evidence=out.says), (part,))
    return Seen(event)
