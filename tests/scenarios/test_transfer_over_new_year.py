"""A plan taken over just after the holidays: by when, from when, and what is returned."""

from datetime import date
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.rules.dates import due_dates
from tests.scenarios.sittings import found, returned
from tests.scenarios.talking import Room

CHANGED = {
    "date: 2026-08-26\n": "date: 2027-01-07\n",
    "notified: 2026-08-06\n": "notified: 2026-12-14\n",
}
LINES = (
    "/in chair mt sw hv pri pol mum",
    "/start",
    "/decide ottoline plan emotional: she watches the gate",
    "/decide soren cin: he is well, and settled with help",
)


def _held(folder: Path) -> Conference:
    with Room("04-transfer-in", folder, **CHANGED) as room:
        room.say(*LINES)
        return room.conference


def test_the_limit_leaves_out_every_holiday_on_the_way(tmp_path: Path) -> None:
    held = _held(tmp_path)
    by = {(one.id, one.child): one.by for one in due_dates(held)}
    # Written notice on Mon 14 Dec 2026. 15-18 Dec are working days 1-4, 21-24 are 5-8; Fri 25
    # is Christmas Day and Mon 28 stands in for Boxing Day; 29-31 are 9-11; Fri 1 Jan is New
    # Year's Day; 4-7 Jan are 12-15.
    assert by["initial_conference", None] == date(2027, 1, 7)
    # Held that Thursday. Fri 8 Jan is 1, 11-15 are 2-6, 18-21 are 7-10.
    assert by["core_group_first", None] == date(2027, 1, 21)
    # Three months on is Wed 7 Apr; Easter is over (Good Friday 26 Mar, Easter Monday 29 Mar).
    assert by["review", None] == date(2027, 4, 7)
    # The Isle of Wight's child in need plan runs for three months at least.
    (in_need,) = [one for one in due_dates(held) if one.id == "child_in_need_end"]
    assert (in_need.limit, in_need.by, in_need.earliest) == (date(2027, 4, 7), None, True)


def test_the_return_has_a_plan_of_this_authority_for_the_one_and_a_conference_for_both(
    tmp_path: Path,
) -> None:
    held = _held(tmp_path)
    ottoline, soren = returned(held)
    for row in (ottoline, soren):
        assert (row["DateOfInitialCPC"], row["GroupOfDateOfInitialCPC"]) == (
            "2027-01-07",
            "CINdetails",
        )
    assert (ottoline["CPPstartDate"], ottoline["InitialCategoryOfAbuse"]) == ("2027-01-07", "EMO")
    assert soren["CINPlanStartDate"] == "2027-01-07"
    assert not {"CPPstartDate", "CPPendDate", "LatestCategoryOfAbuse"} & set(soren)
    assert found(held) == ()
