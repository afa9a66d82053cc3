"""The outline plan of one child, on paper of its own."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.minutes.decision import decided
from cptui.minutes.family_plan import outline
from cptui.minutes.front import document
from cptui.minutes.meetings import lead_and_meetings
from cptui.minutes.scribe import Scribe
from cptui.minutes.subjects import born_or_due
from cptui.minutes.tree import Block, Document, Heading, Paragraph, runs


def outline_plan(conference: Conference, child: str, made: datetime) -> Document:
    """Return that child's outline plan; its kind carries the child's position, not a name."""
    scribe = Scribe(conference)
    words = scribe.words
    who = conference.case.child(child)
    position = conference.child_codes.index(child) + 1
    about = words("plan.about", name=scribe.full_name(child), born=born_or_due(scribe, who))
    blocks: tuple[Block, ...] = (
        Paragraph(runs(about)),
        Heading(1, words("decision.heading"), part="decision"),
        *decided(scribe, child),
        Heading(1, words("plan.heading"), part="plan"),
        *outline(scribe, 2, child),
        *lead_and_meetings(scribe, child),
    )
    title = words("plan.title", name=scribe.child(child))
    kind = f"outline-plan-child-{position}"
    return document(conference, words, kind, title, made, *blocks)
