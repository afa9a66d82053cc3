"""The record: an append-only log in one SQLite file, and the only truth.

An entry counts as saved once its transaction is committed and on disk. After an error the
truth is learned by reading again for the entry's id; so nothing is said to be saved that is
not, and nothing is saved twice. A Record belongs to the thread that opened it.
"""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import starmap
from pathlib import Path

from cptui.domain.entry import Entry
from cptui.domain.events import Event
from cptui.domain.values import dataclass
from cptui.store import drafts, schema, trouble
from cptui.store.chain import START, Row, walk
from cptui.store.codec import encode, entry_of
from cptui.store.drafts import Draft
from cptui.store.record_file import connect, transaction

_COLUMNS = 'number, id, at, typed, "by", kind, body'


@dataclass(frozen=True, slots=True)
class Proposed:
    """An entry to be, before it has a number."""

    at: datetime
    typed: datetime
    by: str
    event: Event


Propose = Callable[[tuple[Entry, ...]], Proposed]
"""Given the entries added meanwhile, decides; whatever it raises leaves the record alone."""


class Record:
    """An open record."""

    def __init__(self, path: Path, base: sqlite3.Connection) -> None:
        self.path = path
        self._base = base
        self._seen_version: int | None = None
        self._checked = False

    def check(self) -> None:
        """Look the whole file through, once; RecordUnusable when it is damaged."""
        if self._checked:
            return
        try:
            schema.check_whole(self._base)
        except sqlite3.Error as error:
            raise trouble.not_opened(error) from None
        self._checked = True

    def after(self, number: int) -> tuple[Entry, ...]:
        """Return the entries with higher numbers; RecordUnusable when they cannot be read."""
        try:
            return self._after(number)
        except sqlite3.Error as error:
            # What could not be read now is still to be read.
            self._seen_version = None
            raise trouble.not_opened(error) from None

    def append(
        self, entry_id: str, known: int, propose: Propose, *, drop_draft_of: str | None = None
    ) -> tuple[Entry, ...]:
        """Decide and save one entry; return all entries after `known`, read back from disk.

        A terminal's draft goes in the same transaction. Raises NotSaved when nothing was
        saved, RecordUnusable when that cannot be told, and whatever `propose` raises.
        """
        self.check()
        try:
            self._attempt(entry_id, known, propose, drop_draft_of)
        except sqlite3.Error as error:
            if trouble.code_of(error) in trouble.CERTAIN:
                raise trouble.not_saved(error) from None
            self._once_more(entry_id, known, propose, drop_draft_of)
        return self.after(known)

    def changed(self) -> bool:
        """Whether another terminal may have written since this was last asked."""
        try:
            version: int = self._base.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.Error as error:
            raise trouble.not_opened(error) from None
        before, self._seen_version = self._seen_version, version
        return version != before

    def verify(self) -> int:
        """Check the file and follow the whole chain of hashes; return how many entries it has.

        Raises RecordUnusable naming the first entry that is not as it was written.
        """
        try:
            schema.check_whole(self._base, thoroughly=True)
            rows = self._base.execute(f"SELECT {_COLUMNS}, hash FROM entries ORDER BY number")
            return walk((Row(*fields), stored) for *fields, stored in rows)
        except sqlite3.Error as error:
            raise trouble.not_opened(error) from None

    def keep_draft(self, terminal: str, draft: Draft) -> None:
        """Keep a half-typed line; an empty one drops it. Raises NotSaved."""
        self.check()
        try:
            drafts.keep(self._base, terminal, draft)
        except sqlite3.Error as error:
            raise trouble.not_saved(error) from None

    def drafts(self) -> dict[str, Draft]:
        """Return every half-typed line by terminal, the latest first."""
        try:
            return drafts.all_of(self._base)
        except sqlite3.Error as error:
            raise trouble.not_opened(error) from None

    def hand_over_draft(self, of: str, to: str) -> None:
        """Give a terminal that is gone's half-typed line to another. Raises NotSaved."""
        try:
            self.check()
            with transaction(self._base):
                drafts.hand_over(self._base, of, to)
        except sqlite3.Error as error:
            raise trouble.not_saved(error) from None

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def _after(self, number: int) -> tuple[Entry, ...]:

        rows = self._base.execute(
            f"SELECT {_COLUMNS} FROM entries WHERE number > ? ORDER BY number", (number,)
        )
        return tuple(starmap(entry_of, rows))

    def _attempt(self, entry_id: str, known: int, propose: Propose, draft_of: str | None) -> None:

        with transaction(self._base):
            self._insert(entry_id, propose(self._after(known)))
            if draft_of is not None:
                drafts.drop(self._base, draft_of)

    def _insert(self, entry_id: str, new: Proposed) -> None:

        last = self._base.execute("SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1")
        number, before = last.fetchone() or (0, START)
        kind, body = encode(new.event)
        row = Row(number + 1, entry_id, _stored(new.at), _stored(new.typed), new.by, kind, body)
        self._base.execute(
            "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (row.number, entry_id, row.at, row.typed, row.by, kind, body, row.hash_after(before)),
        )

    def _once_more(self, entry_id: str, known: int, propose: Propose, draft_of: str | None) -> None:

        try:
            if self._holds_afresh(entry_id):
                return
            try:
                self._attempt(entry_id, known, propose, draft_of)
            except sqlite3.Error as error:
                if not self._holds_afresh(entry_id):
                    raise trouble.not_saved(error) from None
        except sqlite3.Error as error:
            raise trouble.not_certain(error) from None

    def _holds_afresh(self, entry_id: str) -> bool:
        """Whether the entry is there, asked over a new connection: the old may be wrong."""
        self._base.close()
        self._base, self._seen_version = connect(self.path, mode="rw"), None
        schema.settle(self._base)
        found = self._base.execute("SELECT count(*) FROM entries WHERE id = ?", (entry_id,))
        return bool(found.fetchone()[0])


def _stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
