"""The latest dates of each sample, counted by hand, and that what was set keeps them."""

from datetime import date

import pytest

from cptui.domain.conference import Conference
from cptui.domain.events import BirthEntered
from cptui.rules.dates import due_dates
from tests.samples.playing import SAMPLES, Played

LATEST: dict[str, dict[str, date]] = {
    "01-initial": {
        # Last strategy meeting Tue 10 Mar; working days: 11-13 Mar are 1-3, 16-20 are 4-8,
        # 23-27 are 9-13, Mon 30 is 14, Tue 31 is 15.
        "initial_conference": date(2026, 3, 31),
        # Held Tue 31 Mar: Wed 1 Apr is 1, Thu 2 is 2; Fri 3 and Mon 6 are Good Friday and
        # Easter Monday; 7-10 are 3-6, 13-16 are 7-10.
        "core_group_first": date(2026, 4, 16),
        # Ten calendar days after 31 Mar.
        "core_group_suggested": date(2026, 4, 10),
        # Three months after 31 Mar: June has 30 days.
        "review": date(2026, 6, 30),
    },
    "02-review": {
        # Three months after Tue 17 Mar is Wed 17 Jun; six after Wed 10 Jun is Thu 10 Dec.
        "this_review": date(2026, 6, 17),
        "review": date(2026, 12, 10),
    },
    "03-pre-birth": {
        # Strategy Fri 7 Aug: 10-14 Aug are 1-5, 17-21 are 6-10, 24-28 are 11-15.
        "initial_conference": date(2026, 8, 28),
        # Held Thu 27 Aug: Fri 28 is 1, Mon 31 a bank holiday, 1-4 Sep are 2-5, 7-11 are 6-10.
        "core_group_first": date(2026, 9, 11),
        # Born Tue 25 Aug: 26-28 are 1-3, Mon 31 a bank holiday, 1-4 Sep are 4-7, 7-9 are 8-10.
        "review": date(2026, 9, 9),
    },
    "04-transfer-in": {
        # Notified Thu 6 Aug: Fri 7 is 1, 10-14 are 2-6, 17-21 are 7-11, 24-27 are 12-15.
        "initial_conference": date(2026, 8, 27),
        # Held in full on Fri 4 Sep: 7-11 are 1-5, 14-18 are 6-10.
        "core_group_first": date(2026, 9, 18),
        # Three months after 4 Sep.
        "review": date(2026, 12, 4),
    },
}


def latest(conference: Conference) -> dict[str, date | None]:
    return {one.id: one.by for one in due_dates(conference)}


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_latest_dates_are_those_counted(all_played: dict[str, Played], sample: str) -> None:
    found = latest(all_played[sample].conference)
    assert {key: found[key] for key in LATEST[sample]} == LATEST[sample]


@pytest.mark.parametrize("sample", SAMPLES)
def test_what_was_set_keeps_the_latest_dates(all_played: dict[str, Played], sample: str) -> None:
    conference = all_played[sample].conference
    plan, dates = conference.plan, LATEST[sample]
    if "core_group_first" in dates:
        assert plan.core_group is not None
        assert plan.core_group.start is not None
        assert conference.local(plan.core_group.start).date() <= dates["core_group_first"]
    if plan.review is not None:
        assert conference.local(plan.review.start).date() <= dates["review"]


def test_the_birth_brings_the_review_forward(pre_birth: Played) -> None:
    before = pre_birth.until(lambda event: isinstance(event, BirthEntered))
    # Until then three months after Thu 27 Aug.
    assert latest(before)["review"] == date(2026, 11, 27)
    assert latest(pre_birth.conference)["review"] == date(2026, 9, 9)
