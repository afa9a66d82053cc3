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
    CorrectionAnswered,
    CorrectionAsked,
    DistributionEvent,
    Event,
    PlanActionAdded,
    PlanEvent,
    PointChallenged,
    PointEvent,
    SigningEvent,
    TidyingEvent,
)
from cptui.rules.disclosure.after import judge_distribution, judge_signing, judge_tidying
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
    return _afterwards(look, event)


def _afterwards(look: Looking, event: Event) -> Verdict:
    if isinstance(event, TidyingEvent):
        return judge_tidying(event)
    if isinstance(event, SigningEvent):
        return judge_signing(look, event)
    if isinstance(event, DistributionEvent):
        return judge_distribution(look, event)
    return Unseen((Part("an entry", look.why("unjudged"), Place.DISCUSSION),))


def verdicts(look: Looking, entries: tuple[Entry, ...]) -> dict[int, Verdict]:
    """Return the verdict on every entry by its number, each taken by itself."""
    return {entry.number: may_see(look, entry) for entry in entries}


def fallen(entries: tuple[Entry, ...], verdicts: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """Return the verdicts with what builds on a withheld entry withheld with it."""
    found = dict(verdicts)
    for entry in entries:
        found[entry.number] = _with_its_base(entry, found[entry.number], found)
    return found


def _with_its_base(entry: Entry, verdict: Verdict, found: Mapping[int, Verdict]) -> Verdict:
    event = entry.event
    if isinstance(event, PointChallenged):
        what, place, base = "a challenge", Place.DISCUSSION, found.get(event.of)
    elif isinstance(event, PlanActionAdded):
        what, place, base = "an action of the plan", Place.PLAN, found.get(event.outcome)
    elif isinstance(event, CorrectionAsked | CorrectionAnswered):
        of = event.point if isinstance(event, CorrectionAsked) else event.of
        what, place, base = "a correction", Place.AFTERWARDS, found.get(of or 0)
    else:
        return verdict
    if not isinstance(base, Unseen) or (isinstance(verdict, Unseen) and not _apart(verdict, base)):
        return verdict
    return Unseen(tuple(Part(what, part.why, place) for part in base.parts[:1]))


def _apart(verdict: Unseen, base: Unseen) -> bool:
    """Whether it would be in an annex and what it builds on may not be known even there."""
    annexed = any(part.why.annex for part in verdict.parts)
    return annexed and not all(part.why.annex for part in base.parts)
