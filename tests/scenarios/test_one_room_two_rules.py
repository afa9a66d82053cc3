"""The same people say the same things: quorate under one profile, not under another."""

from pathlib import Path

import pytest

from cptui.domain.events import Outcome
from cptui.rules.quorum import quorum
from tests.scenarios.talking import Room

# Social care, a health visitor and a GP, all involved with the children.
LINES = (
    "/in chair mt sw hv gp mum",
    "/start",
    "/view sw ben no: well where he is",
    "/view hv ben no: nobody is worried",
    "/view gp ben no: well",
)
DECISION = "/decide ben none: lives with his father and does well"


@pytest.mark.parametrize("profile", ["england", "wales", "northern-ireland"])
def test_three_agencies_decide_where_any_will_do(profile: str, tmp_path: Path) -> None:
    # England: social care and two others, health and the GP counting apart. Wales: any three.
    # Northern Ireland: no number is known, and none is asked.
    with Room("01-initial", tmp_path, **{"profile: warwickshire": f"profile: {profile}"}) as room:
        room.say(*LINES, DECISION)
        assert quorum(room.conference).quorate
        assert room.conference.decisions["ben"].outcome is Outcome.NEITHER


def test_the_same_three_do_not_where_the_police_must_be_there(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **{"profile: warwickshire": "profile: scotland"}) as room:
        room.say(*LINES)
        found = quorum(room.conference)
        assert (found.quorate, found.missing) == (False, ("police",))
        assert "police" in room.refused(DECISION).casefold()
        assert room.conference.decisions == {}
        room.say("/in pol remote", "/view pol ben no: no calls to his father's", DECISION)
        assert room.conference.decisions["ben"].outcome is Outcome.NEITHER
