"""The record as the session works it: on a thread of its own, beside what was read back.

A SQLite connection belongs to the thread that opened it, and a slow disk must not hold up
the screen; so every touch of the file happens on one thread.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from cptui.domain.entry import Entry
from cptui.session.clock import Clock
from cptui.session.deciding import Decide
from cptui.session.known import Known, known_from
from cptui.session.terminal import is_ours_to_take
from cptui.store.drafts import Draft
from cptui.store.problems import RecordUnusable
from cptui.store.record import Proposed, Record
from cptui.store.record_again import identity, open_again
from cptui.store.record_file import last_written

Result = TypeVar("Result")


class Ledger:
    """Appends and reads on; `known` is only ever what was read back from disk."""

    def __init__(self, thread: ThreadPoolExecutor, record: Record, known: Known) -> None:
        self._thread = thread
        self._record = record
        self._file = identity(record.path)
        self.known = known
        self._beside: tuple[Entry, ...] = ()
        self._written: tuple[int, ...] | None = None
        """What the file looked like just before it was last read on."""

    @classmethod
    def opened(cls, open_it: Callable[[], Record], begin: Callable[[Record], None]) -> "Ledger":
        """Open the record on a thread of its own; an empty one is begun first.

        Raises RecordUnusable and whatever `begin` raises.
        """
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="record")
        record: Record | None = None
        try:
            record = thread.submit(open_it).result()
            entries = thread.submit(record.after, 0).result()
            if not entries:
                thread.submit(begin, record).result()
                entries = thread.submit(record.after, 0).result()
            return cls(thread, record, known_from(entries))
        except BaseException:
            if record is not None:
                thread.submit(record.close).result()
            thread.shutdown()
            raise

    def append(
        self,
        entry_id: str,
        decide: Decide,
        *,
        by: str,
        clock: Clock,
        at: datetime | None,
        drop_draft_of: str | None,
    ) -> tuple[Entry, tuple[Entry, ...]]:
        """Decide on the newest state and save; return our entry and all that are new.

        Raises what the record's append raises, and what `decide` raises.
        """

        def propose(news: tuple[Entry, ...]) -> Proposed:
            event = decide(self.known.grown(news))
            typed = clock.now()
            return Proposed(at or typed, typed, by, event)

        def append() -> tuple[Entry, ...]:
            self._find_again()
            return self._record.append(
                entry_id, self.known.last, propose, drop_draft_of=drop_draft_of
            )

        news = self._do(append)
        self.known = self.known.grown(news)
        self._beside += tuple(entry for entry in news if entry.id != entry_id)
        return next(entry for entry in news if entry.id == entry_id), news

    def beside(self) -> tuple[Entry, ...]:
        """Return, once, the entries of others that were read back with our own."""
        beside, self._beside = self._beside, ()
        return beside

    def stirred(self) -> bool:
        """Whether the file looks another than when it was last read on; it is not read."""
        now = last_written(self._record.path)
        return now is None or now != self._written

    def read_on(self) -> tuple[Entry, ...]:
        """Return what was added since, here or at another terminal, and know it."""

        def read() -> tuple[Entry, ...]:
            self._find_again()
            written = last_written(self._record.path)
            news = self._record.after(self.known.last) if self._record.changed() else ()
            self._written = written
            return news

        news = self._do(read)
        self.known = self.known.grown(news)
        return news

    def check(self) -> None:
        """Look the file through for damage, unless that was done; RecordUnusable for any."""
        self._do(self._record.check)

    def _find_again(self) -> None:
        """Open the record anew when its file was replaced; RecordUnusable while it is gone."""
        now = identity(self._record.path)
        if now != self._file:
            self._record = open_again(self._record, self.known.entries)
            self._file = now

    def verify(self) -> int:
        """Follow the chain of hashes; return how many entries it has, or RecordUnusable."""
        return self._do(self._record.verify)

    def keep_draft(self, terminal: str, draft: Draft) -> None:
        """Keep a half-typed line. Raises NotSaved."""
        self._do(lambda: self._record.keep_draft(terminal, draft))

    def take_draft(self, terminal: str) -> Draft | None:
        """Return the terminal's half-typed line, or the latest that one now gone left."""

        def take() -> Draft | None:
            kept = self._record.drafts()
            if terminal in kept:
                return kept[terminal]
            for other, draft in kept.items():
                if is_ours_to_take(other, terminal):
                    self._record.hand_over_draft(other, terminal)
                    return draft
            return None

        return self._do(take)

    def close(self) -> None:
        """Close the file and end the thread; a second time does nothing."""
        with suppress(RuntimeError):
            self._thread.submit(self._record.close).result()
        self._thread.shutdown()

    def _do(self, work: Callable[[], Result]) -> Result:

        try:
            return self._thread.submit(work).result()
        except RuntimeError as error:
            if "shutdown" not in str(error):
                raise
            raise RecordUnusable("The record is closed.") from None
