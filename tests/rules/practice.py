"""What the tests of dates, quorum and checks build on: the shipped profiles and calendars."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from cptui.domain.case import CaseFile, ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import Event
from cptui.domain.profile import Holidays, Profile
from cptui.rules.dates import DueDate, all_dates
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.working_days import WorkingDays
from cptui.store.profiles import holidays_for, load_holidays, load_profile
from tests.family import played
from tests.rules.councils import COUNCILS, council

LONDON = ZoneInfo("Europe/London")
NATIONS = ("england", "wales", "scotland", "northern-ireland")


@cache
def profile(name: str) -> Profile:
    """Return a shipped profile, or a council's of these tests."""
    return council(name) if name in COUNCILS else load_profile(name)


@cache
def holidays(name: str) -> Holidays:
    """Return the holidays of a shipped profile."""
    return holidays_for(profile(name))


@cache
def working(nation: str) -> WorkingDays:
    """Return a nation's working days."""
    return WorkingDays(load_holidays(nation))


def facts(
    name: str = "england",
    kind: str = "initial",
    children: tuple[ChildFacts, ...] = (ChildFacts("ada"),),
    **events: date | datetime,
) -> Facts:
    """Return facts under a profile with these events."""
    days = WorkingDays(holidays(name))
    return Facts(profile(name), days, ConferenceKind(kind), children, events)


def dates(one: Facts) -> dict[tuple[str, str | None], DueDate]:
    """Return every date by id and child."""
    return {(due.id, due.child): due for due in all_dates(one)}


def only(one: Facts, name: str) -> DueDate:
    """Return the one date of that id; fails when children have different ones."""
    (found,) = [due for due in all_dates(one) if due.id == name]
    return found


def conference(name: str, *events: Event, case: CaseFile | None = None) -> Conference:
    """Return the tests' family in conference under a shipped profile."""
    made = played(*events)
    return replace(made, profile=profile(name), holidays=holidays(name), case=case or made.case)
