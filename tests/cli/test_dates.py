"""`cptui dates`: the date calculator, its options and its JSON."""

import json
from typing import Any

import pytest

from cptui.cli.main import main

IDS = [
    *("initial_conference", "report_to_family", "report_to_chair", "exclusion_request"),
    *("decision_letter", "outline_plan", "core_group_first", "core_group_suggested"),
    *("core_group_repeat", "review", "minutes", "corrections", "dissent", "complaint"),
    *("child_in_need_end", "reconvene", "eighteen"),
]


def dates(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, dict[str, Any]]:
    """Return the dates by id."""
    assert main(["dates", "--json", *arguments]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["shape"], shape["version"]) == ("cptui-dates-1", 1)
    return {one["id"]: one for one in shape["dates"]}


def test_warwickshires_dates_are_those_of_its_guidelines(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = dates(
        capsys,
        *("--profile", "warwickshire", "--strategy", "2026-03-03", "--strategy", "10/3/2026"),
        *("--held", "2026-03-31T10:00", "--dob", "2012-09-17"),
    )
    # Counted by hand in tests/rules/test_dates.py.
    by = {key: one["by"] for key, one in found.items() if one["by"]}
    assert by == {
        "initial_conference": "2026-03-31",
        "core_group_first": "2026-04-16",
        "core_group_suggested": "2026-04-10",
        # A month after the first one's latest day, Thu 16 Apr: Sat 16 May, back to Friday.
        "core_group_repeat": "2026-05-15",
        "review": "2026-06-30",
        "eighteen": "2030-09-17",
    }


def test_every_id_is_there_with_every_key_and_nulls_say_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = dates(capsys, "--held", "2026-03-31")
    assert list(found) == IDS
    keys = {
        *("id", "label", "child", "reader", "state", "limit", "by", "earliest", "start"),
        "started",
        *("rule", "source", "layer", "steps", "warnings", "explanation"),
    }
    assert all(set(one) == keys for one in found.values())
    assert found["minutes"]["limit"] is None
    assert "no limit set in this profile" in found["minutes"]["explanation"]


def test_the_nation_decides_whose_bank_holidays_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--profile", "england", "--held", "2026-03-31")
    assert dates(capsys, *given)["core_group_first"]["by"] == "2026-04-16"
    # Easter Monday is worked in Scotland: a day sooner.
    scottish = dates(capsys, *given, "--nation", "scotland")
    assert scottish["core_group_first"]["by"] == "2026-04-15"


def test_the_one_that_began_the_enquiry_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    given = ("--strategy", "2026-03-03", "--section-47", "2026-03-10")
    found = dates(capsys, *given)["initial_conference"]
    assert (found["by"], found["warnings"]) == ("2026-03-31", [])


def test_a_birth_brings_a_pre_birth_review_forward(capsys: pytest.CaptureFixture[str]) -> None:
    given = ("--held", "2026-03-31", "--due", "2026-05-01")
    assert dates(capsys, *given)["review"]["by"] == "2026-06-30"
    born = dates(capsys, *given, "--born", "2026-04-09")
    # Thu 9 Apr: 10 (1), 13-17 (6), 20-23 (10).
    assert born["review"]["by"] == "2026-04-23"


def test_suffolks_complaint_counts_from_receiving_the_minutes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = dates(capsys, "--profile", "suffolk", "--minutes-received", "2026-05-07")
    assert found["complaint"]["limit"] == "2026-06-04"


def test_notice_of_a_transfer_makes_it_a_transfer_in(capsys: pytest.CaptureFixture[str]) -> None:
    found = dates(capsys, "--notified", "2026-12-17")
    assert found["initial_conference"]["by"] == "2027-01-12"


def test_words_are_at_most_80_wide(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dates", "--held", "2026-03-31", "--steps"]) == 0
    out = capsys.readouterr().out
    assert "First core group by Thu 16 Apr 2026" in out
    assert all(len(line) <= 80 for line in out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [("--held", "2026-02-31"), ("--held", "2026-03-31T25:00"), ("--strategy", "soon")],
)
def test_a_date_that_cannot_be_is_refused_in_words(
    arguments: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dates", *arguments]) == 2
    told = capsys.readouterr().err
    assert arguments[0] in told
    assert "{" not in told
    assert "this:" not in told


def test_an_unknown_profile_exits_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dates", "--profile", "suffork"]) == 3
    assert "suffolk" in capsys.readouterr().err


def test_later_core_groups_are_listed_in_their_rhythm_with_what_was_moved(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--held", "2026-03-31", "--core-group", "2026-04-13", "--rhythm", "four-weekly")
    assert main(["dates", "--json", *given, "--review", "2026-06-30"]) == 0
    shape = json.loads(capsys.readouterr().out)
    # Mondays: 11 May, 8 Jun; 6 Jul is after the review.
    assert [one["on"] for one in shape["core_groups"]] == ["2026-05-11", "2026-06-08"]
    assert set(shape["core_groups"][0]) == {"on", "planned", "gap", "moved", "warnings"}
    # Every six weeks from there is Mon 25 May, a bank holiday: Fri 22, 39 days on.
    assert main(["dates", *given[:-1], "six-weekly"]) == 0
    told = capsys.readouterr().out
    assert "Fri 22 May 2026: 39 days after the one before; Mon 25 May is not worked" in told


def test_every_strategy_discussion_is_told_and_which_of_them_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--strategy", "2026-03-10", "--strategy", "2026-03-03")
    last = dates(capsys, "--profile", "warwickshire", *given)["initial_conference"]
    assert last["steps"][0] == (
        "Of the strategy meetings on Tue 3 Mar 2026 and Tue 10 Mar 2026 the last counts, "
        "Tue 10 Mar."
    )
    assert last["explanation"].endswith("the last counts, Tue 10 Mar (rule of warwickshire).")
    began = dates(capsys, *given, "--section-47", "2026-03-03")["initial_conference"]
    assert "that of Tue 3 Mar counts" in began["explanation"]
    assert began["by"] == "2026-03-24"
    one = dates(capsys, "--strategy", "2026-03-10")["initial_conference"]
    assert "Of the" not in one["explanation"]


def test_a_child_born_since_is_told_from_one_that_was_small_already(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--type", "initial", "--held", "2026-03-31", "--born", "2026-04-09")
    # Without the day it was due it is nobody's birth after the conference: Tue 30 Jun.
    assert dates(capsys, *given)["review"]["by"] == "2026-06-30"
    # One that was due: 10 Apr (1), 13-17 (6), 20-23 (10).
    assert dates(capsys, *given, "--due", "2026-05-01")["review"]["by"] == "2026-04-23"
