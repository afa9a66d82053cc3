"""Sittings in line mode on a copy of a fictional sample case."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

from cptui.plain.conversation import Conversation
from cptui.plain.script import play_script
from cptui.session.opening import open_session
from cptui.session.session import Session
from cptui.store.places import sample_cases

TEN = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
"""10:00 on the wall on the day of the case, in British Summer Time."""


def case_in(folder: Path) -> Path:
    """Return a copy of the first sample's case file in that folder."""
    copied = folder / "case.yaml"
    if not copied.exists():
        shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", copied)
    return copied


def opened(folder: Path, *, rehearse: bool = True, terminal: str = "pid 1") -> Session:
    """Return a sitting on that case; a real one's clock goes a second at every look."""
    if rehearse:
        return open_session(case_in(folder), rehearse=True, terminal=terminal)
    ticks = (TEN + timedelta(seconds=count) for count in range(100_000))
    return open_session(case_in(folder), clock=lambda: next(ticks), terminal=terminal)


def played(folder: Path, script: str) -> tuple[int, str, str]:
    """Return the exit code, output and errors of a script played as a rehearsal."""
    session = opened(folder)
    out, err = StringIO(), StringIO()
    try:
        code = play_script(session, StringIO(script), out, err)
    finally:
        session.close()
    return code, out.getvalue(), err.getvalue()


class Typist:
    """Types lines at a terminal, keeps the prompts seen; an exception is raised as typed."""

    def __init__(self, *lines: str | type[BaseException]) -> None:
        self.prompts: list[str] = []
        self.remembered: list[str] = []
        self._lines: Iterator[str | type[BaseException]] = iter(lines)

    def ask_line(self, prompt: str) -> str:
        """Return the next line; EOFError when there is none left."""
        self.prompts.append(prompt)
        line = next(self._lines, EOFError)
        if isinstance(line, str):
            return line
        raise line


def talked(session: Session, typist: Typist) -> tuple[int, list[str]]:
    """Return the exit code and the lines printed while that typist typed."""
    out = StringIO()
    talk = Conversation(
        session, typist.ask_line, typist.remembered.append, out, "cptui run case.yaml --plain"
    )
    return talk.run(), out.getvalue().splitlines()
