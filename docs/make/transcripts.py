"""Each sample conference typed into line mode at a terminal, key by key, as a page to read."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

COLUMNS, ROWS = 400, 50
"""Wide enough for the longest line, which a dumb terminal does not wrap."""
PROMPTS = (b"> ", b"? ")
PAGE = """\
# {title}

A made-up conference, typed into line mode at a terminal from first to last: nobody and nothing
in it is real. `cptui run case.yaml --plain --rehearse` was given the lines of
`sample_cases/{name}/rehearsal.txt`, one key after another; what follows a prompt was typed, the
rest is what cptui answered.

```text
{spoken}
```
"""


def samples() -> tuple[str, ...]:
    """Return the names of the sample cases."""
    return tuple(sorted(one.name for one in sample_cases().glob("0*")))


def transcript(name: str) -> str:
    """Return the page of one sample; raises AssertionError when it does not end by itself."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(sample_cases() / name, folder, dirs_exist_ok=True)
        spoken = _typed(folder, list(_lines(folder / "rehearsal.txt")))
    title = f"A whole conference in line mode: {name.partition('-')[2].replace('-', ' ')}"
    return PAGE.format(title=title, name=name, spoken=spoken)


def _lines(script: Path) -> Iterator[str]:
    for line in script.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("##"):
            yield line


def _typed(folder: Path, lines: list[str]) -> str:
    arguments = ["run", "case.yaml", "--plain", "--rehearse"]
    with EmulatedTerminal(
        arguments, folder, columns=COLUMNS, rows=ROWS, settings={"TERM": "dumb"}
    ) as terminal:
        _wait_for_a_prompt(terminal, 0)
        for line in [*lines, "/quit"]:
            before = len(terminal.received) + len(line.encode())
            for key in line:
                terminal.write(key)
            terminal.write("\r")
            if line != "/quit":
                _wait_for_a_prompt(terminal, before)
        status = terminal.wait()
        assert status == 0, terminal.text
        said = bytes(terminal.received).decode()
    return "\n".join(line.rstrip() for line in said.replace("\r\n", "\n").splitlines()).strip()


def _wait_for_a_prompt(terminal: EmulatedTerminal, before: int) -> None:
    """Wait for a prompt that comes after so many bytes."""
    terminal.wait_for(
        lambda _: len(terminal.received) > before and terminal.received.endswith(PROMPTS)
    )
