"""What the last item is for: nobody goes home without knowing what they must know."""

from cptui.domain.conference import Conference
from cptui.domain.people import Kind
from cptui.rules.cards.task import Task
from cptui.rules.parting import family_who_came, must_not_meet, to_be_told

DATES = "dates"


def parting(conference: Conference) -> tuple[Task, ...]:
    """Return what is settled with the family before they go."""
    return (
        *_first(conference),
        *_told(conference),
        *_complaints(conference),
        *_sharing(conference),
    )


def _first(conference: Conference) -> tuple[Task, ...]:
    first = conference.closing.leaving_first
    if first is not None:
        return (Task(True, f"{_name(conference, first)} leaves first", f"/leaving {first} first"),)
    if not family_who_came(conference):
        return ()
    pairs = must_not_meet(conference)
    apart = "; ".join(
        f"{_name(conference, one)} and {_name(conference, other)} must not meet"
        for one, other in pairs
    )
    what = f"Who leaves first? {apart}" if apart else "Who leaves first?"
    return (Task(False, what, f"/leaving {pairs[0][0] if pairs else 'CODE'} first"),)


def _told(conference: Conference) -> tuple[Task, ...]:
    arranged = conference.closing.telling
    done = [
        Task(
            True,
            f"{_name(conference, one.person)} is told by {_name(conference, one.teller)}"
            + (f", by {_by(conference, one.person)}" if one.by else ""),
            f"/tell {one.person} {one.teller}",
        )
        for one in arranged.values()
    ]
    waiting = [code for code in to_be_told(conference) if code not in arranged]
    return (
        *done,
        *(
            Task(
                False,
                f"{_name(conference, code)} did not hear it: who tells them, and by when?",
                f"/tell {code} {_teller(conference)} by TIME",
            )
            for code in waiting
        ),
    )


def _by(conference: Conference, person: str) -> str:
    by = conference.closing.telling[person].by
    if by is None:
        return ""
    local = conference.local(by)
    day = "" if local.date() == conference.case.on else f"{local.day} {local:%b} "
    return f"{day}{local:%H:%M}"


def _teller(conference: Conference) -> str:
    """Return who would tell them: the lead worker where one is named."""
    return next(iter(conference.plan.leads.values()), "CODE")


def _complaints(conference: Conference) -> tuple[Task, ...]:
    told = conference.closing.told_complaints
    waiting = [code for code in family_who_came(conference) if code not in told]
    tasks = []
    if told:
        tasks.append(
            Task(True, f"How to complain explained to {', '.join(told)}", "/leaflet CODES")
        )
    if waiting:
        what = f"How to complain: explained to {', '.join(waiting)}?"
        tasks.append(Task(False, what, f"/leaflet {' '.join(waiting)}"))
    return tuple(tasks)


def _sharing(conference: Conference) -> tuple[Task, ...]:
    answers = conference.closing.sharing
    asked = [
        code
        for code, one in conference.people.items()
        if code in answers or (one.kind is Kind.FAMILY and code in family_who_came(conference))
    ]
    return tuple(_agreement(conference, code) for code in asked)


def _agreement(conference: Conference, code: str) -> Task:
    name, answer = _name(conference, code), conference.closing.sharing.get(code)
    if answer is None:
        what = f"{name}: agrees to information being shared?"
        return Task(False, what, f"/agree {code} sharing yes")
    said = "agrees" if answer else "does not agree"
    return Task(True, f"{name} {said} to sharing", f"/agree {code} sharing yes")


def _name(conference: Conference, code: str) -> str:
    return conference.people[code].name if code in conference.people else code
