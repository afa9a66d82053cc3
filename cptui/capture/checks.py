"""Lines that answer the checks before the meeting."""

from cptui.actions.checks import answer_check, waive_check
from cptui.capture.line import Incomplete, Line, Unclear, rows_of
from cptui.capture.parts import first_word, needed, reasoned
from cptui.capture.reading import Choice, Reading
from cptui.capture.words.nearest import nearest, shortened
from cptui.domain.events import Answer
from cptui.rules.checks import check_labels

_ANSWERS = {
    "met": Answer.MET,
    "yes": Answer.MET,
    "not": Answer.NOT_MET,
    "no": Answer.NOT_MET,
    "na": Answer.NOT_APPLICABLE,
    "n/a": Answer.NOT_APPLICABLE,
}


def check_id(line: Line, word: str) -> str:
    """Return the id of the check meant, or raise Unclear."""
    answer = line.answers.get(("check", word.casefold()))
    if answer is not None:
        return answer
    labels = check_labels(line.conference)
    found = shortened(word, {key: (key,) for key in labels})
    if len(found) == 1:
        return found[0]
    offered = found or nearest(word, labels) or tuple(labels)
    question = f"Which check is “{word}”?"
    choices = [Choice(key, labels[key]) for key in offered]
    raise Unclear("check", word.casefold(), question, choices, also=tuple(labels))


def read_check(line: Line, rest: str) -> Reading:
    """Read `/check ID met|not|na [note]`."""
    word, rest = first_word(rest, "Say which check.")
    said, note = first_word(rest, "Say met, not or na.")
    answer = _ANSWERS.get(said.casefold().rstrip(":"))
    if answer is None:
        raise Incomplete(f"“{said}” is not met, not or na.")
    check = check_id(line, word.rstrip(":"))
    return line.do(answer_check, check=check, answer=answer, note=note.lstrip(": "))


def read_waive(line: Line, rest: str) -> Reading:
    """Read `/waive ID: why`."""
    head, reason = reasoned(rest)
    if not reason:
        head, reason = first_word(rest, "Say which check.")
    check = check_id(line, needed(head.rstrip(":"), "Say which check."))
    return line.do(waive_check, check=check, reason=needed(reason, "Say why."))


ROWS = rows_of(
    "checks",
    (
        "/check ID met|not|na [note]",
        "answers a check; /checks lists their ids",
        "/check criteria met copies on the table",
        read_check,
    ),
    (
        "/waive ID: why",
        "goes on without a check",
        "/waive invitations: housing is not involved",
        read_waive,
    ),
)
