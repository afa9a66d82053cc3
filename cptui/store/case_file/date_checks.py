"""Dates that cannot be: born after the conference, both born and due, reviews before plans."""

from collections.abc import Iterator
from datetime import date

from cptui.store.case_file.children import ChildPart
from cptui.store.case_file.found import Found, Place
from cptui.store.case_file.whole import CasePart

_CHECK = "Check the two dates."


def date_problems(case: CasePart, written: dict[Place, bool]) -> Iterator[Found]:
    """Yield what is wrong with the dates that could be read.

    `written` says of a child's place and key whether the key is in the file at all, so that a
    mistyped date of birth is not called a missing one; a child that is no keys at all has none.
    """
    for at, child in enumerate(case.children or ()):
        yield from _born_or_due(child, ("children", at), written)
        yield from _of_child(child, ("children", at), case.on)
    for at, person in enumerate(case.family or ()):
        yield from _not_after(person.born, case.on, ("family", at, "born"), "Born")
    for at, talk in enumerate(case.strategy_discussions or ()):
        place = ("strategy_discussions", at, "date")
        yield from _not_after(talk.on, case.on, place, "A strategy discussion")
    for at, report in enumerate(case.reports or ()):
        yield from _not_after(report.received, case.on, ("reports", at, "received"), "Received")
    yield from _not_after(case.concern_raised, case.on, ("concern_raised",), "The concern")
    yield from _of_transfer(case)
    yield from _of_enquiry(case)
    yield from _of_reviews(case)


def _born_or_due(child: ChildPart, place: Place, written: dict[Place, bool]) -> Iterator[Found]:

    if place not in written:
        return
    born, due = written.get((*place, "born")), written.get((*place, "due"))
    if born and due:
        yield Found(
            (*place, "due"),
            "The child has both “born” and “due”.",
            "Keep “born” once the child is born, and “due” until then.",
        )
    elif not born and not due:
        yield Found(
            place, "The child has no date: “born” is missing.", "Write born, or due for the unborn."
        )
    if born and not child.forename and not written.get((*place, "forename")):
        yield Found(place, "“forename” is missing.", "Add it here.")


def _of_child(child: ChildPart, place: Place, on: date | None) -> Iterator[Found]:

    yield from _not_after(child.born, on, (*place, "born"), "Born")
    since = (*place, "looked_after")
    yield from _not_after(child.looked_after, on, since, "Looked after")
    if child.born and child.looked_after and child.looked_after < child.born:
        yield Found(since, "Looked after since before the birth.", _CHECK)
    if child.plan:
        since = (*place, "plan", "since")
        yield from _not_after(child.plan.since, on, since, "The plan begins")
        if child.born and child.plan.since and child.plan.since.year < child.born.year - 1:
            yield Found(since, "The plan begins more than a year before the birth.", _CHECK)
    if child.views:
        yield from _not_after(child.views.on, on, (*place, "views", "date"), "Views obtained")


def _of_transfer(case: CasePart) -> Iterator[Found]:

    transfer = case.transfer
    if transfer is None:
        return
    told, taken = transfer.notified, transfer.accepted
    yield from _not_after(told, case.on, ("transfer", "notified"), "We were told of it")
    yield from _not_after(taken, case.on, ("transfer", "accepted"), "It was accepted")
    if told and taken and taken < told:
        yield Found(("transfer", "accepted"), "It was accepted before we were told.", _CHECK)


def _of_enquiry(case: CasePart) -> Iterator[Found]:

    enquiry = case.section_47
    if not enquiry:
        return
    yield from _not_after(enquiry.started, case.on, ("section_47", "started"), "The enquiry began")
    place = ("section_47", "outcome_date")
    yield from _not_after(enquiry.outcome_on, case.on, place, "The enquiry ended")
    if enquiry.started and enquiry.outcome_on and enquiry.outcome_on < enquiry.started:
        yield Found(place, "The enquiry ended before it began.", _CHECK)


def _of_reviews(case: CasePart) -> Iterator[Found]:

    first, last = case.initial_conference, case.last_review
    place = ("initial_conference",)
    yield from _not_after(first, case.on, place, "The initial conference was held")
    yield from _not_after(last, case.on, ("last_review",), "The last review was held")
    if case.last_inquorate and case.on and case.last_inquorate >= case.on:
        what = "The conference that was not quorate was held before this one."
        yield Found(("last_inquorate",), what, _CHECK)
    if first and last and last < first:
        yield Found(("last_review",), "The last review is before the initial conference.", _CHECK)


def _not_after(day: date | None, on: date | None, place: Place, what: str) -> Iterator[Found]:

    if day and on and day > on:
        yield Found(place, f"{what} after the date of the conference.", _CHECK)
