"""A transfer of which notice came shortly before Christmas."""

from datetime import date
from pathlib import Path

from cptui.rules.dates import DateState
from tests.scenarios.talking import Room

MOVED = {
    "date: 2026-08-26": "date: 2027-01-12",
    "called: 2026-08-14": "called: 2026-12-18",
    "notified: 2026-08-06": "notified: 2026-12-17",
}
SITTING = ("/in chair mt sw hv pri pol mum", "/start")


def test_fifteen_working_days_leave_out_christmas_and_new_year(tmp_path: Path) -> None:
    with Room("04-transfer-in", tmp_path, **MOVED) as room:
        # Thu 17 Dec 2026; 18 (1), 21-24 (5); Fri 25, and Mon 28 for Boxing Day; 29-31 (8);
        # Fri 1 Jan; 4-8 (13), 11, 12 (15): Tue 12 Jan, the day itself.
        due = room.date("initial_conference")
        assert (due.limit, due.by) == (date(2027, 1, 12), date(2027, 1, 12))
        for left_out in (
            "Christmas Day (Fri 25 Dec)",
            "(Mon 28 Dec)",
            "New Year's Day (Fri 1 Jan)",
        ):
            assert left_out in due.explanation
        # Both children: three months from 12 Jan is Mon 12 Apr.
        assert room.date("review").by == date(2027, 4, 12)
        # 13-15 (3), 18-22 (8), 25, 26 (10).
        assert room.date("core_group_first").by == date(2027, 1, 26)


def test_in_scotland_the_second_of_january_is_left_out_too_but_no_limit_is_set(
    tmp_path: Path,
) -> None:
    changed = MOVED | {"profile: isle-of-wight": "profile: scotland"}
    with Room("04-transfer-in", tmp_path, **changed) as room:
        due = room.date("initial_conference")
        assert due.state is DateState.NO_LIMIT
        assert "no limit set in this profile" in due.explanation
        # 15 working days after Tue 12 Jan 2027: 13-15 (3), 18-22 (8), 25-29 (13), 1, 2 Feb (15).
        assert room.date("core_group_first").by == date(2027, 2, 2)


def test_put_off_to_another_day_the_limit_itself_does_not_move(tmp_path: Path) -> None:
    with Room("04-transfer-in", tmp_path, **MOVED) as room:
        room.say("/in chair mt sw", "/start")
        room.say("/interim the originating authority's plan holds, seen weekly")
        room.say("/adjourn 2027-01-20 10:00: not quorate")
        assert room.date("initial_conference").by == date(2027, 1, 12)
        # It decides on Wed 20 Jan: three months is Tue 20 Apr.
        assert room.date("review").by == date(2027, 4, 20)
