"""What can be decided for a child, and whose view a decision goes against."""

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome, ViewAnswer
from cptui.domain.state import Decision

_FIRST = (Outcome.PLAN, Outcome.CHILD_IN_NEED, Outcome.NEITHER)
_REVIEW = (Outcome.CONTINUE, Outcome.END_IN_NEED, Outcome.END)
_ON_PLAN = (Outcome.PLAN, Outcome.CONTINUE)


def outcomes_for(conference: Conference, child: str) -> tuple[Outcome, ...]:
    """Return what the chair may decide for that child.

    Never court action, never where a child lives (Isle of Wight, conferencing service).
    A review continues or ends a plan; a child who comes to it without one is decided on
    as at an initial conference.
    """
    reviewed = conference.case.kind is ConferenceKind.REVIEW
    if reviewed and conference.case.child(child).plan is not None:
        return _REVIEW
    return _FIRST


def needs_category(outcome: Outcome) -> bool:
    """Whether the outcome is a child protection plan, which has a category."""
    return outcome in _ON_PLAN


def on_plan(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children decided to be on a child protection plan."""
    return tuple(
        child
        for child in conference.child_codes
        if child in conference.decisions and needs_category(conference.decisions[child].outcome)
    )


def undecided(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children without a decision."""
    return tuple(code for code in conference.child_codes if code not in conference.decisions)


def differing(conference: Conference, child: str) -> tuple[str, ...]:
    """Return the codes of those whose view on this child is against the decision."""
    decision = conference.decisions.get(child)
    if decision is None:
        return ()
    return tuple(
        person
        for (about, person), view in conference.views.items()
        if about == child and _against(view.answer, decision)
    )


def dissent_to_ask(conference: Conference, child: str) -> tuple[str, ...]:
    """Return the codes of those who differ and were not asked whether they dissent.

    A reservation is noted; a formal dissent is asked for apart (Sussex, challenges by
    professionals).
    """
    return tuple(
        person
        for person in differing(conference, child)
        if (child, person) not in conference.dissents
    )


def _against(answer: ViewAnswer, decision: Decision) -> bool:
    wanted = {ViewAnswer.MET: True, ViewAnswer.NOT_MET: False}.get(answer)
    return wanted is not None and wanted != needs_category(decision.outcome)
