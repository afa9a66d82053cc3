"""The keys that work on every screen: going to another, the agenda's clock, help, leaving."""

from abc import abstractmethod
from typing import ClassVar

from textual.binding import Binding, BindingType

from cptui.domain.conference import Conference
from cptui.tui.ahead import Ahead
from cptui.tui.dialogs.sure import Sure, leaving
from cptui.tui.live import LiveScreen
from cptui.tui.reply import Reply, note


def _screen(key: str, mode: str, tooltip: str) -> Binding:
    """Return the key of a screen; the line across shows it, so the bottom row need not."""
    return Binding(key, f"show('{mode}')", "", show=False, id=mode, tooltip=tooltip)


class Going(Ahead, inherit_bindings=False):
    """The app's own keys; each says a line or shows a screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f10", "next", "next", id="next", tooltip="Start, or go to the next item."),
        Binding("f9", "pause", "pause", id="pause", tooltip="Stop the agenda's clock, or go on."),
        Binding("f8", "closed", "closed", id="closed", tooltip="Begin or end a closed session."),
        _screen("f2", "checks", "The checks before the meeting, and the latest dates."),
        _screen("f3", "room", "The agenda and the minutes: where the meeting is held."),
        _screen("f4", "children", "Views on each child, decisions and dissents."),
        _screen("f5", "plan", "The plan's lines, who leads, the dates."),
        _screen("f6", "close", "What is still to do, and tonight's documents."),
        _screen("f7", "attendance", "Who is in the room, and the quorum."),
        Binding(
            "f1,question_mark",
            "help",
            "help",
            id="help",
            tooltip="The keys and lines that work here.",
        ),
        Binding("ctrl+p", "palette", "find", id="palette", tooltip="Find a key or a command."),
        Binding(
            "ctrl+q", "leave", "leave", priority=True, id="leave", tooltip="Leave; it asks first."
        ),
        Binding("ctrl+c", "how_to_leave", "", show=False, id="how", tooltip="Says how to leave."),
        Binding(
            "ctrl+l",
            "redraw",
            "",
            show=False,
            priority=True,
            id="redraw",
            tooltip="Draw the screen anew.",
        ),
    ]

    conference: Conference
    reply: Reply
    unsaved: int

    @abstractmethod
    def say(self, text: str) -> None:
        """Hand a line to the session."""

    @abstractmethod
    def prefill(self, text: str, cursor: int | None = None) -> None:
        """Put text into the capture line, to be gone on with."""

    def action_show(self, mode: str) -> None:
        """Show another screen; its list has yet to be gone through."""
        self._gone_through = None, 0.0
        self.switch_mode(mode)

    def action_closed(self) -> None:
        """Begin a closed session, for which words are needed, or end it."""
        if self.conference.closed_session is None:
            self.prefill("/closed from ")
        else:
            self.say("/open")

    def action_pause(self) -> None:
        """Stop the agenda's clock, or let it go on."""
        self.say("/pause" if self.conference.running.paused is None else "/resume")

    def action_next(self) -> None:
        """Go to the next item; begin the conference when it has not begun."""
        sitting = self.conference.started and self.conference.adjourned is None
        self.say("/next" if sitting else "/start")
        if not sitting:
            # What comes next is typed; a list would take its letters for keys.
            self.switch_mode("room")

    def action_help(self) -> None:
        """Show the keys and lines that work on this screen."""
        from cptui.tui.dialogs.help import Help
        from cptui.tui.offers import help_parts

        self.push_screen(Help(help_parts(self.screen)))

    def action_palette(self) -> None:
        """Find a key or a command by a word, and do it."""
        from cptui.tui.dialogs.palette import Palette
        from cptui.tui.offers import offers

        if isinstance(self.screen, LiveScreen):
            self.push_screen(Palette(offers(self.screen)), self.take_up)

    def take_up(self, chosen: str | None) -> None:
        """Do what was chosen in the palette: press a key, or begin a line."""
        if chosen is None:
            return
        if chosen.startswith("/"):
            self.prefill(chosen)
        else:
            self.simulate_key(chosen)

    def action_leave(self) -> None:
        """Ask whether to leave."""
        if isinstance(self.screen, Sure):
            return
        self.push_screen(
            Sure(leaving(self.conference, self.unsaved), "leave", "stay"),
            lambda sure: self.exit(0) if sure else None,
        )

    def action_how_to_leave(self) -> None:
        """Say how to leave: Ctrl+C is too easily pressed."""
        self.reply = note("Ctrl+Q leaves. What is shown as saved stays saved.")
