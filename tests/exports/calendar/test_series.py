"""The series of core groups: its rule, its moved days, and where it ends.

Dates are worked by hand. Clocks in England go back on Sun 25 Oct 2026 and 31 Oct 2027 and
forward on Sun 28 Mar 2027; 10:00 on the wall is 9:00 UTC in summer and 10:00 UTC in winter.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import vRecur

from cptui.domain.events import CoreGroupSet, DecisionMade, Event, Outcome, ReviewSet, Rhythm
from cptui.exports.calendar import invites
from tests.exports.calendar.javascript import needs_ical_js, seen_by_ical_js
from tests.exports.calendar.reading import (
    MEMBERS,
    after,
    event_of,
    files,
    starts_by_dateutil,
    unfolded,
    utc,
)
from tests.family import CHILDREN

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Series:
    """One series with the days it has, worked by hand."""

    first: date
    every: Rhythm
    review: date
    days: str
    """In UTC: day, month and hour of each of the rule."""
    rule: str

    def events(self) -> tuple[Event, ...]:
        """Return the events that set it."""
        core = CoreGroupSet(MEMBERS, at_ten(self.first), "Room 2", self.every)
        return core, ReviewSet(at_ten(self.review))

    def starts(self) -> list[datetime]:
        """Return the starts worked by hand."""
        return [
            datetime.strptime(one, "%d%b%y.%H").replace(tzinfo=UTC) for one in self.days.split()
        ]


def at_ten(day: date) -> datetime:
    """Return 10:00 on the wall that day."""
    return datetime.combine(day, time(10), LONDON)


SERIES = [
    # Wednesdays every 28 days after 9 Sep 2026, before Wed 8 Dec 2027: winter from 4 Nov to
    # 24 Mar, four days before the clocks go forward, and again from 3 Nov.
    pytest.param(
        Series(
            date(2026, 9, 9),
            Rhythm(4, "weeks"),
            date(2027, 12, 8),
            "07Oct26.09 04Nov26.10 02Dec26.10 30Dec26.10 27Jan27.10 24Feb27.10 24Mar27.10 "
            "21Apr27.09 19May27.09 16Jun27.09 14Jul27.09 11Aug27.09 08Sep27.09 06Oct27.09 "
            "03Nov27.10 01Dec27.10",
            "FREQ=WEEKLY;INTERVAL=4;BYDAY=WE",
        ),
        id="four-weekly",
    ),
    # Thursdays every 42 days after 10 Sep 2026: 22 Oct is three days before the clocks go back.
    pytest.param(
        Series(
            date(2026, 9, 10),
            Rhythm(6, "weeks"),
            date(2027, 11, 11),
            "22Oct26.09 03Dec26.10 14Jan27.10 25Feb27.10 08Apr27.09 20May27.09 01Jul27.09 "
            "12Aug27.09 23Sep27.09 04Nov27.10",
            "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
        ),
        id="six-weekly",
    ),
    # Each third Thursday after 17 Sep 2026.
    pytest.param(
        Series(
            date(2026, 9, 17),
            Rhythm(1, "months"),
            date(2027, 12, 2),
            "15Oct26.09 19Nov26.10 17Dec26.10 21Jan27.10 18Feb27.10 18Mar27.10 15Apr27.09 "
            "20May27.09 17Jun27.09 15Jul27.09 19Aug27.09 16Sep27.09 21Oct27.09 18Nov27.10",
            "FREQ=MONTHLY;INTERVAL=1;BYDAY=3TH",
        ),
        id="monthly",
    ),
    # 29 Oct 2026 is a fifth Thursday, which here is the last: of November 26, of December 31.
    pytest.param(
        Series(
            date(2026, 10, 29),
            Rhythm(1, "months"),
            date(2027, 5, 4),
            "26Nov26.10 31Dec26.10 28Jan27.10 25Feb27.10 25Mar27.10 29Apr27.09",
            "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TH",
        ),
        id="on the last Thursday",
    ),
]


@pytest.mark.parametrize("series", SERIES)
def test_it_is_one_file_whose_rule_gives_the_days_worked_by_hand(series: Series) -> None:
    made = files(*series.events())
    assert sorted(made) == ["core-group-first", "core-groups", "review"]
    found = made["core-groups"]
    assert starts_by_dateutil(found) == series.starts()
    rule = dict(event_of(found)["RRULE"])
    assert rule.pop("UNTIL") == [series.starts()[-1]]
    assert rule == dict(vRecur.from_ical(series.rule))


@needs_ical_js
@pytest.mark.parametrize("series", SERIES)
def test_a_reader_in_javascript_sees_the_same_days(series: Series, tmp_path: Path) -> None:
    made = files(*series.events())
    (found,) = seen_by_ical_js([made["core-groups"]], tmp_path)
    assert found["starts"] == series.starts()
    assert (found["minutes"], found["events"]) == (60, 1)


# Mondays every four weeks after 8 Mar 2027: 5 Apr; 3 May is May Day, so Fri 30 Apr; 31 May is
# the Spring bank holiday, so Fri 28 May; 28 Jun, 26 Jul; the review on Tue 17 Aug.
CLASHING = Series(
    date(2027, 3, 8), Rhythm(4, "weeks"), date(2027, 8, 17), "05Apr27.09 28Jun27.09 26Jul27.09", ""
)


def test_a_day_on_a_holiday_leaves_the_series_for_a_file_of_its_own() -> None:
    made = invites(after(*CLASHING.events()))
    names = [one.file_name for one in made]
    assert names == [
        "core-group-first-2027-03-08.ics",
        "core-groups-2027-04-05.ics",
        "core-group-2027-04-30.ics",
        "core-group-2027-05-28.ics",
        "review-2027-08-17.ics",
    ]
    assert starts_by_dateutil(made[1]) == CLASHING.starts()
    text = unfolded(made[1].data)
    assert "EXDATE;TZID=Europe/London:20270503T100000\r\n" in text
    assert "EXDATE;TZID=Europe/London:20270531T100000\r\n" in text
    assert "RDATE" not in text
    assert event_of(made[2]).start == utc(2027, 4, 30)
    assert "RRULE:FREQ=W" not in unfolded(made[2].data)
    assert len({event_of(one)["UID"] for one in made}) == 5


@needs_ical_js
def test_a_reader_in_javascript_leaves_the_same_days_out(tmp_path: Path) -> None:
    made = invites(after(*CLASHING.events()))
    seen = seen_by_ical_js(made, tmp_path)
    assert seen[1]["starts"] == CLASHING.starts()
    assert [one["starts"] for one in seen[2:4]] == [[utc(2027, 4, 30)], [utc(2027, 5, 28)]]


def test_where_the_first_of_the_series_is_moved_the_rule_begins_with_the_next() -> None:
    # Mondays after 5 Apr 2027: 3 May moved to Fri 30 Apr, 31 May to Fri 28, 28 Jun, 26 Jul.
    core = CoreGroupSet(MEMBERS, at_ten(date(2027, 4, 5)), None, Rhythm(4, "weeks"))
    made = invites(after(core, ReviewSet(at_ten(date(2027, 8, 10)))))
    assert starts_by_dateutil(made[1]) == [utc(2027, 6, 28), utc(2027, 7, 26)]
    assert "EXDATE" not in unfolded(made[1].data)


def test_a_single_later_core_group_has_no_rule() -> None:
    # Three weeks after Tue 14 Apr 2026 is 5 May; 26 May is the review's day.
    core = CoreGroupSet(MEMBERS, utc(2026, 4, 14), None, Rhythm(3, "weeks"))
    made = files(core, ReviewSet(utc(2026, 5, 26)))
    assert starts_by_dateutil(made["core-group"]) == [utc(2026, 5, 5)]
    assert "RRULE:FREQ=W" not in unfolded(made["core-group"].data)


def test_in_another_zone_each_core_group_is_a_file_of_its_own() -> None:
    # A rule in UTC would drift an hour at a clock change. Lisbon keeps the same time as London.
    conference = after(*CLASHING.events())
    elsewhere = replace(conference.profile, zone="Europe/Lisbon")
    made = invites(replace(conference, profile=elsewhere))
    assert [event_of(one).start for one in made[1:6]] == [
        utc(2027, 4, 5),
        utc(2027, 4, 30),
        utc(2027, 5, 28),
        utc(2027, 6, 28),
        utc(2027, 7, 26),
    ]
    assert not [one for one in made if "RRULE" in unfolded(one.data)]


ONLY_ADA = (
    DecisionMade("ada", Outcome.PLAN, ("neglect",), ""),
    DecisionMade("ben", Outcome.NEITHER, (), ""),
    DecisionMade("cy", Outcome.NEITHER, (), ""),
)


def test_nothing_comes_after_the_last_childs_18th_birthday() -> None:
    # Ada is 18 on Mon 4 Jan 2027. Every four weeks after Wed 9 Sep 2026: 7 Oct, 4 Nov, 2 Dec,
    # 30 Dec; then 27 Jan, and the review on 3 Feb, come too late.
    ada = replace(CHILDREN[0], born=date(2009, 1, 4))
    core = CoreGroupSet(MEMBERS, at_ten(date(2026, 9, 9)), None, Rhythm(4, "weeks"))
    events = (*ONLY_ADA, core, ReviewSet(at_ten(date(2027, 2, 3))))
    made = files(*events, children=(ada, *CHILDREN[1:]))
    assert sorted(made) == ["core-group-first", "core-groups"]
    assert starts_by_dateutil(made["core-groups"])[-1] == utc(2026, 12, 30, 10)
    # On the birthday itself it may still be held: DTEND of the last is before it ends.
    born = replace(CHILDREN[0], born=date(2008, 12, 30))
    made = files(*events, children=(born, *CHILDREN[1:]))
    assert starts_by_dateutil(made["core-groups"])[-1] == utc(2026, 12, 30, 10)
    sooner = replace(CHILDREN[0], born=date(2008, 12, 29))
    made = files(*events, children=(sooner, *CHILDREN[1:]))
    assert starts_by_dateutil(made["core-groups"])[-1] == utc(2026, 12, 2, 10)


def test_it_ends_on_the_day_of_the_last_and_not_an_hour_sooner() -> None:
    # UNTIL is in UTC: 10:00 on Wed 1 Dec 2027 is 10:00 UTC, though the series began at 9:00.
    core = CoreGroupSet(MEMBERS, at_ten(date(2026, 9, 9)), None, Rhythm(4, "weeks"))
    made = files(core, ReviewSet(at_ten(date(2027, 12, 8))))["core-groups"]
    assert "UNTIL=20271201T100000Z" in unfolded(made.data)
    assert made.end - made.start == timedelta(hours=1)
