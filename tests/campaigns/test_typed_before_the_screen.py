"""What is typed while the program is still starting is all there when it has."""

import shutil
from pathlib import Path

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal


def test_lines_typed_before_the_first_screen_are_entered(tmp_path: Path) -> None:
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path)
    with EmulatedTerminal(["run", "case.yaml"], tmp_path) as terminal:
        terminal.write("/in sw hv\r/start\rhv: weight has dropped\r")
        terminal.wait_for("Saved 4.")
        terminal.press("f3")
        assert "weight has dropped" in terminal.wait_for("[F3 Room]")
