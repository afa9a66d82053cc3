"""Lines about family facts: confirmed, or put right."""

from cptui.actions.facts import change_fact, confirm_fact
from cptui.capture.line import Line, Row
from cptui.capture.parts import needed, reasoned
from cptui.capture.reading import Reading
from cptui.capture.words.people import leading_person
from cptui.domain.people import Kind
from cptui.rules.family_facts import EVERYTHING, same_fact


def read_confirm(line: Line, rest: str) -> Reading:
    """Read `/confirm address`, `/confirm ada cy address` and `/confirm ada`."""
    text = needed(rest, "Say which fact.")
    family = {
        code.casefold(): code
        for code, one in line.conference.people.items()
        if one.kind in (Kind.CHILD, Kind.FAMILY)
    }
    words = text.replace(",", " ").split()
    about = []
    while words and words[0].casefold() in family:
        about.append(family[words.pop(0).casefold()])
    if not about:
        return line.do(confirm_fact, fact=same_fact(text))
    fact = same_fact(" ".join(words)) if words else EVERYTHING
    return line.do(confirm_fact, fact=fact, people=tuple(about))


def read_change(line: Line, rest: str) -> Reading:
    """Read `/change cy surname: Oakley-Reid`."""
    head, value = reasoned(rest)
    who, field = leading_person(line, head, "Say about whom.")
    return line.do(
        change_fact,
        person=who,
        field=needed(field, "Say which fact."),
        value=needed(value, "Say what is right, after a colon."),
    )


ROWS: tuple[Row, ...] = (
    Row(
        "/confirm [CODES] FACT",
        "a family fact was confirmed; /confirm ada confirms all of Ada's, /confirm all all",
        "/confirm address",
        "agenda",
        read_confirm,
    ),
    Row(
        "/change CODE FACT: value",
        "puts a fact about somebody right",
        "/change cy surname: Oakley-Reid",
        "agenda",
        read_change,
    ),
)
