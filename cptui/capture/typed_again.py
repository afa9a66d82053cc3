"""The line that means an event again: what is shown for an entry, as it would be typed."""

import re
from dataclasses import replace

from cptui.actions.refusal import Refused
from cptui.capture.parts import due_by
from cptui.capture.shorthand import NO_SHORTHAND, Shorthand
from cptui.capture.typed_afterwards import sent_again, signed_again, tidied_again
from cptui.capture.typed_meeting import meeting_again
from cptui.capture.typed_plan import plan_again
from cptui.domain.conference import Conference
from cptui.domain.events import (
    ActionNoted,
    DistributionEvent,
    Event,
    ItemMoved,
    ItemSplit,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    SigningEvent,
    TidyingEvent,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)

_LIKE_A_TAG = re.compile(r"(^|\s)(#\S*)$")
_LOST = re.compile(r"(?:^|\s)\\#\S*$")
"""A backslash before a last #: typing it would take the backslash off."""
_ANSWERS = {
    ViewAnswer.MET: "yes",
    ViewAnswer.NOT_MET: "no",
    ViewAnswer.NO_VIEW: "none",
    ViewAnswer.ABSTAINS: "abstain",
}
_LETTERS = {
    ViewAnswer.MET: "y",
    ViewAnswer.NOT_MET: "n",
    ViewAnswer.NO_VIEW: ".",
    ViewAnswer.ABSTAINS: "a",
}
_ROUTES = {
    ViewRoute.SPOKEN: "",
    ViewRoute.WRITTEN: " written",
    ViewRoute.BEFORE_LEAVING: " before leaving",
}


def typed_again(
    conference: Conference, event: Event, shorthand: Shorthand = NO_SHORTHAND
) -> str | None:
    """Return the line that, typed by somebody who holds no children, means the event.

    Abbreviations that were not written out get their backslash. None for the
    opening, what was undone and a newcomer, whose code is made, and for the few texts that no
    one line can mean.
    `... words` goes on with the prompt's point, whichever that is.
    """
    match event:
        case PointNoted():
            return _point(event, shorthand)
        case PointContinued():
            words = _words(event.text, shorthand)
            return words and f"... {words}"
        case PointReworded():
            return f"/reword {event.of}: {shorthand.kept(event.text)}"
        case PointChallenged():
            return f"{event.by}!{event.of} {shorthand.kept(event.text)}"
        case ActionNoted() | PlanActionAdded():
            return _action(conference, event, shorthand)
        case ViewsGiven():
            return _views(conference, event, shorthand)
        case ItemSplit() | ItemMoved():
            return _order(conference, event)
    return _afterwards(conference, event, shorthand)


def _afterwards(conference: Conference, event: Event, shorthand: Shorthand) -> str | None:
    if isinstance(event, TidyingEvent):
        return tidied_again(conference, event, shorthand)
    if isinstance(event, SigningEvent):
        return signed_again(event, shorthand)
    if isinstance(event, DistributionEvent):
        return sent_again(event)
    known = conference, event, shorthand
    return plan_again(*known) or meeting_again(*known)


def _words(text: str, shorthand: Shorthand) -> str | None:
    """Return the text as typed, a last word like a tag made plain; None where that is lost."""
    if _LOST.search(text):
        return None
    return _LIKE_A_TAG.sub(r"\1\\\2", shorthand.kept(text))


def _point(event: PointNoted, shorthand: Shorthand) -> str | None:
    words = _words(event.text, shorthand)
    if words is None:
        return None
    who = "/".join(code for code in (event.source, event.teller) if code)
    claim = (event.claim.value,) if event.claim else ()
    marks = [*claim, *event.tags, *event.children]
    marks += [f"not:{','.join(event.hidden_from)}"] if event.hidden_from else []
    return " ".join((f"{who}:" if who else "-", words, *(f"#{mark}" for mark in marks)))


def _action(
    conference: Conference, event: ActionNoted | PlanActionAdded, shorthand: Shorthand
) -> str | None:
    words = _words(event.what, shorthand)
    if event.due is None and _ends_in_a_date(conference, event.what):
        words = None
    # Commas at either end would be taken for part of who or of the date.
    if words is None or event.what.startswith(",") or event.what.endswith(","):
        return None
    due = f" by {event.due.isoformat()}" if event.due else ""
    children = event.children if isinstance(event, ActionNoted) else ()
    marks = "".join(f" #{child}" for child in children)
    return f"@{','.join(event.who)} {words}{due}{marks}"


def _ends_in_a_date(conference: Conference, text: str) -> bool:
    try:
        return due_by(text, conference.case.on)[1] is not None
    except Refused:
        return True


def _order(conference: Conference, event: ItemSplit | ItemMoved) -> str | None:
    run = conference.running.run(event.item)
    if run is None:
        return None
    if isinstance(event, ItemSplit):
        return f"/split {run.label} {event.title} {event.minutes}"
    if event.before is None:
        return f"/move {run.label} last"
    place = conference.running.run(event.before)
    return None if place is None else f"/move {run.label} before {place.label}"


def _views(conference: Conference, event: ViewsGiven, shorthand: Shorthand) -> str | None:
    """Return the answers in words where they are one, else as a letter for each child."""
    first = event.views[0]
    met = [one for one in event.views if one.answer is ViewAnswer.MET]
    categories = met[0].categories if met else ()
    for one in event.views:
        own = categories if one.answer is ViewAnswer.MET else ()
        if one != replace(first, child=one.child, answer=one.answer, categories=own):
            return None
    if all(one.answer is first.answer for one in event.views):
        said = f"{','.join(one.child for one in event.views)} {_ANSWERS[first.answer]}"
    else:
        answers = {one.child: _LETTERS[one.answer] for one in event.views}
        if list(answers) != [code for code in conference.child_codes if code in answers]:
            return None
        said = "".join(answers.get(code, "-") for code in conference.child_codes)
    more = " ".join((said, *categories)) + _ROUTES[first.route]
    reason = f": {shorthand.kept(first.reason)}" if first.reason else ""
    return f"/view {event.person} {more}{reason}"
