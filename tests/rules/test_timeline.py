"""Planned against spent in plain characters, warnings, and a later end said."""

from dataclasses import replace

import pytest

from cptui.domain.conference import Conference
from cptui.domain.events import (
    BreakBegan,
    ClockPaused,
    ClockResumed,
    Event,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
)
from cptui.rules.timeline import MARKS, timeline
from cptui.rules.timing import alarm, ending, minutes_late
from tests.family import minute, played


def warned(*events: Event, minutes: int = 2) -> Conference:
    """Return the family's conference with an agenda that warns so long before an item's end."""
    conference = played(*events)
    return replace(conference, agenda=replace(conference.agenda, warn_minutes=minutes))


def test_each_item_has_a_bar_and_words() -> None:
    # Item 1 (5 minutes) ran from minute 1 to 2, item 2 (10) from 2 to now, minute 15.
    told = timeline(warned(ItemStarted(1), ItemStarted(2)), minute(15))
    assert told[0] == "# spent, = planned and not spent, + over; each mark is a minute."
    assert told[1] == " 1 #====           1 of 5: Welcome"
    assert told[2].startswith(" 2 ##########+++   now, 13 of 10, 3 over: ")
    assert told[3].startswith(" 3 ==========      10 planned: ")
    assert told[6] == "Planned 50 minutes in all, spent 14."


def test_what_is_passed_over_extended_or_a_break_is_said() -> None:
    conference = warned(
        ItemStarted(1), ItemExtended(1, 5), ItemSkipped(4), BreakBegan(10), ClockResumed()
    )
    told = timeline(conference, minute(6))
    assert told[4].split("=")[-1].startswith(" passed over, 0 of 15")
    assert told[6] == "Planned 50 minutes in all, 55 as extended, spent 4."
    # The break began at minute 4: 10:04 on the wall.
    assert told[7] == "Breaks from 10:04; they are in no item's time."


def test_a_long_overrun_still_fits() -> None:
    told = timeline(warned(ItemStarted(1)), minute(200))
    bars = [line[3:].split("  ")[0].split(" ")[0] for line in told[1:6]]
    assert max(map(len, bars)) <= MARKS
    assert "each mark is 7 minutes" in told[0]


def test_a_warning_comes_at_the_threshold_and_when_time_is_over() -> None:
    # Item 1 began at minute 1 and has 5 minutes: 2 left at minute 4, none at minute 6.
    conference = warned(ItemStarted(1))
    assert alarm(conference, minute(3)) is None
    nearly, over = alarm(conference, minute(4)), alarm(conference, minute(6))
    assert nearly is not None
    assert nearly.words == "Item 1, Welcome: 2:00 left, nearly over."
    assert over is not None
    assert (over.over, over.words) == (True, "Item 1, Welcome: time is over.")


@pytest.mark.parametrize("minutes", [0, 5])
def test_no_warning_without_a_threshold_or_for_an_item_no_longer_than_it(minutes: int) -> None:
    assert alarm(warned(ItemStarted(1), minutes=minutes), minute(4)) is None


def test_no_warning_while_the_clock_stands() -> None:
    assert alarm(warned(ItemStarted(1), ClockPaused()), minute(30)) is None


def test_a_conference_held_on_another_day_is_not_called_days_late() -> None:
    conference = warned(ItemStarted(1))
    assert minutes_late(conference, minute(3 * 24 * 60)) == 0
    assert "later than planned" not in ending(conference, minute(3 * 24 * 60))


def test_a_later_end_is_said_from_the_threshold_on() -> None:
    # 50 minutes from 10:00 end at 10:50. At minute 8, item 1 is over: 45 more end at 10:53.
    conference = warned(ItemStarted(1))
    assert minutes_late(conference, minute(8)) == 3
    said = "Ends 10:53 if all keep time, 3 minutes later than planned."
    assert ending(conference, minute(8)) == said
    assert ending(warned(ItemStarted(1), minutes=4), minute(8)) == "Ends 10:53 if all keep time."
