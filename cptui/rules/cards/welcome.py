"""What the welcome is for: statements read out, the family's facts gone through."""

from collections.abc import Iterable

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun
from cptui.rules.cards.task import Task
from cptui.rules.family_facts import FamilyFact, fact_label, family_facts

WELCOME = "welcome"


def statements_of(conference: Conference, run: ItemRun) -> tuple[str, ...]:
    """Return the ids of the statements that belong to an item, in the order to be read.

    The welcome has, after its own, every statement of the profile that no item has.
    """
    known = [one.id for one in conference.profile.statements]
    own = [one for one in run.about.statements if one in known]
    if run.about.stage != WELCOME:
        return tuple(own)
    elsewhere = {one for item in conference.agenda.items for one in item.statements}
    return (*own, *(one for one in known if one not in elsewhere))


def statements(conference: Conference, run: ItemRun) -> tuple[Task, ...]:
    """Return a task for each of the item's statements."""
    titles = {one.id: one.title for one in conference.profile.statements}
    return tuple(
        Task(True, f"{titles[one]} read", f"/read {one}")
        if one in conference.statements_read
        else Task(False, f"{titles[one]}: to read out", f"/read {one}")
        for one in statements_of(conference, run)
    )


def facts(conference: Conference) -> tuple[Task, ...]:
    """Return a task for each child and each of the family: are the facts right?"""
    by_person: dict[str, list[FamilyFact]] = {}
    for fact in family_facts(conference):
        by_person.setdefault(fact.person, []).append(fact)
    return tuple(_person(conference, code, found) for code, found in by_person.items())


def _person(conference: Conference, code: str, found: list[FamilyFact]) -> Task:
    to_ask = [one for one in found if one.state == "not yet"]
    settled = _settled(found)
    name = conference.people[code].name
    if not to_ask:
        return Task(True, f"{name}: {settled}", f"/confirm {code}")
    asked = "; ".join(_said(conference, one) for one in to_ask)
    what = f"{name}: is it right? {asked}"
    return Task(False, f"{what}; {settled}" if settled else what, f"/confirm {code}")


def _said(conference: Conference, one: FamilyFact) -> str:
    """Return the fact with its value, unless somebody here must not hear it."""
    label = fact_label(one.fact)
    if one.value is None:
        return f"{label} not in the case file"
    present = set(conference.present())
    if any(code in present for code in one.hidden_from):
        return f"{label} protected from {', '.join(one.hidden_from)}, not to be said aloud"
    return label if one.fact == "name" else f"{label} {one.value}"


def _settled(found: Iterable[FamilyFact]) -> str:
    by_state: dict[str, list[str]] = {}
    for one in found:
        if one.state != "not yet":
            by_state.setdefault(one.state, []).append(fact_label(one.fact))
    return "; ".join(f"{', '.join(labels)} {state}" for state, labels in by_state.items())
