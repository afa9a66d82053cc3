"""Limits written the wrong way round: a report due after the conference, a review before it.

Such a limit has a right form and gives a wrong date, which is worse than none.
"""

from collections.abc import Iterator

from cptui.store.nodes import Node, line_of
from cptui.store.problems import Problem
from cptui.store.profiles.loose_names import keys_at, plain_text

BACK = (
    *("report_to_family_initial", "report_to_family_review"),
    *("report_to_chair_initial", "report_to_chair_review"),
    *("exclusion_request", "core_group_last"),
)
"""What is due before its event."""
EARLIEST = ("child_in_need_end", "plan_not_before")
"""What may not happen sooner; every other limit is a latest day."""
EITHER = ("pre_birth_conference",)
YES = ("yes", "true", "on")


def directions(node: Node, file: str) -> Iterator[Problem]:
    """Yield a problem for each limit that counts, or caps, the wrong way."""
    for name in keys_at(node, "limits"):
        n = plain_text(node, "limits", name, "n")
        if n is None or n == "null":
            continue
        yield from _direction(node, file, name)
        yield from _bound(node, file, name)


def _direction(node: Node, file: str, name: str) -> Iterator[Problem]:
    back = _yes(node, name, "before")
    if name in BACK and not back:
        what = f"“{name}” is due before its event, and this counts after it."
        yield Problem(file, line_of(node, ("limits", name)), what, "Add before: yes.")
    elif back and name not in BACK + EITHER:
        what = f"“{name}” is due after its event, and this counts back."
        line = line_of(node, ("limits", name, "before"))
        yield Problem(file, line, what, "Take out before: yes.")


def _bound(node: Node, file: str, name: str) -> Iterator[Problem]:
    earliest = _yes(node, name, "earliest")
    if name in EARLIEST and not earliest:
        what = f"“{name}” is the first day possible, and this makes it the last."
        yield Problem(file, line_of(node, ("limits", name)), what, "Add earliest: yes.")
    elif earliest and name not in EARLIEST:
        what = f"“{name}” is the last day possible, and this makes it the first."
        line = line_of(node, ("limits", name, "earliest"))
        yield Problem(file, line, what, "Take out earliest: yes.")


def _yes(node: Node, name: str, key: str) -> bool:
    return (plain_text(node, "limits", name, key) or "").lower() in YES
