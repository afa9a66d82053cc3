"""Stock phrases, and the abbreviations at hand."""

from dataclasses import replace

from cptui.actions.points import note_point
from cptui.actions.refusal import Refused
from cptui.capture.line import Line, Unclear, rows_of
from cptui.capture.parts import needed, reasoned
from cptui.capture.reading import Ask, Choice, Reading, Shell, Telling
from cptui.capture.shorthand import is_word
from cptui.capture.words.nearest import nearest, shortened


def read_say(line: Line, rest: str) -> Reading:
    """Read `/say summary` and `/say summary: more words`; `/say` alone lists the phrases."""
    phrases = line.shorthand.phrases
    name, more = reasoned(rest)
    if not phrases:
        raise Refused("There are no stock phrases: none is in templates/wording.")
    if not name:
        return Telling(tuple(f"/say {key}: {text}" for key, text in phrases.items()))
    text = f"{phrases[_phrase(line, name)]} {more}".strip()
    prompt = replace(line.prompt, point=None)
    meaning = line.do(note_point, text=text, children=line.prompt.children)
    return replace(meaning, prompt=prompt)


def _phrase(line: Line, name: str) -> str:
    phrases = line.shorthand.phrases
    answer = line.answers.get(("phrase", name.casefold()))
    found = (answer,) if answer else shortened(name, {key: (key,) for key in phrases})
    if len(found) == 1:
        return found[0]
    offered = found or nearest(name, phrases) or tuple(phrases)
    choices = [Choice(key, phrases[key]) for key in offered]
    question = f"Which stock phrase is “{name}”?"
    raise Unclear("phrase", name.casefold(), question, choices, also=tuple(phrases))


def read_short(line: Line, rest: str) -> Reading:
    """Read `/short`, those written out; `/short word`, those with it; `/short word: text`."""
    name, text = reasoned(rest)
    if ":" in rest:
        return _new(line, name, needed(text, "Say what it stands for."))
    wanted = rest.strip().casefold()
    lines = [
        f"{key}: {text}"
        for key, text in sorted(line.shorthand.abbreviations.items())
        if wanted in key or wanted in text.casefold()
    ]
    if not lines:
        return Telling(
            ("No abbreviation is written out" + (f" like “{wanted}”." if wanted else "."),)
        )
    return Telling((*lines, r"A backslash keeps one as it is typed: \s47. So do quotation marks."))


def _new(line: Line, name: str, text: str) -> Ask:
    """Return the question whether the abbreviation is to be kept, saying what it will do."""
    word = name.casefold()
    if not is_word(word):
        raise Refused(f"An abbreviation is one word of letters and figures, not “{name[:20]}”.")
    if word in line.conference.people:
        raise Refused(f"“{word}” is the code of {line.conference.people[word].name}.")
    before = line.shorthand.abbreviations.get(word)
    until_now = f" Until now it was “{before}”." if before else ""
    question = f"“{word}” in what is said will be written out as “{text}”.{until_now} Keep it?"
    shells = {"keep": Shell("short", words=f"{word}: {text}")}
    shells["now"] = Shell("short now", words=f"{word}: {text}")

    def answer(reply: str) -> Reading:
        said = reply.strip().casefold()
        if said in ("no", "n"):
            return Telling(("Nothing was kept.",))
        if said not in shells:
            raise Refused("Type keep, now or no.")
        return shells[said]

    choices = (
        Choice("keep", "from now on, in your own list"),
        Choice("now", "in this sitting only"),
        Choice("no", "not at all"),
    )
    return Ask(question, choices, answer)


ROWS = rows_of(
    "points",
    (
        "/say PHRASE[: more]",
        "a stock phrase as a narrative line; /say alone lists them",
        "/say summary",
        read_say,
    ),
)
ASKING = rows_of(
    "asking",
    (
        "/short [WORD]",
        "the abbreviations that are written out in what is said",
        "/short",
        read_short,
    ),
    (
        "/short WORD: TEXT",
        "a new abbreviation; it is asked whether to keep it",
        "/short hub: family hub",
        read_short,
    ),
)
