"""The parts of sending changed cells: letters, colours, moves, modes, and falling back."""

from pathlib import Path

import pytest
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual._compositor import LayoutUpdate
from textual.driver import Driver
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Region
from textual.strip import Strip

from cptui.tui.app import CptuiApp
from cptui.tui.changed_cells import knowing
from cptui.tui.changed_cells.colours import change, tidy
from cptui.tui.changed_cells.knowing import stock_because
from cptui.tui.changed_cells.letters import PLAIN, Letters
from cptui.tui.changed_cells.modes import MOUSE_PIXELS_OFF, putting_back
from cptui.tui.changed_cells.painter import Painter
from tests.tui.conftest import Opening
from tests.tui.seeing import settled
from tests.tui.two_screens import TwoScreens, screen


def update(*lines: str, style: str = "") -> LayoutUpdate:
    """Return an update that paints these lines from the top left corner."""
    strips = [[Strip([Segment(line, Style.parse(style))])] for line in lines]
    return LayoutUpdate(list(strips), Region(0, 0, 80, len(lines)))


def painter(encoding: str = "utf-8") -> Painter:
    """Return a painter of sixteen colours."""
    return Painter(ColorSystem.STANDARD, Letters(encoding))


def test_without_utf_8_boxes_arrows_and_dots_are_plain_letters_of_the_same_width() -> None:
    sent = painter("ascii").paint(
        update("\u2500\u2502 \u2192 \u00b7\u2026 \u201ca\u201d"), (20, 2), None
    )
    assert sent.endswith('-| > .. "a"')
    sent = painter("ascii").paint(update("caf\u00e9 \u6f22 x"), (20, 2), None)
    assert sent.endswith("cafe ?? x")


def test_letters_that_the_terminal_has_are_kept() -> None:
    sent = painter("iso-8859-1").paint(update("caf\u00e9 \u00a32 \u2500"), (20, 2), None)
    assert sent.endswith("caf\u00e9 \u00a32 -")


def test_every_plain_letter_is_one_ascii_letter() -> None:
    assert all(isinstance(one, str) and len(one) == 1 and one.isascii() for one in PLAIN.values())


def test_what_is_shown_already_is_not_sent_again() -> None:
    made = painter()
    made.paint(update("one", "two"), (10, 2), None)
    assert made.paint(update("one", "two"), (10, 2), None) == ""
    assert made.paint(update("one", "twos"), (10, 2), None) == "s"


def test_a_change_far_off_comes_back_to_the_caret() -> None:
    made = painter()
    made.paint(update("10:00", "", "> "), (10, 3), (2, 2))
    # Save, go up to column 4 of the first row, the digit, and back.
    assert made.paint(update("10:01"), (10, 3), (2, 2)) == "\x1b7\x1b[1;5H1\x1b8"


def test_the_start_of_the_next_row_is_written_again_where_that_is_shorter() -> None:
    made = painter()
    made.paint(update("10:00", "> "), (10, 2), (2, 1))
    assert made.paint(update("10:01"), (10, 2), (2, 1)) == "\x1b[1;5H1\r\n> "


def test_the_cursor_is_shown_at_a_caret_and_hidden_without_one() -> None:
    made = painter()
    assert made.paint(update("> "), (10, 2), (2, 0)).endswith("\x1b[?25h")
    assert made.paint(update("> "), (10, 2), None) == "\x1b[?25l"


def test_a_caret_beyond_a_screen_made_smaller_stands_in_its_last_cell() -> None:
    made, (seen, stream) = painter(), screen(10, 2)
    made.paint(update("> "), (40, 9), (30, 8))
    stream.feed(made.paint(update("> "), (10, 2), (30, 8)))
    assert (seen.cursor.x, seen.cursor.y) == (9, 1)


def test_half_a_wide_letter_is_never_left() -> None:
    made, (seen, stream) = painter(), screen(10, 2)
    stream.feed(made.paint(update("\u6f22\u5b57"), (10, 2), None))
    stream.feed(made.paint(update("\u6f22"), (10, 2), None))
    stream.feed(made.paint(update("x"), (10, 2), None))
    assert seen.display[0].rstrip() == "x \u5b57"
    stream.feed(made.paint(update("012345678\u6f22"), (10, 2), None))
    assert seen.display[0] == "012345678 "


def test_forgetting_draws_everything_again_over_what_another_wrote() -> None:
    made, (seen, stream) = painter(), screen(10, 2)
    stream.feed(made.paint(update("one", "two"), (10, 2), None))
    stream.feed("\x1b[2;2H\x1b[31mlogin")
    made.forget()
    stream.feed(made.paint(None, (10, 2), None))
    assert [line.rstrip() for line in seen.display] == ["one", "two"]
    assert seen.buffer[1][1].fg == "default"


def test_colours_are_changed_by_the_shortest_sequence() -> None:
    assert tidy("1;39;49") == "1"
    assert change("", "1;36") == "\x1b[1;36m"
    assert change("1;36", "1;35") == "\x1b[35m"
    assert change("1", "1;7") == "\x1b[7m"
    assert change("7;36", "7") == "\x1b[39m"
    assert change("1;36", "2;36") == "\x1b[0;2;36m"
    assert change("1;36", "") == "\x1b[m"
    assert tidy("38;5;9;48;2;1;2;3;4") == "38;5;9;48;2;1;2;3;4"


def test_pixel_reports_of_the_mouse_are_switched_off_at_the_end() -> None:
    written: list[str] = []

    class Pretended(Driver):
        _mouse_pixels = True

        def _disable_mouse_support(self) -> None:
            written.append("off")

        def write(self, data: str) -> None:
            written.append(data)

        def start_application_mode(self) -> None: ...
        def disable_input(self) -> None: ...
        def stop_application_mode(self) -> None: ...

    driver = object.__new__(putting_back(Pretended))
    driver._disable_mouse_support()  # type: ignore[attr-defined]
    assert written == ["off", MOUSE_PIXELS_OFF]


def test_textual_s_own_way_is_used_where_it_is_asked_for_or_textual_is_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert stock_because({}) is None
    assert stock_because({"CPTUI_SCREEN": "stock"}) == "CPTUI_SCREEN=stock is set"
    monkeypatch.setattr(knowing, "version", lambda: "8.3.1")
    assert stock_because({}) == "Textual 8.3.1 is not known, only 8.2"


def test_an_inside_of_textual_that_is_not_as_expected_is_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Strip, "crop", lambda self, region: self)
    assert "is not as expected" in str(stock_because({}))


class InTerminal(CptuiApp):
    """Writes to its driver as in a terminal."""

    CSS_PATH = TwoScreens.CSS_PATH
    is_headless = False


async def test_a_fault_while_painting_goes_on_textual_s_own_way(
    opened: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, stream = screen(80, 24)
    monkeypatch.setattr(HeadlessDriver, "write", lambda self, data: stream.feed(data))
    app = InTerminal(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3", *"hv: ")
        await settled(pilot)
        assert app.caret_is_real
        assert (seen.cursor.x, seen.cursor.y, seen.cursor.hidden) == (6, 21, False)
        assert not seen.buffer[21][6].reverse
        monkeypatch.setattr(Painter, "paint", lambda *_: 1 / 0)
        await pilot.press(*"on")
        await settled(pilot)
        assert not app.caret_is_real
        assert seen.display[21].startswith("> hv: on ")
        # The caret is painted again, and the terminal's cursor gone.
        assert seen.buffer[21][8].reverse
        assert seen.cursor.hidden
