"""The checks before the meeting: what is met, what is to do, and by when things must happen."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.rules.checks import Check, checks_of
from cptui.tui.live import LiveScreen
from cptui.tui.text import BLANK, T, apart, first_short, joined
from cptui.tui.widgets.checklist import check_rows, date_rows, dates_shown, summary
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.said import Said

BACK = "Esc goes back to the list."


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    name = does.split("(")[-1].strip("')")
    return Binding(key, f"screen.{does}", word, id=f"check.{name}", tooltip=tooltip)


class Checklist(Lines):
    """The list; its keys act on the check marked."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"x", "minus"})

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("enter", "answer('met')", "met", "The check marked is met."),
        _key("x", "answer('not')", "not met", "The check marked is not met."),
        _key("minus", "answer('na')", "not applicable", "The check marked does not apply."),
        _key("w", "waive", "waive", "Go on without the check marked, for a reason to be typed."),
        _key("n", "note", "note", "The check marked is met, with a note to be typed."),
        _key("e", "explain", "explain", "Why the check is made, or how the date was counted."),
    ]


class ChecksScreen(LiveScreen):
    """F2."""

    MODE = "checks"

    def __init__(self) -> None:
        super().__init__()
        self._checks: tuple[Check, ...] = ()

    def body(self) -> Iterable[Widget]:
        """How many are met, the list, and what the check marked is for."""
        yield Said(id="summary")
        yield Checklist()
        yield Said(id="detail")

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show every check as it stands."""
        self._checks = checks_of(conference)
        head = T("Before the meeting", "bold")
        self.query_one("#summary", Said).show(apart(head, summary(self._checks), self.room))
        listing = self.query_one(Checklist)
        listing.show(
            [*check_rows(self._checks, listing.room), *date_rows(conference, listing.room)]
        )

    def detail(self) -> None:
        """Show what the check marked asks, and where that is written."""
        self.query_one("#detail", Said).show(self._detail())

    def _detail(self) -> Content:
        label, said, source = self._said()
        head = T(f"{label}. " if label else "", "bold")
        whole = joined(head, said, f" Source: {source}." if source else "")
        more = joined(head, "e explains.") if label else BLANK
        return first_short([whole, joined(head, said), more], self.room, self.size.height // 5)

    def _said(self) -> tuple[str, str, str]:
        """Return label, explanation and source of the row marked."""
        check = self._marked()
        if check is not None:
            return check.label, check.explanation, check.source
        row = self.query_one(Checklist).row
        if row is None:
            return "", "", ""
        found = dates_shown(self.conference)[int(str(row.key).partition(":")[2])]
        return found.label, found.explanation, ""

    def _marked(self) -> Check | None:
        row = self.query_one(Checklist).row
        kind, _, name = str(row.key if row else "").partition(":")
        if kind != "check":
            return None
        return next((one for one in self._checks if one.id == name), None)

    def action_answer(self, answer: str) -> None:
        """Answer the check marked."""
        if (check := self._marked()) is not None:
            self.cptui.say(f"/check {check.id} {answer}")

    def action_waive(self) -> None:
        """Begin the reason for going on without the check marked."""
        if (check := self._marked()) is not None:
            self.cptui.prefill(f"/waive {check.id}: ")

    def action_note(self) -> None:
        """Begin the note to the check marked."""
        if (check := self._marked()) is not None:
            self.cptui.prefill(f"/check {check.id} met ")

    def action_explain(self) -> None:
        """Show all that is known about the check or date marked."""
        check = self._marked()
        if check is not None:
            lines = (check.label, "", f"{check.state}: {check.detail}", "", check.explanation, "")
            self.cptui.telling = (*lines, f"Source: {check.source}", "", BACK)
            return
        row = self.query_one(Checklist).row
        if row is not None:
            found = dates_shown(self.conference)[int(str(row.key).partition(":")[2])]
            steps = (found.explanation, "", *found.steps, "", f"Source: {found.source}")
            self.cptui.telling = (found.label, "", *steps, "", BACK)
