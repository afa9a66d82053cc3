"""Reading a line where the output goes to a file, and Tab and Up where there are any."""

import io

import pytest

from cptui.plain import keyboard


def test_with_output_redirected_the_prompt_stays_out_of_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("hv: weight\n"))
    assert keyboard.ask_line("hv> ") == "hv: weight"
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "hv> ")
    with pytest.raises(EOFError):
        keyboard.ask_line("hv> ")


def test_tab_completes_codes_and_commands_and_up_remembers() -> None:
    readline = pytest.importorskip("readline")
    before = readline.get_completer(), readline.get_completer_delims()
    try:
        keyboard.complete_with(lambda: ("hv", "hva", "/view "))
        complete = readline.get_completer()
        assert [complete("hv", 0), complete("hv", 1), complete("hv", 2)] == ["hv", "hva", None]
        assert complete("/vi", 0) == "/view "
        keyboard.remember("and she is")
        assert readline.get_history_item(readline.get_current_history_length()) == "and she is"
    finally:
        readline.set_completer(before[0])
        readline.set_completer_delims(before[1])
