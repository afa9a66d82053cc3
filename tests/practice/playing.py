"""Playing a conference under a founding document's profile: typed lines through a real session."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask
from cptui.domain.conference import Conference
from cptui.minutes.letter import decision_letter
from cptui.minutes.minutes import minutes_document
from cptui.minutes.tree import Document, Heading
from cptui.rules.checks import Check, checks_of
from cptui.rules.dates import DueDate, due_dates
from cptui.session.opening import open_session
from tests.minutes.papers import lines

FOLDER = Path(__file__).parent / "cases"
MADE = datetime(2027, 1, 31, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Played:
    """A conference played to its end, and what was answered on the way."""

    before: Conference
    """As it stood before the first line."""
    conference: Conference
    asked: tuple[str, ...]
    """The questions that were asked on the way."""

    @property
    def minutes(self) -> Document:
        """The minutes."""
        return minutes_document(self.conference, MADE)

    @property
    def letter(self) -> Document:
        """The decision letter."""
        return decision_letter(self.conference, MADE)


@cache
def play(name: str) -> Played:
    """Play the case of that name with its lines; every line must be taken."""
    with TemporaryDirectory() as folder:
        case = Path(shutil.copy(FOLDER / f"{name}.yaml", folder))
        session = open_session(case, rehearse=True)
        try:
            before, asked = session.conference, []
            for number, line in enumerate(_lines(name), start=1):
                answer = session.say(line)
                assert not isinstance(answer, Refused), f"{name}, line {number}, {line}: {answer}"
                if isinstance(answer, Ask):
                    asked.append(answer.question)
            return Played(before, session.conference, tuple(asked))
        finally:
            session.close()


def _lines(name: str) -> list[str]:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("##")]


def headings(document: Document) -> list[str]:
    """Return the text of every heading."""
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def dates(conference: Conference) -> dict[str, DueDate]:
    """Return every date that is one for all children, by id."""
    return {due.id: due for due in due_dates(conference) if due.child is None}


def found(conference: Conference) -> dict[str, Check]:
    """Return the checks by id."""
    return {check.id: check for check in checks_of(conference)}


def said(document: Document) -> str:
    """Return every line of a document."""
    return "\n".join(lines(document))
