"""What another terminal types: taken over as it comes, and told with who typed it."""

import asyncio
from collections.abc import Sequence

from textual import work
from textual.reactive import var

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.session.results import Saved
from cptui.store.problems import RecordUnusable
from cptui.store.trouble import Unfinished
from cptui.tui.found import Finding
from cptui.tui.reply import Reply, Tone, note, refused
from cptui.tui.saying import NotKept, Result
from cptui.tui.text import T
from cptui.tui.widgets.lost import Lost

PATIENCE = 8
"""Looks in a row that may find a writer in the way before anything is said of it."""
TOLD = 2
"""Entries told at once; those before them are counted."""
LONGEST = 150
"""Characters told of one; the rest stands in the lists."""


GLANCE_EVERY = 0.25
"""Seconds between two glances at the record's file."""
ANYWAY = 8
"""Glances after which the record is read whatever its file looks like."""


class Others(Finding):
    """An app that follows what others enter."""

    lost: var[Lost | None] = var(None)
    """That the record cannot be reached; None while it can."""
    _polling = False
    _in_the_way = 0
    _looks = 0
    _glances = 0
    _had_read: int | None = None

    def last_read(self) -> int | None:
        """Return the last entry read before the line in hand was begun, and forget it.

        None where nothing came since.
        """
        read, self._had_read = self._had_read, None
        return read

    def glance(self) -> None:
        """Look for others' entries where the record's file shows that there may be some.

        Four times a second, all day: it is no timer of Textual's, which would cost ten times
        as much. Every few glances the record is asked itself.
        """
        self._glances += 1
        anyway = self.lost is not None or self._in_the_way or not self._glances % ANYWAY
        if anyway or self.session.stirred():
            self.poll()
        asyncio.get_running_loop().call_later(GLANCE_EVERY, self.glance)

    def poll(self) -> None:
        """Look for others' entries, unless the last look has not come back yet."""
        if not self._polling:
            self._polling = True
            self._poll()

    @work(group="poll")
    async def _poll(self) -> None:
        try:
            news = await asyncio.to_thread(self.session.poll)
            await self._write_again()
        except Unfinished as unusable:
            self._in_the_way += 1
            if self._in_the_way > PATIENCE:
                self.lose(str(unusable))
            return
        except RecordUnusable as unusable:
            self.lose(str(unusable))
            return
        finally:
            self._polling = False
        self._in_the_way = 0
        if self.lost is not None and not self.lost.to_write:
            self.find()
        if not self.typing.line.text.strip():
            self._had_read = None
        elif news and self._had_read is None:
            self._had_read = news[0].number - 1
        if news:
            self.conference = self.session.conference
            self._tell(news)

    async def _write_again(self) -> None:
        """See now and then whether a record that took nothing can be written again."""
        self._looks += 1
        if self.lost is None or not self.lost.to_write or self._looks % PATIENCE:
            return
        try:
            await asyncio.to_thread(self.session.keep_draft, self.unsaid())
        except RecordUnusable:
            return
        self.find()

    def reached(self, result: Result) -> None:
        """Take from what came of a line what was found, and whether it could be saved."""
        self.take_found(result)
        if isinstance(result, NotKept):
            self.lose(result.why, to_write=True)
        elif isinstance(result, Saved):
            # The draft went with the line into the record: what is unsaid is kept anew.
            self._kept = ""
            self.find()

    def lose(self, why: str, *, to_write: bool = False) -> None:
        """Show that the record cannot be reached; a question stays to be read."""
        if self.lost is not None:
            return
        self.lost = Lost(self.session.now(), why, to_write)
        self.bell()
        if not to_write and self.reply.tone is not Tone.ASKED:
            self.reply = refused(f"the record cannot be read. {why}")

    def cannot_keep(self, why: str) -> None:
        """Show the link as lost; while it is, the draft is tried again with every key."""
        if self.lost is None:
            super().cannot_keep(why)
            self.lose(why, to_write=True)

    def find(self) -> None:
        """Show that it can be reached again, and keep what is being typed."""
        lost, self.lost = self.lost, None
        if lost is not None:
            self.on_capture_changed()
        if lost is not None and self.reply.tone is not Tone.ASKED:
            does = "written" if lost.to_write else "read"
            self.reply = note(f"The record can be {does} again. What was saved is there.")

    def _tell(self, news: Sequence[Entry]) -> None:
        """Tell of them, unless a question or a refusal is still to be read."""
        if self.reply.tone not in (Tone.ASKED, Tone.REFUSED):
            self.reply = of_others(self.session.conference, news)


def of_others(conference: Conference, news: Sequence[Entry]) -> Reply:
    """Return what others entered, the latest last, each with the code of who typed it."""
    # Loaded with the first of them: the first screen tells of none.
    from cptui.minutes.telling import tell_entry
    from cptui.rules.mentions import mentions

    lines = [_short(f"({one.by}) {tell_entry(conference, one)}") for one in news[-TOLD:]]
    before = len(news) - len(lines)
    if before:
        lines.insert(0, f"{before} more, and then:")
    told = (mentions(conference, one) for one in reversed(news))
    lines += next(filter(None, told), ())
    return Reply(Tone.TOLD, tuple(T(line) for line in lines))


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 4].rstrip()} ..."
