"""What is settled before people go home: who leaves first, who is told, and by whom."""

from itertools import combinations

from cptui.domain.conference import Conference
from cptui.domain.people import Kind


def family_who_came(conference: Conference) -> tuple[str, ...]:
    """Return the codes of parents, carers and relatives who were in the room at all."""
    return tuple(
        code
        for code, one in conference.people.items()
        if one.kind is Kind.FAMILY and came(conference, code)
    )


def came(conference: Conference, code: str) -> bool:
    """Whether they were in the room at all; the absent too are kept out of a closed session."""
    attendee = conference.attendance.get(code)
    return attendee is not None and bool(attendee.present)


def must_not_meet(conference: Conference) -> tuple[tuple[str, str], ...]:
    """Return the pairs who both came and are not to meet, on the stairs either."""
    apart = {one.code: one.must_not_meet for one in conference.case.family}
    return tuple(
        (first, second)
        for first, second in combinations(family_who_came(conference), 2)
        if second in apart.get(first, ()) or first in apart.get(second, ())
    )


def to_be_told(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those of the family who did not hear the decisions.

    They were invited, or have parental responsibility, and did not come, or were out of the
    room when one was made; and children who were invited and did not come.
    """
    invited = {one.code for one in conference.case.family if one.invited}
    responsible = {
        one.code
        for one in conference.case.family
        if any(relation.parental_responsibility for relation in one.relations)
    }
    invited |= {one.code for one in conference.case.children if one.invited}
    return tuple(
        code
        for code in conference.people
        if code in (invited | responsible) and not _heard_decisions(conference, code)
    )


def _heard_decisions(conference: Conference, code: str) -> bool:
    attendee = conference.attendance.get(code)
    if attendee is None or not attendee.present:
        return False
    return all(
        any(
            one.start <= decision.at and (one.end is None or decision.at <= one.end)
            for one in attendee.present
        )
        for decision in conference.decisions.values()
    )
