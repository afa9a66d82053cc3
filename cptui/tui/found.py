"""From what a search found to where it stands, and on to the next."""

from textual import work
from textual.reactive import var

from cptui.capture.reading import Telling
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AttendanceEvent,
    CheckEvent,
    ChildEvent,
    CloseEvent,
    Event,
    PlanEvent,
)
from cptui.tui.going import Going
from cptui.tui.listening import Listening
from cptui.tui.reply import note
from cptui.tui.saying import Result
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.telling import TellingLines


class Finding(Going):
    """An app that goes to what was found."""

    found: var[tuple[int, ...]] = var(())
    """The entries of the last search."""
    telling: tuple[str, ...]
    _found_at = -1

    def take_found(self, result: Result) -> None:
        """Go to the list of what was found, unless something is half typed."""
        if not (isinstance(result, Telling) and result.entries):
            return
        self.found, self._found_at = result.entries, -1
        if not self.typing.line.text and isinstance(self.screen, Listening):
            self.call_after_refresh(self.screen.query_one(TellingLines).focus)

    def go_found(self, number: int) -> None:
        """Go to where that one of the entries found stands."""
        self._found_at = number
        entry = self.session.entries[self.found[number] - 1]
        self.telling = ()
        self._go_to(entry)

    def next_found(self, step: int) -> None:
        """Go to the next of them in that direction."""
        number = self._found_at + step
        if 0 <= number < len(self.found):
            self.go_found(number)
        else:
            where = "last" if step > 0 else "first"
            self.reply = note(f"That is the {where} of the {len(self.found)} found.")

    @work(group="found", exclusive=True)
    async def _go_to(self, entry: Entry) -> None:
        await self.switch_mode(_screen_of(entry.event))
        self.call_after_refresh(self._mark, entry)

    def _mark(self, entry: Entry) -> None:
        """Put the cursor on the line that shows the entry, where one does."""
        listing = next((one for one in self.screen.query(Lines) if one.is_on_screen), None)
        if listing is None:
            return

        from cptui.session.finding import place_of

        place = _line_of(self.conference, place_of(entry))
        self.screen.set_focus(listing)
        listing.go(listing.rows.find(place))
        of = f"{self._found_at + 1} of {len(self.found)} found"
        self.reply = note(f"{of}: entry {entry.number}. /find again lists them.")


def _screen_of(event: Event) -> str:
    """Return the mode of the screen that shows such an entry."""
    shown: tuple[tuple[object, str], ...] = (
        (ChildEvent, "children"),
        (PlanEvent, "plan"),
        (AttendanceEvent, "attendance"),
        (CheckEvent, "checks"),
        (CloseEvent, "close"),
    )
    return next((mode for kind, mode in shown if isinstance(event, kind)), "room")  # type: ignore[arg-type]


def _line_of(conference: Conference, entry: int) -> int:
    """Return the entry of the line: a challenge stands under its point."""
    for point in conference.points:
        if any(one.entry == entry for one in point.challenges):
            return point.entry
    return entry
