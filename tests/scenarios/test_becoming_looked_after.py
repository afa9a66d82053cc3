"""One of two children on a plan becomes looked after between conference and review."""

from datetime import date
from pathlib import Path

from tests.scenarios.talking import Room

LOOKED_AFTER = {
    "legal_status: none\n    previous_plans: 0\n    plan:\n      since: 2026-03-17\n"
    "      initial_category: neglect\n      latest_category: neglect\n    views:\n"
    "      text: Idris": (
        "legal_status: accommodated under section 20\n    looked_after: 2026-06-01\n"
        "    previous_plans: 0\n    plan:\n      since: 2026-03-17\n"
        "      initial_category: neglect\n      latest_category: neglect\n    views:\n"
        "      text: Idris"
    )
}
"""Idris since Mon 1 Jun 2026; the review is on Wed 10 Jun."""
SITTING = ("/in chair mt sw sn pri dva mum step int", "/start")


def test_his_looked_after_review_stands_beside_the_dates_of_the_conference(
    tmp_path: Path,
) -> None:
    with Room("02-review", tmp_path, **LOOKED_AFTER) as room:
        room.say(*SITTING)
        # 2-5 (4), 8-12 (9), 15-19 (14), 22-26 (19), 29 (20): Mon 29 Jun, and his alone.
        due = room.date("looked_after_review", "idris")
        assert (due.limit, due.by) == (date(2026, 6, 29), date(2026, 6, 29))
        assert "the child becoming looked after, Mon 1 Jun 2026" in due.explanation
        # Until decided, the next review counts for both: Thu 10 Dec.
        assert room.date("review").by == date(2026, 12, 10)


def test_once_his_plan_has_ended_only_his_sister_has_a_next_review(tmp_path: Path) -> None:
    with Room("02-review", tmp_path, **LOOKED_AFTER) as room:
        room.say(*SITTING)
        room.say("/decide idris end looked-after: reviews as a looked-after child protect him")
        room.say("/decide elowen continue neglect: nothing has changed for her")
        # A child in need plan does not arise for him; the looked-after review does.
        assert room.date("looked_after_review", "idris").by == date(2026, 6, 29)
        assert room.date("review").by == date(2026, 12, 10)
        asked = room.asked("/review 2026-12-11 9:30", "no")
        assert asked.startswith("Fri 11 Dec 2026 is after the latest day.")


def test_where_nobody_is_looked_after_no_such_review_is_listed(tmp_path: Path) -> None:
    from cptui.rules.dates import due_dates

    with Room("02-review", tmp_path) as room:
        assert all(one.id != "looked_after_review" for one in due_dates(room.conference))


def test_it_can_be_said_in_the_room_since_when_he_is(tmp_path: Path) -> None:
    with Room("02-review", tmp_path) as room:
        room.say(*SITTING)
        assert "is no day" in room.refused("/change idris looked after: since June")
        assert "after the conference" in room.refused("/change idris looked after: 2026-06-11")
        room.say("/change idris looked after: 2026-06-01")
        # As counted above: Mon 29 Jun.
        assert room.date("looked_after_review", "idris").by == date(2026, 6, 29)
