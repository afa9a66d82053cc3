"""Dates before and after a birth, each worked by hand."""

from dataclasses import replace
from datetime import date

import pytest

from cptui.rules.dates import all_dates
from cptui.rules.dates.facts import ChildFacts
from tests.rules.practice import dates, facts, only, profile


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


def test_once_born_there_is_no_week_before_which_no_plan_is_made() -> None:
    born = (ChildFacts("baby", date(2026, 5, 10), date(2026, 9, 7), date(2026, 5, 10)),)
    one = facts("newcastle", "pre-birth", born, held=date(2026, 5, 15))
    assert ("plan_not_before", None) not in dates(one)
    assert only(one, "initial_conference").warnings == ()


def test_too_early_is_told_beside_a_limit_before_the_birth() -> None:
    # Newcastle's week 24, Mon 18 May 2026, with Sefton's week 34 of the same child: ten weeks on.
    unborn = (ChildFacts("baby", due=date(2026, 9, 7)),)
    one = facts("newcastle", "pre-birth", unborn, held=date(2026, 5, 15))
    limits = {
        **one.profile.limits,
        "pre_birth_conference": profile("sefton").limits["pre_birth_conference"],
    }
    both = replace(one, profile=replace(one.profile, limits=limits))
    found = only(both, "initial_conference")
    assert found.by == date(2026, 7, 27)
    assert any("too early for a plan" in told for told in found.warnings)
