"""Who is in the room, who is not and why, and whether it is quorate."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.domain.state import Whereabouts
from cptui.rules.quorum import proceeding, quorum
from cptui.tui.live import LiveScreen
from cptui.tui.text import T
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.people import people_rows
from cptui.tui.widgets.said import Said


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    return Binding(key, f"screen.{does}", word, id=f"who.{does}", tooltip=tooltip)


class People(Lines):
    """The list; its keys act on the person marked."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"b", "r"})

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("enter", "in_or_out", "in/out", "The person marked comes in, or leaves."),
        _key("x", "exclude", "exclude", "Exclude the person marked, on a ground to be typed."),
        _key("b", "back", "back", "The person kept out is back in the room."),
        _key("r", "remote", "remote/dropped", "They join from afar, or their line dropped."),
        _key("a", "apologies", "apologies", "Apologies, with their views to be typed."),
        _key("plus", "newcomer", "not listed", "Somebody nobody had listed came."),
        _key("p", "proceed", "go on", "Not quorate: the chair goes on, for a reason to be typed."),
    ]


class AttendanceScreen(LiveScreen):
    """F7."""

    MODE = "attendance"

    def body(self) -> Iterable[Widget]:
        """The quorum, then the people."""
        yield Said(id="quorum")
        yield People()

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show where everybody is."""
        found = quorum(conference)
        style = "bold" if found.quorate else "bold $error"

        self.query_one("#quorum", Said).show(T(found.says, style))
        listing = self.query_one(People)
        listing.show(people_rows(conference, listing.room))

    def _marked(self) -> tuple[str, Whereabouts | None] | None:
        row = self.query_one(People).row
        if row is None:
            return None
        code = str(row.key)
        attendee = self.conference.attendance.get(code)
        return code, attendee.where if attendee else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer going on only where the quorum is missing and the chair has not yet gone on."""
        if action == "proceed":
            found = quorum(self.conference)
            return not found.quorate and proceeding(self.conference) is None
        return super().check_action(action, parameters)

    def action_proceed(self) -> None:
        """Begin the chair's reason to go on without a quorum."""
        self.cptui.prefill("/proceed: ")

    def action_in_or_out(self) -> None:
        """Let the person marked in, out, or back after an exclusion."""
        if (marked := self._marked()) is not None:
            code, where = marked
            words = {Whereabouts.IN: "/out", Whereabouts.EXCLUDED: "/back"}
            self.cptui.say(f"{words.get(where, '/in') if where else '/in'} {code}")

    def action_exclude(self) -> None:
        """Begin the exclusion of the person marked."""
        if (marked := self._marked()) is not None:
            self.cptui.prefill(f"/exclude {marked[0]}: ")

    def action_back(self) -> None:
        """Say that the person kept out is back."""
        if (marked := self._marked()) is not None:
            self.cptui.say(f"/back {marked[0]}")

    def action_remote(self) -> None:
        """Say that the person marked joined from afar, or that their line dropped."""
        if (marked := self._marked()) is not None:
            code, where = marked
            here = where is Whereabouts.IN
            self.cptui.say(f"/out {code} dropped" if here else f"/in {code} remote")

    def action_apologies(self) -> None:
        """Begin the apologies of the person marked."""
        if (marked := self._marked()) is not None:
            self.cptui.prefill(f"/apologies {marked[0]}: ")

    def action_newcomer(self) -> None:
        """Begin the arrival of somebody nobody had listed."""
        self.cptui.prefill('/in "" ', 5)
