"""Whom the conference is about: the children, their family and household."""

from datetime import date

from cptui.domain.copies import Place
from cptui.domain.events import FactConfirmed
from cptui.domain.evolve.facts import DAYS
from cptui.domain.people import Child, FamilyMember
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Paragraph, Table, runs
from cptui.minutes.words import sentence
from cptui.rules.family_facts import fact_label


def subjects(scribe: Scribe) -> tuple[Block, ...]:
    """Return the children with their birth, address and legal status."""
    words, mine = scribe.words, scribe.pages()
    rows = tuple(
        (
            scribe.full_name(child.code),
            born_or_due(scribe, child),
            words.told(child.address),
            sentence(words.told(child.legal_status)),
        )
        if child in mine
        else (scribe.full_name(child.code), *(words("copy.cell") for _ in range(3)))
        for child in scribe.conference.case.children
    )
    header = tuple(words(f"subjects.{one}") for one in ("child", "born", "address", "legal"))
    return (
        Heading(1, words("subjects.heading"), part="subjects"),
        Table(words("subjects.caption"), header, rows, (27, 23, 27, 23)),
    )


def born_or_due(scribe: Scribe, child: Child) -> str:
    """Return the date of birth, or when the child is due."""
    born = scribe.conference.births.get(child.code) or child.born
    if born is None and child.due is not None:
        return scribe.words("subjects.due", day=scribe.words.date(child.due))
    return scribe.words.date(born)


def household(scribe: Scribe) -> tuple[Block, ...]:
    """Return family and household, protected addresses and what was put right."""
    case, words = scribe.conference.case, scribe.words
    blocks: list[Block] = [Heading(1, words("family.heading"), part="household")]
    if case.family:
        header = tuple(words(f"family.{one}") for one in ("name", "relation", "address", "needs"))
        rows = tuple(_member(scribe, one) for one in case.family)
        blocks.append(Table(words("family.caption"), header, rows, (24, 32, 22, 22)))
    else:
        blocks.append(Paragraph(runs(words("family.nobody"))))
    protected = tuple(
        runs(
            words(
                "family.protected",
                name=scribe.name(one.whose),
                address=one.address,
                hidden=scribe.people(one.hidden_from),
            )
        )
        for one in case.protected_addresses
    )
    if protected:
        blocks += [Heading(2, words("family.protected_heading")), Bullets(protected)]
    return (*blocks, *_facts(scribe))


def _member(scribe: Scribe, one: FamilyMember) -> tuple[str, ...]:
    words = scribe.words
    needs = []
    for key, value in (
        ("language", one.language),
        ("interpreter", one.interpreter),
        ("access", one.access_needs),
        ("supporter", one.supporter),
        ("solicitor", one.solicitor),
        ("advocate", one.advocate),
    ):
        if value:
            needs.append(words(f"family.{key}", value=scribe.name(value)))
    copy = scribe.conference.copy
    others = copy and copy.reader.of_the_family and one.code not in copy.reader.persons
    return (
        scribe.name(one.code),
        "\n".join(_relations(scribe, one)) or words("say.not_known"),
        words.told(one.address),
        words("copy.cell") if others else "\n".join(needs) or words("say.none"),
    )


def _relations(scribe: Scribe, one: FamilyMember) -> list[str]:
    words = scribe.words
    keys = {True: "responsible", False: "not_responsible", None: "responsibility_not_known"}
    alike: dict[tuple[str, str], list[str]] = {}
    for relation in one.relations:
        held = words(f"family.{keys[relation.parental_responsibility]}")
        alike.setdefault((relation.what, held), []).append(scribe.child(relation.child))
    return [
        sentence(
            words("family.is", what=what, children=words.listed(children), responsible=responsible)
        )
        for (what, responsible), children in alike.items()
    ]


def _facts(scribe: Scribe) -> tuple[Block, ...]:
    conference, words = scribe.conference, scribe.words
    lines = [runs(_confirmed(scribe, one)) for one in conference.facts_confirmed]
    for one in conference.facts_changed:
        who, _, rest = one.text.partition(" ")
        field, _, value = rest.partition(": ")
        if field in DAYS:
            value = words.date(date.fromisoformat(value))
        changed = words(
            "family.changed", name=scribe.name(who), fact=fact_label(field), value=value
        )
        lines.append(runs(changed))
    gone = tuple(
        runs(words("copy.personal"))
        for one in (conference.copy.left_out if conference.copy else ())
        if one.place is Place.FACTS and one.entry and one.person
    )[:1]
    if not lines and not gone:
        return ()
    return (Heading(2, words("family.facts_heading")), Bullets((*lines, *gone)))


def _confirmed(scribe: Scribe, one: FactConfirmed) -> str:
    words, fact = scribe.words, fact_label(one.fact)
    if not one.people:
        return words("family.confirmed", fact=fact)
    return words("family.confirmed_of", names=scribe.people(one.people), fact=fact)
