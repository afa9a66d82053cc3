from cptui.domain.events import (
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    ItemSkipped,
    ItemStarted,
)
from cptui.rules.hearing import family_turns, not_yet_heard
from cptui.rules.timing import item_times, predicted_finish
from tests.family import minute, played


def test_an_item_over_its_time_has_less_than_nothing_left() -> None:
    # Item 1 has 5 minutes and began at minute 1; at minute 8 it has run 7.
    now = item_times(played(ItemStarted(1)), minute(8))[0]
    assert (now.state, now.spent_seconds, now.left_seconds) == ("now", 420, -120)


def test_a_pause_takes_no_time() -> None:
    # Minutes 1 to 2, then 3 to 5: three minutes.
    conference = played(ItemStarted(1), ClockPaused(), ClockResumed())
    assert item_times(conference, minute(5))[0].spent_seconds == 180


def test_the_end_is_predicted_from_what_is_left_and_what_is_ahead() -> None:
    # At minute 3: item 1 has 3 of 5 left, then 10 + 10 + 15 + 10 = 48 minutes in all.
    assert predicted_finish(played(ItemStarted(1)), minute(3)) == minute(3 + 48)


def test_an_item_over_its_time_counts_as_ending_now() -> None:
    assert predicted_finish(played(ItemStarted(1)), minute(30)) == minute(30 + 45)


def test_a_skipped_item_is_not_ahead() -> None:
    # Items 3, 4 and 5 after item 2: 10 left of it, then 10 + 10 with item 4 skipped.
    conference = played(ItemStarted(1), ItemSkipped(4), ItemStarted(2))
    assert predicted_finish(conference, minute(3)) == minute(3 + 30)


def test_what_is_left_of_a_break_is_added() -> None:
    # Break of 10 from minute 2; at minute 4, 8 are left; item 1 has 4 left, 45 ahead.
    conference = played(ItemStarted(1), BreakBegan(10))
    assert predicted_finish(conference, minute(4)) == minute(4 + 8 + 4 + 45)


def test_a_finished_agenda_has_no_predicted_end() -> None:
    assert predicted_finish(played(ItemStarted(5), AgendaFinished()), minute(9)) is None


def test_nobody_has_spoken_at_the_start() -> None:
    assert family_turns(played()) == 0
    assert not_yet_heard(played()) == ()
