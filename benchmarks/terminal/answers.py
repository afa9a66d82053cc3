"""What an xterm answers to the questions that programs ask it."""

import re

COLOURS = {"10": "d0d0/d0d0/d0d0", "11": "0000/0000/0000", "12": "ffff/ffff/ffff"}
"""Foreground, background and cursor: light on black."""
KNOWN_MODES = {"2026"}
"""Private modes it says it knows: 2026 marks an update that is to be shown in one go."""

SEQUENCE = re.compile(
    r"\x1b\[(?P<lead>[<=>?]?)(?P<numbers>[0-9;:]*)(?P<between>[ -/]*)(?P<final>[@-~])"
    r"|\x1b\](?P<osc>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    r"|\x1b[P_^X][^\x1b]*\x1b\\"
)
"""One control sequence: CSI, OSC, or a string of another kind."""
UNFINISHED = re.compile(
    r"\x1b(?:\[[<=>?]?[0-9;:]*[ -/]*|\][^\x07\x1b]*\x1b?|[P_^X][^\x1b]*\x1b?)?\Z"
)
"""The beginning of a sequence whose end has not come yet."""


def answer(asked: re.Match[str], cursor: tuple[int, int], modes_on: set[str]) -> str:
    """Return the answer to a sequence, or nothing when it is no question.

    `cursor` is column and row from nought.
    """
    if asked["osc"] is not None:
        return _colour(asked["osc"])
    lead, numbers, between, final = asked.group("lead", "numbers", "between", "final")
    match lead, numbers, between, final:
        case "", "" | "0", "", "c":
            return "\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"
        case ">", "" | "0", "", "c":
            return "\x1b[>41;397;0c"
        case "", "5", "", "n":
            return "\x1b[0n"
        case "", "6", "", "n":
            return f"\x1b[{cursor[1] + 1};{cursor[0] + 1}R"
        case ">", "" | "0", "", "q":
            return "\x1bP>|XTerm(397)\x1b\\"
        case "?", _, "$", "p":
            state = 0 if numbers not in KNOWN_MODES else 1 if numbers in modes_on else 2
            return f"\x1b[?{numbers};{state}$y"
    return ""


def _colour(asked: str) -> str:
    code, _, rest = asked.partition(";")
    if rest != "?" or code not in COLOURS:
        return ""
    return f"\x1b]{code};rgb:{COLOURS[code]}\x1b\\"
