"""Dates before the conference: when it must be held, and what must be in by then."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from cptui.domain.case import ConferenceKind
from cptui.rules.dates.births import brought_forward, too_early
from cptui.rules.dates.counting import day_of, due, not_applicable
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.spreading import capped, sooner, spread


def initial_conference(facts: Facts) -> tuple[DueDate, ...]:
    """Return the latest date of an initial, pre-birth or transfer-in conference."""
    name = "initial_conference"
    if facts.review:
        return (not_applicable(name, facts.limit(name), "this conference is a review"),)
    if facts.kind is ConferenceKind.TRANSFER_IN:
        limit = facts.limit("transfer_in")
        return (due(facts, name, limit, facts.events.get(limit.start)),)
    limit = facts.limit(name)
    if facts.kind is not ConferenceKind.PRE_BIRTH:
        return (due(facts, name, limit, facts.events.get(limit.start)),)
    words = facts.profile.label(facts.kind.value)
    limit = replace(limit, label=words[:1].upper() + words[1:])
    general = due(facts, name, limit, facts.events.get(limit.start))
    return spread(facts, facts.children, lambda child: _before_birth(facts, general, child))


def _before_birth(facts: Facts, general: DueDate, child: ChildFacts) -> DueDate:
    limit = facts.limit("pre_birth_conference")
    if limit.n is None or child.due is None:
        return too_early(facts, general, child)
    limit = replace(limit, label=general.label)
    own = due(facts, general.id, limit, _event(facts, limit.start, child))
    return too_early(facts, sooner(general, own), child)


def _event(facts: Facts, name: str, child: ChildFacts) -> date | datetime | None:
    return child.due if name == "due" else facts.events.get(name)


def this_review(facts: Facts) -> tuple[DueDate, ...]:
    """Return the latest date of a review that is being prepared; nothing for other kinds."""
    if not facts.review:
        return ()
    last = "last_review" if "last_review" in facts.events else "initial_held"
    rule = "review_later" if last == "last_review" else "review_first"
    limit = replace(facts.limit(rule), label="This review")
    general = due(facts, "this_review", limit, facts.events.get(last), last)
    return spread(facts, facts.children, partial(_review_of, facts, general))


def _review_of(facts: Facts, general: DueDate, child: ChildFacts) -> DueDate:
    born, before = child.date_of_birth, general.started
    # Born since the conference before: that one was about an unborn child.
    since = born if born and before and born > day_of(before) else None
    return capped(facts, brought_forward(facts, general, since), child)


def must_be_held_by(facts: Facts) -> tuple[DueDate, ...]:
    """Return the latest date of the conference at hand, whatever its kind."""
    return this_review(facts) if facts.review else initial_conference(facts)


def papers(facts: Facts) -> tuple[DueDate, ...]:
    """Return when reports must be with the family and the chair, and exclusions asked for."""
    kind = "review" if facts.review else "initial"
    held = facts.events.get("held")
    found = []
    for name, label in (
        ("report_to_family", "Reports to the family"),
        ("report_to_chair", "Reports to the chair"),
    ):
        limit = replace(facts.limit(f"{name}_{kind}"), label=label)
        found.append(due(facts, name, limit, held))
    limit = replace(facts.limit("exclusion_request"), label="Request to exclude")
    return (*found, due(facts, "exclusion_request", limit, held))
