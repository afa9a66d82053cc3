"""What was settled before people left, actions besides the plan, and part-held conferences."""

from cptui.domain.copies import Place
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Paragraph, Runs, Table, runs
from cptui.minutes.words import full_stop, sentence


def actions(scribe: Scribe) -> tuple[Block, ...]:
    """Return the actions noted besides the plan; nothing where there were none."""
    conference, words = scribe.conference, scribe.words
    rows = tuple(
        (
            sentence(words.told(one.what)),
            scribe.people(one.who),
            words.day(one.due) if one.due else words("plan.no_date"),
        )
        for one in conference.actions
        if not one.struck
    )
    if not rows:
        return ()
    header = tuple(words(f"plan.{one}") for one in ("action", "who", "when"))
    return (
        Heading(1, words("afterwards.actions"), part="actions"),
        Table(words("afterwards.actions_caption"), header, rows, (46, 28, 26)),
    )


def interim(scribe: Scribe) -> tuple[Block, ...]:
    """Return interim plan and adjournments; nothing where the conference ran in one."""
    closing, words = scribe.conference.closing, scribe.words
    blocks: list[Block] = []
    if closing.adjournments:
        lines = []
        for one in closing.adjournments:
            at, until = scribe.moment(one.at), scribe.moment(one.until)
            line = words("interim.adjourned", at=at, until=until, reason=full_stop(one.reason))
            if one.resumed:
                line = f"{line} {words('interim.resumed', at=scribe.moment(one.resumed))}"
            lines.append(runs(line))
        blocks += [
            Heading(1, words("interim.adjournments"), part="adjournments"),
            Bullets(tuple(lines)),
        ]
    gone = scribe.left_out(Place.INTERIM)
    if closing.interim_plan or gone:
        lines = [runs(full_stop(sentence(one))) for one in closing.interim_plan]
        blocks += [
            Heading(1, words("interim.heading"), part="interim-plan"),
            Paragraph(runs(words("interim.until"))),
            *((Bullets(tuple(lines)),) if lines else ()),
            *gone,
        ]
    return tuple(blocks)


def before_they_left(scribe: Scribe) -> tuple[Block, ...]:
    """Return who is told by whom, who was told how to complain, who agreed to sharing."""
    closing, words = scribe.conference.closing, scribe.words
    lines: list[Runs] = []
    if closing.leaving_first:
        lines.append(runs(words("afterwards.first", name=scribe.name(closing.leaving_first))))
    for one in closing.telling.values():
        by = words("afterwards.by", moment=scribe.moment(one.by)) if one.by else ""
        name, teller = scribe.name(one.person), scribe.name(one.teller)
        lines.append(runs(words("afterwards.told", name=name, teller=teller, by=by)))
    if closing.told_complaints:
        people = scribe.people(closing.told_complaints)
        lines.append(runs(words("afterwards.complaints", people=people)))
    for code, agrees in closing.sharing.items():
        key = "agrees" if agrees else "refuses"
        lines.append(runs(words(f"afterwards.{key}", name=scribe.name(code))))
    heading = Heading(1, words("afterwards.heading"), part="before-leaving")
    gone = scribe.left_out(Place.AFTERWARDS)
    if not lines:
        return heading, *(gone or (Paragraph(runs(words("say.none_stop"))),))
    return heading, Bullets(tuple(lines)), *gone
