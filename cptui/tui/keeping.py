"""Keeping the line that is being typed, so that at most its last second can be lost."""

import asyncio
from contextlib import suppress

from rich.console import RenderableType
from textual.timer import Timer

from cptui.session.session import Session
from cptui.store.problems import RecordUnusable
from cptui.tui.drafting import Typing
from cptui.tui.endings import Guarded
from cptui.tui.reply import Reply, refused

DRAFT_AFTER = 0.7
"""Seconds from a key to its draft being kept."""


class Keeping(Guarded, inherit_bindings=False):
    """An app that keeps its draft: soon after each key, and at once when it ends."""

    session: Session
    typing: Typing
    reply: Reply
    _draft: Timer | None = None
    _kept = ""

    def on_capture_changed(self) -> None:
        """Keep the draft within a second."""
        if self._draft is None:
            self._draft = self.set_timer(DRAFT_AFTER, self._keep_draft)

    async def _keep_draft(self) -> None:
        self._draft = None
        try:
            await asyncio.to_thread(self._keep)
        except RecordUnusable as unusable:
            self.cannot_keep(str(unusable))

    def cannot_keep(self, why: str) -> None:
        """Say that the line that is being typed would be lost."""
        self.reply = refused(f"the line you type cannot be kept. {why}")

    def unsaid(self) -> str:
        """Return all that would be lost if the program ended now, a line each."""
        return self.typing.unsaid

    def exit(
        self, result: int | None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """Leave; what is not in the record is kept first."""
        self.keep_now()
        super().exit(result, return_code, message)

    def keep_now(self) -> None:
        """Keep the line at once; nothing more can be done if it fails."""
        with suppress(RecordUnusable):
            self._keep()

    def _keep(self) -> None:
        """Keep the line unless it is kept already; its time is that of its last change."""
        text = self.unsaid()
        if text != self._kept:
            self.session.keep_draft(text)
            self._kept = text

    def end(self, code: int) -> None:
        """End on a signal: the draft first, then the terminal if there is one still."""
        self.keep_now()
        self.silence()
        self.exit(code, return_code=code)
