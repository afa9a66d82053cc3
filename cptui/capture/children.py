"""Lines about each child: views, decisions, dissent."""

from cptui.actions.children import (
    decide,
    decline_dissent,
    dissent,
    enter_birth,
    give_family_view,
    give_views,
    place_on_scale,
    read_back,
)
from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import first_word, needed, number, reasoned
from cptui.capture.reading import Reading
from cptui.capture.views import read_views
from cptui.capture.words.children import categories, child, children, known_children
from cptui.capture.words.dates import read_date
from cptui.capture.words.people import leading_person
from cptui.domain.events import FamilyAnswer, Outcome

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
_OUTCOMES = {
    "plan": Outcome.PLAN,
    "cin": Outcome.CHILD_IN_NEED,
    "child in need": Outcome.CHILD_IN_NEED,
    "none": Outcome.NEITHER,
    "neither": Outcome.NEITHER,
    "continue": Outcome.CONTINUE,
    "end cin": Outcome.END_IN_NEED,
    "end": Outcome.END,
}
_LONGEST_OUTCOME = 3


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


def read_decide(line: Line, rest: str) -> Reading:
    """Read `/decide ada plan neglect: why`."""
    head, reason = reasoned(rest)
    about, words = first_word(head, "Say for which child.")
    if len(known_children(line, about)) > 1:
        raise Refused("A decision is made for one child at a time, each with its reasons.")
    decided = child(line, about)
    outcome, more = _outcome(words.split())
    return line.do(
        decide,
        child=decided,
        outcome=outcome,
        categories=categories(line, more),
        reason=reason,
        seen=line.conference.last_entry,
    )


def _outcome(words: list[str]) -> tuple[Outcome, list[str]]:
    for length in range(_LONGEST_OUTCOME, 0, -1):
        said = " ".join(words[:length]).casefold()
        if len(words) >= length and said in _OUTCOMES:
            return _OUTCOMES[said], words[length:]
    raise Incomplete("Say plan, cin or none; at a review continue, end cin or end.")


def read_readback(line: Line, rest: str) -> Reading:
    """Read `/readback ada`."""
    return line.do(read_back, children=children(line, rest))


def read_dissent(line: Line, rest: str) -> Reading:
    """Read `/dissent pro ada: words`."""
    head, words = reasoned(rest)
    who, about = leading_person(line, head, "Say who dissents.")
    return line.do(
        dissent,
        person=who,
        child=child(line, needed(about, "Say on which child.")),
        words=needed(words, "Say the dissent in their words, after a colon."),
    )


def read_no_dissent(line: Line, rest: str) -> Reading:
    """Read `/nodissent pro ada`."""
    who, about = leading_person(line, rest, "Say who was asked.")
    return line.do(decline_dissent, person=who, children=children(line, about))


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
    (
        "/decide CHILD plan CATEGORY|cin|none|continue CATEGORY|end cin|end: why",
        "the chair's decision for one child",
        "/decide ada plan neglect: weight and missed appointments",
        read_decide,
    ),
    ("/readback CHILDREN", "the decision was read back and agreed", "/readback ada", read_readback),
    (
        "/dissent CODE CHILD: words",
        "a formal dissent, in their words",
        "/dissent pro ada: the threshold is not met",
        read_dissent,
    ),
    (
        "/nodissent CODE CHILDREN",
        "asked, and no formal dissent",
        "/nodissent pro ada",
        read_no_dissent,
    ),
    ("/born CHILD DATE", "a birth; dates move", "/born cy 2026-03-11", read_born),
)
