"""Half-typed lines, one a terminal, kept in the record's file but no part of the record."""

import sqlite3
from datetime import datetime

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """A line that was being typed."""

    text: str
    typed: datetime
    """When it was last touched, UTC."""


def keep(base: sqlite3.Connection, terminal: str, draft: Draft) -> None:
    """Keep the terminal's draft in place of its last one; an empty text drops it."""
    if not draft.text:
        drop(base, terminal)
        return
    base.execute(
        "INSERT INTO drafts VALUES (?, ?, ?) ON CONFLICT (terminal)"
        " DO UPDATE SET text = excluded.text, typed = excluded.typed",
        (terminal, draft.text, draft.typed.isoformat()),
    )


def drop(base: sqlite3.Connection, terminal: str) -> None:
    """Forget the terminal's draft."""
    base.execute("DELETE FROM drafts WHERE terminal = ?", (terminal,))


def hand_over(base: sqlite3.Connection, of: str, to: str) -> None:
    """Give one terminal's draft to another."""
    if of != to:
        drop(base, to)
        base.execute("UPDATE drafts SET terminal = ? WHERE terminal = ?", (to, of))


def all_of(base: sqlite3.Connection) -> dict[str, Draft]:
    """Return every draft by terminal, the latest first."""
    rows = base.execute("SELECT terminal, text, typed FROM drafts ORDER BY typed DESC")
    return {terminal: Draft(text, datetime.fromisoformat(at)) for terminal, text, at in rows}
