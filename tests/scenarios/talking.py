"""A room in which lines are typed one after another and every answer is read."""

from pathlib import Path
from types import TracebackType

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.minutes.minutes import minutes_document
from cptui.rules.dates import DueDate, due_dates
from cptui.session.opening import open_session
from cptui.session.results import Saved
from tests.minutes.papers import under
from tests.scenarios.sittings import copied


class Room:
    """A rehearsal of a sample's case, perhaps under another profile."""

    def __init__(self, sample: str, folder: Path, **changed: str) -> None:
        self._session = open_session(copied(sample, folder, **changed), rehearse=True)

    def __enter__(self) -> "Room":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()

    @property
    def conference(self) -> Conference:
        """The state as read back."""
        return self._session.conference

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The record."""
        return self._session.entries

    def foretold(self, line: str) -> str:
        """Return what Enter would do with the line, in words."""
        return self._session.foretell(line)

    def say(self, *lines: str) -> str:
        """Type lines that must all be taken; return what the last one led to, in words."""
        words = ""
        for line in lines:
            found = self._session.say(line)
            assert not isinstance(found, Refused | Ask), f"{line}: {found}"
            words = found.words if isinstance(found, Saved) else ""
        return words

    def refused(self, line: str) -> str:
        """Type a line that must be refused; return why."""
        found = self._session.say(line)
        assert isinstance(found, Refused), f"{line}: {found}"
        return str(found)

    def asked(self, line: str, answer: str) -> str:
        """Type a line that must be asked about, and the answer; return the question."""
        found = self._session.say(line)
        assert isinstance(found, Ask), f"{line}: {found}"
        assert not isinstance(self._session.say(answer), Refused | Ask)
        return found.question

    def minutes(self, heading: str, after: str = "") -> list[str]:
        """Return what the minutes say under a heading."""
        return under(minutes_document(self.conference, self._session.now()), heading, after)

    def date(self, name: str, child: str | None = None) -> DueDate:
        """Return the date of that id, for that child where children have different ones."""
        (found,) = [
            one for one in due_dates(self.conference) if one.id == name and one.child == child
        ]
        return found
