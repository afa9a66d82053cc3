"""Answers in line mode are short: at 300 baud 80 characters take two and a half seconds."""

from pathlib import Path

import pytest

from cptui.domain.events import PointNoted
from cptui.plain.brevity import brief
from tests.plain.sitting import Typist, opened, talked

LONG = (
    "weight has dropped two centiles and the last three appointments were missed, and the "
    "mother has not replied to the letters"
)


@pytest.mark.parametrize(
    ("line", "most"),
    [
        (f"hv: {LONG} #harm #ada", 85),
        (f"- {LONG}", 85),
        (f"10:00 mum: {LONG}", 85),
        (f'ada/hv: "{LONG}"', 85),
        # Whose knowledge, by whom, and the date in full are longer than a row leaves room for.
        (f"gp/chair: {LONG} #safety", 95),
        (f"@sw,hv {LONG} by fri", 120),
    ],
)
def test_a_saved_line_is_answered_in_a_row(tmp_path: Path, line: str, most: int) -> None:
    typist = Typist("/in sw hv mum chair gp", "/start", line)
    _, lines = talked(opened(tmp_path), typist)
    answer = next(one for one in lines if one.startswith("4. 10:00 "))
    # The row's end and the next prompt go over the link too.
    sent = f"{answer}\r\n{typist.prompts[-1]}"
    assert len(sent) <= most
    assert " ... " in answer
    assert "letters" in answer


def test_what_came_of_the_line_is_always_said_whole() -> None:
    words = f"Health visitor: {LONG}. Harm. Ada. Not to be seen by the father."
    said = brief(f"4. 10:00 {words}", PointNoted(LONG, "hv"), f"hv: {LONG} #harm #ada #not:dad")
    assert said.startswith("4. 10:00 Health visitor: weight has ")
    assert said.endswith("letters. Harm. Ada. Not to be seen by the father.")
    assert len(said) < len(words)


def test_words_that_were_written_out_are_said_whole() -> None:
    typed = f"hv: after the s47 {LONG}"
    saved = f"after the section 47 {LONG}"
    answer = f"4. 10:00 Health visitor: {saved}."
    assert brief(answer, PointNoted(saved, "hv"), typed) == answer


def test_a_short_answer_is_left_alone() -> None:
    answer = "4. 10:00 Health visitor: she is thin and tired of waiting."
    event = PointNoted("she is thin and tired of waiting", "hv")
    assert brief(answer, event, "hv: she is thin and tired of waiting") == answer
