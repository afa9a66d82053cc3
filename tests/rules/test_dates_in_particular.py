"""Dates at 18, in part of a day, and of what only some profiles or children have."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cptui.domain.case import StrategyDiscussion
from cptui.rules.dates import DateState, dates_for_case
from cptui.rules.dates.facts import ChildFacts
from tests.family import case
from tests.rules.practice import LONDON, dates, facts, holidays, only, profile


def test_a_review_is_due_before_an_eighteenth_birthday() -> None:
    # Six months from Fri 9 Jan 2026 is Thu 9 Jul; 18 on Mon 4 May, May Day: back to Fri 1 May.
    ben = (ChildFacts("ben", date(2008, 5, 4)),)
    one = facts("suffolk", "review", ben, last_review=date(2026, 1, 9))
    found = only(one, "this_review")
    assert (found.limit, found.by) == (date(2026, 5, 4), date(2026, 5, 1))


@pytest.mark.parametrize(
    ("born", "limit", "by"),
    [
        # 29 Feb 2012: 2030 has none, and the 28th, a Thursday, is the safe reading.
        ("2012-02-29", "2030-02-28", "2030-02-28"),
        # Christmas Day 2026, a Friday: back to Thu 24.
        ("2008-12-25", "2026-12-25", "2026-12-24"),
        # Mon 31 Aug 2026, the summer bank holiday: back to Fri 28.
        ("2008-08-31", "2026-08-31", "2026-08-28"),
    ],
)
def test_an_eighteenth_birthday(born: str, limit: str, by: str) -> None:
    found = only(facts(children=(ChildFacts("ada", date.fromisoformat(born)),)), "eighteen")
    assert found.limit == date.fromisoformat(limit)
    assert found.by == date.fromisoformat(by)


def test_a_child_in_need_plan_ends_at_18_though_its_months_are_not_over() -> None:
    # Three months from Tue 30 Nov 2027 is leap day; 18 on Sat 1 Jan 2028, and a first day is not
    # rolled back.
    grown = ChildFacts("ben", date(2010, 1, 1), outcome="in_need")
    small = ChildFacts("ada", date(2018, 2, 3), outcome="in_need")
    found = dates(facts("isle-of-wight", children=(grown, small), held=date(2027, 11, 30)))
    assert found["child_in_need_end", "ada"].limit == date(2028, 2, 29)
    his = found["child_in_need_end", "ben"]
    assert (his.limit, his.by, his.earliest) == (date(2028, 1, 1), None, True)


def test_the_suggestion_is_never_later_than_the_deadline() -> None:
    # A council of five working days: Tue 31 Mar 2026; 1, 2 Apr (2), 7-9 (5). Ten calendar days,
    # Fri 10 Apr, would be too late.
    found = only(facts("hasty", held=date(2026, 3, 31)), "core_group_suggested")
    assert found.by == date(2026, 4, 9)
    assert "the deadline, 5 working days after the conference, comes before" in found.explanation


def test_wales_outline_plan_says_both_its_limits_and_which_was_sooner() -> None:
    held = date(2026, 3, 31)
    alone = only(facts("wales", held=held), "outline_plan")
    assert "or by the first core group if that is sooner" in alone.explanation
    # The core group on Good Friday, 3 Apr, is not worked: back to Thu 2.
    core = datetime(2026, 4, 3, 10, 0, tzinfo=LONDON)
    sooner = only(facts("wales", held=held, core_group=core), "outline_plan")
    assert (sooner.limit, sooner.by) == (date(2026, 4, 3), date(2026, 4, 2))
    # A later one changes nothing: Thu 9 Apr.
    core = datetime(2026, 4, 14, 10, 0, tzinfo=LONDON)
    assert only(facts("wales", held=held, core_group=core), "outline_plan").by == date(2026, 4, 9)


def test_scotland_counts_from_the_concern_and_says_when_that_is_not_known() -> None:
    talked = replace(case(), strategy_discussions=(StrategyDiscussion(date(2026, 3, 10)),))
    found = dates_for_case(talked, profile("scotland"), holidays("scotland"))[0]
    # 28 days from Tue 10 Mar: Tue 7 Apr.
    assert found.by == date(2026, 4, 7)
    assert any("counted from the first inter-agency referral" in one for one in found.warnings)
    known = replace(talked, concern_raised=date(2026, 3, 9))
    found = dates_for_case(known, profile("scotland"), holidays("scotland"))[0]
    assert (found.by, found.warnings) == (date(2026, 4, 6), ())


def test_after_an_inquorate_conference_the_next_is_prepared_for_its_own_limit() -> None:
    # Scotland: ten working days from Mon 16 Mar 2026: 17-20 (4), 23-27 (9), 30 (10).
    before = replace(
        case(),
        last_inquorate=date(2026, 3, 16),
        concern_raised=date(2026, 3, 9),
    )
    found = {one.id: one for one in
             dates_for_case(before, profile("scotland"), holidays("scotland"))}  # fmt: skip
    assert found["reconvene"].by == date(2026, 3, 30)
    assert found["reconvene"].steps[-1].endswith("the conference itself does not move.")
    # The target of the conference itself is what it was: 28 days from 9 Mar.
    assert found["initial_conference"].by == date(2026, 4, 6)


def test_a_looked_after_review_counts_for_each_child_from_its_own_day() -> None:
    # Mon 8 Dec 2025: 9-12 (4), 15-19 (9), 22-24 (12), 29-31 (15), 2 Jan (16), 5-8 (20).
    # Tue 9 Dec: the same a day on: 9 Jan.
    two = (
        ChildFacts("ada", looked_after=date(2025, 12, 8)),
        ChildFacts("ben", looked_after=date(2025, 12, 9)),
        ChildFacts("cy"),
    )
    found = dates(facts(children=two))
    assert found["looked_after_review", "ada"].by == date(2026, 1, 8)
    assert found["looked_after_review", "ben"].by == date(2026, 1, 9)
    assert ("looked_after_review", "cy") not in found


def test_a_rule_in_force_only_later_is_doubted() -> None:
    one = facts("suffolk", minutes_received=date(2026, 5, 7))
    limit = replace(one.limit("complaint"), effective=date(2026, 6, 1))
    changed = replace(one, profile=replace(one.profile, limits={"complaint": limit}))
    found = only(changed, "complaint")
    assert found.warnings == ("This rule is in force from Mon 1 Jun 2026, after Thu 7 May 2026.",)
    assert found.state is DateState.SET


def test_hours_without_a_time_of_day_are_whole_days_never_more() -> None:
    # 72 hours from some time on Tue 12 May 2026 are three days: Fri 15. Of 36 hours only one day
    # is sure: Wed 13.
    one = facts("sussex", held=date(2026, 5, 12))
    found = only(one, "dissent")
    assert (found.limit, found.by) == (date(2026, 5, 15), date(2026, 5, 15))
    limit = replace(one.limit("dissent"), n=36)
    changed = replace(one, profile=replace(one.profile, limits={"dissent": limit}))
    assert only(changed, "dissent").limit == date(2026, 5, 13)


def test_hours_back_without_a_time_of_day_are_whole_days_never_fewer() -> None:
    # 48 hours before some time on Wed 13 May 2026: Mon 11; 36 hours before: at latest Mon 11 too.
    one = facts("west-berkshire", held=date(2026, 5, 13))
    assert only(one, "report_to_family").limit == date(2026, 5, 11)
    limit = replace(one.limit("report_to_family_initial"), n=36)
    limits = {"report_to_family_initial": limit}
    changed = replace(one, profile=replace(one.profile, limits=limits))
    assert only(changed, "report_to_family").limit == date(2026, 5, 11)


def test_at_a_review_no_first_core_group_is_asked_and_the_next_counts_from_it() -> None:
    one = facts("wales", "review", initial_held=date(2026, 3, 17), held=date(2026, 6, 10))
    for name in ("core_group_first", "core_group_suggested"):
        assert only(one, name).state is DateState.NOT_APPLICABLE
    # Six weeks from Wed 10 Jun 2026: Wed 22 Jul.
    found = only(one, "core_group_repeat")
    assert found.by == date(2026, 7, 22)
    assert found.steps[0] == "No core group is set yet: counted from this conference."


def test_a_cap_past_the_published_bank_holidays_is_doubted() -> None:
    # 18 on Mon 15 Jan 2029, before three months from Fri 1 Dec 2028 are over.
    grown = (ChildFacts("ben", date(2011, 1, 15)),)
    found = only(facts("suffolk", children=grown, held=date(2028, 12, 1)), "review")
    assert found.by == date(2029, 1, 15)
    assert any("published to 2028" in told for told in found.warnings)
