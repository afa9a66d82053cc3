"""The plan: its lines, the last plan's at a review, who leads, and the dates."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from cptui.domain.conference import Conference
from cptui.tui.live import LiveScreen
from cptui.tui.reply import note
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.meetings import meeting_rows
from cptui.tui.widgets.planlines import last_plan_rows, plan_rows


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    name = does.replace("('", ".").strip("')").replace(" ", "_")
    return Binding(key, f"screen.{does}", word, id=f"plan.{name}", tooltip=tooltip)


class PlanLines(Lines):
    """The list; its keys begin lines, or answer for the last plan's line marked."""

    AT_ONCE: ClassVar[frozenset[str]] = frozenset({"y", "z"})

    BINDINGS: ClassVar[list[BindingType]] = [
        # The last plan's first: at a review they act at once, so the bottom row must show them.
        _key("y", "was('done')", "done", "The last plan's line marked is done."),
        _key("p", "was('partly')", "partly", "The line marked is partly done: evidence to type."),
        _key("n", "was('not')", "not done", "The line marked is not done: evidence to type."),
        _key("z", "was('no longer')", "no longer", "The line marked is no longer needed."),
        _key("o", "begin('/outcome ')", "outcome", "A plan line: for whom, what is to be better."),
        _key("enter", "take", "take date", "Begin the line that sets the date marked."),
        _key("at", "begin('@')", "action", "An action under the last outcome: who, what, by when."),
        _key("i", "begin('/ifnot ')", "if not", "What happens if nothing changes."),
        _key("l", "begin('/lead all ')", "lead", "Who leads for the children."),
        _key("t", "open", "date open", "Leave a date open: who fixes it, and by when."),
        _key("u", "undo", "undo", "Strike the plan's line marked."),
    ]


class PlanScreen(LiveScreen):
    """F5."""

    MODE = "plan"

    def body(self) -> Iterable[Widget]:
        """One list of everything."""
        yield PlanLines()

    def follow(self, conference: Conference, now: datetime) -> None:
        """Show the plan as it stands."""
        listing = self.query_one(PlanLines)
        width = listing.room
        listing.show(
            [
                *plan_rows(conference, width),
                *last_plan_rows(conference, width),
                *meeting_rows(conference, width),
            ]
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the last plan's keys only where there is one."""
        if action == "was" and not self.conference.case.last_plan:
            return False
        return super().check_action(action, parameters)

    def action_begin(self, text: str) -> None:
        """Begin a line."""
        self.cptui.prefill(text)

    def action_was(self, progress: str) -> None:
        """Say how the last plan's line marked stands."""
        key = self._marked()
        if not (isinstance(key, tuple) and key[0] == "last"):
            self.cptui.reply = note("Go to a line of the last plan first.")
        elif progress in ("partly", "not"):
            self.cptui.prefill(f"/was {key[1]} {progress}: ")
        else:
            self.cptui.say(f"/was {key[1]} {progress}")

    def action_take(self) -> None:
        """Begin the line that sets the meeting marked, with the date offered."""
        key = self._marked()
        if not isinstance(key, tuple) or key[0] not in ("offer", "meeting"):
            self.cptui.reply = note("Go to a date offered below first.")
            return
        day = f"{key[2]} 10:00" if key[0] == "offer" else ""
        if key[1] == "review":
            self.cptui.prefill(f"/review {day} ".replace("  ", " "))
        else:
            self.cptui.prefill(f"/core {self._members()}{day} ".replace("  ", " "))

    def _members(self) -> str:
        """Return nobody where a core group is set, whose members then stay; else its makings."""
        if self.conference.plan.core_group is not None:
            return f"+{self.conference.plan.core_group.members[0]} "
        leads = dict.fromkeys(self.conference.plan.leads.values())
        return "".join(f"+{code} " for code in leads) or "+"

    def action_open(self) -> None:
        """Begin the line that leaves a date open."""
        key = self._marked()
        which = key[1] if isinstance(key, tuple) and key[0] in ("offer", "meeting") else "core"
        self.cptui.prefill(f"/tobefixed {which} ")

    def action_undo(self) -> None:
        """Begin to strike the plan's line marked."""
        key = self._marked()
        if isinstance(key, int):
            self.cptui.prefill(f"/undo {key}")

    def _marked(self) -> object:
        row = self.query_one(PlanLines).row
        return row.key if row else None
