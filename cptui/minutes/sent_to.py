"""Who is sent the minutes: those who were there, who sent apologies, and the family."""

from cptui.domain.people import FamilyMember, Kind
from cptui.minutes.presence import came
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Look, Paragraph, runs


def sent_to(scribe: Scribe) -> tuple[Block, ...]:
    """Return everybody the minutes go to, the family with how each is sent things.

    Those who sent apologies are sent them too, after Warwickshire's guidelines; whoever was
    kept out is said not to get what was said then.
    """
    conference, words = scribe.conference, scribe.words
    if scribe.family_copy:
        told = Paragraph(runs(words("copy.personal")), Look.REMOVED)
        return Heading(1, words("sent.heading"), part="sent-to"), told
    lines = [
        _family(scribe, one)
        for one in conference.case.family
        if one.invited or any(relation.parental_responsibility for relation in one.relations)
    ]
    away = {one.code for one in conference.case.professionals if one.attendance == "apologies"}
    lines += [
        scribe.person(code)
        for code, person in conference.people.items()
        if person.kind is Kind.PROFESSIONAL
        and (came(conference, code) or code in conference.apologies or code in away)
    ]
    heading = Heading(1, words("sent.heading"), part="sent-to")
    if not lines:
        return heading, Paragraph(runs(words("say.none_stop")))
    return heading, Bullets(tuple(runs(line) for line in lines))


def _family(scribe: Scribe, one: FamilyMember) -> str:
    words = scribe.words
    how = words("sent.not_known")
    if one.delivery:
        where = f", {one.delivery.where}" if one.delivery.where else ""
        how = f"{one.delivery.how}{where}"
    attendee = scribe.conference.attendance.get(one.code)
    less = words("sent.less") if attendee and attendee.excluded else ""
    return words("sent.family", name=scribe.person(one.code), how=how, less=less)
