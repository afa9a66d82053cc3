"""The emulated terminal and the slow line, on programs and bytes whose figures are known."""

import sys
from pathlib import Path

import pytest

from benchmarks.measures.idle import is_tick
from benchmarks.terminal.emulator import Emulator
from benchmarks.terminal.keys import sequence
from benchmarks.terminal.link import Link
from benchmarks.terminal.sitting import NotShown, Sitting

ECHO = r"""
import os, tty
tty.setraw(0)
os.write(1, b"\x1b[2J\x1b[Hready")
while (key := os.read(0, 1)) != b"\x11":
    os.write(1, b"\x1b[5;5H\x1b[31m" + key + b"\x1b[0m")
"""


def sitting(script: str, folder: Path) -> Sitting:
    command = (sys.executable, "-c", script)
    return Sitting(command, folder=folder, environment={"TERM": "xterm-256color"})


def test_every_byte_a_program_writes_is_counted(tmp_path: Path) -> None:
    with sitting(ECHO, tmp_path) as echo:
        echo.wait("ready")
        # CSI 2J, CSI H and five letters.
        assert echo.received == 4 + 3 + 5
        echo.press("a")
        echo.wait("^    a$")
        echo.settle(0.02)
        # CSI 5;5H, CSI 31m, the letter and CSI 0m.
        assert echo.received == 12 + 6 + 5 + 1 + 4
        echo.press("ctrl+q")
        assert echo.end() >= echo.process.started
        assert echo.process.status == 0


def test_what_never_shows_is_told_with_the_screen(tmp_path: Path) -> None:
    with sitting("print('bye')", tmp_path) as short, pytest.raises(NotShown, match="bye"):
        short.wait("never")


def test_a_sequence_cut_in_two_is_read_whole() -> None:
    emulator = Emulator(20, 3)
    emulator.feed(b"ab\x1b[3b\x1b[2;1Hx\xe2\x82")
    emulator.feed(b"\xac\x1b]0;tit")
    emulator.feed(b"le\x07!")
    assert emulator.text() == "abbbb\nx€!"


def test_questions_are_answered_as_an_xterm_does() -> None:
    emulator = Emulator(80, 24)
    emulator.feed(b"\x1b[3;7H")
    asked = b"\x1b[6n\x1b[?2026$p\x1b[?2048$p\x1b]11;?\x07"
    assert emulator.feed(asked) == (
        b"\x1b[3;7R\x1b[?2026;2$y\x1b[?2048;0$y\x1b]11;rgb:0000/0000/0000\x1b\\"
    )


def test_an_update_marked_as_one_is_busy_until_its_end() -> None:
    emulator = Emulator(80, 24)
    emulator.feed(b"\x1b[?2026hhalf")
    assert emulator.busy
    emulator.feed(b" whole\x1b[?2026l")
    assert not emulator.busy


def test_a_slow_line_takes_a_byte_s_time_and_half_the_round_trip() -> None:
    # 960 bits a second are 120 bytes: 12 of them take 0.1 s, in slices of 2.
    link = Link(960, 0.3)
    link.take_output(10.0, b"x" * 12)
    assert link.output_due(10.1) is None
    came = []
    while (piece := link.output_due(11.0)) is not None:
        came.append(piece)
    assert b"".join(data for _, data in came) == b"x" * 12
    assert came[-1][0] == pytest.approx(10.0 + 0.1 + 0.15)
    assert link.empty


def test_keys_take_the_other_half_of_the_round_trip() -> None:
    link = Link(9600, 0.3)
    link.take_keys(10.0, b"a")
    assert link.next_due(10.0) == pytest.approx(0.15)
    assert link.keys_due(10.14) is None
    assert link.keys_due(10.15) == b"a"


def test_names_of_keys_are_known_and_others_refused() -> None:
    assert sequence("ctrl+q") == "\x11"
    assert sequence("é") == "é"
    with pytest.raises(ValueError, match="no key"):
        sequence("hyper+x")


def test_an_update_is_a_tick_when_only_figures_changed() -> None:
    before = ["19:59  saved", "0:10 left of 20:00"]
    assert is_tick(before, ["20:00  saved", "0:09 left of 20:00"])
    assert not is_tick(before, before)
    assert not is_tick(before, ["19:59  ...", "0:09 left of 20:00"])
