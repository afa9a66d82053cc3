"""Lines of the minutes: points by their speakers, narrative, actions and corrections."""

import re
from dataclasses import replace

from cptui.actions.known import said_before_close
from cptui.actions.points import continue_point, note_point
from cptui.capture import corrections
from cptui.capture.errands import read_action
from cptui.capture.line import Line, Unclear, rows_of
from cptui.capture.reading import Choice, Prompt, Reading, Telling
from cptui.capture.speakers import handed_back, speaker
from cptui.capture.words.children import children
from cptui.capture.words.people import choice
from cptui.capture.words.tags import Tagged, read_tags

_CONTINUED = re.compile(r"^(?P<kept>and\s+\S.*)$|^(?:\.{3}|…)\s*(?P<bare>\S.*)$", re.IGNORECASE)
_NARRATIVE = re.compile(r"^-\s+(?P<said>\S.*)$")
_NOBODY = "-"


def _note(line: Line, said: Tagged, source: str | None, teller: str | None) -> Reading:
    """Return the point; its speaker becomes the prompt's, a narrative line leaves them."""
    meaning = line.do(
        note_point,
        text=said.text,
        source=source,
        teller=teller,
        tags=said.tags,
        children=said.children or line.prompt.children,
        hidden_from=said.hidden_from,
        claim=said.claim,
        **_forgotten(line),
    )
    if source is None:
        return replace(meaning, prompt=replace(line.prompt, point=None))
    prompt = Prompt(source, teller, line.prompt.children)
    return replace(meaning, prompt=prompt, becomes_point=True)


def _forgotten(line: Line) -> dict[str, object]:
    """Return the time a line was said at once the conference is closed."""
    return {} if line.conference.closing.closed is None else {"said": line.at}


def read_escaped(line: Line, text: str) -> Reading | None:
    r"""Read `\@home he sleeps`: the backslash makes the line plain text of the speaker."""
    return read_plain(line, text[1:]) if text.startswith("\\") and text[1:].strip() else None


def read_narrative(line: Line, text: str) -> Reading | None:
    """Read `- The chair summarised.`"""
    match = _NARRATIVE.match(text)
    return _note(line, read_tags(line, match["said"]), None, None) if match else None


def read_continued(line: Line, text: str) -> Reading | None:
    """Read `and she is not sleeping` and `... she is not sleeping`.

    With tags of its own, or when somebody else spoke since, it is a new point of the
    speaker's, so that nothing is said of words it does not fit.
    """
    match = _CONTINUED.match(text)
    if match is None:
        return None
    said = read_tags(line, match["kept"] or match["bare"])
    if line.prompt.point is None or said.marked:
        return _by_speaker(line, said)
    return line.do(continue_point, of=line.prompt.point, text=said.text)


def read_handed_back(line: Line, text: str) -> Reading | None:
    """Read `hv... as I said`: back to hv after an interruption, a point of its own in order."""
    found = handed_back(line.conference, text)
    if found is None:
        return None
    code, said = found
    return _note(line, read_tags(line, f"… {said}"), code, None)


def read_speaker(line: Line, text: str) -> Reading | None:
    """Read `hv: text`, `gp/chair: text`; `hv:` alone makes hv the prompt's speaker."""
    found = speaker(line, text)
    if found is None:
        return None
    source, teller, said = found
    if not said.strip():
        prompt = Prompt(source, teller, line.prompt.children)
        name = line.conference.people[source].name
        return Telling((f"{name} speaks: what you type now is theirs.",), prompt)
    return _note(line, read_tags(line, said), source, teller)


def read_plain(line: Line, text: str) -> Reading:
    """Read anything else: words of the prompt's speaker; asks who when there is none."""
    return _by_speaker(line, read_tags(line, text))


def _by_speaker(line: Line, said: Tagged) -> Reading:
    if line.prompt.speaker in line.conference.people:
        return _note(line, said, line.prompt.speaker, line.prompt.teller)
    # Before anybody is asked who said it.
    said_before_close(line.conference, line.at)
    answer = line.answers.get(("speaker", ""))
    if answer is None:
        here = line.conference.present() or tuple(line.conference.people)
        choices = [choice(line.conference, code) for code in here]
        choices.append(Choice(_NOBODY, "nobody: a narrative line"))
        question = "Who said this? No speaker is set in this item yet."
        raise Unclear("speaker", "", question, choices, also=tuple(line.conference.people))
    return _note(line, said, None if answer == _NOBODY else answer, None)


def read_about(line: Line, rest: str) -> Reading:
    """Read `/about ada cy`; `/about all` lets go."""
    named = children(line, rest)
    held = () if set(named) == set(line.conference.child_codes) else named
    names = ", ".join(line.conference.case.child(code).name for code in named)
    said = f"What you type now is about {names}, until changed."
    return Telling((said,), replace(line.prompt, children=held))


_FIRST = rows_of(
    "points",
    (r"\ANYTHING", "plain text, whatever it begins with", r"\@home he sleeps", read_escaped),
    ("- WORDS", "a narrative line, nobody's", "- The chair summarised.", read_narrative),
)
_OTHERS = rows_of(
    "points",
    (
        "@CODES WHAT [by DATE]",
        "an action: who, what, by when",
        "@sw,hv refer to early help by fri",
        read_action,
    ),
    ("and WORDS", "the same speaker goes on", "and she is not sleeping", read_continued),
    ("CODE... WORDS", "back to somebody interrupted", "hv... as I said", read_handed_back),
    (
        "CODE: WORDS",
        "a point by that person, who becomes the speaker",
        "hv: weight has dropped two centiles",
        read_speaker,
    ),
    (
        "CODE/CODE: WORDS",
        "whose knowledge, and who said it: a report read out, words relayed",
        'ada/adv: "I like it at Nan\'s"',
        read_speaker,
    ),
    ("WORDS", "a point by the speaker the prompt names", "bloods were normal", read_plain),
    (
        "10:25 ...",
        "before any line, or after a command: when it happened",
        "10:25 hv: he was seen",
        None,
    ),
    (
        "... #TAG #CHILD #not:CODE",
        "at the end: tags, children, who may not see it",
        "hv: weight has dropped #harm #ada #not:dad",
        None,
    ),
)
LINES = (*_FIRST, *corrections.LINES, *_OTHERS)
ROWS = (
    *LINES,
    *rows_of(
        "points",
        (
            "/about CHILDREN",
            "what is typed is about these children, until changed",
            "/about ada cy",
            read_about,
        ),
    ),
    *corrections.COMMANDS,
)
