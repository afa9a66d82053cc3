"""Every date under the shipped profiles, worked by hand."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cptui.rules.dates import DateState
from tests.rules.practice import LONDON, dates, facts, only

HELD = date(2026, 3, 31)
"""A Tuesday; Good Friday is 3 April and Easter Monday 6 April 2026."""


@pytest.mark.parametrize(
    ("profile", "name", "event", "start", "limit", "by"),
    [
        # W6: Tue 10 Mar; 11-13 (3), 16-20 (8), 23-27 (13), 30, 31 (15).
        ("warwickshire", "initial_conference", "last_strategy", "2026-03-10", "2026-03-31", ""),
        # Mon 21 Dec 2026; 22-24 (3), 25 and 28 left out, 29-31 (6), 1 Jan left out, 4-8 (11),
        # 11-14 (15).
        ("england", "initial_conference", "section_47_strategy", "2026-12-21", "2027-01-14", ""),
        # Easter: Thu 19 Mar 2026; 20 (1), 23-27 (6), 30 Mar-2 Apr (10), 3 and 6 left out,
        # 7-10 (14), 13 (15).
        ("england", "initial_conference", "section_47_strategy", "2026-03-19", "2026-04-13", ""),
        # Scotland: 28 calendar days from Tue 10 Mar: Tue 7 Apr.
        ("scotland", "initial_conference", "concern", "2026-03-10", "2026-04-07", ""),
        # From Fri 6 Mar 28 days end on Good Friday: back to Thu 2 Apr.
        ("scotland", "initial_conference", "concern", "2026-03-06", "2026-04-03", "2026-04-02"),
        # W15, working days: 1, 2 Apr (2), 3 and 6 left out, 7-10 (6), 13-16 (10).
        ("warwickshire", "core_group_first", "held", "2026-03-31", "2026-04-16", ""),
        # W15, calendar days: 31 Mar and ten is 10 Apr, a Friday.
        ("warwickshire", "core_group_suggested", "held", "2026-03-31", "2026-04-10", ""),
        # Thu 24 Dec 2026 and ten is Sun 3 Jan; Sat 2 and New Year's Day go too: Thu 31 Dec.
        ("england", "core_group_suggested", "held", "2026-12-24", "2027-01-03", "2026-12-31"),
        # Thu 24 Dec 2026; 29-31 (3), 4-8 Jan (8), 11, 12 (10).
        ("suffolk", "core_group_first", "held", "2026-12-24", "2027-01-12", ""),
        # Scotland, 15: 1, 2 Apr (2), 3 left out, 6-10 (7), 13-17 (12), 20-22 (15).
        ("scotland", "core_group_first", "held", "2026-03-31", "2026-04-22", ""),
        # W35: a month after Thu 16 Apr is Sat 16 May: back to Fri 15.
        ("warwickshire", "core_group_repeat", "core_group", "2026-04-16", "2026-05-16",
         "2026-05-15"),
        # Wales: six weeks after Thu 16 Apr is Thu 28 May.
        ("wales", "core_group_repeat", "core_group", "2026-04-16", "2026-05-28", ""),
        # W17: 31 Mar and three months is 30 Jun, June having no 31st.
        ("warwickshire", "review", "held", "2026-03-31", "2026-06-30", ""),
        # Mon 30 Nov 2026 and three months is Sun 28 Feb 2027: back to Fri 26.
        ("england", "review", "held", "2026-11-30", "2027-02-28", "2027-02-26"),
        # Tue 30 Nov 2027 and three months is leap day, a Tuesday.
        ("england", "review", "held", "2027-11-30", "2028-02-29", ""),
        # Fri 25 Sep 2026 and three months is Christmas Day: back to Thu 24.
        ("suffolk", "review", "held", "2026-09-25", "2026-12-25", "2026-12-24"),
        # Mon 5 Jan 2026 and three months is Easter Sunday; Good Friday goes too: Thu 2 Apr.
        ("bromleys", "review", "held", "2026-01-05", "2026-04-05", "2026-04-02"),
        # Wales, 5 working days: 1, 2 Apr (2), 7-9 (5).
        ("wales", "outline_plan", "held", "2026-03-31", "2026-04-09", ""),
        # Wales, 20: 16 Apr is (10), 17 (11), 20-24 (16), 27-30 (20).
        ("wales", "minutes", "held", "2026-03-31", "2026-04-30", ""),
        # Scotland, 10: 1, 2 Apr (2), 6-10 (7), 13-15 (10).
        ("scotland", "minutes", "held", "2026-03-31", "2026-04-15", ""),
        # Wales, 10 from receipt on Fri 1 May: 4 May left out, 5-8 (4), 11-15 (9), 18 (10).
        ("wales", "corrections", "minutes_received", "2026-05-01", "2026-05-18", ""),
        # S32: 28 days from Thu 7 May 2026 is Thu 4 Jun.
        ("suffolk", "complaint", "minutes_received", "2026-05-07", "2026-06-04", ""),
        # S32: 28 days from Mon 30 Nov is Mon 28 Dec, Boxing Day's: back past Christmas to Thu 24.
        ("suffolk", "complaint", "minutes_received", "2026-11-30", "2026-12-28", "2026-12-24"),
        # Scotland, 10 from an inquorate meeting on Mon 21 Dec: 22-24 (3), 29-31 (6), 1 and 4 Jan
        # left out, 5-8 (10).
        ("scotland", "reconvene", "inquorate", "2026-12-21", "2027-01-08", ""),
        # 20 from Mon 3 Aug 2026: 4-7 (4), 10-14 (9), 17-21 (14), 24-28 (19), 31 left out,
        # 1 Sep (20).
        ("england", "looked_after_review", "looked_after", "2026-08-03", "2026-09-01", ""),
    ],
)  # fmt: skip
def test_a_date_is_as_counted_by_hand(
    profile: str, name: str, event: str, start: str, limit: str, by: str
) -> None:
    due = only(replace(facts(profile), events={event: date.fromisoformat(start)}), name)
    assert due.limit == date.fromisoformat(limit)
    assert due.by == date.fromisoformat(by or limit)
    assert due.state is DateState.SET


def test_a_transfer_in_over_new_year_counts_from_written_notice() -> None:
    # Thu 17 Dec 2026; 18 (1), 21-24 (5), 25 and 28 left out, 29-31 (8), 1 Jan left out,
    # 4-8 (13), 11, 12 (15).
    due = only(facts(kind="transfer-in", notified=date(2026, 12, 17)), "initial_conference")
    assert due.limit == due.by == date(2027, 1, 12)
    assert "written notice of the transfer" in due.explanation


def test_the_next_review_counts_from_the_review_held_not_from_when_it_was_due() -> None:
    # Held on Wed 10 Jun 2026, before its limit: six months on is Thu 10 Dec.
    one = facts("suffolk", "review", initial_held=date(2026, 3, 17), held=date(2026, 6, 10))
    assert only(one, "review").limit == date(2026, 12, 10)
    # S26: the review itself within three months of Tue 17 Mar.
    assert only(one, "this_review").limit == date(2026, 6, 17)


def test_a_later_review_is_due_six_months_after_the_last() -> None:
    one = facts("england", "review", last_review=date(2026, 8, 28), held=date(2027, 2, 1))
    # 28 Aug and six months is Sun 28 Feb 2027: back to Fri 26.
    assert only(one, "this_review").by == date(2027, 2, 26)


def test_an_outline_plan_in_wales_is_due_by_the_first_core_group_when_that_is_sooner() -> None:
    one = facts("wales", held=HELD, core_group=datetime(2026, 4, 7, 10, 0, tzinfo=LONDON))
    assert only(one, "outline_plan").limit == date(2026, 4, 7)


def test_the_isle_of_wights_child_in_need_plan_may_not_end_before_three_months() -> None:
    # N20: a minimum, so that it is the first day and is not rolled back.
    due = only(facts("isle-of-wight", held=HELD), "child_in_need_end")
    assert (due.limit, due.by, due.earliest) == (date(2026, 6, 30), None, True)
    assert "not before Tue 30 Jun 2026" in due.explanation


@pytest.mark.parametrize(
    "name",
    [
        *("report_to_family", "report_to_chair", "exclusion_request", "decision_letter"),
        *("outline_plan", "core_group_repeat", "minutes", "corrections", "dissent"),
        *("complaint", "child_in_need_end", "reconvene"),
    ],
)
def test_what_england_does_not_set_says_so(name: str) -> None:
    due = only(facts("england", held=HELD), name)
    assert due.limit is None
    assert due.state is DateState.NO_LIMIT
    assert due.explanation.endswith("no limit set in this profile.")


def test_a_date_whose_start_is_not_known_yet_says_which() -> None:
    due = only(facts("suffolk", held=HELD), "complaint")
    assert due.state is DateState.NOT_KNOWN
    assert "receiving the minutes" in due.explanation


def test_a_date_explains_itself_and_names_its_layer_and_source() -> None:
    due = only(facts("warwickshire", held=HELD), "core_group_first")
    assert due.explanation == (
        "First core group by Thu 16 Apr 2026: 10 working days after the conference, Tue 31 Mar"
        " 2026, leaving out Good Friday (Fri 3 Apr) and Easter Monday (Mon 6 Apr)"
        " (rule of warwickshire)."
    )
    assert due.layer == "warwickshire"
    assert "W15" in due.source
    assert due.steps == (
        "Tue 31 Mar 2026 is day 0, not counted; nor are Saturdays and Sundays.",
        "Fri 3 Apr 2026 is left out: Good Friday.",
        "Mon 6 Apr 2026 is left out: Easter Monday.",
        "Working days 1-2: Wed 1 Apr, Thu 2 Apr.",
        "Working days 3-6: Tue 7 Apr, Wed 8 Apr, Thu 9 Apr, Fri 10 Apr.",
        "Working days 7-10: Mon 13 Apr, Tue 14 Apr, Wed 15 Apr, Thu 16 Apr.",
    )


def test_a_date_inherited_from_the_nation_names_the_nation() -> None:
    assert only(facts("warwickshire"), "eighteen").layer == "england"


def test_a_date_past_the_published_bank_holidays_is_doubted() -> None:
    due = only(facts("england", held=date(2028, 12, 1)), "review")
    assert any("published to 2028" in one for one in due.warnings)


def test_every_profile_gives_every_date() -> None:
    wanted = {
        *("initial_conference", "report_to_family", "report_to_chair", "exclusion_request"),
        *("decision_letter", "outline_plan", "core_group_first", "core_group_suggested"),
        *("core_group_repeat", "review", "minutes", "corrections", "dissent", "complaint"),
        *("child_in_need_end", "reconvene", "eighteen"),
    }
    for name in ("england", "suffolk", "bromleys", "wales", "scotland", "northern-ireland"):
        assert {key for key, _ in dates(facts(name))} == wanted


def test_a_suggestion_in_a_school_holiday_says_so() -> None:
    # Warwickshire's sample calendar has Easter to Fri 10 Apr 2026.
    one = facts("warwickshire", held=HELD)
    assert only(one, "core_group_suggested").warnings == ("Fri 10 Apr: school holiday (Easter)",)
    assert only(one, "core_group_first").warnings == ()


def test_a_pre_birth_conference_is_called_one() -> None:
    one = facts(kind="pre-birth", section_47_strategy=date(2026, 8, 7))
    # Fri 7 Aug 2026; 10-14 (5), 17-21 (10), 24-28 (15).
    due = only(one, "initial_conference")
    assert due.explanation.startswith("Pre-birth conference by Fri 28 Aug 2026")
