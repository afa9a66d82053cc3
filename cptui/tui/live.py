"""What every screen of a conference has: it follows the record, and takes what is typed.

Screens follow the app with `watch`, since `data_bind` fails when a screen is pushed from
another's handler.
"""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Size
from textual.widget import Widget

from cptui.tui.clocked import Clocked
from cptui.tui.keys import shown_keys
from cptui.tui.prompting import prompt_words
from cptui.tui.widgets.bars import fitting_keys, tabs
from cptui.tui.widgets.dock import Dock
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.said import Said
from cptui.tui.widgets.telling import TellingLines


class LiveScreen(Clocked):
    """A screen of a running conference; its own part is `body` and `follow`."""

    MODE = ""
    """Name of the screen in the app's modes."""
    AUTO_FOCUS = "Lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "aside", "list/line", id="aside", tooltip="To the line, or to the list."),
        Binding("shift+tab", "aside", "", show=False, id="back", tooltip="The same as Tab."),
        Binding("slash", "slash", "", show=False, id="slash", tooltip="Begin a command."),
        Binding("pageup", "page(-1)", "", show=False, id="page.up", tooltip="A page up the list."),
        Binding(
            "pagedown", "page(1)", "", show=False, id="page.down", tooltip="A page down the list."
        ),
        Binding("escape", "away", "", show=False, id="away", tooltip="Drop a question."),
    ]

    _resumed = False
    fitted: tuple[Size, ...] = ()
    """The sizes of the screen and of its lists when it was last shown."""

    def body(self) -> Iterable[Widget]:
        """The screen's own widgets."""
        return ()

    def detail(self) -> None:
        """Show what belongs to the row under the cursor."""

    def compose(self) -> ComposeResult:
        """The bars, the screen's own part, the dock."""
        yield Said(id="title")
        yield Said(id="stage")
        yield Said(id="tabs")
        yield Vertical(*self.body(), id="body")
        yield TellingLines(id="telling")
        yield Dock(self.cptui.typing)

    def on_mount(self) -> None:
        """Follow the app from now on."""
        for name in ("conference", "reply", "telling", "lost"):
            self.watch(self.app, name, self.changed, init=False)
        self.watch(self.app, "unsaved", self.entered, init=False)
        self.watch(self.app, "now", self.ticked, init=False)
        self.watch(self, "focused", self.keys, init=False)
        # Before it is laid out for the first time, so that it is painted once and not twice.
        self._show()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Show what changed while another screen was seen; at first everything is shown."""
        if self._resumed:
            self.call_after_refresh(self.changed)
        else:
            # Just made, and styled as it was.
            event.refresh_styles = False
        self._resumed = True

    def on_resize(self, _event: events.Resize) -> None:
        """Fit what is shown to the width."""
        self.call_after_refresh(_fit, self)

    def on_lines_resized(self, event: Lines.Resized) -> None:
        """Put into lines what has another width or height now."""
        event.stop()
        self.call_after_refresh(_fit, self)

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the detail of what the cursor is on now."""
        event.stop()
        self.detail()

    def changed(self) -> None:
        """Show everything anew, once for all that changes together."""
        if not self._due:
            self._due = True
            self.call_next(self._show_anew)

    def _show_anew(self) -> None:
        self._due = False
        if self.is_current and self.is_mounted:
            self._show()

    def _show(self) -> None:
        """Show how everything is; what is as it was is not painted."""
        self.fitted = _sizes(self)
        app = self.cptui
        self.bars()
        self.query_one("#tabs", Said).show(tabs(self.MODE, self.room))
        question = app.question is not None
        prompt = prompt_words(app.conference, app.session.prompt)
        self.dock.capture.prompt("Answer: " if question else prompt)
        self.dock.reply(app.reply)
        body = self.query_one("#body")
        if body.display is bool(app.telling):
            # What was hidden has no width yet: it is put into lines once it has one.
            body.display = not app.telling
            self.call_after_refresh(self.changed)
            if body.display and self.AUTO_FOCUS == "Lines":
                self.call_after_refresh(body.query(Lines).first().focus)
        self.query_one(TellingLines).tell(app.telling)
        self.follow(app.conference, app.now)
        self.detail()
        self.keys()

    def _compositor_refresh(self) -> None:
        """Render nothing that would not be shown; it stays to be rendered."""
        if not self.cptui.held_back:
            super()._compositor_refresh()

    def keys(self) -> None:
        """Show the keys that work now."""
        if self.is_current:
            shown = shown_keys(self.active_bindings.values())
            self.dock.keys(fitting_keys(shown, self.room))


def _fit(screen: LiveScreen) -> None:
    """Show everything anew, unless that was done at these sizes."""
    if _sizes(screen) != screen.fitted:
        screen.changed()


def _sizes(screen: LiveScreen) -> tuple[Size, ...]:
    return (screen.size, *(one.size for one in screen.query(Lines)))
