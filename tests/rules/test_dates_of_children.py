"""Dates that differ from child to child: birthdays, births, outcomes."""

from datetime import date

from cptui.rules.dates import DateState
from cptui.rules.dates.facts import ChildFacts
from tests.rules.practice import dates, facts, only

HELD = date(2026, 3, 31)


def test_a_date_that_all_children_share_stands_once() -> None:
    two = (ChildFacts("ada", date(2018, 2, 3)), ChildFacts("cy", date(2023, 12, 1)))
    found = dates(facts(children=two, held=HELD))
    assert ("review", None) in found
    assert found["eighteen", "ada"].limit == date(2036, 2, 3)
    assert found["eighteen", "cy"].limit == date(2041, 12, 1)


def test_an_eighteenth_birthday_caps_that_childs_review_and_no_others() -> None:
    # Ben is 18 on Sat 9 May 2026: his review is by Fri 8 May, Ada's by Tue 30 Jun.
    two = (ChildFacts("ada", date(2018, 2, 3)), ChildFacts("ben", date(2008, 5, 9)))
    found = dates(facts(children=two, held=HELD))
    assert found["review", "ada"].by == date(2026, 6, 30)
    assert found["review", "ben"].limit == date(2026, 5, 9)
    assert found["review", "ben"].by == date(2026, 5, 8)
    assert "18th birthday" in found["review", "ben"].explanation
    # The core group on 16 Apr is before it, so shared.
    assert found["core_group_first", None].by == date(2026, 4, 16)


def test_a_birthday_on_leap_day_is_taken_as_the_28th() -> None:
    one = facts(children=(ChildFacts("ada", date(2008, 2, 29)),), held=HELD)
    # 2026 has no 29 February; the earlier day is the safe one.
    assert only(one, "eighteen").limit == date(2026, 2, 28)


def test_a_birth_brings_the_review_of_a_pre_birth_conference_forward() -> None:
    # Born Thu 9 Apr 2026: 10 (1), 13-17 (6), 20-23 (10); three months is Tue 30 Jun.
    born = ChildFacts("cy", date(2026, 4, 9), due=date(2026, 5, 1), birth=date(2026, 4, 9))
    due = only(facts("england", "pre-birth", (born,), held=HELD), "review")
    assert due.by == date(2026, 4, 23)


def test_a_birth_late_in_the_three_months_does_not_put_the_review_off() -> None:
    # Born Mon 29 Jun: ten working days is Mon 13 Jul, after Tue 30 Jun.
    born = ChildFacts("cy", date(2026, 6, 29), due=date(2026, 6, 20), birth=date(2026, 6, 29))
    due = only(facts("england", "pre-birth", (born,), held=HELD), "review")
    assert due.by == date(2026, 6, 30)


def test_a_pre_birth_meeting_in_scotland_is_by_28_weeks_or_28_days_whichever_is_sooner() -> None:
    # Due Fri 1 May 2026; 12 weeks before is Fri 6 Feb; 28 days from Mon 2 Feb is Mon 2 Mar.
    unborn = ChildFacts("cy", due=date(2026, 5, 1))
    one = facts("scotland", "pre-birth", (unborn,), concern=date(2026, 2, 2))
    assert only(one, "initial_conference").limit == date(2026, 2, 6)
    # Due Sat 1 Aug: 12 weeks before is Sat 9 May, after 2 Mar.
    later = ChildFacts("cy", due=date(2026, 8, 1))
    one = facts("scotland", "pre-birth", (later,), concern=date(2026, 2, 2))
    assert only(one, "initial_conference").limit == date(2026, 3, 2)


def test_an_unborn_child_has_no_birthday_yet() -> None:
    due = only(facts("england", "pre-birth", (ChildFacts("cy", due=date(2026, 5, 1)),)), "eighteen")
    assert due.state is DateState.NOT_KNOWN


def test_without_a_plan_there_is_no_core_group_and_no_review() -> None:
    none = (ChildFacts("ada", outcome="in_need"), ChildFacts("ben", outcome="none"))
    one = facts("isle-of-wight", children=none, held=HELD)
    for name in ("core_group_first", "core_group_suggested", "core_group_repeat", "review"):
        assert only(one, name).state is DateState.NOT_APPLICABLE
    assert only(one, "child_in_need_end").limit == date(2026, 6, 30)


def test_a_child_without_a_plan_does_not_bring_the_others_review_forward() -> None:
    ending = ChildFacts("ben", date(2008, 5, 9), outcome="none")
    found = dates(facts(children=(ChildFacts("ada", outcome="plan"), ending), held=HELD))
    assert found["review", None].by == date(2026, 6, 30)
    assert found["child_in_need_end", None].state is DateState.NOT_APPLICABLE
