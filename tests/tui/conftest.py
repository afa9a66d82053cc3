"""A sitting on a copy of a sample case, and how to read what the screen shows."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cptui.plain.script import COMMENT
from cptui.session.opening import open_session
from cptui.session.results import Saved
from cptui.session.session import Session
from cptui.session.typist import chosen
from cptui.store.places import sample_cases

Opening = Callable[..., Session]


def script(sample: str) -> list[str]:
    """Return the lines of a sample's rehearsal."""
    text = (sample_cases() / sample / "rehearsal.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith(COMMENT)]


def play(session: Session, lines: list[str]) -> int:
    """Say the lines; returns how many entries they saved."""
    saved = 0
    for line in lines:
        if line in ("/close", "/quit"):
            break
        saved += isinstance(session.say(chosen(session.pending, line)), Saved)
    return saved


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opening]:
    """Opens a sitting on a copy of a sample, changed as told; closes it afterwards."""
    sessions: list[Session] = []

    def make(sample: str = "01-initial", *, rehearse: bool = True, **changes: str) -> Session:
        path = tmp_path / "case.yaml"
        if not path.exists():
            shutil.copy(sample_cases() / sample / "case.yaml", path)
            text = path.read_text(encoding="utf-8")
            for before, after in changes.items():
                text = text.replace(before.replace("_", " "), after)
            path.write_text(text, encoding="utf-8")
        sessions.append(open_session(path, rehearse=rehearse, terminal="here"))
        return sessions[-1]

    yield make
    for session in sessions:
        session.close()
