"""Searching the record: in its order, struck and reworded words too."""

from pathlib import Path

import pytest

from cptui.capture.reading import Telling
from cptui.capture.shorthand import Shorthand
from cptui.session.finding import find
from cptui.session.known import known_from
from cptui.session.session import Session
from tests.session.making import Sittings, said


@pytest.fixture
def session(tmp_path: Path) -> Session:
    made = Sittings(tmp_path).sit()
    # Entry 1 opens; each line after it is one entry.
    said(
        made,
        "/in sw hv pol",  # 2
        "/start",  # 3
        "hv: weight has dropped since the section 47",  # 4
        "sw: the weight was not taken",  # 5
        "s4/dropped/fallen/",  # 6
        "/undo 5",  # 7
        "pol!4 it was his height",  # 8
        "@hv weigh him by fri",  # 9
        "and no weight since",  # 10
    )
    return made


def found(session: Session, words: str) -> Telling:
    telling = session.say(f"/find {words}")
    assert isinstance(telling, Telling)
    return telling


def test_entries_are_found_in_the_order_of_the_record_with_number_and_time(
    session: Session,
) -> None:
    telling = found(session, "weight")
    assert telling.entries == (4, 5, 6, 10)
    first, second, *_ = telling.lines
    assert first.startswith("4. 10:00 Health visitor: weight has dropped")
    assert first.endswith("(reworded since)")
    assert second.endswith("(struck through)")


def test_every_word_counts_and_a_phrase_as_a_whole(session: Session) -> None:
    assert found(session, "fallen WEIGHT").entries == (6,)
    assert found(session, '"weight has dropped"').entries == (4,)
    assert found(session, '"dropped weight"').lines == ('Nothing says “"dropped weight"”.',)


def test_a_number_finds_that_entry_and_an_abbreviation_what_it_stands_for(
    session: Session,
) -> None:
    assert 9 in found(session, "9").entries
    known = known_from(session.entries)
    assert find(known, "s47", Shorthand({"s47": "section 47"})).entries == (4, 6)


def test_nothing_found_is_said(session: Session) -> None:
    assert found(session, "zebra") == Telling(("Nothing says “zebra”.",))
