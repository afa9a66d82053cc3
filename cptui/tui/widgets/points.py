"""The minutes as they are taken: points and actions, with the items they belong to."""

from collections.abc import Callable
from functools import partial
from itertools import groupby
from operator import attrgetter

from textual.content import Content

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.profile import Profile
from cptui.domain.state import Action, Point, Running
from cptui.rules.turns import begins
from cptui.tui.text import T, hanging, joined, padded
from cptui.tui.widgets.rows import Key, Row, Rows
from cptui.tui.words import clock, short_day

_WHO = 4
KEPT = 500
"""Rows that are kept ready."""
_Line = Point | Action | int
"""A line, or the number of the item whose heading stands there."""


class PointRows:
    """Keeps the lines in their order; what has not changed is not looked at again."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []
        self._item: int | None = None
        self._points: tuple[Point, ...] = ()
        self._actions: tuple[Action, ...] = ()
        self._printed: Running | None = None
        self._made: dict[int, tuple[Point | Action, int, str, Row]] = {}
        self._about: tuple[CaseFile, Profile] | None = None
        """The names and the clock that the rows made tell."""

    def rows(self, conference: Conference, width: int, by: str) -> Rows:
        """Return the rows in the order of entry, a heading before each item's first.

        Once the conference is closed they stand under their items, as they will be printed.
        `by` is the code of who looks: what somebody else typed says so.
        """
        about = (conference.case, conference.profile)
        if about != self._about:
            self._about = about
            self._made.clear()
        closed = conference.closing.closed is not None
        printed = conference.running if closed else None
        points, actions = conference.points, conference.actions
        known = self._points, self._actions
        added = begins(points, known[0]) and begins(actions, known[1])
        if closed and points is known[0] and actions is known[1]:
            added = printed is self._printed
        elif closed or self._printed is not None:
            added = False
        self._points, self._actions, self._printed = points, actions, printed
        if not added:
            self._lines, self._item, known = [], None, ((), ())
        self._add([*points[len(known[0]) :], *actions[len(known[1]) :]], conference)
        return _Rows(self._lines, partial(self._row, conference, width, by))

    def _add(self, lines: list[Point | Action], conference: Conference) -> None:
        if self._actions or self._printed is not None:
            lines = sorted(lines, key=_order(conference))
        for item, same in groupby(lines, attrgetter("item")):
            if item is not None and item != self._item:
                self._item = item
                self._lines.append(item)
            self._lines.extend(same)

    def _row(self, conference: Conference, width: int, by: str, one: _Line) -> Row:
        if isinstance(one, int):
            run = conference.running.run(one)
            name = f"{run.label} {run.about.title}" if run else ""
            return Row(None, hanging(T("-- "), T(name, "bold"), width))
        made = self._made.get(one.entry)
        if made is not None and made[:3] == (one, width, by):
            return made[3]
        if isinstance(one, Point):
            row = Row(one.entry, _point(conference, one, width, by))
        else:
            row = Row(one.entry, _action(conference, one, width))
        if len(self._made) >= KEPT:
            self._made.clear()
        self._made[one.entry] = (one, width, by, row)
        return row


class _Rows(Rows):
    """The lines as they were when they were asked for; each is put into a row when it is seen."""

    def __init__(self, lines: list[_Line], made: Callable[[_Line], Row]) -> None:
        super().__init__()
        self._lines = lines
        self._count = len(lines)
        self._row = made

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Row:
        return self._row(self._lines[number])

    def keyed(self, number: int) -> bool:
        """Whether it is a line and no heading."""
        return not isinstance(self._lines[number], int)

    def find(self, key: Key) -> int:
        """Return the number of the row with that key, or -1."""
        for at, one in enumerate(self._lines[: self._count]):
            if not isinstance(one, int) and one.entry == key:
                return at
        return -1


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
    return T(" ".join(words), "$primary")


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
