"""The plan's lines, the last plan's, who leads, and the dates set."""

from collections.abc import Iterable
from datetime import date, datetime

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
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
    Progress,
    ReviewSet,
    Rhythm,
)
from cptui.domain.people import Kind
from cptui.rules.dates.booked import against_action, against_meeting
from cptui.rules.dates.spacing import against_series

LONGEST = {"weeks": 26, "months": 6}
"""The longest rhythm that can be said, in its unit: half a year."""


def add_outcome(conference: Conference, children: Iterable[str], text: str) -> OutcomeAdded:
    """Return a plan line's outcome, for all children when none is named."""
    known.open_conference(conference)
    about = tuple(dict.fromkeys(children))
    if about:
        known.children(conference, about)
    return OutcomeAdded(known.words(text, "the outcome: /outcome ada at a healthy weight"), about)


def add_plan_action(
    conference: Conference,
    outcome: int,
    who: Iterable[str],
    what: str,
    due: date | None = None,
    sure: bool = False,
) -> PlanActionAdded:
    """Return an action under an outcome of the plan, by the outcome's entry number.

    Doubtful where it is due after a child it is for is 18.
    """
    known.open_conference(conference)
    found = next((one for one in conference.plan.outcomes if one.entry == outcome), None)
    if found is None:
        raise Refused(f"Entry {outcome} is not an outcome of the plan.")
    doers = known.people(conference, who)
    if due is not None and not sure:
        _doubt(against_action(conference, found.children or conference.child_codes, due))
    return PlanActionAdded(outcome, doers, known.words(what, "what is to be done"), due)


def note_contingency(conference: Conference, text: str) -> ContingencyNoted:
    """Return what happens if nothing changes."""
    known.open_conference(conference)
    return ContingencyNoted(known.words(text, "what happens: /ifnot legal advice"))


def review_last_line(
    conference: Conference, line: int, progress: Progress, evidence: str = ""
) -> LastPlanLineReviewed:
    """Return how a line of the last plan stands; Refused for a line there is not."""
    known.open_conference(conference)
    lines = len(conference.case.last_plan)
    if lines == 0:
        raise Refused("The case file has no last plan.")
    if not 1 <= line <= lines:
        raise Refused(f"The last plan has lines 1 to {lines}.")
    return LastPlanLineReviewed(line, progress, evidence.strip())


def name_lead(conference: Conference, person: str, children: Iterable[str]) -> LeadNamed:
    """Return the lead worker for these children, for all when none is named."""
    known.open_conference(conference)
    one = known.person(conference, person)
    if one.kind is not Kind.PROFESSIONAL:
        raise Refused(f"{one.name} is not a professional.")
    return LeadNamed(person, known.children(conference, children))


def set_core_group(
    conference: Conference,
    members: Iterable[str],
    start: datetime | None = None,
    venue: str | None = None,
    every: Rhythm | None = None,
    sure: bool = False,
) -> CoreGroupSet:
    """Return the core group, whole: what is not said stays as it was.

    Doubtful for a day after its latest one, or after a child on the plan is 18; and for a
    first day or a rhythm that leaves two of the series too far apart.
    """
    known.open_conference(conference)
    before, given = conference.plan.core_group, start
    said = start is not None or every is not None
    if before is not None:
        # A date that was left open since is not set again by naming who is in the group.
        still = None if Meeting.CORE_GROUP.value in conference.plan.left_open else before.start
        start = start or still
        venue = venue or before.venue
        every = every or before.every
    if start is not None:
        _after(conference, start, "The core group")
    if every is not None and not 1 <= every.n <= LONGEST.get(every.unit, 0):
        raise Refused("Core groups meet every 1 to 26 weeks, or every 1 to 6 months.")
    people = known.people(conference, members)
    if said and not sure:
        _doubt(_against(conference, given, start, every))
    return CoreGroupSet(people, start, venue, every)


def _against(
    conference: Conference, given: datetime | None, start: datetime | None, every: Rhythm | None
) -> tuple[str, ...]:
    """Return what speaks against the day given, and against the days that follow from it."""
    on = conference.local(given).date() if given else None
    found = against_meeting(conference, "core", on) if on else ()
    if start is None:
        return found
    return (*found, *against_series(conference, conference.local(start).date(), every))


def set_review(
    conference: Conference, start: datetime, venue: str | None = None, sure: bool = False
) -> ReviewSet:
    """Return when the next conference is held.

    Doubtful for a day after its latest one, or after a child on the plan is 18.
    """
    known.open_conference(conference)
    _after(conference, start, "The review")
    if not sure:
        _doubt(against_meeting(conference, "review", conference.local(start).date()))
    before = conference.plan.review
    return ReviewSet(start, venue or (before.venue if before else None))


def leave_date_open(conference: Conference, meeting: Meeting, who: str, by: date) -> DateLeftOpen:
    """Return that a date is still to be fixed, by whom and by when."""
    known.open_conference(conference)
    known.person(conference, who)
    if by < conference.case.on:
        raise Refused("That day was before the conference.")
    return DateLeftOpen(meeting, who, by)


def _doubt(against: tuple[str, ...]) -> None:
    if against:
        raise Doubtful(" ".join(against))


def _after(conference: Conference, start: datetime, what: str) -> None:
    if conference.local(start).date() <= max(conference.sittings):
        raise Refused(f"{what} comes after the conference.")
