"""The question that stands in line mode, and the lines that were typed past it."""

from contextlib import suppress

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask
from cptui.session.results import Said
from cptui.session.session import Session
from cptui.session.typist import Taken, Typist, Waits, chosen, leaning, taken
from cptui.store.problems import RecordUnusable


class Asking:
    """Says lines, and keeps what waits for the answer to one of them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._typist = Typist(session)
        self.line = ""
        """The line that is being asked about."""
        self._waiting: list[str] = []

    def say(self, line: str) -> Said | Waits:
        """Return what the line came to; raises RecordUnusable."""
        words = chosen(self._session.pending, line)
        match taken(self._session, words):
            case Taken.WAITS:
                self._waiting.append(line)
                self._keep()
                return Waits(len(self._waiting))
            case Taken.BESIDE:
                return self._typist.beside(line)
        said = self._typist.say(words)
        if isinstance(said, Ask):
            self.line = self.line or line
            self._keep()
        return said

    def settled(self, said: Said | Waits) -> tuple[str, ...]:
        """Forget a question that is settled; return the lines left unsaid with its own."""
        if self._session.pending is not None or not self.line:
            return ()
        self.line = ""
        return self._leave() if isinstance(said, Refused) else ()

    def drop(self) -> tuple[str, ...]:
        """Let the question go; return the lines left unsaid with the one it was about."""
        self._session.pending, self.line = None, ""
        return self._leave()

    @property
    def question(self) -> str:
        """What is asked; nothing where no question stands."""
        return self._session.pending.question if self._session.pending else ""

    @property
    def waiting(self) -> int:
        """How many lines are not in the record for want of an answer, the one asked about too."""
        return len(self._waiting) + bool(self.line)

    def next(self) -> str | None:
        """Return the next line that need not wait any more."""
        free = self._waiting and self._session.pending is None
        return self._waiting.pop(0) if free else None

    def _leave(self) -> tuple[str, ...]:
        count = leaning(self._waiting)
        left, self._waiting = self._waiting[:count], self._waiting[count:]
        return tuple(left)

    def _keep(self) -> None:
        """Keep what is not in the record; what cannot be kept is still on the screen."""
        with suppress(RecordUnusable):
            self._session.keep_draft("\n".join((*self._waiting, self.line)))
