"""Who and what the conference knows, or a refusal that says so."""

from collections.abc import Iterable
from datetime import date, datetime

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.people import Kind, Person
from cptui.domain.state import ItemRun, Point, Whereabouts
from cptui.rules.voices import has_a_view, not_entitled


def person(conference: Conference, code: str) -> Person:
    """Return the person with that code; Refused when nobody has it."""
    if code not in conference.people:
        raise Refused(f"Nobody here has the code {code}.")
    return conference.people[code]


def people(conference: Conference, codes: Iterable[str]) -> tuple[str, ...]:
    """Return the codes without repeats; Refused when there is none or one is unknown."""
    found = tuple(dict.fromkeys(codes))
    for code in found:
        person(conference, code)
    if not found:
        raise Refused("Say who: a code, such as hv.")
    return found


def children(conference: Conference, codes: Iterable[str]) -> tuple[str, ...]:
    """Return the children's codes without repeats, all for none; Refused when unknown."""
    found = tuple(dict.fromkeys(codes)) or conference.child_codes
    for code in found:
        if code not in conference.child_codes:
            raise Refused(f"No child here has the code {code}.")
    return found


def some_children(conference: Conference, codes: Iterable[str]) -> tuple[str, ...]:
    """Return the children's codes without repeats, none for none; Refused when unknown."""
    found = tuple(dict.fromkeys(codes))
    return children(conference, found) if found else ()


def child(conference: Conference, code: str) -> str:
    """Return the child's code; Refused when unknown."""
    return children(conference, (code,))[0]


def name(conference: Conference, child: str) -> str:
    """Return the name a child goes by."""
    return conference.case.child(child).name


def categories(conference: Conference, codes: Iterable[str]) -> None:
    """Refused when one of the categories is unknown."""
    listed = [one.code for one in conference.profile.categories]
    for code in codes:
        if code not in listed:
            raise Refused(f"No category is called {code}. There are: {', '.join(listed)}.")


def entitled(conference: Conference, one: Person) -> None:
    """Refused when that person is not asked for a view: the chair, an adviser, the family."""
    if one.kind is Kind.CHAIR:
        raise Refused("The chair decides and gives no view. /decide records the decision.")
    if not_entitled(conference, one):
        raise Refused(f"{one.name} is here as {one.role}, and gives no view.")
    if not has_a_view(conference, one):
        raise Refused(f"{one.name} is kept beside: /family {one.code} records their view.")


def words(text: str, what: str) -> str:
    """Return the text without outer space; Refused when nothing is left of it."""
    kept = text.strip()
    if not kept:
        raise Refused(f"Say {what}.")
    return kept


def point(conference: Conference, number: int) -> Point:
    """Return the point of that number; Refused when there is none or it is struck."""
    found = conference.point(number)
    if found is None:
        not_a_part(conference, number)
        raise Refused(f"{number} is not a point of the minutes.")
    if found.struck:
        raise Refused(f"Point {number} is struck through.")
    return found


def not_a_part(conference: Conference, number: int) -> None:
    """Refused for a point that was joined to another."""
    for one in conference.points:
        if number in one.parts and number != one.entry:
            raise Refused(f"Point {number} is part of {one.entry} now.")


def item(conference: Conference, number: int) -> ItemRun:
    """Return the agenda's item of that number; Refused when there is none."""
    found = conference.running.run(number)
    if found is None:
        last = max(conference.running.items, key=lambda one: one.item)
        raise Refused(f"There is no item {number}; the last is {last.label}.")
    return found


def is_in(conference: Conference, code: str) -> bool:
    """Whether that person is in the room."""
    one = conference.attendance.get(code)
    return one is not None and one.where is Whereabouts.IN


def counts_as_family(one: Person) -> bool:
    """Whether they are family: parents, carers, relatives and the children themselves."""
    return one.kind in (Kind.FAMILY, Kind.CHILD)


def not_ahead(on: date, today: date) -> None:
    """Refused for a day that is still to come."""
    if on > today:
        raise Refused(f"{on.day}/{on.month}/{on.year} is still to come.")


def not_before_close(conference: Conference, on: date) -> None:
    """Refused for a day before the conference was closed."""
    closed = conference.closing.closed
    if closed is not None and on < conference.local(closed).date():
        raise Refused(f"{on.day}/{on.month}/{on.year} is before the conference was closed.")


def open_conference(conference: Conference) -> None:
    """Refused when the conference is closed."""
    if conference.closing.closed is not None:
        raise Refused("The conference is closed. Reword and tidy it afterwards.")


def said_before_close(conference: Conference, said: datetime | None) -> None:
    """Refused for a line once the conference is closed, unless it was said before that."""
    closed = conference.closing.closed
    if closed is None:
        return
    if said is None:
        raise Refused(
            "The conference is closed. A line that was forgotten begins with the time it was "
            "said, such as 10:25 hv: he was seen."
        )
    if said > closed:
        local = conference.local(closed)
        raise Refused(f"The conference was closed at {local:%H:%M}, and that is later.")


def sitting(conference: Conference) -> None:
    """Refused when the conference is closed, or adjourned and not gone on with."""
    open_conference(conference)
    if conference.adjourned is not None:
        raise Refused("The conference is adjourned. /start goes on with it.")
