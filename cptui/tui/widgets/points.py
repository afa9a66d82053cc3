"""The minutes as they are taken: points and actions, with the items they belong to."""

from collections.abc import Callable

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.state import Action, Point
from cptui.tui.text import T, between, hanging, joined, padded
from cptui.tui.widgets.lines import Row
from cptui.tui.words import clock, short_day

_WHO = 4


class PointRows:
    """Puts points into rows; a point that has not changed is not put anew."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Point | Action, int, Row]] = {}

    def rows(self, conference: Conference, width: int, by: str) -> list[Row]:
        """Return the rows in the order of entry, a heading before each item's first.

        Once the conference is closed they stand under their items, as they will be printed.
        `by` is the code of who looks: what somebody else typed says so.
        """
        lines: list[Point | Action] = [*conference.points, *conference.actions]
        found: list[Row] = []
        item: int | None = None
        for one in sorted(lines, key=_order(conference)):
            if one.item is not None and one.item != item:
                item = one.item
                run = conference.running.run(item)
                name = f"{run.label} {run.about.title}" if run else ""
                found.append(Row(None, hanging(T("-- "), T(name, "bold"), width)))
            found.append(self._row(conference, one, width, by))
        return found

    def _row(self, conference: Conference, one: Point | Action, width: int, by: str) -> Row:
        known = self._known.get(one.entry)
        if known is not None and known[0] is one and known[1] == width:
            return known[2]
        lines = (
            _point(conference, one, width, by)
            if isinstance(one, Point)
            else _action(conference, one, width)
        )
        row = Row(one.entry, lines)
        self._known[one.entry] = (one, width, row)
        return row


def _order(conference: Conference) -> Callable[[Point | Action], tuple[int, float, int]]:
    """Return what to sort lines by."""
    if conference.closing.closed is None:
        return lambda line: (0, 0, line.entry)
    place = {run.item: number for number, run in enumerate(conference.running.items)}
    last = len(place)
    return lambda line: (place.get(line.item or 0, last), line.at.timestamp(), line.entry)


def _head(conference: Conference, one: Point | Action) -> Content:
    return T(f"{one.entry:>2} {clock(conference, one.at)} ", "dim")


def _point(conference: Conference, one: Point, width: int, by: str) -> tuple[Content, ...]:
    who = "/".join(code.upper() for code in (one.source, one.teller) if code) or "-"
    head = _head(conference, one)
    style = "strike" if one.struck else ""
    text = T(one.text, style)
    if one.struck:
        text = joined(T("struck: ", "bold"), text)
    if len(who) <= _WHO:
        lines = hanging(head + padded(T(who, "bold"), _WHO + 1), text, width)
    else:
        lines = hanging(head, joined(T(who, "bold"), "  ", text), width)
    lines = _with_tags(lines, _tags(conference, one, by), width)
    under = T(" " * (head.cell_length + 2))
    for challenge in one.challenges:
        words = joined(T(f"! {challenge.by.upper()}  ", "bold"), challenge.text)
        lines += hanging(under + T(f"{challenge.entry} "), words, width)
    return lines


def _tags(conference: Conference, one: Point, by: str) -> Content:
    names = {child.code: child.name for child in conference.case.children}
    everyone = set(one.children) == set(names)
    words = [one.claim.value] if one.claim and one.claim.value not in one.tags else []
    words += one.tags
    words += [] if everyone else [names.get(code, code) for code in one.children]
    words += [f"not:{code}" for code in one.hidden_from]
    if one.closed_from:
        words.append("closed")
    words += ["not printed"] if one.kept_back else []
    words += [f"({one.by})"] if one.by != by else []
    return between(" ", [T(word, "$primary") for word in words])


def _with_tags(lines: tuple[Content, ...], tags: Content, width: int) -> tuple[Content, ...]:
    """Return the lines with the tags at the right, on the last line where there is room."""
    if not tags.plain:
        return lines
    room = width - lines[-1].cell_length - tags.cell_length
    if room >= 2:
        return (*lines[:-1], lines[-1] + T(" " * room) + tags)
    return (*lines, T(" " * max(0, width - tags.cell_length)) + tags)


def _action(conference: Conference, one: Action, width: int) -> tuple[Content, ...]:
    head = _head(conference, one) + padded(T(">", "bold"), _WHO + 1)
    due = f", by {short_day(one.due)}" if one.due else ""
    struck = T("struck: ", "bold") if one.struck else T("")
    text = T(f"{one.what}{due}", "strike" if one.struck else "")
    who = " ".join(code.upper() for code in one.who)
    return hanging(head, joined(struck, T(who, "bold"), " ", text), width)
