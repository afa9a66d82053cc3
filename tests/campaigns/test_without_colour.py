"""NO_COLOR set: not a byte of colour is sent, and everything is there to be read."""

import re
import shutil
from pathlib import Path

import pytest

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

RENDITION = re.compile(rb"\x1b\[([\d;]*)m")
COLOURS = {*range(30, 39), *range(40, 49), *range(90, 98), *range(100, 108)}


@pytest.mark.parametrize(("wish", "wanted"), [("1", False), ("", True)])
def test_no_colour_is_sent_to_those_who_want_none(wish: str, wanted: bool, tmp_path: Path) -> None:
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path)
    with EmulatedTerminal(["run", "case.yaml"], tmp_path, settings={"NO_COLOR": wish}) as terminal:
        terminal.wait_for("F1 help")
        terminal.press("f3")
        terminal.wait_for("[F3 Room]")
        # Refused, saved and tagged are told apart by colour too, where there is any.
        for line in ("/out sw", "/in sw hv", "/start", "hv: weight has dropped #cy"):
            terminal.write(f"{line}\r")
            terminal.settle()
        assert "Saved 4." in terminal.text
        sent = bytes(terminal.received)
        inks = {cell.fg for row in terminal.screen.buffer.values() for cell in row.values()}
    codes = {int(code) for sgr in RENDITION.findall(sent) for code in sgr.split(b";") if code}
    assert bool(codes & COLOURS) is wanted
    assert (inks == {"default"}) is not wanted
