"""What lies beside the record, looked at only when it is asked for.

Reading the case file again, and the lists of abbreviations, takes as long as everything else
of a start together. No conference has to wait for that before it can go on.
"""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from cptui.capture.reading import Telling
from cptui.capture.shorthand import NO_SHORTHAND, Shorthand
from cptui.domain.events import CaseAmended
from cptui.session.ledger import Ledger
from cptui.session.material import Changes
from cptui.store.files import NotWritten, shown
from cptui.store.problems import NotValid

Found = TypeVar("Found")


class Once(Generic[Found]):
    """Something that is looked up once, by whoever asks first; the others wait for it."""

    def __init__(self, look: Callable[[], Found]) -> None:
        self._look = look
        self._lock = Lock()
        self._found: list[Found] = []

    def __call__(self) -> Found:
        """Return what was found."""
        with self._lock:
            if not self._found:
                self._found.append(self._look())
            return self._found[0]


def _no_changes() -> Changes:
    return Changes()


def _no_shorthand() -> tuple[Shorthand, tuple[str, ...]]:
    return NO_SHORTHAND, ()


class Surroundings:
    """The case file as it is now, the abbreviations at hand, and what is worrying about them."""

    def __init__(
        self,
        told: tuple[str, ...] = (),
        changes: Callable[[], Changes] = _no_changes,
        shorthand: Callable[[], tuple[Shorthand, tuple[str, ...]]] = _no_shorthand,
    ) -> None:
        self._told = told
        self._told_lock = Lock()
        self._changes = Once(lambda: self._read_changes(changes))
        self._added: Shorthand | None = None
        self._shorthand = Once(lambda: self._read_shorthand(shorthand))

    @property
    def amended(self) -> CaseAmended | None:
        """How the case file or the profile differ from what the record took over."""
        return self._changes()

    @property
    def shorthand(self) -> Shorthand:
        """The abbreviations and stock phrases at hand."""
        return self._added or self._shorthand()

    def abbreviate(self, word: str, text: str) -> None:
        """Write this word out from now on."""
        known = self.shorthand
        self._added = Shorthand({**known.abbreviations, word: text}, known.phrases)

    def told(self) -> tuple[str, ...]:
        """Return, once, what was found to be worrying so far."""
        with self._told_lock:
            told, self._told = self._told, ()
        return told

    def _read_changes(self, look: Callable[[], Changes]) -> CaseAmended | None:
        found = look()
        self.tell(found.trouble)
        return found.amended

    def _read_shorthand(self, load: Callable[[], tuple[Shorthand, tuple[str, ...]]]) -> Shorthand:
        found, trouble = load()
        self.tell(trouble)
        return found

    def tell(self, trouble: tuple[str, ...]) -> None:
        """Add to what is told at the next opportunity."""
        with self._told_lock:
            self._told += trouble


class Ground:
    """What a session stands on: its record, and what lies beside it."""

    def __init__(self, ledger: Ledger, surroundings: Surroundings) -> None:
        self._ledger = ledger
        self._surroundings = surroundings
        self._accepted = False

    @property
    def amendment(self) -> str | None:
        """How the case file or profile differ from what the record holds, or None."""
        amended = None if self._accepted else self._surroundings.amended
        return amended.what if amended else None

    @property
    def shorthand(self) -> Shorthand:
        """The abbreviations and stock phrases at hand."""
        return self._surroundings.shorthand

    def stirred(self) -> bool:
        """Whether another terminal may have written since the last poll; nothing is read.

        The system keeps times by its own tick of some milliseconds: what was written in the
        very tick of the poll is not seen until the next poll.
        """
        return self._ledger.stirred()

    def check(self) -> None:
        """Look the record's file through for damage; RecordUnusable, in words, for any.

        Nothing is written to it before that was done, by this or by the first line.
        """
        self._ledger.check()

    def verify(self) -> int:
        """Follow the record's chain of hashes; return its length, or raise RecordUnusable."""
        return self._ledger.verify()


def abbreviated(surroundings: Surroundings, words: str, *, keep: bool) -> Telling:
    """Write a word out from now on, as `hub: family hub`; keep it so where that is wanted."""
    word, _, text = words.partition(": ")
    surroundings.abbreviate(word, text)
    done = f"“{word}” is written out as “{text}”"
    if not keep:
        return Telling((f"{done} in this sitting.",))
    from cptui.store.shorthand_keeping import keep_abbreviation

    try:
        where = keep_abbreviation(word, text)
    except (NotWritten, NotValid, OSError) as problem:
        return Telling((f"{done} in this sitting. It cannot be kept: {problem}",))
    return Telling((f"{done} from now on. Kept in {shown(where)}.",))
