"""Closing: what is still to do and where, before they go, and what is handed out tonight."""

import asyncio
import re
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.widget import Widget

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.store.files import AlreadyThere, NotWritten
from cptui.store.problems import NotValid
from cptui.tui.dialogs.sure import Sure
from cptui.tui.live import LiveScreen
from cptui.tui.reply import note, refused
from cptui.tui.widgets.bars import SCREENS
from cptui.tui.widgets.closing import COPY, HERE, closing_rows
from cptui.tui.widgets.lines import Lines
from cptui.tui.writing import Written, earlier, left_out, write_copy, write_out


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    name = re.sub(r"\W+", ".", does).strip(".").lower()
    return Binding(key, f"screen.{does}", word, id=f"close.{name}", tooltip=tooltip)


class ToDo(Lines):
    """The list; Enter goes where the thing marked is done, on a reader to their copy."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"w", "W", "c"})

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("enter", "go", "go there", "Go where the thing marked is done, or make that copy."),
        _key("w", "write(False)", "tonight's", "Write tonight's letter and the outline plans."),
        _key("W", "write(True)", "all", "Write every document and invite."),
        _key("c", "say('/close')", "close", "Close the conference; it asks if something is open."),
        _key("f", "begin('/leaving ')", "leaves first", "Who leaves the building first."),
        _key("t", "begin('/tell ')", "tell", "Who tells an absent person, and by when."),
        _key("l", "begin('/leaflet ')", "leaflet", "Who was told how to complain."),
        _key("a", "begin('/adjourn ')", "adjourn", "Go on another day: date, time, why."),
    ]


class CloseScreen(LiveScreen):
    """F6."""

    MODE = "close"

    def body(self) -> Iterable[Widget]:
        """One list of everything."""
        yield ToDo()

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show what is left to do."""
        listing = self.query_one(ToDo)
        app = self.cptui
        if app.written is None:
            app.written = earlier(app.folder, app.session)
        listing.show(closing_rows(conference, app.written, listing.room))

    def action_go(self) -> None:
        """Go to the screen where the thing marked is done, or begin its line."""
        row = self.query_one(ToDo).row
        key = str(row.key) if row else ""
        if key.startswith(COPY):
            self._copy(key.removeprefix(COPY))
            return
        where = key.rpartition(":")[2] if key.startswith("todo:") else ""
        for mode, name in SCREENS:
            if where and name.startswith(where) and where != HERE:
                self.cptui.action_show(mode)

    def action_write(self, everything: bool) -> None:
        """Write the documents."""
        self._write(everything)

    @work(group="export", exclusive=True)
    async def _write(self, everything: bool, force: bool = False) -> None:
        app = self.cptui
        told = partial(app.call_from_thread, self._making)
        made_of = app.session.conference.last_entry
        try:
            paths = await asyncio.to_thread(
                write_out, app.session, app.folder, told, everything=everything, force=force
            )
        except AlreadyThere as taken:
            await self._replace(str(taken).partition(" Nothing was")[0], everything)
        except NotWritten as trouble:
            app.reply = refused(str(trouble))
        except NotValid as trouble:
            app.reply = refused(" ".join(str(problem) for problem in trouble.problems))
        else:
            app.written = Written(tuple(path.name for path in paths), made_of)
            app.reply = note(f"Written, {len(paths)} files in {app.folder}.")

    async def _replace(self, taken: str, everything: bool) -> None:
        """Ask whether files that are there are to be replaced."""
        if await self.app.push_screen_wait(Sure((taken,), "replace them", "leave them")):
            self._write(everything, force=True)
        else:
            self.cptui.reply = note("Nothing was written.")

    @work(group="export", exclusive=True)
    async def _copy(self, code: str) -> None:
        """Tell what a reader's copy leaves out, and write it if that is right."""
        lines = await asyncio.to_thread(left_out, self.cptui.session, code)
        if await self.app.push_screen_wait(Sure(lines, "write it", "leave it")):
            await self._write_copy(code, force=False)
        else:
            self.cptui.reply = note("Nothing was written.")

    async def _write_copy(self, code: str, *, force: bool) -> None:
        app = self.cptui
        told = partial(app.call_from_thread, self._making)
        made_of = app.session.conference.last_entry
        try:
            paths = await asyncio.to_thread(
                write_copy, app.session, app.folder, code, told, force=force
            )
        except AlreadyThere as taken:
            said = str(taken).partition(" Nothing was")[0]
            if await self.app.push_screen_wait(Sure((said,), "replace them", "leave them")):
                await self._write_copy(code, force=True)
            else:
                app.reply = note("Nothing was written.")
        except (NotWritten, Refused) as trouble:
            app.reply = refused(str(trouble))
        except NotValid as trouble:
            app.reply = refused(" ".join(str(problem) for problem in trouble.problems))
        else:
            app.written = Written(tuple(path.name for path in paths), made_of)
            app.reply = note(f"Written for {code}, {len(paths)} files in {paths[0].parent}.")

    def _making(self, name: str) -> None:
        self.cptui.reply = note(f"Making {name} ...")

    def action_say(self, line: str) -> None:
        """Say a line that needs no more words."""
        self.cptui.say(line)

    def action_begin(self, text: str) -> None:
        """Begin a line."""
        self.cptui.prefill(text)
