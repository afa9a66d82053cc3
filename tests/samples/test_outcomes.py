"""What each rehearsal leaves in the record, against tables worked by hand."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from cptui.domain.conference import Conference
from cptui.domain.events import (
    Outcome,
)
from cptui.rules.decisions import differing, dissent_to_ask
from tests.samples.playing import SAMPLES, Played, utc

Decided = tuple[Outcome, tuple[str, ...]]

DECISIONS: dict[str, dict[str, Decided]] = {
    "01-initial": {
        "ada": (Outcome.CHILD_IN_NEED, ()),
        "ben": (Outcome.NEITHER, ()),
        "cy": (Outcome.PLAN, ("neglect", "physical")),
    },
    "02-review": {
        "idris": (Outcome.END_IN_NEED, ()),
        "elowen": (Outcome.CONTINUE, ("emotional",)),
    },
    "03-pre-birth": {"baby": (Outcome.PLAN, ("neglect",))},
    "04-transfer-in": {
        "ottoline": (Outcome.PLAN, ("emotional",)),
        "soren": (Outcome.PLAN, ("emotional",)),
    },
}

# Who differs, by (child, person), and how the question was answered: the first words of the
# dissent, or None for "no". Initial: the deputy head said yes on Ada and she gets no plan; the
# midwife and the probation officer said no on Cy and he gets one; an abstention never differs.
# Review: the adviser said still needed for Idris, whose plan ends; the teacher said no longer
# needed for Elowen, whose plan goes on. Pre-birth: the recovery worker said no. Transfer-in:
# everybody who had a view said yes.
DISSENTS: dict[str, dict[tuple[str, str], str | None]] = {
    "01-initial": {
        ("ada", "mar"): "a child in need plan ends when the family says so",
        ("cy", "pro"): "the threshold is not met",
        ("cy", "mw"): None,
    },
    "02-review": {("elowen", "pri"): None, ("idris", "dva"): "he hears what she hears"},
    "03-pre-birth": {("baby", "sub"): None},
    "04-transfer-in": {},
}

# Local times in summer are an hour ahead of UTC: 14 Apr 14:00 is 13:00 UTC. The review of
# sample 2 is on 26 Nov, after the clocks went back on 25 Oct: 9:30 is 9:30 UTC.
CORE_GROUPS: dict[str, tuple[tuple[str, ...], datetime]] = {
    "01-initial": (
        ("sw", "hv", "mum", "dad", "gm", "pro", "mar"),
        utc(2026, 4, 14, 13, 0),
    ),
    "02-review": (("sw", "sn", "pri", "dva", "mum", "step"), utc(2026, 6, 24, 14, 30)),
    "03-pre-birth": (("sw", "mw", "hv", "sub", "mum", "dad"), utc(2026, 9, 3, 10, 0)),
    "04-transfer-in": (("sw", "hv", "pri", "mum"), utc(2026, 9, 17, 12, 30)),
}
REVIEWS: dict[str, datetime | None] = {
    "01-initial": utc(2026, 6, 23, 9, 0),
    "02-review": utc(2026, 11, 26, 9, 30),
    "03-pre-birth": utc(2026, 9, 8, 9, 0),
    "04-transfer-in": None,
}


def answers(conference: Conference) -> Mapping[tuple[str, str], str | None]:
    """Each dissent by (child, person), cut to the words the table has."""
    return {
        key: one.words and one.words.partition(";")[0] for key, one in conference.dissents.items()
    }


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_rehearsal_plays_to_its_close(all_played: dict[str, Played], sample: str) -> None:
    played = all_played[sample]
    assert played.code == 0, played.said[-2000:]
    assert played.conference.closing.closed is not None
    assert played.conference.rehearsal


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_decisions_are_those_typed(all_played: dict[str, Played], sample: str) -> None:
    conference = all_played[sample].conference
    decided = {code: (one.outcome, one.categories) for code, one in conference.decisions.items()}
    assert decided == DECISIONS[sample]
    assert all(one.read_back and one.reason for one in conference.decisions.values())


@pytest.mark.parametrize("sample", SAMPLES)
def test_everybody_who_differs_was_asked(all_played: dict[str, Played], sample: str) -> None:
    conference = all_played[sample].conference
    assert answers(conference) == DISSENTS[sample]
    differ = {
        (child, person)
        for child in conference.child_codes
        for person in differing(conference, child)
    }
    assert differ == set(DISSENTS[sample])
    assert not any(dissent_to_ask(conference, child) for child in conference.child_codes)


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_meetings_are_set(all_played: dict[str, Played], sample: str) -> None:
    plan = all_played[sample].conference.plan
    assert plan.core_group is not None
    assert (plan.core_group.members, plan.core_group.start) == CORE_GROUPS[sample]
    assert (plan.review.start if plan.review else None) == REVIEWS[sample]
