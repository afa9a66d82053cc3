"""Lines about each child: views, the scale, a birth."""

from cptui.actions.children import enter_birth, give_family_view, give_views, place_on_scale
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import first_word, number, reasoned
from cptui.capture.reading import Reading
from cptui.capture.views import read_views
from cptui.capture.words.children import child, children
from cptui.capture.words.dates import read_date
from cptui.capture.words.people import leading_person
from cptui.domain.events import FamilyAnswer

_FAMILY_ANSWERS = {
    "agree": FamilyAnswer.AGREES,
    "agrees": FamilyAnswer.AGREES,
    "yes": FamilyAnswer.AGREES,
    "disagree": FamilyAnswer.DISAGREES,
    "disagrees": FamilyAnswer.DISAGREES,
    "no": FamilyAnswer.DISAGREES,
    "unsure": FamilyAnswer.UNSURE,
    "said": FamilyAnswer.SAID,
}


def read_view(line: Line, rest: str) -> Reading:
    """Read `/view hv ada yes neglect: why`, `/view hv all no: why`, `/v hv yny neg: why`."""
    head, reason = reasoned(rest)
    giver, words = leading_person(line, head, "Say whose view.")
    views = read_views(line, words.split(), reason)
    return line.do(give_views, person=giver, views=views, seen=line.conference.last_entry)


def read_family(line: Line, rest: str) -> Reading:
    """Read `/family mum ada agree: why`; a child named alone speaks of themselves."""
    head, words = reasoned(rest)
    giver, about = leading_person(line, head, "Say who.")
    named: list[str] = []
    answer: FamilyAnswer | None = None
    for word in about.split():
        if word.casefold() in _FAMILY_ANSWERS and answer is None:
            answer = _FAMILY_ANSWERS[word.casefold()]
        else:
            named.append(word)
    if named:
        codes = children(line, " ".join(named))
    else:
        codes = (giver,) if giver in line.conference.child_codes else line.conference.child_codes
    if answer is None and not words:
        raise Incomplete("Say agree, disagree or unsure, or their words after a colon.")
    return line.do(
        give_family_view,
        person=giver,
        children=codes,
        answer=answer or FamilyAnswer.SAID,
        words=words,
    )


def read_scale(line: Line, rest: str) -> Reading:
    """Read `/scale sw ada 4`."""
    who, rest = leading_person(line, rest, "Say who places the child.")
    about, value = first_word(rest, "Say which child.")
    return line.do(
        place_on_scale,
        person=who,
        child=child(line, about),
        value=number(value, "Say a number from 0 to 10."),
    )


def read_born(line: Line, rest: str) -> Reading:
    """Read `/born cy 2026-11-11`; without a year the last such day is meant."""
    about, day = first_word(rest, "Say which child.")
    born = read_date(day, line.today, past=True)
    if born is None:
        raise Incomplete("Say the date of birth, such as 2026-11-11.")
    return line.do(enter_birth, child=child(line, about), born=born, today=line.today)


ROWS = rows_of(
    "children",
    (
        "/view CODE CHILDREN|all yes|no|none|abstain [CATEGORY] [written|before leaving]: why",
        "a professional's view; with yes its categories",
        "/view hv ada yes neglect: weight and missed appointments",
        read_view,
    ),
    (
        "/v CODE yny [CATEGORY]: why",
        "views in child order: y, n, a abstains, . no view, - none asked",
        "/v hv yny neg: weight and missed appointments",
        read_view,
    ),
    (
        "/family CODE [CHILDREN] agree|disagree|unsure: words",
        "a family view, kept beside and never counted",
        "/family mum ada agree: she wants help",
        read_family,
    ),
    (
        "/scale CODE CHILD 0-10",
        "where somebody places a child's safety",
        "/scale sw ada 4",
        read_scale,
    ),
    ("/born CHILD DATE", "a birth; dates move", "/born cy 2026-03-11", read_born),
)
