"""Why the conference was held, what was read out, and the checks gone on without."""

from cptui.domain.case import CaseFile
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import (
    Block,
    Bullets,
    Heading,
    Look,
    Paragraph,
    Runs,
    runs,
    strong,
)
from cptui.minutes.words import full_stop, sentence
from cptui.rules.checks import CheckState, checks_of


def purpose(scribe: Scribe) -> tuple[Block, ...]:
    """Return purpose, what led to the conference, statements read and checks not met."""
    conference, words = scribe.conference, scribe.words
    said = next((one.text for one in conference.profile.statements if one.id == "purpose"), None)
    blocks: list[Block] = [
        Heading(1, words("purpose.heading"), part="purpose"),
        Paragraph(runs(words.told(said, "purpose.default"))),
    ]
    led = _what_led(scribe, conference.case)
    if led:
        blocks += [Heading(2, words("purpose.led")), Bullets(led)]
    read = [one for one in conference.profile.statements if one.id in conference.statements_read]
    blocks.append(Heading(2, words("purpose.read")))
    if read:
        blocks.append(Bullets(tuple(runs(strong(f"{one.title}. "), one.text) for one in read)))
    else:
        blocks.append(Paragraph(runs(words("say.none_stop"))))
    return (*blocks, *_checks(scribe))


def _what_led(scribe: Scribe, case: CaseFile) -> tuple[Runs, ...]:
    words = scribe.words
    lines = []
    for one in case.strategy_discussions:
        key = "strategy_47" if one.initiated_section_47 else "strategy"
        lines.append(words.heading(f"purpose.{key}_on", day=words.day(one.on)))
    section = case.section_47
    if section is not None:
        lines.append(
            words(
                "purpose.section_47",
                started=words.date(section.started),
                outcome=words.told(section.outcome),
            )
        )
        if section.spoken_to:
            lines.append(words("purpose.spoken_to", people=scribe.people(section.spoken_to)))
    for key, on in (("initial_held", case.initial_conference), ("last_review", case.last_review)):
        if on is not None:
            lines.append(words(f"purpose.{key}", day=words.day(on)))
    if case.transfer is not None:
        lines.append(
            words(
                "purpose.transfer",
                authority=case.transfer.from_authority,
                day=words.day(case.transfer.notified),
            )
        )
    return tuple(runs(line) for line in lines)


def _checks(scribe: Scribe) -> tuple[Block, ...]:
    words = scribe.words
    if scribe.family_copy:
        # Judged from a case file with parts left out, they would say what is not so.
        return Heading(2, words("purpose.checks")), Paragraph(
            runs(words("copy.checks")), Look.REMOVED
        )
    lines = tuple(
        runs(strong(f"{sentence(one.label)}: "), full_stop(one.detail or one.state.value))
        for one in checks_of(scribe.conference)
        if one.state in (CheckState.TO_DO, CheckState.WAIVED)
    )
    heading = Heading(2, words("purpose.checks"))
    return (
        (heading, Bullets(lines)) if lines else (heading, Paragraph(runs(words("say.none_stop"))))
    )
