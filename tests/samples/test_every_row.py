"""Between them the rehearsals type every form of the typed line."""

import re

import pytest

from cptui.capture.grammar import ROWS
from cptui.capture.line import Row
from tests.samples.playing import SAMPLES, afterwards, script

CODE = r"[a-z]+"
TIME = r"\d{1,2}:\d\d"
DATE = r"\d{4}-\d\d-\d\d"

TYPED = {
    r"\ANYTHING": r"\\.+",
    "- WORDS": r"- .+",
    "s/OLD/NEW/": r"s/.+/.+/",
    "sN/OLD/NEW/": r"s\d+/.+/.+/",
    "CODE!N WORDS": rf"{CODE}!\d+ .+",
    "@CODES WHAT [by DATE]": r"@\S+ .+ by .+",
    "and WORDS": r"and .+",
    "CODE... WORDS": rf"{CODE}\.\.\. .+",
    "CODE: WORDS": rf"{CODE}: .+",
    "CODE/CODE: WORDS": rf"{CODE}/{CODE}: .+",
    "WORDS": r"\"I want Mum to be well.+",
    "10:25 ...": rf"{TIME} .+",
    "... #TAG #CHILD #not:CODE": r".+ #\w+ #\w+ #not:\w+",
    "/in CODES [remote]": r"/in \w+ remote",
    '/in [CODE] "NAME" ROLE [for CODE] [from AGENCY] [remote]': r'/in ".+" .+ for \w+',
    "/closed [from CODES]: ground": r"/closed .+: .+",
    "/clock [DATE] TIME": rf"/clock {DATE} {TIME}",
    "/view CODE CHILDREN|all yes|no|none|abstain [CATEGORY] [written|before leaving]: why": (
        r"/view \w+ \w+ before leaving yes neglect: .+"
    ),
    "/v CODE yny [CATEGORY]: why": r"/v \w+ [yn.a-]{3} neg: .+",
    "/was N done|partly|not|no longer[: evidence]": r"/was \d no longer: .+",
    "/core +CODE ... [DATE TIME] [VENUE] [every N weeks|month]": (
        rf"/core (\+\w+ )+{DATE} {TIME} .+"
    ),
    "/decide CHILD end GROUND [cin]: why": r"/decide \w+ end safe cin: .+",
    "/proceed: WHY": r"/proceed: .+",
    "/adjourn DATE TIME: why": rf"/adjourn {DATE} {TIME}: .+",
}
"""Forms that need more than their command's word, and what is looked for instead."""

NOT_REHEARSED = {
    "/quit": "ends the sitting: a script that quits has not closed the conference",
}


def typed_lines() -> list[str]:
    typed = "\n".join(script(sample) + afterwards(sample) for sample in SAMPLES)
    return typed.splitlines()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.form)
def test_a_rehearsal_types_this_form(row: Row) -> None:
    pattern = TYPED.get(row.form, rf"/{row.word}(?:[ :].*)?")
    found = any(re.fullmatch(pattern, line) for line in typed_lines())
    assert found != (row.form in NOT_REHEARSED), NOT_REHEARSED.get(row.form, pattern)


def test_every_form_looked_for_is_one_there_is() -> None:
    assert {*TYPED, *NOT_REHEARSED} <= {row.form for row in ROWS}


def test_questions_are_answered_by_the_next_line() -> None:
    lines = typed_lines()
    assert lines[lines.index("/open") + 1] == "all"
    assert "really" in lines
    asked = next(at for at, line in enumerate(lines) if line.startswith("hw: "))
    assert lines[asked + 1] == "hv"
