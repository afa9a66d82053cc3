"""The events that dates count from, gathered from a case file or from the conference itself."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.profile import Holidays, Profile
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.working_days import WorkingDays

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.PLAN: "plan",
    Outcome.CONTINUE: "plan",
    Outcome.CHILD_IN_NEED: "in_need",
    Outcome.END_IN_NEED: "in_need",
    Outcome.NEITHER: "none",
    Outcome.END: "none",
}
"""What each outcome means for the dates."""

UNCERTAIN = (
    "No strategy discussion is marked as the one that began the enquiry: the first is counted."
)
NO_STRATEGY = "No strategy discussion is recorded: counted from the start of the enquiry."


def of_case(case: CaseFile, profile: Profile, holidays: Holidays) -> Facts:
    """Return what the case file tells; the conference is taken as held when planned."""
    events, doubts = _before(case)
    events["held"] = datetime.combine(case.on, case.start, ZoneInfo(profile.zone))
    children = tuple(ChildFacts(one.code, one.born, one.due) for one in case.children)
    days = WorkingDays(holidays)
    return Facts(profile, days, case.kind, children, events, doubts, planned=True)


def of_conference(c: Conference) -> Facts:
    """Return what the record tells, with births, decisions and the days it really sat."""
    events, doubts = _before(c.case)
    sat = held(c)
    planned = datetime.combine(c.case.on, c.case.start, c.zone)
    events["held"] = sat or planned
    if c.plan.core_group and c.plan.core_group.start:
        events["core_group"] = c.local(c.plan.core_group.start)
    last = c.closing.adjournments[-1] if c.closing.adjournments else None
    if last and last.resumed is None:
        events["inquorate"] = c.local(last.at)
    children = tuple(_child(c, code) for code in c.child_codes)
    days = WorkingDays(c.holidays)
    return Facts(c.profile, days, c.case.kind, children, events, doubts, planned=sat is None)


def held(c: Conference) -> datetime | None:
    """Return when the conference was held, on the local clock; None before it starts.

    One that was adjourned counts as held at the sitting that first decided for a child, else
    at the last one, else on the day it is adjourned to.
    """
    starts = [stretch.start for run in c.running.items for stretch in run.stretches]
    if not starts:
        return None
    adjournments = c.closing.adjournments
    sittings = [min(starts), *(one.resumed for one in adjournments if one.resumed)]
    decided = min((one.at for one in c.decisions.values()), default=None)
    if decided is not None:
        return c.local(max((one for one in sittings if one <= decided), default=sittings[0]))
    waiting = adjournments and adjournments[-1].resumed is None
    return c.local(adjournments[-1].until if waiting else sittings[-1])


def _child(c: Conference, code: str) -> ChildFacts:
    child, birth, decision = c.case.child(code), c.births.get(code), c.decisions.get(code)
    outcome = OUTCOMES[decision.outcome] if decision else None
    return ChildFacts(code, birth or child.born, child.due, birth, outcome)


def _before(case: CaseFile) -> tuple[dict[str, date | datetime], dict[str, str]]:
    events: dict[str, date | datetime] = {}
    doubts: dict[str, str] = {}
    if case.strategy_discussions:
        every = [one.on for one in case.strategy_discussions]
        began = [one.on for one in case.strategy_discussions if one.initiated_section_47]
        note_strategies(events, doubts, every, began)
    elif case.section_47 and case.section_47.started:
        for name in ("section_47_strategy", "last_strategy"):
            events[name] = case.section_47.started
            doubts[name] = NO_STRATEGY
        events["concern"] = case.section_47.started
    if case.transfer and case.transfer.notified:
        events["notified"] = case.transfer.notified
    if case.initial_conference:
        events["initial_held"] = case.initial_conference
    if case.last_review:
        events["last_review"] = case.last_review
    return events, doubts


def note_strategies(
    events: dict[str, date | datetime],
    doubts: dict[str, str],
    every: list[date],
    began: list[date],
) -> None:
    """Enter the strategy discussions; where none is known to have begun the enquiry, the first.

    The first gives the earlier limit, so that keeping it keeps every reading.
    """
    events["last_strategy"] = max(every)
    events["section_47_strategy"] = min(began or every)
    events.setdefault("concern", min(every))
    if not began and len(every) > 1:
        doubts["section_47_strategy"] = UNCERTAIN
