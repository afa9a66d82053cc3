"""The days suggested for later core groups, as the outline plan tells them."""

from dataclasses import replace
from datetime import UTC, datetime

from cptui.domain.events import CoreGroupSet, DecisionMade, ItemStarted, Outcome, Rhythm
from cptui.minutes.outline_plan import outline_plan
from cptui.store.wording import load_wording
from tests.minutes.papers import MADE, under
from tests.rules.practice import conference

PLAN = tuple(
    DecisionMade(child, Outcome.PLAN, ("neglect",), "missed appointments")
    for child in ("ada", "ben", "cy")
)
FIRST = datetime(2026, 4, 16, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 4, 6, 9, 0, tzinfo=UTC)


def told(profile: str, start: datetime, every: Rhythm | None = None) -> str:
    """Return what stands under the core group's heading, after a conference with its date set."""
    made = conference(profile, ItemStarted(1), *PLAN, CoreGroupSet(("sw",), start, None, every))
    worded = replace(made, wording=load_wording())
    return " ".join(under(outline_plan(worded, "ada", MADE), "Core group"))


def test_the_outline_plan_suggests_the_days_up_to_the_review() -> None:
    # Warwickshire, each third Thursday: 21 May, 18 Jun; the review by Tue 30 Jun.
    words = told("warwickshire", FIRST)
    assert "Thursday 21 May 2026 and Thursday 18 June 2026." in words


def test_one_moved_before_a_holiday_names_the_day_it_was_moved_from() -> None:
    # Wales, the first Monday: 4 May is May Day, so Fri 1; 1 Jun.
    words = told("wales", MONDAY)
    assert "Friday 1 May 2026 (moved from Monday 4 May 2026) and Monday 1 June 2026." in words


def test_where_the_profile_sets_no_rhythm_nothing_is_suggested() -> None:
    assert "suggested" not in told("england", FIRST)


def test_a_rhythm_said_by_the_chair_stands_with_its_days() -> None:
    # Four-weekly from Mon 6 Apr: Mon 4 May is May Day, so Fri 1; 1, 29 Jun; review by 30 Jun.
    words = told("england", MONDAY, Rhythm(4, "weeks"))
    assert "After it they meet every 4 weeks, up to the review: Friday 1 May 2026 (moved" in words
    assert "Monday 1 June 2026 and Monday 29 June 2026." in words
