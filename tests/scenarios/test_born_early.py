"""A child due at a pre-birth conference is born early: what that does to its dates."""

from datetime import date
from pathlib import Path

from tests.scenarios.talking import Room

ROOM = ("/in chair mt sw mw hv sub mum pol", "/start")


def test_the_review_is_brought_forward_when_the_birth_is_entered(tmp_path: Path) -> None:
    with Room("03-pre-birth", tmp_path) as room:
        room.say(*ROOM)
        # Held Thu 27 Aug 2026: three months is Fri 27 Nov.
        assert room.date("review").by == date(2026, 11, 27)
        # Due Mon 14 Sep, born Wed 26 Aug: 27, 28 (2); Mon 31 is a bank holiday; 1-4 Sep (6),
        # 7-10 (10): Thu 10 Sep.
        room.say("/born baby 2026-08-26")
        due = room.date("review")
        assert (due.limit, due.by) == (date(2026, 9, 10), date(2026, 9, 10))
        assert due.steps[0] == (
            "The sooner of two; the other is Fri 27 Nov 2026, 3 months after the conference."
        )
        assert "Summer Bank Holiday (Mon 31 Aug)" in due.explanation
        # What counts from the conference stays: 28 (1), 1-4 Sep (5), 7-11 (10).
        assert room.date("core_group_first").by == date(2026, 9, 11)
        # Eighteen years from the birth, not from the day it was due.
        assert room.date("eighteen").limit == date(2044, 8, 26)


def test_a_review_booked_past_the_birth_s_limit_is_asked_about(tmp_path: Path) -> None:
    with Room("03-pre-birth", tmp_path) as room:
        room.say(*ROOM, "/review 2026-10-20 10:00")
        room.say("/born baby 2026-08-26")
        asked = room.asked("/review 2026-09-11 10:00", "no")
        assert asked.startswith("Fri 11 Sep 2026 is after the latest day.")
        assert "10 working days after the birth" in asked
        room.say("/review 2026-09-10 10:00")


def test_where_no_rule_says_when_a_plan_is_too_early_nothing_is_said(tmp_path: Path) -> None:
    with Room("03-pre-birth", tmp_path) as room:
        assert not any("too early" in one for one in room.date("initial_conference").warnings)


def test_in_scotland_the_meeting_is_to_be_within_28_weeks_of_gestation(tmp_path: Path) -> None:
    with Room("03-pre-birth", tmp_path, **{"profile: england": "profile: scotland"}) as room:
        # Due Mon 14 Sep 2026; twelve weeks sooner: 14 Sep back to 14 Aug is 31 days, to 14 Jul
        # 62, to 22 Jun 84: Mon 22 Jun. 28 days from Fri 7 Aug is Fri 4 Sep, later.
        due = room.date("initial_conference")
        assert (due.limit, due.by) == (date(2026, 6, 22), date(2026, 6, 22))
        assert "Week 28 ends 12 weeks sooner: Mon 22 Jun 2026." in due.steps
