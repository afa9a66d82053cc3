"""The card of the current item beside the minutes: what is still to be gone through in it."""

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.rules.cards import Task, current_card
from cptui.tui.text import T, hanging


def card_rows(conference: Conference, width: int, room: int) -> list[Content]:
    """Return what is to be typed, no more rows than there is room for; none when all is done.

    The first row says how much is done; what finds no room is counted in the last.
    """
    card = current_card(conference)
    if card is None or not card.open or room < 3:
        return []
    done = len(card.tasks) - len(card.open)
    rows = [T(f" card: {done} of {len(card.tasks)} done", "bold")]
    left = len(card.open)
    for task in card.open:
        lines = _task(task, width)
        spare = 1 if left > 1 else 0
        if len(rows) + len(lines) + spare > room:
            break
        rows += lines
        left -= 1
    if left:
        rows.append(T(f"   {left} more: /card"))
    return rows


def _task(task: Task, width: int) -> tuple[Content, ...]:
    return hanging(T(" ! "), T(task.line), width)
