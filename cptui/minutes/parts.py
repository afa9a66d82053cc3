"""The named parts of the documents, which a council's own template may put where it likes."""

from collections.abc import Iterable

from cptui.minutes.tree import Block, Heading

OPENING = "opening"
"""What stands before the first named part."""

CONTENTS = "contents"
"""The list of headings, which is made of the others."""

PARTS: dict[str, str] = {
    OPENING: "what stands before the first heading: a letter's date, greeting and first words",
    CONTENTS: "a list of the headings, in the minutes",
    "meeting": "reference, kind, day, times, venue, chair and minute-taker",
    "subjects": "the children the conference is about",
    "household": "the family and household",
    "attendance": "who was there and when, apologies, who did not come",
    "exclusions": "who was kept out, when and on what ground",
    "reports": "the reports and who was given each",
    "purpose": "why the conference was held, what was read out, checks gone on without",
    "last-plan": "how each line of the last plan stands",
    "discussion": "what was said, in numbered paragraphs",
    "children-heard": "the children's own views",
    "family-heard": "the parents' and carers' views",
    "children": "a page for each child: views, decision, dissents",
    "decision": "what was decided and why",
    "you-said": "what the reader of a plain letter said",
    "plan": "the outline plan: outcomes, actions, what if nothing changes",
    "lead": "the lead worker",
    "core-group": "the core group and when it first meets",
    "review": "the next conference",
    "dates": "every date that follows, and how it was reached",
    "adjournments": "when it was adjourned, until when and why",
    "interim-plan": "what holds until the conference goes on",
    "actions": "actions besides the plan",
    "before-leaving": "who tells whom, how to complain, who agreed to sharing",
    "sent-to": "who is sent the minutes",
    "timeline": "the agenda as planned and as held",
    "practice": "the local practice it was held by",
    "signature": "the lines for the chair to sign",
    "complaints": "how to complain",
    "next-steps": "what comes next, and the chair's name",
    "glossary": "what initials mean, in plain letters",
    "items": "the agenda's items with their times",
    "statements": "what will be read out",
}
"""Name of each part and what it holds."""


def parted(blocks: Iterable[Block]) -> dict[str, tuple[Block, ...]]:
    """Return the blocks by the part they belong to, in the order the parts first come.

    A part ends where another begins; pages of several children are one part.
    """
    found: dict[str, list[Block]] = {}
    name = OPENING
    for block in blocks:
        if isinstance(block, Heading) and block.part:
            name = block.part
        found.setdefault(name, []).append(block)
    return {name: tuple(several) for name, several in found.items()}
