"""Chair and minute-taker at two real screens, and the room's display beside them.

CPTUI_CAMPAIGN=1 types 100 lines, and holds the lag from Enter here to painted there to its limit.
"""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import pytest

from cptui.session.reading import read_verified
from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

CAMPAIGN = bool(os.environ.get("CPTUI_CAMPAIGN"))
LINES = 100 if CAMPAIGN else 6
LATEST = 500
"""Milliseconds within which the other terminal is to show an entry."""


@dataclass
class Room:
    """Three terminals in one conference."""

    folder: Path
    chair: EmulatedTerminal
    taker: EmulatedTerminal
    display: EmulatedTerminal


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A conference begun, with both typists at the room's screen."""
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path)
    with ExitStack() as stack:
        chair, taker = (
            stack.enter_context(EmulatedTerminal(["run", "case.yaml", "--as", who], tmp_path))
            for who in ("chair", "mt")
        )
        for one in (chair, taker):
            one.wait_for("F1 help")
            one.press("f3")
            one.wait_for("[F3 Room]")
        chair.write("/in chair mt sw hv sch pol mum\r")
        chair.wait_for("Saved 2.")
        display = stack.enter_context(EmulatedTerminal(["display", "case.yaml"], tmp_path))
        yield Room(tmp_path, chair, taker, display)


def test_each_sees_what_the_other_types_and_the_display_follows(room: Room) -> None:
    room.chair.write("/start\r")
    room.display.wait_for("Welcome")
    lags = []
    for number in range(LINES):
        here, there = (room.chair, room.taker) if number % 2 else (room.taker, room.chair)
        here.write(f"hv: said as number {number}")
        here.wait_for(f"said as number {number}")
        entered = time.monotonic()
        here.write("\r")
        there.wait_for(f"said as number {number}")
        lags.append((there.last_read - entered) * 1000)
        here.settle(0.1)
    cuts = quantiles(lags, n=20)
    print(f"typed here, painted there: p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms")
    assert not CAMPAIGN or cuts[18] <= LATEST
    known = read_verified(room.folder / "case.cptui").known
    told = [point.text for point in known.conference.points]
    assert told == [f"said as number {number}" for number in range(LINES)]
    assert {entry.by for entry in known.entries[3:]} == {"chair", "mt"}


def test_two_who_change_one_view_at_once_are_shown_both_texts(room: Room) -> None:
    refused = []
    for child in ("ada", "ben", "cy"):
        lines = (f"/view hv {child} yes neglect: weighed", f"/view hv {child} no: not weighed")
        for terminal, line in zip((room.chair, room.taker), lines, strict=True):
            terminal.write(line)
            terminal.wait_for(line)
            terminal.settle()
        room.chair.write("\r")
        room.taker.write("\r")
        shown = [one.settle(1.0) for one in (room.chair, room.taker)]
        refused += [one for one in shown if "changed meanwhile" in one]
        for one in (room.chair, room.taker):
            one.press("ctrl+u")
    assert refused
    assert all("weighed" in one and "not weighed" in one for one in refused)
