"""What each sample's rehearsal produces for England's return, against tables worked by hand."""

from pathlib import Path

import pytest

from tests.scenarios.sittings import Columns, found, rehearsed, returned

# Held on Tue 31 Mar 2026. The enquiry began with the discussion of Tue 3 Mar: 4-6 Mar are
# working days 1-3, 9-13 are 4-8, 16-20 are 9-13, Mon 23 is 14 and Tue 24 is 15. Warwickshire's
# own limit counts from the second discussion, which the return does not.
_ENQUIRY = {
    "S47ActualStartDate": "2026-03-03",
    "InitialCPCtarget": "2026-03-24",
    "DateOfInitialCPC": "2026-03-31",
    "GroupOfDateOfInitialCPC": "Section47",
    "ICPCnotRequired": "false",
}
INITIAL: list[Columns] = [
    # Ada: a child in need plan from the day.
    {
        "Child": "1",
        "PersonBirthDate": "2017-11-04",
        "Sex": "F",
        **_ENQUIRY,
        "CINPlanStartDate": "2026-03-31",
    },
    # Ben: nothing follows; that the conference was held is returned all the same.
    {"Child": "2", "PersonBirthDate": "2012-09-17", "Sex": "M", **_ENQUIRY},
    # Cy: a plan for neglect and physical abuse, which is one code.
    {
        "Child": "3",
        "PersonBirthDate": "2026-01-12",
        "Sex": "M",
        **_ENQUIRY,
        "CPPstartDate": "2026-03-31",
        "InitialCategoryOfAbuse": "MUL",
        "LatestCategoryOfAbuse": "MUL",
        "NumberOfPreviousCPP": "0",
    },
]
# Wed 10 Jun 2026, first review of plans that began on Tue 17 Mar. No initial conference is held.
REVIEW: list[Columns] = [
    # Idris: his plan ends, and a child in need plan starts on the day it ends.
    {
        "Child": "1",
        "PersonBirthDate": "2014-12-02",
        "Sex": "M",
        "CPPstartDate": "2026-03-17",
        "CPPendDate": "2026-06-10",
        "InitialCategoryOfAbuse": "NEG",
        "LatestCategoryOfAbuse": "NEG",
        "NumberOfPreviousCPP": "0",
        "CPPreviewDate": "2026-06-10",
        "CINPlanStartDate": "2026-06-10",
    },
    # Elowen: hers goes on, as emotional abuse now; what it began with is kept.
    {
        "Child": "2",
        "PersonBirthDate": "2020-08-19",
        "Sex": "F",
        "CPPstartDate": "2026-03-17",
        "InitialCategoryOfAbuse": "NEG",
        "LatestCategoryOfAbuse": "EMO",
        "NumberOfPreviousCPP": "0",
        "CPPreviewDate": "2026-06-10",
    },
]
# Thu 27 Aug 2026. The baby was due on 14 Sep and was born on Tue 25 Aug: a date of birth and no
# expected one, and the sex that was entered. Enquiry on Fri 7 Aug: 10-14 are 1-5, 17-21 are
# 6-10, 24-28 are 11-15.
PRE_BIRTH: list[Columns] = [
    {
        "Child": "1",
        "PersonBirthDate": "2026-08-25",
        "Sex": "F",
        "S47ActualStartDate": "2026-08-07",
        "InitialCPCtarget": "2026-08-28",
        "DateOfInitialCPC": "2026-08-27",
        "GroupOfDateOfInitialCPC": "Section47",
        "ICPCnotRequired": "false",
        "CPPstartDate": "2026-08-27",
        "InitialCategoryOfAbuse": "NEG",
        "LatestCategoryOfAbuse": "NEG",
        "NumberOfPreviousCPP": "0",
    },
]
# Adjourned on Wed 26 Aug without a quorum, decided on Fri 4 Sep 2026: that is the day of the
# conference. No enquiry of this authority, so it stands among the child's details; the plan is
# this authority's own and starts with it, whatever the other one's start was.
_MOVED = {
    "DateOfInitialCPC": "2026-09-04",
    "GroupOfDateOfInitialCPC": "CINdetails",
    "CPPstartDate": "2026-09-04",
    "InitialCategoryOfAbuse": "EMO",
    "LatestCategoryOfAbuse": "EMO",
    "NumberOfPreviousCPP": "1",
}
TRANSFER_IN: list[Columns] = [
    {"Child": "1", "PersonBirthDate": "2016-04-23", "Sex": "F", **_MOVED},
    {"Child": "2", "PersonBirthDate": "2021-12-06", "Sex": "M", **_MOVED},
]


@pytest.mark.parametrize(
    ("sample", "table"),
    [
        ("01-initial", INITIAL),
        ("02-review", REVIEW),
        ("03-pre-birth", PRE_BIRTH),
        ("04-transfer-in", TRANSFER_IN),
    ],
)
def test_a_sample_s_return_is_as_worked_by_hand(
    sample: str, table: list[Columns], tmp_path: Path
) -> None:
    conference = rehearsed(sample, tmp_path)
    assert returned(conference) == table
    assert found(conference) == ()
