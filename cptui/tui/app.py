"""The app: owns what was last read back and the time, and hands every line to the session."""

import gc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path, PurePath
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.reactive import var
from textual.screen import Screen

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Telling
from cptui.domain.conference import Conference
from cptui.session.alarms import Alarms
from cptui.session.results import Quit
from cptui.session.session import Session
from cptui.tui.drafting import Typing
from cptui.tui.endings import on_signals
from cptui.tui.live import LiveScreen
from cptui.tui.recalling import Recalling
from cptui.tui.reply import Reply, Tone, comes_back, note, refused, reply_to, told
from cptui.tui.saying import Result, Saying
from cptui.tui.screens import screens
from cptui.tui.settling import Settling
from cptui.tui.text import T
from cptui.tui.ticking import next_look
from cptui.tui.words import clock

if TYPE_CHECKING:
    from cptui.tui.writing import Written

UP = "Up brings your line back"


class CptuiApp(Settling):
    """The screen program around one session."""

    ENABLE_COMMAND_PALETTE = False
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        # Those of the screens too: one read when its screen is made has all read again.
        "app.tcss",
        *(f"screens/{name}.tcss" for name in ("attendance", "checks", "children", "room")),
    ]
    MODES: ClassVar[dict[str, str | Callable[[], Screen[Any]]]] = screens()

    conference: var[Conference] = var(None)  # type: ignore[arg-type]
    """As last read back from the record."""
    now: var[datetime] = var(None)  # type: ignore[arg-type]
    """UTC, as of the last look at the clock."""
    reply: var[Reply] = var(Reply())
    """The last answer of the session."""
    telling: var[tuple[str, ...]] = var(())
    """A longer answer, shown until the next or Esc."""
    unsaved: var[int] = var(0)
    """Lines entered that are not in the record yet."""

    def __init__(self, session: Session, folder: Path) -> None:
        # The screen that is shown first: Textual would lay out and paint an empty one before it.
        self.DEFAULT_MODE = "room" if session.conference.started else "checks"  # type: ignore[misc]
        super().__init__()
        self.session = session
        self.folder = folder
        """Where documents are written."""
        self.typing = Typing()
        self.written: Written | None = None
        self._recalling = Recalling(session, self.typing)
        self._saying = Saying(session, self.report)
        self._alarms = Alarms()
        self.set_reactive(CptuiApp.conference, session.conference)
        self.set_reactive(CptuiApp.now, session.now())

    def on_load(self) -> None:
        """Offer what was half typed, before anything is shown."""
        if self.session.rehearsal and not self.conference.started:
            self.reply = note("A rehearsal. Its clock stands still: /clock 10:25 sets it.")
        draft = self.session.draft()
        if draft is not None and draft.text.strip():
            self.typing.resume(draft.text)
            self._kept = draft.text
            typed = clock(self.conference, draft.typed)
            self.reply = note(f"Half typed at {typed} and not entered. Ctrl+U clears it.")

    def on_mount(self) -> None:
        """Follow the clock and the record."""
        on_signals(self.end)
        if self.typing.line.text and isinstance(self.screen, LiveScreen):
            self.call_after_refresh(self.screen.dock.capture.focus)
        self._tick()
        self.tell_notices()
        self.call_after_refresh(self.settle)
        if not self.session.rehearsal:
            self.glance()

    def say(self, text: str) -> None:
        """Hand a line to the session; its answer comes as `reply`."""
        if self._saying.add(text, self.last_read()):
            self._work()
        self.unsaved = self._saying.unsaved

    def unsaid(self) -> str:
        """Return the lines that wait, what is being typed, and the line that is asked about."""
        lines = (*self._saying.waiting, self.typing.unsaid, self._recalling.asked)
        return "\n".join(line for line in lines if line)

    @work(group="say")
    async def _work(self) -> None:
        await self._saying.work()

    def report(self, text: str, result: Result) -> None:
        """Show what came of a line."""
        self.conference, self.now = self.session.conference, self.session.now()
        self.unsaved = self._saying.unsaved
        text = self._recalling.heard(text, result)
        self.reached(result)
        if isinstance(result, Quit):
            self.exit(0)
        if self.question is None or isinstance(result, Ask | Telling):
            self.telling = told(result)
        self.reply = reply_to(result, self.question)
        if isinstance(result, Refused) and self.typing.line.text.strip():
            back = comes_back("Up brings the line back", self._saying.left)
            self.reply = refused(str(result), f" {back}")
        elif isinstance(result, Refused):
            self.prefill(text)
            self.typing.kept, self.typing.refused = monotonic(), text
        self.tell_notices()
        self.on_capture_changed()

    def tell_notices(self) -> None:
        """Show what the session has to say besides."""
        notices = tuple(T(notice) for notice in self.session.notices())
        if notices:
            before = self.reply.parts if self.reply.tone is Tone.TOLD else ()
            self.reply = Reply(Tone.TOLD, (*before, *notices))

    def prefill(self, text: str, cursor: int | None = None) -> None:
        """Put text into the capture line; a line half typed is never overwritten."""
        if not isinstance(self.screen, LiveScreen):
            self.typing.put(text, cursor)
            return
        capture = self.screen.dock.capture
        if capture.text.strip() and text != "/":
            self.reply = note("A line is half typed: Enter says it, Ctrl+U clears it.")
        elif not capture.text.strip():
            capture.put(text, cursor)
        # `capture.focus()` would only take effect after the keys that wait already.
        self.screen.set_focus(capture)

    @property
    def question(self) -> Ask | None:
        """The question that the next line answers."""
        return self._saying.question

    def withdraw(self) -> bool:
        """Let a long answer or a pending question go; False when there is neither."""
        long, self.telling = self.telling, ()
        if self.question is None:
            return bool(long)
        self._saying.withdraw()
        line = self._recalling.dropped()
        if line and isinstance(self.screen, LiveScreen):
            self.screen.dock.capture.put(line)
        back = comes_back("Your line is back" if line else UP, self._saying.left)
        self.reply = note(f"Nothing was done. {back}")
        self._work()
        return True

    def watch_now(self) -> None:
        """Ring once when an item's time is nearly over, and once when it is."""
        if self._alarms.news(self.conference, self.now):
            self.bell()

    def _tick(self) -> None:
        self.now = self.session.now()
        self.set_timer(next_look(self.conference, self.now), self._tick)


def run_app(session: Session, *, mouse: bool = True, folder: Path | None = None) -> int:
    """Run the screen until it is left; returns the exit code.

    `folder` is where documents are written, by default one in the working folder.

    Raises what went wrong inside, for the command line to tell without a word of the
    conference.
    """
    app = CptuiApp(session, folder or Path.cwd() / "cptui.export")
    # Until the first screen is painted; see `settle`.
    gc.disable()
    try:
        code = app.run(mouse=mouse)
    finally:
        gc.enable()
    if app.fault is not None:
        raise app.fault
    return code or app.return_code or 0
