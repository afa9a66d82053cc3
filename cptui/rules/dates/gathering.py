"""The events that dates count from, gathered from a case file or from the conference itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cptui.domain.case import CaseFile, ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.people import Child
from cptui.domain.profile import Holidays, Profile
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.said import listed, say_date, say_day
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
IN_THE_ROOM = "Counted for those in the room; for others it begins when they are told."
NO_CONCERN = "When the concern was raised is not recorded: counted from the first {called}."
NO_STRATEGY = "No strategy discussion is recorded: counted from the start of the enquiry."


@dataclass(slots=True)
class Known:
    """What is known of the events so far, while it is gathered."""

    events: dict[str, date | datetime] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)


def of_case(case: CaseFile, profile: Profile, holidays: Holidays) -> Facts:
    """Return what the case file tells; the conference is taken as held when planned."""
    known = _before(case, profile)
    known.events["held"] = datetime.combine(case.on, case.start, ZoneInfo(profile.zone))
    children = tuple(_planned(one) for one in case.children)
    return _facts(profile, holidays, case.kind, children, known, planned=True)


def of_conference(c: Conference) -> Facts:
    """Return what the record tells, with births, decisions and the days it really sat."""
    known = _before(c.case, c.profile)
    sat = held(c)
    known.events["held"] = sat or datetime.combine(c.case.on, c.case.start, c.zone)
    if c.plan.core_group and c.plan.core_group.start:
        known.events["core_group"] = c.local(c.plan.core_group.start)
    if c.decisions:
        known.events["decision_known"] = c.local(max(one.at for one in c.decisions.values()))
        known.doubts["decision_known"] = IN_THE_ROOM
    last = c.closing.adjournments[-1] if c.closing.adjournments else None
    if last and last.resumed is None:
        known.events["inquorate"] = c.local(last.at)
    elif sat:
        # It sits now: what was before it has been held again.
        known.events.pop("inquorate", None)
    children = tuple(_child(c, code) for code in c.child_codes)
    found = _facts(c.profile, c.holidays, c.case.kind, children, known, planned=sat is None)
    rhythm = c.plan.core_group.every if c.plan.core_group else None
    return replace(found, closed=c.closing.closed is not None, rhythm=rhythm)


def _facts(
    profile: Profile,
    holidays: Holidays,
    kind: ConferenceKind,
    children: tuple[ChildFacts, ...],
    known: Known,
    *,
    planned: bool,
) -> Facts:
    days = WorkingDays(holidays)
    events, doubts, notes = known.events, known.doubts, known.notes
    return Facts(profile, days, kind, children, events, doubts, notes, planned)


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
    birth, decision = c.births.get(code), c.decisions.get(code)
    one = _planned(c.case.child(code))
    outcome = OUTCOMES[decision.outcome] if decision else None
    return replace(one, date_of_birth=birth or one.date_of_birth, birth=birth, outcome=outcome)


def _planned(child: Child) -> ChildFacts:
    return ChildFacts(
        child.code, child.born, child.due, looked_after=child.looked_after, name=child.name
    )


def _before(case: CaseFile, profile: Profile) -> Known:
    known = Known()
    events = known.events
    if case.concern_raised:
        events["concern"] = case.concern_raised
    if case.strategy_discussions:
        every = [one.on for one in case.strategy_discussions]
        began = [one.on for one in case.strategy_discussions if one.initiated_section_47]
        note_strategies(known, every, began, profile.label("strategy"))
    elif case.section_47 and case.section_47.started:
        for name in ("section_47_strategy", "last_strategy"):
            events[name] = case.section_47.started
            known.doubts[name] = NO_STRATEGY
        events.setdefault("concern", case.section_47.started)
    _note_past(events, case)
    return known


def _note_past(events: dict[str, date | datetime], case: CaseFile) -> None:
    if case.transfer and case.transfer.notified:
        events["notified"] = case.transfer.notified
    if case.transfer and case.transfer.accepted:
        events["accepted"] = case.transfer.accepted
    if case.initial_conference:
        events["initial_held"] = case.initial_conference
    if case.last_review:
        events["last_review"] = case.last_review
    if case.last_inquorate:
        events["inquorate"] = case.last_inquorate


def note_strategies(known: Known, every: list[date], began: list[date], called: str) -> None:
    """Enter the strategy discussions; where none is known to have begun the enquiry, the first.

    The first gives the earlier limit, so that keeping it keeps every reading. Of several, each
    is named, with which of them counts: `called` is the profile's word for one.
    """
    last, first = max(every), min(began or every)
    known.events["last_strategy"] = last
    known.events["section_47_strategy"] = first
    if "concern" not in known.events:
        known.events["concern"] = min(every)
        known.doubts["concern"] = NO_CONCERN.format(called=called)
    if not began and len(every) > 1:
        known.doubts["section_47_strategy"] = UNCERTAIN
    if several := sorted(set(every)):
        known.notes |= _anchors(several, last, first, called) if len(several) > 1 else {}


def _anchors(several: list[date], last: date, first: date, called: str) -> dict[str, str]:
    every = f"Of the {called}s on {listed([say_date(one) for one in several])}"
    return {
        "last_strategy": f"{every} the last counts, {say_day(last)}.",
        "section_47_strategy": f"{every} that of {say_day(first)} counts.",
    }
