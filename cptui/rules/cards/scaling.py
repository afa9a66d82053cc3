"""Where the agenda puts the 0-10 question: who has placed which child, and who not yet."""

from cptui.domain.conference import Conference
from cptui.domain.people import Kind
from cptui.rules.cards.task import Task
from cptui.rules.voices import has_a_view

ANALYSIS = "analysis"


def scaling(conference: Conference) -> tuple[Task, ...]:
    """Return a task for each of the professionals and the family in the room.

    A professional is asked about the children they are concerned with, the family about theirs.
    """
    if conference.agenda.scaling is None:
        return ()
    found = []
    for code in conference.present():
        one = conference.people[code]
        about = tuple(
            child
            for child in conference.child_codes
            if child != code and (not one.children or child in one.children)
        )
        if about and (one.kind is Kind.FAMILY or has_a_view(conference, one)):
            found.append(_asked(conference, code, about))
    return tuple(found)


def _asked(conference: Conference, code: str, about: tuple[str, ...]) -> Task:
    name, placed = conference.people[code].name, conference.scales
    said = [f"{child} {placed[child, code]}" for child in about if (child, code) in placed]
    waiting = [child for child in about if (child, code) not in placed]
    if not waiting:
        return Task(True, f"{name} on the scale: {', '.join(said)}", f"/scale {code} {about[0]} 5")
    already = f" ({', '.join(said)})" if said else ""
    what = f"{name}, 0-10: {', '.join(waiting)}?{already}"
    return Task(False, what, f"/scale {code} {waiting[0]} 0-10")
