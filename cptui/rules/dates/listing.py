"""Every date of a conference, and the days offered for the next meetings."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.events import Rhythm
from cptui.domain.profile import Holidays, Profile
from cptui.rules.dates import after, before
from cptui.rules.dates.births import plan_not_before
from cptui.rules.dates.core_groups import core_groups
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.due import DueDate, Offered
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.gathering import of_case, of_conference
from cptui.rules.dates.series import CoreGroup, later_core_groups, rhythm_of
from cptui.rules.dates.spreading import with_school_holiday

OFFERED = 6
"""Working days offered for a meeting: the last that its limit allows."""


def all_dates(facts: Facts) -> tuple[DueDate, ...]:
    """Return every date, in the order things happen."""
    return (
        *before.initial_conference(facts),
        *before.this_review(facts),
        *plan_not_before(facts),
        *before.papers(facts),
        *after.sent(facts),
        *(with_school_holiday(facts, one) for one in core_groups(facts)),
        *(with_school_holiday(facts, one) for one in after.review(facts)),
        *after.record(facts),
        *after.in_need(facts),
        *after.reconvene(facts),
        *after.birthdays(facts),
        *after.looked_after(facts),
    )


def due_dates(c: Conference) -> tuple[DueDate, ...]:
    """Return every date of a conference as its record stands."""
    return all_dates(of_conference(c))


def dates_for_case(case: CaseFile, profile: Profile, holidays: Holidays) -> tuple[DueDate, ...]:
    """Return every date of a case, as if the conference were held when it is planned."""
    return all_dates(of_case(case, profile, holidays))


def core_group_series(c: Conference) -> tuple[CoreGroup, ...]:
    """Return the core groups after the first one set, up to the review set or due.

    Empty until the first is set, and where the profile says nothing of how often they meet.
    """
    facts = of_conference(c)
    if "core_group" not in facts.events:
        return ()
    review = c.local(c.plan.review.start).date() if c.plan.review else None
    return later_core_groups(facts, review)


def said_rhythm(c: Conference) -> Rhythm | None:
    """Return how often core groups meet: as said in the conference, else by the profile."""
    return rhythm_of(of_conference(c))


def offered_dates(c: Conference, meeting: Literal["core", "review"]) -> tuple[Offered, ...]:
    """Return working days offered for the next core group or review, soonest first.

    They are the last the limit allows and, for a first core group, the suggested one. Empty
    where the profile sets no limit or no child has a plan.
    """
    facts = of_conference(c)
    held = day_of(facts.events["held"])
    found = after.review(facts) if meeting == "review" else core_groups(facts)
    name = "review" if meeting == "review" else _core_group(facts)
    latest = _soonest(found, name)
    if latest is None:
        return ()
    days = list(facts.days.between(held + timedelta(days=1), latest))
    suggested = _soonest(found, "core_group_suggested")
    chosen = sorted({*days[-OFFERED:], *(day for day in days if day == suggested)})
    return tuple(Offered(day, tuple(_warnings(facts, day)), day == latest) for day in chosen)


def _core_group(facts: Facts) -> str:
    return "core_group_repeat" if facts.review else "core_group_first"


def _soonest(dates: tuple[DueDate, ...], name: str) -> date | None:
    return min((one.by for one in dates if one.id == name and one.by), default=None)


def _warnings(facts: Facts, day: date) -> Iterator[str]:
    if term := facts.days.school_holiday(day):
        yield term
    if doubt := facts.days.doubt(day):
        yield doubt
