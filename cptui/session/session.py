"""One sitting at one terminal: the only place that appends to the record."""

from collections.abc import Callable
from datetime import datetime
from threading import RLock

from cptui.actions.refusal import Doubtful, Refused
from cptui.capture.reading import Ask, Meaning, Prompt, Reading, Shell, Telling
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import Event
from cptui.session import prompting
from cptui.session.clock import Clock
from cptui.session.day import other_day
from cptui.session.deciding import as_seen, deciding, really
from cptui.session.ledger import Ledger
from cptui.session.results import Done, Said, Saved
from cptui.session.shells import carried_out
from cptui.session.surroundings import Ground, Surroundings
from cptui.store.drafts import Draft
from cptui.store.problems import RecordUnusable


class Session(Ground):
    """What screen and line mode work with; every method may be called from any thread."""

    def __init__(
        self,
        ledger: Ledger,
        by: str,
        clock: Clock,
        new_id: Callable[[], str],
        terminal: str,
        surroundings: Surroundings | None = None,
    ) -> None:
        super().__init__(ledger, surroundings or Surroundings())
        self.by = by
        self.prompt = Prompt()
        self.pending: Ask | None = None
        """The question that the next line answers; None takes it back, and nothing happens."""
        self.rehearsal = ledger.known.conference.rehearsal
        """Whether nothing of this counts."""
        self._clock = clock
        self._new_id = new_id
        self._terminal = terminal
        self._surroundings.tell(other_day(self.conference, clock.now()))
        self._lock = RLock()

    @property
    def conference(self) -> Conference:
        """The state as last read back from the record."""
        return self._ledger.known.conference

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The record as last read back."""
        return self._ledger.known.entries

    def now(self) -> datetime:
        """Return the moment, UTC; a rehearsal's stands still until /clock."""
        return self._clock.now()

    def notices(self) -> tuple[str, ...]:
        """Return, once, what the user should know: a jump of the clock, a disk nearly full."""
        with self._lock:
            told = self._surroundings.told()
            of_clock = self._clock.notice()
        return (*told, of_clock) if of_clock else told

    def act(
        self, action: Callable[..., Event], *, at: datetime | None = None, **arguments: object
    ) -> Done:
        """Decide the action on the newest state and save it; the prompt stays as it is.

        `at` is when it happened, UTC, where that is not now. An Ask is answered by the next
        `say`. Raises RecordUnusable, in words, when it could not be saved.
        """
        with self._lock:
            self.pending = None
            return self._record(Meaning(action, arguments, at))

    def say(self, line: str, *, seen: int | None = None) -> Said:
        """Do what a typed line means, or answer the question that is pending.

        `seen` is the last entry its typist had read, where that is not all that is known.
        A refused answer leaves its question pending. Raises RecordUnusable as `act` does.
        """
        with self._lock:
            asked = self.pending
            try:
                reading = read(self, line)
                self.pending = None
                match reading:
                    case Meaning():
                        return self._record(as_seen(reading, seen), drop_draft=True)
                    case Ask():
                        self.pending = reading
                    case Telling(prompt=prompt):
                        self.prompt = prompt or self.prompt
                    case Shell():
                        around = self._clock, self._surroundings
                        return carried_out(reading, self._ledger.known, *around)
                return reading
            except Refused as refusal:
                return refusal
            except RecordUnusable:
                # The same answer is to save it once there is room.
                self.pending = asked
                raise

    def foretell(self, line: str) -> str:
        """Return in words what Enter would do with the line, as far as is known; no write."""
        if not line.strip():
            return ""
        from cptui.session.foretelling import foretold

        words = foretold(lambda: read(self, line), self._ledger.known, self.now())
        # Said first: of a long line the end may be out of sight.
        written = (pair for pair in self.shorthand.written_out(line) if pair[1] in words)
        return "".join(f"({word}: {text}) " for word, text in written) + words

    def poll(self) -> tuple[Entry, ...]:
        """Return, once, each entry that another terminal added, and know them.

        Those that were read back together with an entry of our own are among them.
        """
        with self._lock:
            news = self._ledger.read_on()
            self.prompt = prompting.after_news(self.prompt, news)
            return (*self._ledger.beside(), *news)

    def accept_amendment(self) -> Done:
        """Take the changed case file and profile over into the record."""
        amended = self._surroundings.amended
        if amended is None or self._accepted:
            return Refused("The case file is as the record has it.")
        done = self.act(lambda conference: amended)
        if isinstance(done, Saved):
            self._accepted = True
        return done

    def keep_draft(self, text: str) -> None:
        """Keep the half-typed line safe; an empty one drops it. Raises RecordUnusable."""
        self._ledger.keep_draft(self._terminal, Draft(text, self.now()))

    def draft(self) -> Draft | None:
        """Return the half-typed line of this terminal, or the last that a dead one left."""
        return self._ledger.take_draft(self._terminal)

    def close(self) -> None:
        """Close the record. Everything is saved already; a second time does nothing."""
        self._ledger.close()

    def _record(self, meaning: Meaning, *, drop_draft: bool = False) -> Done:
        try:
            entry, news = self._ledger.append(
                self._new_id(),
                deciding(meaning),
                by=self.by,
                clock=self._clock,
                at=meaning.at,
                drop_draft_of=self._terminal if drop_draft else None,
            )
        except Doubtful as doubt:
            self.pending = really(meaning, doubt)
            return self.pending
        except Refused as refusal:
            return refusal
        from cptui.minutes.telling import tell_saved

        prompt = prompting.after_news(self.prompt, news)
        self.prompt = prompting.after_own(prompt, meaning, entry)
        return Saved(entry, tell_saved(self.conference, entry), self.conference)


def read(session: Session, line: str) -> Reading:
    """Return what the line, or the answer, means as things stand; raises Refused."""
    from cptui.capture.typed_line import read_line

    if session.pending is not None:
        return session.pending.answer(line)
    known = session.conference, session.prompt, session.now(), session.by, session.entries
    return read_line(line, *known, session.shorthand)
