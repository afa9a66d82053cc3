"""What is loaded before anything is seen: only what that needs.

A module loaded too early costs every start its time and every conference its memory, and
nobody notices which import brought it. These tests read Python's own account (-X importtime)
of the way to the first room screen and of the short commands, and name whatever came too soon.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.session.opening import open_session
from tests.source_tree import PACKAGE

FOR_FILES = {
    "pydantic",
    "pydantic_core",
    "yaml",
    "docx",
    "lxml",
    "icalendar",
    "holidays",
    "dateutil",
}
"""For what people write and are handed; a conference that goes on reads and writes none of it."""
OF_THE_SYSTEM = {"_ssl", "_hashlib", "email", "http", "urllib.request", "csv", "unittest", "pydoc"}
"""Parts of Python that come with something else and are of no use here."""
LATER = {
    "cptui.capture.typed_line",
    "cptui.capture.grammar",
    "cptui.minutes.telling",
    "cptui.minutes.tree",
    "cptui.rules.checks",
    "cptui.rules.dates",
    "cptui.exports",
    "cptui.plain",
    "cptui.store.case_file",
    "cptui.store.profiles",
    "cptui.tui.dialogs.help",
    "cptui.tui.dialogs.palette",
    *(f"cptui.tui.screens.{one}" for one in ("attendance", "checks", "children", "close", "plan")),
}
"""Parts of ours that no first screen of a room needs; they are loaded once it is seen."""
NO_SCREEN = {"textual", "rich", "asyncio", "sqlite3", "msgspec"}
"""Not for a command that draws nothing and reads no record."""
_LOADED = re.compile(r"^import time: +\d+ \| +\d+ \| +(\S+)$", re.MULTILINE)
_TO_THE_ROOM = """
import os, sys
from pathlib import Path
from cptui.cli.loading import load_asyncio
import cptui.cli.main, cptui.cli.run
load_asyncio()
from cptui.session.opening import open_session
session = open_session(Path(sys.argv[1]), check=False)
from cptui.tui.app import CptuiApp
def seen(app):
    # While Textual runs it holds back what Python would say on stderr.
    told = "".join(f"import time: 0 | 0 | {name}\\n" for name in sys.modules)
    os.write(2, told.encode())
    os._exit(0)
CptuiApp.settle = seen
CptuiApp(session, Path("unused")).run(headless=True, size=(80, 24))
"""


def _loaded(*words: str) -> list[str]:
    """Return the modules that a Python with these words loads, in their order."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *words],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return _LOADED.findall(done.stderr)


def _too_soon(loaded: list[str], *unwanted: set[str]) -> list[str]:
    """Return which of the modules are unwanted, or part of one that is."""
    names = set[str]().union(*unwanted)
    return [
        one for one in loaded if any(one == name or one.startswith(f"{name}.") for name in names)
    ]


@pytest.fixture
def resumed(tmp_path: Path) -> Path:
    """A case file with the record of a conference that has begun."""
    sample = PACKAGE.parent / "sample_cases" / "01-initial" / "case.yaml"
    case = tmp_path / "case.yaml"
    case.write_bytes(sample.read_bytes())
    session = open_session(case)
    for line in ("/in chair sw hv sch pol mum", "/start", "hv: weight has dropped"):
        session.say(line)
    session.close()
    return case


def test_nothing_is_loaded_before_the_first_room_screen_that_it_can_do_without(
    resumed: Path,
) -> None:
    loaded = _loaded("-c", _TO_THE_ROOM, str(resumed))
    assert "cptui.tui.screens.room" in loaded
    assert not _too_soon(loaded, FOR_FILES, OF_THE_SYSTEM, LATER)


@pytest.mark.parametrize("words", [["--help"], ["--version"], [], ["run", "--help"]])
def test_a_command_that_only_answers_loads_no_toolkit(words: list[str]) -> None:
    loaded = _loaded("-m", "cptui", *words)
    assert "cptui.cli.main" in loaded
    assert not _too_soon(loaded, FOR_FILES, OF_THE_SYSTEM, NO_SCREEN)


def test_the_first_words_come_before_anything_but_python_itself_is_loaded() -> None:
    asked = "import sys; before = set(sys.modules); import cptui.cli.first_words; "
    asked += "print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['cptui', 'cptui.cli', 'cptui.cli.first_words']"


def test_what_is_named_here_is_still_called_that() -> None:
    for name in LATER:
        path = PACKAGE.joinpath(*name.split(".")[1:])
        assert path.is_dir() or path.with_suffix(".py").is_file(), name
