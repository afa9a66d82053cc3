"""Endings nobody asked for: the draft is kept, and no word of the conference is printed."""

import os
import signal
import sqlite3
from pathlib import Path

import pytest

from cptui.tui.app import CptuiApp
from cptui.tui.endings import Guarded
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
async def test_a_signal_keeps_the_draft_and_ends_with_its_code(
    opened: Opening, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("tab", *"mum: I")
        os.kill(os.getpid(), number)
        await pilot.pause()
    assert app.return_code == code
    base = sqlite3.connect(tmp_path / "case.rehearsal.cptui")
    assert base.execute("SELECT text FROM drafts").fetchall() == [("mum: I",)]
    base.close()


async def test_a_fault_is_handed_on_and_prints_nothing(
    opened: Opening, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = CptuiApp(opened(), tmp_path)

    def fail(text: str) -> None:
        secret = text
        raise ValueError(f"secret {secret}")

    async def run() -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            await enter(pilot, "/in chair sw hv sch", "/start")
            app.typing.put("hv: half a line")
            app.call_later(fail, "Leonie Oakley")
            await pilot.pause()

    with pytest.raises(ValueError, match="secret"):
        await run()
    printed = capsys.readouterr()
    assert "Leonie" not in printed.out + printed.err
    assert "Traceback" not in printed.out + printed.err
    assert isinstance(app.fault, ValueError)
    draft = app.session.draft()
    assert draft is not None
    assert draft.text == "hv: half a line"


def test_nothing_ever_goes_to_the_clipboard_and_there_is_no_screenshot_command() -> None:
    assert Guarded.copy_to_clipboard is CptuiApp.copy_to_clipboard
    assert not CptuiApp.ENABLE_COMMAND_PALETTE
    written: list[str] = []
    Guarded.copy_to_clipboard(written, "text")  # type: ignore[arg-type]
    assert written == []


def test_textual_names_are_dropped_from_the_environment_before_it_is_imported() -> None:
    import subprocess
    import sys

    code = (
        "import os, cptui.tui, sys; "
        "assert 'textual' not in sys.modules; "
        "print([name for name in os.environ if name.startswith('TEXTUAL')])"
    )
    environment = {**os.environ, "TEXTUAL_LOG": "/tmp/never", "TEXTUAL_SCREENSHOT": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
