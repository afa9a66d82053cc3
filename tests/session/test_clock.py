"""Durations survive a clock that is set; a rehearsal's clock stands until it is set."""

from datetime import timedelta

import pytest

from cptui.actions.refusal import Refused
from cptui.session.clock import RealClock, RehearsalClock
from tests.family import minute
from tests.session.making import Hands


class Seconds:
    """A steady clock that a test moves."""

    def __init__(self) -> None:
        self.passed = 1000.0

    def __call__(self) -> float:
        return self.passed


@pytest.mark.parametrize(("jump", "told"), [(61, "forward by 61"), (-61, "back by 61")])
def test_a_clock_set_by_hand_neither_stretches_nor_shrinks_the_meeting(
    jump: int, told: str
) -> None:
    hands, seconds = Hands(), Seconds()
    clock = RealClock(hands, seconds)
    assert clock.now() == minute(0)
    hands.go_on(minutes=5 + jump)
    seconds.passed += 5 * 60
    assert clock.now() == minute(5)
    assert told in str(clock.notice())
    assert clock.notice() is None
    hands.go_on(minutes=10)
    seconds.passed += 10 * 60
    assert clock.now() == minute(15)
    assert clock.notice() is None


def test_a_small_correction_is_followed_without_a_word() -> None:
    hands, seconds = Hands(), Seconds()
    clock = RealClock(hands, seconds)
    clock.now()
    hands.go_on(minutes=5, seconds=90)
    seconds.passed += 5 * 60
    assert clock.now() == minute(5) + timedelta(seconds=90)
    assert clock.notice() is None


def test_a_long_silence_is_no_jump() -> None:
    hands, seconds = Hands(), Seconds()
    clock = RealClock(hands, seconds)
    clock.now()
    hands.go_on(hours=3)
    seconds.passed += 3 * 3600
    assert clock.now() == minute(180)
    assert clock.notice() is None


def test_the_computers_clock_is_not_ours_to_set() -> None:
    with pytest.raises(Refused, match="for rehearsals"):
        RealClock().set(minute(0))


def test_a_rehearsals_clock_stands_until_it_is_set_and_never_goes_back() -> None:
    clock = RehearsalClock(minute(0))
    assert clock.now() == clock.now() == minute(0)
    clock.set(minute(25))
    assert clock.now() == minute(25)
    with pytest.raises(Refused, match="only goes forward"):
        clock.set(minute(24))
