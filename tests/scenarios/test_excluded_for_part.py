"""A step-father is excluded for part of a review; his interpreter is in the building."""

from pathlib import Path

from cptui.domain.state import Whereabouts
from cptui.rules.quorum import quorum
from tests.scenarios.talking import Room


def test_he_stays_out_when_the_closed_session_opens_and_his_interpreter_comes_back(
    tmp_path: Path,
) -> None:
    with Room("02-review", tmp_path) as room:
        room.say("/in chair mt sw sn pri dva mum step int sup", "/start")
        # Social care, health, school; the adviser is there for expertise and does not count,
        # nor do family, interpreter and supporter.
        before = quorum(room.conference).agencies
        assert before == ("social_care", "health", "primary")
        room.say("/clock 9:40", "/exclude step: he shouted at the teacher")
        room.say("pri: he was hit on the way in #idris #not:step")
        room.say("/clock 9:45", "/closed from all: legal advice to the conference")
        assert set(room.conference.present()) == {"chair", "mt", "sw", "sn", "pri", "dva"}
        assert quorum(room.conference).agencies == before
        room.say("/clock 9:55")
        assert "/back step" in room.refused("/open mum step int")
        room.say("/open all")
        attendance = room.conference.attendance
        assert attendance["step"].where is Whereabouts.EXCLUDED
        assert {"mum", "int", "sup"} <= set(room.conference.present())
        assert "/back step" in room.refused("/in step")
        room.say("/clock 10:05", "/back step", 'step/int: "I will be quiet"')

        stretches = [
            (f"{room.conference.local(one.start):%H:%M}", one.closed_session)
            for one in room.conference.attendance["step"].excluded
        ]
        assert stretches == [("09:40", False), ("09:45", True)]
        rows = room.minutes("Exclusions and closed sessions")
        assert any(
            row.startswith("Kwabena Asante-Lisle | Excluded by the chair | 09:40 to 10:05")
            for row in rows
        )
        (closed,) = [row for row in rows if "Kept out of a closed session" in row]
        assert "09:45 to 09:55" in closed
        assert "Kwabena Asante-Lisle" in closed
        (point,) = [one for one in room.conference.points if one.source == "pri"]
        assert point.hidden_from == ("step",)
        assert (room.conference.points[-1].source, room.conference.points[-1].teller) == (
            "step",
            "int",
        )
