"""Dates before and after a birth, and at 18: each worked by hand."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cptui.domain.case import StrategyDiscussion
from cptui.rules.dates import DateState, all_dates, dates_for_case
from cptui.rules.dates.facts import ChildFacts
from tests.family import case
from tests.rules.practice import LONDON, dates, facts, holidays, only, profile


@pytest.mark.parametrize(
    ("name", "due", "limit", "by"),
    [
        # Sefton, by week 34: six weeks before Wed 12 Aug 2026: 5 Aug, 29, 22, 15, 8, 1 Jul.
        ("sefton", "2026-08-12", "2026-07-01", ""),
        # Scotland, week 28: twelve weeks before Fri 4 Dec 2026: 4 days of December, 30 of
        # November, 31 of October (65), 19 more: Fri 11 Sep.
        ("scotland", "2026-12-04", "2026-09-11", ""),
        # Twelve weeks before Fri 26 Jun 2026: 26, 31 of May (57), 27 more: Good Friday, 3 Apr,
        # back to Thu 2.
        ("scotland", "2026-06-26", "2026-04-03", "2026-04-02"),
        # Sussex, three months before Sun 31 May 2026: February has no 31st: Sat 28, Fri 27.
        ("sussex", "2026-05-31", "2026-02-28", "2026-02-27"),
        # Three months before Tue 29 Feb 2028: Mon 29 Nov 2027.
        ("sussex", "2028-02-29", "2027-11-29", ""),
    ],
)
def test_a_pre_birth_conference_counts_back_from_when_the_child_is_due(
    name: str, due: str, limit: str, by: str
) -> None:
    unborn = (ChildFacts("baby", due=date.fromisoformat(due)),)
    found = only(facts(name, "pre-birth", unborn), "initial_conference")
    assert found.limit == date.fromisoformat(limit)
    assert found.by == date.fromisoformat(by or limit)


def test_the_sooner_of_two_limits_names_the_other() -> None:
    # Fifteen working days from Mon 1 Jun 2026: 2-5 (4), 8-12 (9), 15-19 (14), 22 (15). Week 34
    # of a child due on Wed 12 Aug ends on Wed 1 Jul, later.
    unborn = (ChildFacts("baby", due=date(2026, 8, 12)),)
    one = facts("sefton", "pre-birth", unborn, section_47_strategy=date(2026, 6, 1))
    found = only(one, "initial_conference")
    assert found.by == date(2026, 6, 22)
    assert found.steps[0].startswith("The sooner of two; the other is Wed 1 Jul 2026, 34 weeks")


def test_a_plan_before_24_weeks_is_warned_of_where_the_profile_says_so() -> None:
    # Due Mon 7 Sep 2026: sixteen weeks before: 7, 31 of August (38), 31 of July (69), 30 of June
    # (99), 13 more: Mon 18 May.
    unborn = (ChildFacts("baby", due=date(2026, 9, 7)),)
    early = facts("newcastle", "pre-birth", unborn, held=date(2026, 5, 15))
    first = only(early, "plan_not_before")
    assert (first.limit, first.by, first.earliest) == (date(2026, 5, 18), None, True)
    (told,) = only(early, "initial_conference").warnings
    assert told.startswith("Fri 15 May 2026 is too early for a plan: ")
    in_time = facts("newcastle", "pre-birth", unborn, held=date(2026, 5, 18))
    assert only(in_time, "initial_conference").warnings == ()
    # England itself has no such rule.
    assert not [one for one in all_dates(facts("england", "pre-birth", unborn))
                if one.id == "plan_not_before"]  # fmt: skip


def test_four_weeks_from_the_birth_in_cheshire_east() -> None:
    # Held Mon 2 Mar 2026, born Mon 9: 28 days is Easter Monday, back to Thu 2 Apr.
    born = (ChildFacts("baby", date(2026, 3, 9), date(2026, 3, 20), date(2026, 3, 9)),)
    found = only(facts("cheshire-east", "pre-birth", born, held=date(2026, 3, 2)), "review")
    assert (found.limit, found.by) == (date(2026, 4, 6), date(2026, 4, 2))


def test_a_birth_brings_the_review_of_that_child_alone_forward() -> None:
    # Held Tue 17 Mar 2026, born Mon 30: 31-2 Apr (3), 7-10 (7), 13-15 (10): Wed 15 Apr. The
    # sister's: Wed 17 Jun.
    two = (
        ChildFacts("baby", date(2026, 3, 30), date(2026, 4, 1), date(2026, 3, 30)),
        ChildFacts("ada", date(2020, 1, 2)),
    )
    found = dates(facts("england", "initial", two, held=date(2026, 3, 17)))
    assert found["review", "baby"].by == date(2026, 4, 15)
    assert found["review", "ada"].by == date(2026, 6, 17)


def test_a_birth_long_before_the_conference_brings_nothing_forward() -> None:
    # Born Mon 2 Mar 2026; ten working days ended on Mon 16, before the conference on Tue 31.
    born = (ChildFacts("baby", date(2026, 3, 2), date(2026, 4, 1), date(2026, 3, 2)),)
    found = only(facts("england", "pre-birth", born, held=date(2026, 3, 31)), "review")
    assert found.by == date(2026, 6, 30)


def test_this_review_is_brought_forward_for_a_child_born_since_the_first() -> None:
    # Pre-birth conference Thu 27 Aug 2026; born Wed 2 Sep: 3, 4 (2), 7-11 (7), 14-16 (10).
    born = (ChildFacts("baby", date(2026, 9, 2)),)
    one = facts("england", "review", born, initial_held=date(2026, 8, 27))
    assert only(one, "this_review").by == date(2026, 9, 16)
    # One born the day before that conference was no unborn child there: Fri 27 Nov.
    before = (ChildFacts("baby", date(2026, 8, 26)),)
    one = facts("england", "review", before, initial_held=date(2026, 8, 27))
    assert only(one, "this_review").by == date(2026, 11, 27)


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


def test_once_born_there_is_no_week_before_which_no_plan_is_made() -> None:
    born = (ChildFacts("baby", date(2026, 5, 10), date(2026, 9, 7), date(2026, 5, 10)),)
    one = facts("newcastle", "pre-birth", born, held=date(2026, 5, 15))
    assert ("plan_not_before", None) not in dates(one)
    assert only(one, "initial_conference").warnings == ()


def test_at_a_review_no_first_core_group_is_asked_and_the_next_counts_from_it() -> None:
    one = facts("wales", "review", initial_held=date(2026, 3, 17), held=date(2026, 6, 10))
    for name in ("core_group_first", "core_group_suggested"):
        assert only(one, name).state is DateState.NOT_APPLICABLE
    # Six weeks from Wed 10 Jun 2026: Wed 22 Jul.
    found = only(one, "core_group_repeat")
    assert found.by == date(2026, 7, 22)
    assert found.steps[0] == "No core group is set yet: counted from this conference."
