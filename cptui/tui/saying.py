"""Lines on their way to the record, one after the other, and what came of each."""

import asyncio
from collections import deque
from collections.abc import Callable

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Telling
from cptui.domain.values import dataclass
from cptui.session.results import Quit, Saved
from cptui.session.session import Session
from cptui.session.typist import Taken, Typist, Waits, chosen, leaning, taken
from cptui.store.problems import RecordUnusable

Result = Saved | Ask | Refused | Telling | Quit | Waits


@dataclass(frozen=True, slots=True)
class Line:
    """A line entered, and the question that was on the screen when it was."""

    text: str
    answering: Ask | None
    seen: int | None = None
    """The last entry read before it was begun, where others came meanwhile."""


class NotKept(Refused):
    """The line could not be saved: not its words, the record is at fault."""

    def __init__(self, why: str) -> None:
        super().__init__(f"not saved. {why}")
        self.why = why


class Saying:
    """Hands lines to the session in the order typed, off the screen's thread.

    A line typed ahead of a question is not its answer: it waits until the question is
    settled. So does one that is plainly meant for the minutes.
    """

    def __init__(self, session: Session, report: Callable[[str, Result], None]) -> None:
        self._session = session
        self._typist = Typist(session)
        self._report = report
        self._lines: deque[Line] = deque()
        self._held: deque[Line] = deque()
        self._busy: Line | None = None
        self.question: Ask | None = None
        """The question on the screen."""
        self.left = 0
        """Lines that were left unsaid with the line they went on with, when that was not done."""

    @property
    def unsaved(self) -> int:
        """How many lines are not in the record yet."""
        return len(self.waiting)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Those lines, the one that is being saved first."""
        busy = (self._busy,) if self._busy else ()
        return tuple(line.text for line in (*busy, *self._held, *self._lines))

    def add(self, text: str, seen: int | None = None) -> bool:
        """Take a line; True when `work` has to be started for it."""
        self._lines.append(Line(text, self.question, seen))
        return self._busy is None

    async def work(self) -> None:
        """Say every waiting line; reports each as its answer comes."""
        if self._busy:
            return
        while self._lines:
            line = self._lines.popleft()
            if self._waits(line):
                self._held.append(line)
                self._report(line.text, Waits(len(self._held)))
                continue
            self._busy = line
            try:
                words = chosen(line.answering, line.text)
                result = await asyncio.to_thread(self._say, words, line.seen)
            finally:
                self._busy = None
            self.question = self._session.pending
            if self.question is None:
                self._release(done=not isinstance(result, Refused))
            self._report(line.text, result)

    def withdraw(self) -> None:
        """Let the question go; the lines that waited for its answer are said by `work`."""
        self._session.pending = None
        self.question = None
        self._release(done=False)

    def _waits(self, line: Line) -> bool:
        """Whether the line is for after the question."""
        if self.question is None:
            return False
        if line.answering is not self.question:
            return True
        return taken(self._session, chosen(self.question, line.text)) is Taken.WAITS

    def _say(self, text: str, seen: int | None) -> Result:
        try:
            if taken(self._session, text) is Taken.BESIDE:
                return self._typist.beside(text)
            return self._typist.say(text, seen=seen)
        except RecordUnusable as unusable:
            return NotKept(str(unusable))

    def _release(self, *, done: bool) -> None:
        """Let the lines that waited for the answer go on, as no answers to anything.

        Where the line asked about was not done, those that only went on with it are left
        with it: they would be taken for somebody else's words.
        """
        self.left = 0 if done else leaning([line.text for line in self._held])
        for _ in range(self.left):
            self._held.popleft()
        while self._held:
            line = self._held.pop()
            self._lines.appendleft(Line(line.text, None, line.seen))
