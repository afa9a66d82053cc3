"""The children's own views and the parents' and carers', each under a heading of their own."""

from cptui.domain.copies import Place
from cptui.domain.events import FamilyAnswer
from cptui.domain.people import Child, Kind
from cptui.domain.state import Point
from cptui.minutes.discussion import Discussion
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Look, Paragraph, Runs, runs, strong
from cptui.minutes.words import full_stop, sentence

_SAID = (Place.DISCUSSION, Place.FAMILY_VIEW)


def children_heard(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    """Return each child's views: those obtained before, and those of the conference."""
    blocks: list[Block] = [Heading(1, scribe.words("heard.children"), part="children-heard")]
    for child in scribe.pages():
        blocks.append(Heading(2, scribe.child(child.code)))
        blocks += _of_child(scribe, child, said)
    if len(scribe.pages()) < len(scribe.conference.case.children):
        blocks.append(Paragraph(runs(scribe.words("copy.others")), Look.REMOVED))
    return tuple(blocks)


def _of_child(scribe: Scribe, child: Child, said: Discussion) -> list[Block]:
    conference, words = scribe.conference, scribe.words
    lines: list[Runs] = []
    if child.views is not None:
        on = words("heard.on", day=words.date(child.views.on)) if child.views.on else ""
        before = words("heard.before", how=child.views.how, on=on)
        lines.append(runs(strong(f"{before}: "), full_stop(child.views.text)))
    lines += _own_words(scribe, child.code, said)
    lines += _on_plan(scribe, child.code)
    gone = scribe.left_out(*_SAID, person=child.code)
    if lines or gone:
        return [*((Bullets(tuple(lines)),) if lines else ()), *gone]
    key = "no_views"
    if child.due is not None:
        key = "newborn" if child.code in conference.births else "unborn"
    return [Paragraph(runs(words(f"heard.{key}", name=child.name)))]


def family_heard(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    """Return the views of each parent, carer and relative, present or not."""
    conference, words = scribe.conference, scribe.words
    blocks: list[Block] = [Heading(1, words("heard.family"), part="family-heard")]
    for code, person in conference.people.items():
        if person.kind is not Kind.FAMILY:
            continue
        blocks.append(Heading(2, scribe.person(code)))
        lines = _own_words(scribe, code, said) + _on_plan(scribe, code)
        sent = conference.apologies.get(code)
        if sent:
            lines.insert(0, runs(strong(f"{words('heard.sent')}: "), full_stop(sent)))
        gone = scribe.left_out(*_SAID, person=code)
        if lines:
            blocks.append(Bullets(tuple(lines)))
        elif not gone:
            blocks.append(Paragraph(runs(words("heard.no_views", name=person.name))))
        blocks += gone
    if len(blocks) == 1:
        blocks.append(Paragraph(runs(words("say.none_stop"))))
    return tuple(blocks)


def _own_words(scribe: Scribe, code: str, said: Discussion) -> list[Runs]:
    """Return the points whose knowledge is this person's, with where they stand."""
    return [
        _quoted(scribe, point, said)
        for point in scribe.conference.points
        if point.source == code and point.entry in said.paragraphs
    ]


def _quoted(scribe: Scribe, point: Point, said: Discussion) -> Runs:
    words = scribe.words
    told = ""
    if point.teller and point.teller != point.source:
        told = f"{words('heard.told_by', teller=scribe.speaker(point.teller))}: "
    where = words("heard.paragraph", number=said.paragraphs[point.entry])
    return runs(told, full_stop(sentence(point.text)), f" ({where})")


def _on_plan(scribe: Scribe, code: str) -> list[Runs]:
    """Return where this person stands on a plan for each child, in their words."""
    lines = []
    for (child, person), view in scribe.conference.family_views.items():
        if person == code:
            stand = scribe.words(f"answer.{view.answer.name.lower()}")
            if view.answer is FamilyAnswer.SAID and view.words:
                stand = ""
            about = scribe.words("heard.about_plan", child=scribe.child(child))
            text = ". ".join(sentence(part) for part in (stand, view.words) if part)
            lines.append(runs(strong(f"{about}: "), full_stop(text)))
    return lines
