"""The screens of a rehearsed conference as pictures.

    python -m docs.make.screens DIR

draws every screen at every size and in every kind of colour into that folder, to be looked at.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from cptui.store.places import sample_cases
from docs.make.drawing import svg
from tests.campaigns.emulated import EmulatedTerminal

SIZES = ((60, 20), (80, 24), (120, 40), (200, 50))
COLOURS: Mapping[str, Mapping[str, str]] = {
    "colour": {},
    "16-colours": {"TERM": "xterm-16color"},
    "no-colour": {"NO_COLOR": "1"},
    "ascii": {"CPTUI_SCREEN": "ascii"},
}
SCREENS = {
    "checks": "f2",
    "room": "f3",
    "children": "f4",
    "plan": "f5",
    "close": "f6",
    "attendance": "f7",
}
SAMPLE = "01-initial"
MOMENTS = {"hearing": "/extend 3", "closed": "/open", "deciding": "/outcome"}
"""Name of a moment and how the first line after it begins."""


def drawn(
    columns: int, rows: int, settings: Mapping[str, str], moment: str
) -> Iterator[tuple[str, str]]:
    """Yield the name and the picture of each screen at that moment of the conference."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(sample_cases() / SAMPLE, folder, dirs_exist_ok=True)
        lines = (folder / "rehearsal.txt").read_text(encoding="utf-8").splitlines()
        with EmulatedTerminal(
            ["run", "case.yaml", "--rehearse"],
            folder,
            columns=columns,
            rows=rows,
            settings=settings,
        ) as terminal:
            terminal.wait_for("F1 help")
            terminal.press("f3")
            terminal.wait_for("[F3 Room]")
            for line in _until(lines, MOMENTS[moment]):
                _say(terminal, line)
            for name, key in SCREENS.items():
                terminal.press(key)
                terminal.settle(0.4)
                yield name, svg(terminal.screen)


def _say(terminal: EmulatedTerminal, line: str) -> None:
    """Enter the line and wait until it is saved and the next can be typed."""
    before = terminal.text
    terminal.write(f"{line}\r")
    terminal.wait_for(lambda shown: shown != before and _taken(terminal.lines))


def _taken(rows: list[str]) -> bool:
    prompted = any(row.endswith((">", "Answer:")) for row in rows[-6:])
    return prompted and rows[0].endswith(" saved")


def _until(lines: list[str], start: str) -> Iterator[str]:
    for line in lines:
        if line.startswith(start):
            return
        if line.strip() and not line.startswith("##"):
            yield line


def main(folder: Path) -> None:
    """Draw everything into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for columns, rows in SIZES:
        for colour, settings in COLOURS.items():
            for moment in MOMENTS:
                for name, picture in drawn(columns, rows, settings, moment):
                    path = folder / f"{columns}x{rows}-{colour}-{moment}-{name}.svg"
                    path.write_text(picture, encoding="utf-8")
                print(f"{columns}x{rows} {colour} {moment}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
