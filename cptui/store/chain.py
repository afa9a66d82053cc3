"""The chain of hashes: each entry's holds the one before it, so that no change stays unseen.

It shows damage and tampering; it does not stop them. Entries cut off at the end leave a
chain that is shorter but whole. OpenSSL, which makes them, is loaded with the first of them.
"""

from collections.abc import Iterable

from cptui.domain.values import dataclass
from cptui.store.problems import RecordUnusable

START = "01463aa7c8e7b43e28144fe927c231fca16419be3e46ba91461ed7ab52315642"
"""What stands for the row before the first: SHA-256 of "cptui record 1"."""


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
        import hashlib

        total = hashlib.sha256()
        parts = (self.id, self.at, self.typed, self.by, self.kind, self.body)
        for part in (before, str(self.number), *parts):
            data = part.encode()
            total.update(f"{len(data)}:".encode() + data)
        return total.hexdigest()


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
