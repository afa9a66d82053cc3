"""The return as CSV and as JSON: what it holds, and what it must not."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from cptui.exports.census import census_csv, census_shape
from cptui.rules.census import ChildReturn
from cptui.store.census import load_census

ENGLAND = load_census("england")
HELD = date(2026, 3, 31)
ROW = ChildReturn(
    child="ada",
    conference=HELD,
    began=HELD,
    birth=date(2018, 2, 3),
    sex="F",
    conference_details=HELD,
    plan_start=HELD,
    initial_category="MUL",
    latest_category="MUL",
    initial_categories=("neglect", "physical"),
    latest_categories=("neglect", "physical"),
    previous_plans=0,
)


def _csv(*rows: ChildReturn) -> list[dict[str, str]]:
    assert ENGLAND is not None
    return list(csv.DictReader(io.StringIO(census_csv(rows, ENGLAND))))


def test_one_line_a_child_under_the_return_s_own_names() -> None:
    first, second = _csv(ROW, replace(ROW, conference_details=None, plan_start=None))
    assert {name: value for name, value in first.items() if value} == {
        "Child": "1",
        "PersonBirthDate": "2018-02-03",
        "Sex": "F",
        "DateOfInitialCPC": "2026-03-31",
        "GroupOfDateOfInitialCPC": "CINdetails",
        "CPPstartDate": "2026-03-31",
        "InitialCategoryOfAbuse": "MUL",
        "LatestCategoryOfAbuse": "MUL",
        # None before is an answer, and not a blank.
        "NumberOfPreviousCPP": "0",
    }
    assert (second["Child"], second["DateOfInitialCPC"], second["CPPstartDate"]) == ("2", "", "")


def test_the_header_is_in_the_order_of_the_return() -> None:
    assert list(_csv(ROW)[0]) == [
        *("Child", "PersonBirthDate", "ExpectedPersonBirthDate", "Sex", "S47ActualStartDate"),
        *("InitialCPCtarget", "DateOfInitialCPC", "GroupOfDateOfInitialCPC", "ICPCnotRequired"),
        *("CPPstartDate", "CPPendDate", "InitialCategoryOfAbuse", "LatestCategoryOfAbuse"),
        *("NumberOfPreviousCPP", "CPPreviewDate", "CINPlanStartDate", "CINPlanEndDate"),
    ]


def test_the_group_of_the_conference_is_told() -> None:
    enquiry = replace(ROW, conference_details=None, conference_section_47=HELD, not_required=False)
    (row,) = _csv(enquiry)
    assert row["GroupOfDateOfInitialCPC"] == "Section47"
    assert row["ICPCnotRequired"] == "false"


def test_no_name_and_no_code_of_anybody_is_in_it() -> None:
    assert ENGLAND is not None
    assert "ada" not in census_csv((ROW,), ENGLAND).casefold()


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", " =", "\t=", "\r=", "\n@"])
def test_no_spreadsheet_takes_a_value_for_a_formula(begins: str) -> None:
    (row,) = _csv(replace(ROW, latest_category=f"{begins}1+1"))
    # What breaks a line becomes a space.
    kept = begins.translate(str.maketrans("\t\r\n", "   "))
    assert row["LatestCategoryOfAbuse"] == f"'{kept}1+1"


def test_the_json_keeps_the_lists_behind_the_codes() -> None:
    assert ENGLAND is not None
    shape = census_shape((ROW,), ENGLAND, "CP-1", rehearsal=False)
    (child,) = shape.pop("children")
    assert shape == {
        "shape": "cptui-census-1",
        "version": 1,
        "reference": "CP-1",
        "rehearsal": False,
        "nation": "england",
        "title": ENGLAND.title,
        "source": ENGLAND.source,
    }
    items = child.pop("items")
    assert child == {
        "child": "ada",
        "year": "2025-26",
        "initial_categories": ["neglect", "physical"],
        "latest_categories": ["neglect", "physical"],
        "findings": [],
    }
    assert {"name": "CPPstartDate", "number": "N00105", "group": "ChildProtectionPlans",
            "value": "2026-03-31"} in items  # fmt: skip
    assert {"name": "NumberOfPreviousCPP", "number": "N00106", "group": "ChildProtectionPlans",
            "value": 0} in items  # fmt: skip
    assert [one["group"] for one in items if one["name"] == "DateOfInitialCPC"] == [
        "Section47",
        "CINdetails",
    ]


def test_the_json_tells_the_rules_that_are_broken() -> None:
    assert ENGLAND is not None
    without = replace(ROW, previous_plans=None)
    (child,) = census_shape((without,), ENGLAND, "CP-1", rehearsal=False)["children"]
    says = "the number of previous plans is missing from the case file"
    assert child["findings"] == [{"rule": "8730", "says": says}]
