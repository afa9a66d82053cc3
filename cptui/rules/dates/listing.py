"""Every date of a conference, and the days offered for the next meetings."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.profile import Holidays, Profile
from cptui.rules.dates import after, before
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.due import DueDate, Offered
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.gathering import of_case, of_conference
from cptui.rules.dates.spreading import with_school_holiday

OFFERED = 6
"""Working days offered for a meeting: the last that its limit allows."""


def all_dates(facts: Facts) -> tuple[DueDate, ...]:
    """Return every date, in the order things happen."""
    return (
        *before.initial_conference(facts),
        *before.this_review(facts),
        *before.papers(facts),
        *after.sent(facts),
        *(with_school_holiday(facts, one) for one in after.core_groups(facts)),
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


def offered_dates(c: Conference, meeting: Literal["core", "review"]) -> tuple[Offered, ...]:
    """Return working days offered for the next core group or review, soonest first.

    They are the last the limit allows and, for a first core group, the suggested one. Empty
    where the profile sets no limit or no child has a plan.
    """
    facts = of_conference(c)
    held = day_of(facts.events["held"])
    found = after.review(facts) if meeting == "review" else after.core_groups(facts)
    name = "review" if meeting == "review" else _core_group(facts)
    latest = _soonest(found, name)
    if latest is None or latest <= held:
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
