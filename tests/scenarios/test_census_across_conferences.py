"""One child's return through two conferences: what the first leaves is what the second finds."""

from pathlib import Path

from cptui.capture.reading import Telling
from cptui.cli.main import main
from cptui.domain.conference import Conference
from cptui.session.opening import open_session
from tests.scenarios.sittings import copied, found, rehearsed, returned, sit


def _next(case: Path, on: str, lines: list[str]) -> Conference:
    """Return the review that follows a closed case, on that day, after these lines."""
    file = case.parent / "next.yaml"
    assert main(["new", str(file), "--from", str(case), "--date", on, "--start", "10:00"]) == 0
    return sit(file, lines)


def test_a_plan_taken_over_is_this_authority_s_own_from_the_transfer_on(tmp_path: Path) -> None:
    rehearsed("04-transfer-in", tmp_path)
    review = _next(
        tmp_path / "case.yaml",
        "2026-12-02",
        [
            "/in chair mt sw hv pri mum",
            "/start",
            "/decide ottoline continue emotional physical: he has found the street",
            "/decide soren end cin: he sleeps, and plays with the telephone",
        ],
    )
    ottoline, soren = returned(review)
    # The other authority's plan of 11 Feb ended with the conference of Fri 4 Sep, where this
    # one starts: rule 2885 wants the day of an initial conference.
    assert {row["CPPstartDate"] for row in (ottoline, soren)} == {"2026-09-04"}
    assert (ottoline["InitialCategoryOfAbuse"], ottoline["LatestCategoryOfAbuse"]) == ("EMO", "MUL")
    assert (soren["CPPendDate"], soren["CINPlanStartDate"]) == ("2026-12-02", "2026-12-02")
    assert "DateOfInitialCPC" not in ottoline
    assert found(review) == ()


def test_a_child_due_at_the_first_and_born_at_the_second_has_one_date_at_each(
    tmp_path: Path,
) -> None:
    case = copied("03-pre-birth", tmp_path)
    unborn = sit(
        case,
        [
            "/in chair mt sw mw hv sub mum dad",
            "/start",
            "/decide baby plan neglect: likely in the first weeks",
            "/readback baby",
            "/outcome baby goes home fed and warm",
            "@mw visit every day",
            "/lead baby sw",
            "/core +sw +mw +mum 2026-09-10 10:00",
            "/review 2026-11-25 10:00",
            "/close",
        ],
    )
    (row,) = returned(unborn)
    assert (row["ExpectedPersonBirthDate"], row["Sex"]) == ("2026-09-14", "U")
    assert "PersonBirthDate" not in row
    assert found(unborn) == ()
    # Born on Sat 29 Aug, two weeks and two days early.
    born = ["/in chair mt sw mw hv sub mum", "/start", "/born baby 2026-08-29"]
    lines = [*born, "/change baby sex: male", "/decide baby end: nothing has gone wrong since"]
    review = _next(case, "2026-11-25", lines)
    (row,) = returned(review)
    assert row == {
        "Child": "1",
        "PersonBirthDate": "2026-08-29",
        "Sex": "M",
        "CPPstartDate": "2026-08-27",
        "CPPendDate": "2026-11-25",
        "InitialCategoryOfAbuse": "NEG",
        "LatestCategoryOfAbuse": "NEG",
        "NumberOfPreviousCPP": "0",
        "CPPreviewDate": "2026-11-25",
    }
    assert found(review) == ()


def test_the_room_sees_before_the_close_what_the_return_would_refuse(tmp_path: Path) -> None:
    # Sat 28 Mar 2026, and nobody asked how many plans Cy has had.
    case = copied(
        "01-initial",
        tmp_path,
        **{
            "date: 2026-03-31\n": "date: 2026-03-28\n",
            "previous_plans: 0\n    views:\n      text: >-\n        Settles": (
                "views:\n      text: >-\n        Settles"
            ),
        },
    )
    session = open_session(case, rehearse=True)
    for line in ("/in chair mt sw hv mw pol pro", "/start", "/decide cy plan neglect: weight"):
        session.say(line)
    told = session.say("/status")
    session.close()
    assert isinstance(told, Telling)
    shown = "\n".join(told.lines)
    assert "Census rule 8875, Cy: the initial conference was on a weekend (F6)" in shown
    assert (
        "Census rule 8730, Cy: the number of previous plans is missing from the case file (F6)"
        in shown
    )


def test_a_plan_ended_by_a_fact_ends_on_the_day_of_the_review(tmp_path: Path) -> None:
    case = copied("02-review", tmp_path)
    review = sit(
        case,
        [
            "/in chair mt sw sn pri dva mum step",
            "/start",
            "/decide idris end looked-after: he lives with his aunt under an order",
            "/decide elowen end died: in a road accident on 4 June",
            "really",
        ],
    )
    idris, elowen = returned(review)
    assert {row["CPPendDate"] for row in (idris, elowen)} == {"2026-06-10"}
    assert "CINPlanStartDate" not in idris
    # A death's own date is not on the record: whoever makes the return is told so.
    (line,) = found(review)
    assert line.startswith("Census rule 8585Q, Elowen: ")
