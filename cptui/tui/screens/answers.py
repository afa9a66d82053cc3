"""The typed line each key of the children's table stands for.

A line that ends in a blank still needs words and is put into the capture line; the others are
said at once. Either way it is the typed form that acts, so it is learnt by looking.
"""

from cptui.domain.conference import Conference
from cptui.domain.events import ViewAnswer
from cptui.domain.state import ProfessionalView

_WORDS = {"yes": "yes", "no": "no", "none": "none", "abstain": "abstain"}
_FAMILY = {"yes": "agree", "no": "disagree", "none": "unsure"}
_ANSWERS = {
    ViewAnswer.MET: "yes",
    ViewAnswer.NOT_MET: "no",
    ViewAnswer.NO_VIEW: "none",
    ViewAnswer.ABSTAINS: "abstain",
}


def line_for(conference: Conference, does: str, key: tuple[str, ...], child: str) -> str | None:
    """Return the line for a key in that row and column, or None when it means nothing there."""
    kind, person = key
    if does == "decide":
        return f"/decide {child} "
    if does == "readback":
        return f"/readback {child}"
    if kind == "view":
        return _view(conference, does, person, child)
    if kind == "family":
        return _family(does, person, child)
    if kind == "dissent" and does in ("yes", "no", "reason"):
        return f"/nodissent {person} {child}" if does == "no" else f"/dissent {person} {child}: "
    if kind == "scale":
        return f"/scale sw {child} " if does == "reason" else None
    return None


def _view(conference: Conference, does: str, person: str, child: str) -> str | None:
    view = conference.views.get((child, person))
    if does in _WORDS:
        return f"/view {person} {child} {_WORDS[does]}"
    if does == "categories":
        return f"/view {person} {child} yes "
    if does == "reason":
        return f"/view {person} {child} {_said(view)}: " if view else f"/view {person} {child} "
    if does == "same" and view is not None:
        reason = f": {view.reason}" if view.reason else ""
        return f"/view {person} all {_said(view)}{reason}"
    return None


def _said(view: ProfessionalView) -> str:
    return " ".join([_ANSWERS[view.answer], *view.categories])


def _family(does: str, person: str, child: str) -> str | None:
    if does in _FAMILY:
        return f"/family {person} {child} {_FAMILY[does]}"
    if does == "reason":
        return f"/family {person} {child} agree: "
    return None
