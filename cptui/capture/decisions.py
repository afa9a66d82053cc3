"""Lines about the decision for each child: made, read back, dissented from."""

from cptui.actions.decisions import decide, decline_dissent, dissent, read_back
from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, Unclear, rows_of
from cptui.capture.parts import first_word, needed, reasoned
from cptui.capture.reading import Choice, Reading
from cptui.capture.words.children import categories, child, children, known_children
from cptui.capture.words.nearest import shortened
from cptui.capture.words.people import leading_person, matching
from cptui.domain.events import Outcome
from cptui.rules.decisions import ENDING, not_decided

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
_IN_NEED = "cin"


def read_decide(line: Line, rest: str) -> Reading:
    """Read `/decide ada plan neglect: why`."""
    head, reason = reasoned(rest)
    about, words = first_word(head, "Say for which child.")
    if len(known_children(line, about)) > 1:
        raise Refused("A decision is made for one child at a time, each with its reasons.")
    decided = child(line, about)
    outcome, more = _outcome(line, words.split())
    ground = ""
    if outcome in ENDING:
        outcome, ground = _ending(line, outcome, more)
        more = []
    return line.do(
        decide,
        child=decided,
        outcome=outcome,
        categories=categories(line, more),
        reason=reason,
        seen=line.conference.last_entry,
        ground=ground,
    )


def _outcome(line: Line, words: list[str]) -> tuple[Outcome, list[str]]:
    for length in range(_LONGEST_OUTCOME, 0, -1):
        said = " ".join(words[:length]).casefold()
        if len(words) >= length and said in _OUTCOMES:
            return _OUTCOMES[said], words[length:]
    barred = not_decided(line.conference, tuple(word.casefold() for word in words))
    if barred:
        raise Refused(barred)
    raise Incomplete("Say plan, cin or none; at a review continue, end cin or end.")


def _ending(line: Line, outcome: Outcome, words: list[str]) -> tuple[Outcome, str]:
    """Return the end of a plan with its ground, and `cin` where it stands after the ground."""
    rest = " ".join(words).casefold()
    if rest == _IN_NEED or rest.endswith(f" {_IN_NEED}"):
        outcome, rest = Outcome.END_IN_NEED, rest.removesuffix(_IN_NEED).strip()
    if not rest:
        return outcome, ""
    endings = line.conference.profile.endings
    if not endings:
        raise Refused(f"This profile names no grounds: say “{rest}” after a colon.")
    answer = line.answers.get(("ending", rest))
    found = (answer,) if answer else shortened(rest, {code: (code,) for code in endings})
    if len(found) == 1:
        return outcome, found[0]
    choices = [Choice(code, endings[code].label) for code in found or endings]
    raise Unclear("ending", rest, f"On which ground: what is “{rest}”?", choices)


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
    """Read `/nodissent pro ada` and `/nodissent pro mw ada cy`."""
    who, about = leading_person(line, rest.replace(",", " "), "Say who was asked.")
    asked = [who]
    while _names_another(line, about):
        who, about = leading_person(line, about, "Say who was asked.")
        asked.append(who)
    return line.do(decline_dissent, people=tuple(asked), children=children(line, about))


def _names_another(line: Line, words: str) -> bool:
    """Whether the first word is somebody's and no child's; a word nobody knows is a child's."""
    first = words.split(maxsplit=1)[0] if words else ""
    somebody = bool(first) and matching(line.conference, first)
    return bool(somebody) and not known_children(line, first)


ROWS = rows_of(
    "children",
    (
        "/decide CHILD plan CATEGORY|cin|none|continue CATEGORY|end cin|end: why",
        "the decision for one child",
        "/decide ada plan neglect: weight and missed appointments",
        read_decide,
    ),
    (
        "/decide CHILD end GROUND [cin]: why",
        "at a review: the ground on which a plan ends, such as moved or looked-after",
        "/decide ada end moved: the plan was taken over in Gullhaven",
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
        "/nodissent CODES CHILDREN",
        "these were asked, and no formal dissent",
        "/nodissent pro mw ada",
        read_no_dissent,
    ),
)
