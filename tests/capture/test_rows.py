"""The table itself: every row works, and help and the reference say what it says."""

from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.grammar import COMMANDS, ROWS
from cptui.capture.help import STAGES, reference
from cptui.capture.line import Row
from cptui.capture.reading import Ask, Meaning, Shell, Telling
from cptui.domain.conference import Conference
from cptui.domain.events import ClosedSessionBegan, PersonExcluded
from tests.capture.reading_family import closed_from, conference, meaning, read, told

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "typed-line.md"


def _fitting(row: Row) -> Conference:
    return closed_from("mum", "dad") if row.word == "open" else conference()


TOLD_ONLY = [
    "about",
    "copies",
    "copy",
    "card",
    "who",
    "views",
    "plan",
    "dates",
    "status",
    "checks",
    "help",
    "history",
    "points",
    "short",
    "timeline",
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example)
def test_every_example_reads_as_something_done_or_told(row: Row) -> None:
    found = read(row.example, at=_fitting(row))
    told_only = row.word in TOLD_ONLY
    shell = row.word in ("quit", "clock", "find")
    expected: type = Telling if told_only else Shell if shell else Meaning
    if row.form == "/short WORD: TEXT":
        # It is asked whether to keep it.
        expected = Ask
    assert isinstance(found, expected)


UNREADY = {
    "/start": "has started",
    "/resume": "clock is running",
    "/was 3 partly: weighed twice": "no last plan",
    "/readback ada": "decision",
    "/dissent pro ada: the threshold is not met": "decision",
    "/nodissent pro mw ada": "decision",
    "/undo 41": "no entry 41",
    "mum!41 it was two appointments": "not a point",
    "/back dad": "not excluded",
    "/in sw hv": "Already in",
    "/born cy 2026-03-11": "Cy",
    "/proceed: only two agencies know the family": "quorate",
    "/decide ada end moved: the plan was taken over in Gullhaven": "can be: plan, cin, none",
    "/close": "Still to do",
    "/merge 5 6": "6 is not a point",
    "/print 5": "printed already",
    "/sign minutes chair": "not closed",
    "/correction mum 5: it was two appointments": "not closed",
    "/answer 181 accepted: the clinic confirmed it": "is no correction",
    "/sent minutes mum by hand on 14 apr": "not closed",
    "/received mum 15 apr": "on its way",
}
"""Examples that come too early for the family: what the action says of them."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example)
def test_every_example_is_decided_or_refused_in_words(row: Row) -> None:
    found = read(row.example, at=_fitting(row))
    if not isinstance(found, Meaning):
        return
    early = UNREADY.get(row.example)
    if early is None:
        assert found.decide(_fitting(row))
        return
    with pytest.raises(Exception, match=early):
        found.decide(_fitting(row))


def test_a_row_stands_in_a_stage_that_help_shows() -> None:
    assert {row.stage for row in ROWS} == set(STAGES)


def test_every_command_of_the_design_is_in_the_table() -> None:
    named = (
        "check waive in also out apologies exclude back closed open start next item skip extend "
        "break pause resume read confirm change view v family scale decide dissent nodissent "
        "readback outcome ifnot was lead core review tobefixed born interim adjourn leaving tell "
        "leaflet agree proceed undo reword say short timeline status find help close quit clock "
        "about checks split move card points history merge put is noprint print sign correction "
        "answer sent received who views plan dates copies copy"
    )
    assert set(named.split()) == set(COMMANDS)


def test_the_reference_page_is_current() -> None:
    """To write it: python -c "from cptui.capture.grammar import ROWS; from cptui.capture.help
    import reference; print(reference(ROWS), end='')" > docs/reference/typed-line.md"""
    assert PAGE.read_text(encoding="utf-8") == reference(ROWS)


def test_help_on_a_word_says_form_and_example() -> None:
    lines = told("/help decide").lines
    assert lines[0].startswith("/decide CHILD")
    assert "For example: /decide ada plan neglect" in lines[1]


def test_help_takes_the_word_with_its_slash_and_finds_meanings_too() -> None:
    assert told("/help /undo").lines[0].startswith("/undo")
    assert any(line.startswith("/exclude") for line in told("/help excludes").lines)


def test_help_on_a_word_nobody_knows_says_the_nearest() -> None:
    assert told("/help apolgies").lines == ("No help on “apolgies”. /help apologies?",)


def test_plain_help_lists_every_form() -> None:
    lines = "\n".join(told("/help").lines)
    assert all(row.form in lines for row in ROWS)


def test_an_unknown_command_is_answered_with_the_nearest_and_kept() -> None:
    with pytest.raises(Refused) as refusal:
        read("/nxet")
    assert str(refusal.value) == "Not a command; /next? Your line is kept: press Up."


def test_a_command_is_known_in_capitals() -> None:
    assert meaning("/PAUSE").action.__name__ == "pause"


WHOLE = {"start", "next", "skip", "pause", "resume", "open", "status", "checks", "quit", "close"}
WHOLE |= {
    "who",
    "views",
    "plan",
    "dates",
    "card",
    "help",
    "undo",
    "say",
    "short",
    "timeline",
    "points",
    "copies",
}
"""Commands that need nothing after them."""


@pytest.mark.parametrize("word", [word for word in COMMANDS if word not in WHOLE])
def test_a_command_without_its_parts_says_form_and_example(word: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(f"/{word}")
    assert f"{COMMANDS[word].form} For example: {COMMANDS[word].example}" in str(refusal.value)


def test_an_excluded_person_is_brought_back() -> None:
    at = conference(PersonExcluded("dad", "made up"))
    assert meaning("/back dad", at=at).decide(at)


def test_open_names_who_came_back() -> None:
    at = conference(ClosedSessionBegan(("mum", "dad"), "made up"))
    assert meaning("/open all", at=at).arguments["returned"] == ("mum", "dad")
    assert meaning("/open mum", at=at).arguments["returned"] == ("mum",)
    assert meaning("/open none", at=at).arguments["returned"] == ()
