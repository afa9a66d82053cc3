"""Every entry of the sample conferences, typed again where it stood, means the same event."""

from inspect import signature
from pathlib import Path

import pytest

from cptui.capture.reading import Ask, Meaning, Prompt
from cptui.capture.typed_again import typed_again
from cptui.capture.typed_line import read_line
from cptui.domain.entry import Entry
from cptui.domain.events import EntryStruck, NewcomerArrived, PointContinued
from cptui.domain.fold import fold
from tests.tui.conftest import Opening, opened, play, script

__all__ = ("opened",)
SAMPLES = ("01-initial", "02-review", "03-pre-birth", "04-transfer-in")
NOT_TYPED_ALIKE = (EntryStruck, NewcomerArrived)
"""Undoing names a number; a newcomer gets a code of the program's own making."""


def _again(record: tuple[Entry, ...], place: int) -> tuple[str, object]:
    """Return the line for the entry at that place, and the event it means there."""
    entry, before = record[place], fold(record[:place])
    line = typed_again(before, entry.event)
    assert line is not None, entry.event
    prompt = Prompt("chair")
    if isinstance(entry.event, PointContinued):
        prompt = Prompt("hv", point=entry.event.of)
    found = read_line(line, before, prompt, entry.typed, entry.by, record[:place])
    assert isinstance(found, Meaning), (line, found.question if isinstance(found, Ask) else found)
    sure = "sure" in signature(found.action).parameters
    return line, found.decide(before, sure=sure)


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_entry_typed_again_means_the_same(
    opened: Opening, tmp_path: Path, sample: str
) -> None:
    session = opened(sample)
    play(session, script(sample))
    record = session.entries
    wrong = []
    for place in range(1, len(record)):
        event = record[place].event
        if isinstance(event, NOT_TYPED_ALIKE):
            continue
        line, meant = _again(record, place)
        if meant != event:
            wrong.append((line, event, meant))
    assert not wrong
