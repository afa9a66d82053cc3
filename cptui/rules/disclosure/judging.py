"""Entry by entry, what one reader may know; and what falls with what is withheld."""

from collections.abc import Mapping
from dataclasses import replace

from cptui.domain.copies import Place
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaEvent,
    AttendanceEvent,
    CaseAmended,
    CheckEvent,
    ChildEvent,
    CloseEvent,
    ConferenceOpened,
    PlanActionAdded,
    PlanEvent,
    PointChallenged,
    PointEvent,
)
from cptui.rules.disclosure.arrivals import judge_arrival
from cptui.rules.disclosure.children import judge_child
from cptui.rules.disclosure.closing import judge_agenda, judge_check, judge_close
from cptui.rules.disclosure.facts import case_for, case_parts
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.plan import judge_plan
from cptui.rules.disclosure.said import judge_said
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict


def may_see(look: Looking, entry: Entry) -> Verdict:
    """Return what of the entry the reader may know, taken by itself.

    A kind of event that no rule speaks of is withheld: a new one has to be judged first.
    """
    event = entry.event
    if isinstance(event, ConferenceOpened):
        return Seen(
            replace(event, case=case_for(look, event.case)), (*case_parts(look, event.case),)
        )
    if isinstance(event, CaseAmended):
        return Seen(replace(event, case=case_for(look, event.case), what=""))
    if isinstance(event, CheckEvent):
        return judge_check(look, entry, event)
    if isinstance(event, AttendanceEvent):
        return judge_arrival(look, entry, event)
    if isinstance(event, AgendaEvent):
        return judge_agenda(look, entry, event)
    if isinstance(event, ChildEvent):
        return judge_child(look, entry, event)
    if isinstance(event, PlanEvent):
        return judge_plan(look, entry, event)
    if isinstance(event, CloseEvent):
        return judge_close(look, entry, event)
    if isinstance(event, PointEvent):
        return judge_said(look, entry, event)
    return Unseen((Part("an entry", look.why("unjudged"), Place.DISCUSSION),))


def verdicts(look: Looking, entries: tuple[Entry, ...]) -> dict[int, Verdict]:
    """Return the verdict on every entry by its number; what builds on a withheld one falls too."""
    found: dict[int, Verdict] = {}
    for entry in entries:
        found[entry.number] = _with_its_base(entry, may_see(look, entry), found)
    return found


def _with_its_base(entry: Entry, verdict: Verdict, found: Mapping[int, Verdict]) -> Verdict:
    event = entry.event
    if isinstance(event, PointChallenged):
        what, place, base = "a challenge", Place.DISCUSSION, found.get(event.of)
    elif isinstance(event, PlanActionAdded):
        what, place, base = "an action of the plan", Place.PLAN, found.get(event.outcome)
    else:
        return verdict
    if not isinstance(base, Unseen) or isinstance(verdict, Unseen):
        return verdict
    return Unseen(tuple(Part(what, part.why, place) for part in base.parts[:1]))
