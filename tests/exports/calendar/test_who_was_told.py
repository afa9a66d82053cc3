"""Whoever may have an invite is told that the meeting is off; whoever cannot have one is not."""

from datetime import date

import pytest

from cptui.domain.events import (
    CoreGroupSet,
    EntryStruck,
    Event,
    Paper,
    PaperSent,
)
from tests.exports.calendar.reading import CLOSED, REVIEW, core_group, files, files_of, record, utc

DAY = date(2026, 3, 31)


def sent(*readers: str) -> PaperSent:
    """The invites went to these readers."""
    return PaperSent(Paper.INVITES, readers, DAY, "secure email")


def test_a_meeting_set_by_mistake_and_undone_in_the_room_has_no_file() -> None:
    # Entry 2 sets the core group, 3 undoes it: nobody was given anything yet.
    assert files(core_group(), EntryStruck(2)) == {}
    assert files(core_group(), EntryStruck(2), CLOSED) == {}


def test_undone_after_the_papers_left_the_room_it_is_called_off() -> None:
    assert list(files(core_group(), CLOSED, EntryStruck(2))) == ["cancelled-core-group-first"]


def test_undone_in_the_room_after_its_invite_was_sent_it_is_called_off() -> None:
    made = files(core_group(), sent("mum"), EntryStruck(2))
    assert list(made) == ["cancelled-core-group-first"]


@pytest.mark.parametrize(("reader", "told"), [("mum", True), ("hv", False), (None, True)])
def test_once_sendings_are_recorded_only_who_was_sent_one_is_told(
    reader: str | None, told: bool
) -> None:
    whole = record(core_group(), CLOSED, sent("mum"), EntryStruck(2))
    assert bool(files_of(whole, reader)) is told


def test_an_invite_sent_before_a_meeting_was_set_told_nobody_of_it() -> None:
    events: tuple[Event, ...] = (REVIEW, sent("mum"), core_group(), CLOSED, EntryStruck(4))
    assert sorted(files_of(record(*events), "mum")) == ["review"]


def test_a_sending_that_was_undone_told_nobody() -> None:
    whole = record(core_group(), sent("mum"), EntryStruck(3), EntryStruck(2))
    assert files_of(whole, "mum") == {}


def test_who_is_no_longer_of_the_group_is_told_only_if_they_were_sent_it() -> None:
    fewer = CoreGroupSet(("sw", "mum"), utc(2026, 4, 10))
    whole = record(core_group(), CLOSED, sent("mum"), fewer)
    assert files_of(whole, "hv") == {}
    whole = record(core_group(), CLOSED, sent("mum", "hv"), fewer)
    assert list(files_of(whole, "hv")) == ["cancelled-core-group-first"]
