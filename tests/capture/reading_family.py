"""The fictional family in the middle of its conference, and lines read against it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from cptui.capture.reading import Ask, Meaning, Prompt, Reading, Telling
from cptui.capture.shorthand import Shorthand
from cptui.capture.typed_line import read_line
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ClosedSessionBegan,
    ConferenceOpened,
    Event,
    ItemStarted,
    NewcomerArrived,
    PeopleArrived,
    PointNoted,
)
from cptui.domain.fold import fold
from cptui.domain.people import Kind, Person, Professional
from cptui.domain.profile import Agency, CheckRule
from tests.family import case, entries, opened

NOW = datetime(2026, 3, 31, 9, 40, tzinfo=UTC)
"""10:40 on the wall on Tuesday 31 March 2026, in British Summer Time."""
ADVOCATE = Person("adv", "Zuri Palemoor", "advocate", Kind.ADVOCATE, beside="ada")
SPOKEN = (
    PeopleArrived(("chair", "sw", "hv", "mum", "dad", "pol")),
    NewcomerArrived(ADVOCATE),
    ItemStarted(1),
    PointNoted("she missed two of two visits", "hv"),
)
LAST_POINT = 5
"""Entry of the health visitor's point above."""


def opening(*, rehearsal: bool = True) -> ConferenceOpened:
    """Return the opening of the family's conference, probation and checks added."""
    plain = opened()
    probation = Professional("pro", "Jory Lowickson", "probation officer", "probation")
    file = replace(case(), professionals=(*case().professionals, probation))
    rules = tuple(
        CheckRule(check, label, "", "made up", "testshire", "asked")
        for check, label in (("criteria", "Criteria at the table"), ("invitations", "Invitations"))
    )
    agencies = {
        **plain.profile.agencies,
        "probation": Agency("probation", "Probation", "probation"),
    }
    profile = replace(plain.profile, checks=rules, agencies=agencies)
    return replace(plain, case=file, profile=profile, rehearsal=rehearsal)


def record(*events: Event, rehearsal: bool = True) -> tuple[Entry, ...]:
    """Return the record of the conference begun as above, and of these events after it."""
    first, *rest = entries(*SPOKEN, *events)
    return (replace(first, event=opening(rehearsal=rehearsal)), *rest)


def conference(*events: Event, rehearsal: bool = True) -> Conference:
    """Return the conference that record adds up to."""
    return fold(record(*events, rehearsal=rehearsal))


def closed_from(*codes: str) -> Conference:
    """Return the conference in a session closed from these people."""
    return conference(ClosedSessionBegan(codes, "made up"))


PHRASES = Shorthand(phrases={"summary": "The chair summarised."})
"""No abbreviations: they have tests of their own."""
HV = Prompt(speaker="hv", point=LAST_POINT)


def read(
    text: str,
    prompt: Prompt = HV,
    *,
    at: Conference | None = None,
    entries_of: Sequence[Entry] | None = None,
) -> Reading:
    """Return what the minute-taker's line means at 10:40."""
    if entries_of is None:
        entries_of = record()
    return read_line(text, at or conference(), prompt, NOW, "min", entries_of, PHRASES)


def meaning(text: str, prompt: Prompt = HV, *, at: Conference | None = None) -> Meaning:
    """Return the action a line means; fails when it means anything else."""
    found = read(text, prompt, at=at)
    assert isinstance(found, Meaning), found
    return found


def question(text: str, prompt: Prompt = HV, *, at: Conference | None = None) -> Ask:
    """Return the question a line leads to; fails when it leads to anything else."""
    found = read(text, prompt, at=at)
    assert isinstance(found, Ask), found
    return found


def told(text: str, prompt: Prompt = HV, *, at: Conference | None = None) -> Telling:
    """Return what a line tells; fails when it does anything else."""
    found = read(text, prompt, at=at)
    assert isinstance(found, Telling), found
    return found
