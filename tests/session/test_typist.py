"""A person presses twice, and types on without looking; a script does neither."""

from pathlib import Path

import pytest

from cptui.capture.reading import Ask, Telling
from cptui.session.results import Saved
from cptui.session.typist import TWICE, Taken, Typist, leaning, taken
from tests.plain.sitting import played
from tests.session.making import Sittings, said


def test_a_second_next_moves_once_the_few_seconds_are_over(sittings: Sittings) -> None:
    session = sittings.sit()
    passed = [0.0]
    typist = Typist(session, steady=lambda: passed[0])
    typist.say("/start")
    passed[0] = TWICE
    assert isinstance(typist.say("/next"), Saved)
    passed[0] += TWICE - 0.01
    assert isinstance(typist.say("/NEXT "), Telling)
    assert session.conference.running.current == 2
    passed[0] += 0.02
    said(session, "ada/hv: she is well", "ben/hv: he is well", "cy/hv: he is well")
    assert not isinstance(typist.say("/next"), Telling)
    assert session.conference.running.current == 3


def test_a_next_after_something_was_said_is_another(sittings: Sittings) -> None:
    session = sittings.sit()
    typist = Typist(session, steady=lambda: 0.0)
    for line in ("/start", "hv: weight", "/next"):
        assert isinstance(typist.say(line), Saved)
    assert session.conference.running.current == 2


def test_a_script_moves_as_often_as_it_says(tmp_path: Path) -> None:
    _, told, _ = played(tmp_path, "/in chair sw hv\n/start\n/next\n")
    assert "Item 2" in told


@pytest.mark.parametrize(
    ("line", "is_"),
    [
        ("hv", Taken.ANSWER),
        ("text", Taken.ANSWER),
        ("hx", Taken.ANSWER),
        ("hv, sww please", Taken.ANSWER),
        ("hx hv sw", Taken.ANSWER),
        ("and she sleeps badly", Taken.WAITS),
        ("mum: no", Taken.WAITS),
        ("hv... as I said", Taken.WAITS),
        ("mum!2 it was two", Taken.WAITS),
        ("@sw refer by fri", Taken.WAITS),
        ("- The chair summarised.", Taken.WAITS),
        ("/next", Taken.WAITS),
        ("/about ada", Taken.WAITS),
        ("/status", Taken.BESIDE),
        ("/find weight", Taken.BESIDE),
        ("/quit", Taken.BESIDE),
    ],
)
def test_what_a_line_is_to_a_question(sittings: Sittings, line: str, is_: Taken) -> None:
    session = sittings.sit()
    said(session, "/start")
    assert isinstance(session.say("hw: weight"), Ask)
    asked = session.pending
    assert taken(session, line) is is_
    assert session.pending is asked


def test_lines_that_lean_on_the_one_before_are_known_by_naming_nobody() -> None:
    lines = ["and he is well", "he sleeps", "@hv weigh him", "mum: he is", "and he eats"]
    assert leaning(lines) == 3
    assert leaning(["- The chair summarised.", "and more"]) == 0
    assert leaning(["hv... as I said"]) == 0
    assert leaning(["mum!4 no"]) == 0
    assert leaning(["... and more"]) == 1
