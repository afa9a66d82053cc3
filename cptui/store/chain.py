"""The chain of hashes: each entry's holds the one before it, so that no change stays unseen.

It shows damage and tampering; it does not stop them. Entries cut off at the end leave a
chain that is shorter but whole.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cptui.domain.entry import Entry
from cptui.store.codec import decode
from cptui.store.problems import RecordUnusable

START = hashlib.sha256(b"cptui record 1").hexdigest()


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as the file holds it: text throughout, times in ISO format and UTC."""

    number: int
    id: str
    at: str
    typed: str
    by: str
    kind: str
    body: str

    def hash_after(self, before: str) -> str:
        """Return the row's hash, given that of the row before it."""
        total = hashlib.sha256()
        parts = (self.id, self.at, self.typed, self.by, self.kind, self.body)
        for part in (before, str(self.number), *parts):
            data = part.encode()
            total.update(f"{len(data)}:".encode() + data)
        return total.hexdigest()

    def entry(self) -> Entry:
        """Return the entry; RecordUnusable, with its number, when it cannot be read."""
        try:
            event = decode(self.kind, self.body)
            at, typed = datetime.fromisoformat(self.at), datetime.fromisoformat(self.typed)
        except RecordUnusable as problem:
            raise RecordUnusable(f"Entry {self.number} cannot be read. {problem}") from None
        except ValueError:
            raise RecordUnusable(f"The time of entry {self.number} cannot be read.") from None
        return Entry(self.number, self.id, at, typed, self.by, event)


def walk(rows: Iterable[tuple[Row, str]]) -> int:
    """Follow the chain through every row with its stored hash; return how many there are.

    Raises RecordUnusable naming the first entry that is not as it was written.
    """
    before = START
    count = 0
    for count, (row, stored) in enumerate(rows, start=1):
        if row.number != count:
            raise RecordUnusable(f"Entry {count} is missing from the record.")
        before = row.hash_after(before)
        if before != stored:
            raise RecordUnusable(
                f"Entry {count} is not as it was written: the record was changed from outside."
            )
    return count
