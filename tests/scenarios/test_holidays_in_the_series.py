"""A bank holiday falls into a series of core groups: asked, moved, written and taken out again."""

from datetime import date
from pathlib import Path

from cptui.domain.past import past
from cptui.exports.calendar import invites
from cptui.rules.dates import core_group_series
from tests.scenarios.talking import Room

WALES = {"profile: warwickshire": "profile: wales"}
"""At most six weeks between two core groups."""
SITTING = (
    "/in chair mt sw hv sch pol mum",
    "/start",
    "/view sw ada yes neglect: missed care",
    "/view sw cy yes neglect: missed care",
    "/view sw ben no: safe with his father",
    "/review 2026-06-30 10:00",
)


def test_the_chair_hears_of_the_gap_and_may_take_a_day_without_one(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **WALES) as room:
        # Every six weeks from Mon 13 Apr 2026 is Mon 25 May, the Spring bank holiday, so Fri
        # 22 May: 39 days, and the review comes before the next. No gap is too long.
        room.say(*SITTING, "/core +sw +hv +mum 2026-04-13 10:00 every 6 weeks")
        assert [one.on for one in core_group_series(room.conference)] == [date(2026, 5, 22)]
        room.say("/sent invites mum by hand")
        # Seven weeks from Tue 14 Apr is Tue 2 Jun: 49 days, past Tue 26 May.
        asked = room.asked("/core 2026-04-14 10:00 every 7 weeks", "no")
        assert asked.startswith("The core group of Tue 2 Jun 2026 is 49 days after the one before")
        assert "past Tue 26 May 2026, 6 weeks after the one before" in asked
        room.say("/core 2026-04-14 10:00 every 3 weeks")
        # 5 and 26 May, 16 June.
        days = [one.on for one in core_group_series(room.conference)]
        assert days == [date(2026, 5, 5), date(2026, 5, 26), date(2026, 6, 16)]
        files = [
            one.file_name.removeprefix("rehearsal-")
            for one in invites(room.conference, past(room.entries))
        ]
        assert files == [
            "core-group-first-2026-04-14.ics",
            "core-groups-2026-05-05.ics",
            "review-2026-06-30.ics",
            # The one moved to Fri 22 May has gone out.
            "cancelled-core-group-2026-05-22.ics",
        ]


def test_what_enter_would_do_says_it_before(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **WALES) as room:
        room.say(*SITTING)
        told = room.foretold("/core +sw 2026-04-14 10:00 every 7 weeks")
        assert "49 days after the one before it" in told
        assert "really?" in told
        told = room.foretold("/core +sw 2026-04-14 10:00 every 4 weeks")
        assert "then every 4 weeks" in told
