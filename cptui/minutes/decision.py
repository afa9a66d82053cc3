"""The decision for a child, with those who differ and those who formally dissent."""

from cptui.domain.copies import Place
from cptui.domain.events import Outcome
from cptui.domain.state import Decision
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Look, Paragraph, Runs, runs, strong
from cptui.minutes.words import full_stop, sentence
from cptui.rules.decisions import categories_of, differing, dissent_to_ask
from cptui.rules.judging import judge, who_decides
from cptui.rules.quorum import quorum_of


def decided(scribe: Scribe, child: str) -> tuple[Block, ...]:
    """Return what was decided for that child and why, in one or two paragraphs."""
    words = scribe.words
    made = scribe.conference.decisions.get(child)
    if made is None:
        line = words("decision.none", name=scribe.child(child))
        return (Paragraph(runs(line), Look.DECISION),)
    parts = [f"{scribe.outcome(made)}."]
    if made.categories:
        parts.append(words("decision.category", categories=scribe.categories(made.categories)))
        parts += _fixed_category(scribe, child)
    ending = scribe.conference.profile.endings.get(made.ground)
    if ending is not None:
        ground = words("decision.ground", name=scribe.child(child), ground=ending.label)
        parts.append(ground)
    reason = full_stop(sentence(made.reason)) if made.reason else words("decision.no_reason")
    return (
        Paragraph(runs(strong(" ".join(parts))), Look.DECISION),
        Paragraph(runs(strong(f"{words('decision.reasons')}: "), reason), Look.DECISION),
    )


def _fixed_category(scribe: Scribe, child: str) -> list[str]:
    """Return, at a review, the category the plan began with, and the one it came with."""
    found = categories_of(scribe.conference, child)
    if found is None:
        return []
    key = "changed" if found.changed else "kept"
    first, before = scribe.categories(found.initial), scribe.categories(found.before)
    return [
        scribe.words(f"decision.category_{key}", before=before),
        scribe.words("decision.category_first", first=first),
    ]


def _how(scribe: Scribe, made: Decision) -> list[str]:
    """Return who decided by which rule, and what was said against it."""
    conference, words = scribe.conference, scribe.words
    chair = scribe.person(conference.case.chair.code)
    rule = who_decides(conference)
    said = [words("decision.made", who=chair, moment=scribe.moment(made.at), rule=rule)]
    tallied = judge(conference, made.child, made.outcome, made.ground).says
    gone = scribe.left_out(Place.VIEW, Place.REASON, child=made.child)
    if made.despite:
        said.append(words("decision.despite", despite=made.despite))
    elif tallied and not gone:
        said.append(tallied)
    room = quorum_of(conference, made.room)
    if not room.quorate:
        said.append(words("decision.inquorate", missing=words.listed(room.missing)))
    return said


def decision(scribe: Scribe, child: str, level: int) -> tuple[Block, ...]:
    """Return the decision under its heading, with when it was made and read back."""
    conference, words = scribe.conference, scribe.words
    made = conference.decisions.get(child)
    blocks: list[Block] = [Heading(level, words("decision.heading")), *decided(scribe, child)]
    if made is not None:
        key = "read_back" if made.read_back else "not_read_back"
        said = (*_how(scribe, made), words(f"decision.{key}"))
        blocks.append(Paragraph(runs(" ".join(said))))
        lead = conference.plan.leads.get(child)
        if lead is not None:
            blocks.append(Paragraph(runs(words.heading("decision.lead", name=scribe.person(lead)))))
        if made.outcome in (Outcome.CHILD_IN_NEED, Outcome.END_IN_NEED):
            blocks += _at_least(scribe)
    return tuple(blocks)


def _at_least(scribe: Scribe) -> tuple[Block, ...]:
    limit = scribe.conference.profile.limits.get("child_in_need_end")
    if limit is None or limit.n is None:
        return ()
    unit = limit.unit.replace("_", " ")
    line = scribe.words("decision.at_least", n=limit.n, unit=unit, source=limit.source)
    return (Paragraph(runs(line)),)


def dissents(scribe: Scribe, child: str, level: int) -> tuple[Block, ...]:
    """Return who differs and who formally dissents; "None" is said where asked and so."""
    conference, words = scribe.conference, scribe.words
    if child not in conference.decisions:
        return ()
    differ = [runs(f"{_view_of(scribe, child, code)}") for code in differing(conference, child)]
    formal = [one for (about, _), one in conference.dissents.items() if about == child]
    lines = [
        runs(strong(f"{scribe.person(one.person)}: "), full_stop(sentence(one.words)))
        for one in formal
        if one.words is not None
    ]
    asked = [scribe.name(one.person) for one in formal if one.words is None]
    if asked:
        lines.append(runs(words("decision.asked", people=words.listed(asked))))
    gone = scribe.left_out(Place.DISSENT, child=child)
    not_asked = () if gone else dissent_to_ask(conference, child)
    if not_asked:
        lines.append(runs(words("decision.not_asked", people=scribe.people(not_asked))))
    return (
        Heading(level, words("decision.differing")),
        _listed(scribe, differ),
        *scribe.left_out(Place.VIEW, child=child),
        Heading(level, words("decision.dissent")),
        *((_listed(scribe, lines),) if lines or not gone else ()),
        *gone,
    )


def _view_of(scribe: Scribe, child: str, code: str) -> str:
    view = scribe.conference.views[(child, code)]
    answer = sentence(scribe.words(f"answer.{view.answer.name.lower()}"))
    reason = f" {full_stop(sentence(view.reason))}" if view.reason else ""
    return f"{scribe.person(code)}: {answer}.{reason}"


def _listed(scribe: Scribe, lines: list[Runs]) -> Block:
    if lines:
        return Bullets(tuple(lines))
    return Paragraph(runs(scribe.words("say.none_stop")))
