"""Whatever the rhythm, the files of a series hold the days of the series, each once.

The days are `core_group_series`', which tests of the rules hold to days worked by hand; here
other programs expand what was written, and must come to the same.
"""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.domain.conference import Conference
from cptui.domain.events import CoreGroupSet, ReviewSet, Rhythm
from cptui.exports.calendar import Invite, invites
from cptui.rules.dates import core_group_series
from cptui.rules.working_days import WorkingDays
from cptui.store.profiles import load_holidays
from tests.exports.calendar.javascript import needs_ical_js, seen_by_ical_js
from tests.exports.calendar.reading import MEMBERS, after, starts_by_dateutil

LONDON = ZoneInfo("Europe/London")
ENGLAND = WorkingDays(load_holidays("england"))
RHYTHMS = [
    *(Rhythm(n, "weeks") for n in (1, 2, 3, 4, 6, 8)),
    *(Rhythm(n, "months") for n in (1, 2, 3)),
]
LAST = date(2028, 6, 1)
ZONE_RULES = 2


def conference_of(first: date, hour: int, rhythm: Rhythm, weeks: int) -> Conference:
    """Return a conference that set this series, its first day moved to one that is worked."""
    start = datetime.combine(ENGLAND.on_or_after(first), datetime.min.time(), LONDON)
    start = start.replace(hour=hour)
    review = start + timedelta(weeks=weeks)
    return after(CoreGroupSet(MEMBERS, start, None, rhythm), ReviewSet(review))


def wanted(conference: Conference) -> list[datetime]:
    """Return the start of each later core group in UTC."""
    group = conference.plan.core_group
    assert group is not None
    assert group.start is not None
    at = conference.local(group.start).time()
    days = (one.on for one in core_group_series(conference))
    return [datetime.combine(day, at, LONDON).astimezone(UTC) for day in days]


def later(made: Sequence[Invite]) -> list[Invite]:
    """Return the files between the first core group's and the review's."""
    return list(made[1:-1])


@settings(max_examples=60, deadline=None)
@given(
    first=st.dates(date(2026, 4, 7), LAST),
    hour=st.integers(8, 17),
    rhythm=st.sampled_from(RHYTHMS),
    weeks=st.integers(2, 60),
)
def test_the_files_hold_the_days_of_the_series_each_once(
    first: date, hour: int, rhythm: Rhythm, weeks: int
) -> None:
    conference = conference_of(first, hour, rhythm, weeks)
    made = later(invites(conference))
    found = [start for one in made for start in starts_by_dateutil(one)]
    assert sorted(found) == wanted(conference)
    assert len([one for one in made if one.data.count(b"RRULE:") > ZONE_RULES]) <= 1


@needs_ical_js
def test_a_reader_in_javascript_comes_to_the_same_days(tmp_path: Path) -> None:
    chosen = random.Random(2026)
    conferences = [
        conference_of(
            date(2026, 4, 7) + timedelta(days=chosen.randrange(780)),
            chosen.randint(8, 17),
            chosen.choice(RHYTHMS),
            chosen.randint(2, 60),
        )
        for _ in range(60)
    ]
    files = [later(invites(one)) for one in conferences]
    seen = iter(seen_by_ical_js([one for several in files for one in several], tmp_path))
    for conference, several in zip(conferences, files, strict=True):
        found = [start for _ in several for start in next(seen)["starts"]]
        assert sorted(found) == wanted(conference)
