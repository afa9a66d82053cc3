"""What another terminal types: taken over as it comes, and told with who typed it."""

import asyncio
from collections.abc import Sequence

from textual import work

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.minutes.telling import tell_entry
from cptui.store.problems import RecordUnusable
from cptui.tui.going import Going
from cptui.tui.reply import Reply, Tone, note, refused
from cptui.tui.text import T

TOLD = 2
"""Entries told at once; those before them are counted."""
LONGEST = 150
"""Characters told of one; the rest stands in the lists."""


class Others(Going):
    """An app that follows what others enter."""

    _polling = False
    _lost = False
    _had_read: int | None = None

    def last_read(self) -> int | None:
        """Return the last entry read before the line in hand was begun, and forget it.

        None where nothing came since.
        """
        read, self._had_read = self._had_read, None
        return read

    def poll(self) -> None:
        """Look for others' entries, unless the last look has not come back yet."""
        if not self._polling:
            self._polling = True
            self._poll()

    @work(group="poll")
    async def _poll(self) -> None:
        try:
            news = await asyncio.to_thread(self.session.poll)
        except RecordUnusable as unusable:
            self._lost = True
            self.reply = refused(f"the record cannot be read. {unusable}")
            return
        finally:
            self._polling = False
        if self._lost:
            self._lost = False
            self.reply = note("The record can be read again.")
        if not self.typing.line.text.strip():
            self._had_read = None
        elif news and self._had_read is None:
            self._had_read = news[0].number - 1
        if news:
            self.conference = self.session.conference
            self._tell(news)

    def _tell(self, news: Sequence[Entry]) -> None:
        """Tell of them, unless a question or a refusal is still to be read."""
        if self.reply.tone not in (Tone.ASKED, Tone.REFUSED):
            self.reply = of_others(self.session.conference, news)


def of_others(conference: Conference, news: Sequence[Entry]) -> Reply:
    """Return what others entered, the latest last, each with the code of who typed it."""
    lines = [_short(f"({one.by}) {tell_entry(conference, one)}") for one in news[-TOLD:]]
    before = len(news) - len(lines)
    if before:
        lines.insert(0, f"{before} more, and then:")
    return Reply(Tone.TOLD, tuple(T(line) for line in lines))


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 4].rstrip()} ..."
