"""A girl of 17 on whom a plan is made is 18 before the first review is due."""

from datetime import date
from pathlib import Path

from tests.scenarios.talking import Room

GROWN = {"born: 2017-11-04": "born: 2008-05-09"}
"""Ada is 18 on Sat 9 May 2026; the conference is on Tue 31 Mar."""
SITTING = (
    "/in chair mt sw hv sch pol mum",
    "/start",
    "/decide ada plan neglect: nobody has seen to her leaving care of herself",
    "/decide ben none: safe with his father",
    "/decide cy plan neglect: missed care",
)


def test_her_dates_end_at_her_birthday_and_her_brothers_do_not(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **GROWN) as room:
        room.say(*SITTING)
        hers = room.date("review", "ada")
        # Sat 9 May, back to Fri 8; three months would be Tue 30 Jun.
        assert (hers.limit, hers.by) == (date(2026, 5, 9), date(2026, 5, 8))
        assert hers.explanation == (
            "First review by Fri 8 May 2026: the child's 18th birthday, Sat 9 May 2026, comes"
            " before Tue 30 Jun 2026, 3 months after the conference (rule of england)."
        )
        assert room.date("review", "cy").by == date(2026, 6, 30)
        # The first core group, Thu 16 Apr, is before it for all; the one after it is not: a
        # month on from 16 Apr is Sat 16 May.
        assert room.date("core_group_first").by == date(2026, 4, 16)
        assert room.date("core_group_repeat", "ada").by == date(2026, 5, 8)
        assert room.date("core_group_repeat", "cy").by == date(2026, 5, 15)


def test_what_is_booked_after_it_is_asked_about(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **GROWN) as room:
        room.say(*SITTING)
        asked = room.asked("/review 2026-06-23 10:00", "really")
        assert asked.startswith("Tue 23 Jun 2026 is for Ada after the latest day.")
        assert "18th birthday" in asked
        # For Cy alone there would be nothing to ask.
        room.say("/review 2026-05-07 10:00")
        room.say("/outcome ada a place of her own")
        room.say("@sw find her a place by 9 may")
        due = room.asked("@sw visit her there by 11 may", "no")
        assert due.startswith(
            "Mon 11 May 2026 is after Ada's 18th birthday, Sat 9 May 2026, when the plan ends."
        )
        room.say("/outcome cy weighed every week", "@hv weigh him by 11 may")


def test_a_core_group_past_its_latest_day_is_asked_about(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **GROWN) as room:
        room.say(*SITTING)
        asked = room.asked("/core +sw +hv +mum 2026-04-17 10:00", "no")
        assert asked.startswith("Fri 17 Apr 2026 is after the latest day. First core group by")
        room.say("/core +sw +hv +mum 2026-04-16 10:00")


def test_a_core_group_set_anew_at_a_review_is_held_to_the_same_latest_day(
    tmp_path: Path,
) -> None:
    with Room("02-review", tmp_path, **{"profile: suffolk": "profile: wales"}) as room:
        room.say("/in chair mt sw sn pri dva mum step int", "/start")
        # Wales: at most six weeks from Wed 10 Jun 2026: Wed 22 Jul, whatever was set before.
        room.say("/core +sw +sn 2026-06-24 15:30")
        asked = room.asked("/core 2026-07-23 15:30", "no")
        assert asked.startswith("Thu 23 Jul 2026 is after the latest day.")
        room.say("/core 2026-07-22 15:30")


def test_later_core_groups_are_told_to_be_after_her_birthday(tmp_path: Path) -> None:
    from cptui.rules.dates import core_group_series

    with Room("01-initial", tmp_path, **GROWN) as room:
        room.say(*SITTING, "/core +sw +hv +mum 2026-04-16 10:00")
        # Each third Thursday: 21 May, 18 Jun.
        told = core_group_series(room.conference)
        assert [one.on for one in told] == [date(2026, 5, 21), date(2026, 6, 18)]
        assert all("after Ada's 18th birthday" in one.warnings for one in told)
