"""Who has been heard, and who has not yet."""

from cptui.domain.conference import Conference
from cptui.domain.people import Child, Kind
from cptui.domain.state import Point, Whereabouts
from cptui.rules.decisions import judged_ground
from cptui.rules.turns import turns
from cptui.rules.views import unasked

CHILD_VIEWS = "child_views"
FAMILY_VIEWS = "family_views"
VIEWS = "views"


def unheard(conference: Conference) -> tuple[str, ...]:
    """Return, a sentence each, what the current item requires and has not been heard.

    Children's and parents' views are always sought (Isle of Wight, conferencing service); each
    agency is asked for its own view on each child (Sussex, challenges by professionals).
    """
    current = conference.running.now
    if current is None:
        return ()
    stage = current.about.stage
    if any(one.about.stage == stage for one in conference.running.ahead):
        # It was parted, and the rest of it is still to come.
        return ()
    if stage == CHILD_VIEWS:
        return tuple(
            f"No view from {child.name} has been heard."
            for child in conference.case.children
            if not child_heard(conference, child)
        )
    if stage == FAMILY_VIEWS:
        return tuple(
            f"{conference.people[code].name} has not been heard."
            for code in family_present(conference)
            if not spoke(conference, code)
        )
    return _agencies_unheard(conference) if stage == VIEWS else ()


def _agencies_unheard(conference: Conference) -> tuple[str, ...]:
    """Return whose view in the room was not asked, child by child.

    Where a plan ended on a ground that needs no judgement nobody's view is needed.
    """
    needless = {
        child
        for child, one in conference.decisions.items()
        if not judged_ground(conference, one.ground)
    }
    waiting = {child: unasked(conference, child) for child in conference.child_codes}
    return tuple(
        f"No view on {conference.case.child(child).name} was asked of {', '.join(codes)}."
        for child, codes in waiting.items()
        if codes and child not in needless
    )


def child_heard(conference: Conference, child: Child) -> bool:
    """Whether the child's own view is in the record; a child due or just born has
    none to give."""
    if child.due is not None:
        return True
    if (child.code, child.code) in conference.family_views:
        return True
    return spoke(conference, child.code) or any(
        child.code in point.children and _stage(conference, point) == CHILD_VIEWS
        for point in _standing(conference)
    )


def spoke(conference: Conference, code: str) -> bool:
    """Whether a point has this person's knowledge or telling in it."""
    return any(code in pair for pair in turns(conference.points))


def family_present(conference: Conference) -> tuple[str, ...]:
    """Return the codes of parents, carers and relatives in the room."""
    return tuple(
        code for code in conference.present() if conference.people[code].kind is Kind.FAMILY
    )


def family_turns(conference: Conference) -> int:
    """Return how many points are the family's, the children's among them."""
    family = {
        code
        for code, person in conference.people.items()
        if person.kind in (Kind.FAMILY, Kind.CHILD)
    }
    spoken = turns(conference.points)
    return sum(times for pair, times in spoken.items() if not family.isdisjoint(pair))


def turns_told(conference: Conference) -> str:
    """Return in words how often the family has spoken."""
    turns = family_turns(conference)
    few = {0: "not spoken", 1: "spoken once", 2: "spoken twice"}
    return few.get(turns, f"spoken {turns} times")


def not_yet_heard(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those in the room, chair and minute-taker apart, who said nothing."""
    silent = (Kind.CHAIR, Kind.MINUTE_TAKER, Kind.OBSERVER, Kind.INTERPRETER)
    return tuple(
        code
        for code, one in conference.attendance.items()
        if one.where is Whereabouts.IN
        and conference.people[code].kind not in silent
        and not spoke(conference, code)
    )


def _standing(conference: Conference) -> tuple[Point, ...]:
    return tuple(point for point in conference.points if not point.struck)


def _stage(conference: Conference, point: Point) -> str | None:
    run = conference.running.run(point.item)
    return None if run is None else run.about.stage
