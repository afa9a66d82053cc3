"""A fictional family and its conference, built by hand for the tests of the core.

Nobody in it is real. Tests say what happened with `played`, an event a minute from 10:00
British Summer Time on Tuesday 31 March 2026.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from cptui.domain.agenda import Agenda, AgendaItem, Tag
from cptui.domain.case import CaseFile, ConferenceKind, LastPlanLine, Officer
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened, Event
from cptui.domain.fold import fold
from cptui.domain.people import Child, CurrentPlan, FamilyMember, Professional, Relation
from cptui.domain.profile import (
    Agency,
    Category,
    Ending,
    Holiday,
    Holidays,
    Profile,
    QuorumRule,
    Statement,
)

TEN = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
"""10:00 on the wall, British Summer Time having begun on 29 March."""

CHILDREN = (
    Child("ada", "Ada", "Vrellick", born=date(2018, 2, 3)),
    Child("ben", "Benedek", "Vrellick", known_as="Ben", born=date(2013, 1, 20)),
    Child("cy", "Cyprian", "Oakhanger", known_as="Cy", born=date(2023, 12, 1)),
)
FAMILY = (
    FamilyMember("mum", "Marisol Vrellick", tuple(Relation(c, "mother") for c in ("ada", "cy"))),
    FamilyMember("dad", "Dorin Oakhanger", (Relation("cy", "father"),)),
    FamilyMember("gm", "Greta Vrellick", (Relation("ada", "grandmother"),), invited=False),
)
PROFESSIONALS = (
    Professional("sw", "Chidi Amaranth", "social worker", "social_care"),
    Professional("hv", "Runa Brannock", "health visitor", "health_visiting"),
    Professional("mw", "Tansy Teagueish", "midwife", "midwifery"),
    Professional("sch", "Ilka Ferrisby", "head teacher", "school"),
    Professional("pol", "Femi Adeyemish", "police officer", "police"),
    Professional("gp", "Anil Sastrin", "GP", "gp", attendance="apologies"),
)
AGENCIES = {
    code: Agency(code, label, counts_as)
    for code, label, counts_as in (
        ("social_care", "Social care", "social_care"),
        ("health_visiting", "Health visiting", "health"),
        ("midwifery", "Midwifery", "health"),
        ("health", "Health", "health"),
        ("school", "School", "school"),
        ("police", "Police", "police"),
        ("gp", "GP", "gp"),
    )
}
PROFILE = Profile(
    name="testshire",
    title="Testshire",
    nation="england",
    zone="Europe/London",
    layers=("england", "testshire"),
    source="made up for tests",
    effective=None,
    limits={},
    settings={},
    quorum=QuorumRule(("social_care",), 2, "made up", "testshire"),
    agencies=AGENCIES,
    categories=(
        Category("neglect", "NEG", "Neglect"),
        Category("physical", "PHY", "Physical abuse"),
        Category("emotional", "EMO", "Emotional abuse"),
    ),
    labels={
        "lead": "lead worker",
        "plan": "child protection plan",
        "in_need": "child in need plan",
        "chair_decides": "the chair decides",
    },
    statements=(Statement("confidentiality", "Confidentiality", "Keep it here.", "made up"),),
    checks=(),
    agendas={},
    endings={
        "safe": Ending("safe", "is no longer likely to be harmed", True, "made up", "testshire"),
        "moved": Ending("moved", "has moved for good", False, "made up", "testshire"),
    },
)
AGENDA = Agenda(
    "short",
    "A short agenda",
    "made up for tests",
    (
        AgendaItem("welcome", "Welcome", 5, "welcome"),
        AgendaItem("voices", "Children's views", 10, "child_views"),
        AgendaItem("parents", "Parents' views", 10, "family_views"),
        AgendaItem("views", "Views and decisions", 15, "views"),
        AgendaItem("plan", "Outline plan", 10, "plan"),
    ),
    (Tag("harm", "harm", "Harm"), Tag("safety", "safety", "Safety")),
)
HOLIDAYS = Holidays("england", 2028, (Holiday(date(2026, 4, 3), "Good Friday"),))


def case(kind: ConferenceKind = ConferenceKind.INITIAL) -> CaseFile:
    """Return the family's case file for a conference of that kind."""
    made = CaseFile(
        reference="CP-TEST-1",
        kind=kind,
        profile="testshire",
        on=date(2026, 3, 31),
        start=time(10, 0),
        venue="Room 1",
        mode="in person",
        chair=Officer("chair", "Ngozi Okonjosh", "independent chair"),
        minute_taker=Officer("min", "Petra Lindqvar", "minute-taker"),
        children=CHILDREN,
        family=FAMILY,
        professionals=PROFESSIONALS,
        fictional=True,
    )
    if kind is not ConferenceKind.REVIEW:
        return made
    plan = CurrentPlan(date(2026, 1, 6), ("neglect",), ("neglect",))
    return replace(
        made,
        children=tuple(replace(child, plan=plan) for child in CHILDREN),
        last_plan=(LastPlanLine("In school every day", "take them", ("mum",)),),
    )


def opened(kind: ConferenceKind = ConferenceKind.INITIAL) -> ConferenceOpened:
    """Return the event that opens the family's record."""
    return ConferenceOpened(case(kind), PROFILE, AGENDA, {}, HOLIDAYS, "key", rehearsal=False)


def entries(*events: Event, kind: ConferenceKind = ConferenceKind.INITIAL) -> tuple[Entry, ...]:
    """Return the record of these events, entry 1 at 10:00, entry 2 at 10:01 and so on."""
    every = (opened(kind), *events)
    return tuple(
        Entry(n, f"id-{n}", minute(n - 1), minute(n - 1), "min", event)
        for n, event in enumerate(every, start=1)
    )


def minute(count: int) -> datetime:
    """Return that many minutes past ten."""
    return TEN + timedelta(minutes=count)


def played(*events: Event, kind: ConferenceKind = ConferenceKind.INITIAL) -> Conference:
    """Return the conference after these events."""
    return fold(entries(*events, kind=kind))
