"""Whether papers are agreed, by whom and since when, or still a draft and why."""

from cptui.domain.conference import Conference
from cptui.domain.events import SIGNED, Paper
from cptui.domain.evolve.signing import last_version, next_number
from cptui.domain.state import Asked, Version

_OF_KIND = {
    "decision-letter": Paper.LETTER,
    "plain-letter": Paper.LETTER,
    "child-letter": Paper.LETTER,
    "outline-plan": Paper.PLAN,
    "interim-plan": Paper.PLAN,
}
"""Kinds of document that are not signed with the minutes."""


def paper_of(kind: str) -> Paper:
    """Return with which paper a document of that kind is signed."""
    found = (paper for begins, paper in _OF_KIND.items() if kind.startswith(begins))
    return next(found, Paper.MINUTES)


def agreed(conference: Conference, paper: Paper) -> Version | None:
    """Return the version that holds; None for a paper never signed, or changed since."""
    if conference.signing.changes.get(paper):
        return None
    return last_version(conference, paper)


def number_of(conference: Conference, paper: Paper) -> str:
    """Return the number of the version that holds, or that the draft is to become."""
    holds = agreed(conference, paper)
    return holds.number if holds else next_number(conference, paper)


def unanswered(conference: Conference) -> tuple[Asked, ...]:
    """Return the corrections that the chair has not answered."""
    return tuple(one for one in conference.asked if one.accepted is None)


def minutes_are(conference: Conference) -> str:
    """Return how far the minutes have come: "minutes are a draft of version 1.1"."""
    number = number_of(conference, Paper.MINUTES)
    if agreed(conference, Paper.MINUTES):
        return f"minutes signed, version {number}"
    return f"minutes are a draft of version {number}"


def not_final(conference: Conference) -> str:
    """Return why the papers are not final, in a sentence; empty when all of them are."""
    if conference.rehearsal:
        return "This is a rehearsal: nothing of it is ever final."
    drafts = [paper.value for paper in SIGNED if agreed(conference, paper) is None]
    if not drafts:
        return ""
    return f"Not signed by the chair: {', '.join(drafts)}. cptui tidy CASE, and /sign there."
