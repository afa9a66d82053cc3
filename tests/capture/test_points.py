"""Lines of the minutes: who said what, when, about whom."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Prompt
from cptui.capture.typed_line import read_line
from cptui.domain.events import EntryStruck, PointNoted
from tests.capture.reading_family import (
    HV,
    LAST_POINT,
    NOW,
    conference,
    meaning,
    question,
    read,
    record,
    told,
)

POINTS: list[tuple[str, dict[str, object]]] = [
    ("hv: weight has dropped", {"source": "hv", "text": "weight has dropped"}),
    ("HV: weight", {"source": "hv", "text": "weight"}),
    ("hv:weight", {"source": "hv", "text": "weight"}),
    ("health visitor: weight", {"source": "hv", "text": "weight"}),
    ("Runa Brannock: weight", {"source": "hv", "text": "weight"}),
    ("Police: two call-outs", {"source": "pol", "text": "two call-outs"}),
    ("gp/chair: bloods: normal", {"source": "gp", "teller": "chair", "text": "bloods: normal"}),
    ("GP / chair: bloods", {"source": "gp", "teller": "chair"}),
    ("hv/hv: bloods", {"source": "hv", "teller": None}),
    ('ada/adv: "I like it #best: at Nan\'s"', {"text": '"I like it #best: at Nan\'s"'}),
    ("- The chair summarised.", {"source": None, "text": "The chair summarised."}),
    ("hv... as I said", {"source": "hv", "text": "… as I said"}),
    ("mum… I was ill", {"source": "mum", "text": "… I was ill"}),
    ("Well... I was ill", {"source": "hv", "text": "Well... I was ill"}),
    ("plain words", {"source": "hv", "text": "plain words"}),
    ("the plan was this: to wait", {"source": "hv", "text": "the plan was this: to wait"}),
    ("https://example.org/x: y", {"source": "hv", "text": "https://example.org/x: y"}),
    ("https://x: y", {"text": "https://x: y"}),
    ("ratio:3", {"text": "ratio:3"}),
    ("s/he is 2", {"text": "s/he is 2"}),
    ("25:61 is no time", {"text": "25:61 is no time"}),
    (r"\@home he sleeps", {"text": "@home he sleeps"}),
    (r"\/next is a command", {"text": "/next is a command"}),
    (r"\hv: was written on the wall", {"text": "hv: was written on the wall"}),
    (r"\and so on", {"text": "and so on"}),
    (r"C:\path", {"text": r"C:\path"}),
    ("hv: w #harm #ada", {"text": "w", "tags": ("harm",), "children": ("ada",)}),
    ("hv: w #har #safe", {"text": "w", "tags": ("harm", "safety")}),
    ("hv: w #Ben #not:dad,gm", {"children": ("ben",), "hidden_from": ("dad", "gm")}),
    ("hv: w #not:dad #not:gm", {"hidden_from": ("dad", "gm")}),
    ("hv: is #harm in the middle", {"text": "is #harm in the middle", "tags": ()}),
    ("hv: room #3", {"text": "room #3", "tags": ()}),
    ("hv: #harm", {"text": "#harm", "tags": ()}),
    (r"hv: they wrote \#harm", {"text": "they wrote #harm", "tags": ()}),
    ("hv: two  spaces  kept", {"text": "two  spaces  kept"}),
]


@pytest.mark.parametrize(("line", "expected"), POINTS, ids=[line for line, _ in POINTS])
def test_a_line_is_a_point(line: str, expected: dict[str, object]) -> None:
    found = meaning(line)
    assert found.action.__name__ == "note_point"
    assert {key: found.arguments[key] for key in expected} == expected
    assert found.decide(conference())


def test_a_named_speaker_becomes_the_prompts_with_their_teller() -> None:
    found = meaning("gp/chair: bloods normal")
    assert found.prompt == Prompt("gp", "chair")
    assert found.becomes_point


def test_plain_words_keep_source_and_teller() -> None:
    found = meaning("and so is iron #ada", Prompt("gp", "chair"))
    assert (found.arguments["source"], found.arguments["teller"]) == ("gp", "chair")


def test_a_code_alone_makes_them_the_speaker_and_records_nothing() -> None:
    found = told("mum:")
    assert found.prompt == Prompt("mum")
    assert "Marisol Vrellick" in found.lines[0]


def test_a_narrative_line_leaves_the_speaker_but_is_not_joined() -> None:
    found = meaning("- The chair summarised.")
    assert found.prompt == Prompt("hv", point=None)
    assert not found.becomes_point


def test_and_joins_the_speakers_last_point() -> None:
    found = meaning("and she is not sleeping")
    assert found.action.__name__ == "continue_point"
    assert found.arguments == {"of": LAST_POINT, "text": "and she is not sleeping"}


def test_leading_dots_join_too_without_the_dots() -> None:
    assert meaning("... nor eating").arguments == {"of": LAST_POINT, "text": "nor eating"}


def test_and_with_a_tag_of_its_own_is_a_point_of_the_speakers() -> None:
    found = meaning("and nobody was told #harm")
    assert found.action.__name__ == "note_point"
    assert found.arguments["source"] == "hv"
    assert found.arguments["tags"] == ("harm",)


def test_and_after_somebody_else_spoke_is_a_point_of_the_speakers() -> None:
    found = meaning("and she is not sleeping", Prompt("hv"))
    assert found.action.__name__ == "note_point"
    assert found.arguments["text"] == "and she is not sleeping"


def test_words_without_a_speaker_ask_who_and_keep_them() -> None:
    asked = question("weight has dropped", Prompt())
    assert [choice.key for choice in asked.choices][-1] == "-"
    answered = asked.answer("hv")
    assert answered.arguments["text"] == "weight has dropped"  # type: ignore[union-attr]
    assert answered.arguments["source"] == "hv"  # type: ignore[union-attr]
    assert asked.answer("-").arguments["source"] is None  # type: ignore[union-attr]


def test_an_unknown_code_asks_which_and_keeps_the_text() -> None:
    asked = question("hw: weight has dropped #harm")
    assert asked.choices[0].key == "hv"
    assert asked.choices[-1].key == "text"
    answered = asked.answer("1")
    assert answered.arguments["source"] == "hv"  # type: ignore[union-attr]
    assert answered.arguments["text"] == "weight has dropped"  # type: ignore[union-attr]


def test_an_unknown_code_may_be_plain_text_or_anybody_else() -> None:
    asked = question("Note: she left early")
    plain = asked.answer("text")
    assert plain.arguments["text"] == "Note: she left early"  # type: ignore[union-attr]
    assert asked.answer("DAD").arguments["source"] == "dad"  # type: ignore[union-attr]


def test_an_answer_that_is_none_of_the_choices_is_refused() -> None:
    with pytest.raises(Refused, match="none of the answers: hv"):
        question("hw: weight").answer("zebra")


def test_two_who_fit_are_asked_about_never_guessed() -> None:
    asked = question("Vrellick: we are tired")
    assert {choice.key for choice in asked.choices} >= {"mum", "gm", "ada"}
    assert "Several people" in asked.question


def test_one_question_follows_another() -> None:
    asked = question("@hw,zz ring the school").answer("hv")
    assert isinstance(asked, Ask)
    done = asked.answer("sw")
    assert done.arguments["who"] == ("hv", "sw")  # type: ignore[union-attr]


def test_a_leading_time_is_when_it_happened() -> None:
    found = meaning("10:25 hv: he was seen")
    # 10:25 British Summer Time is 09:25 UTC.
    assert found.at == datetime(2026, 3, 31, 9, 25, tzinfo=UTC)
    assert found.arguments["text"] == "he was seen"


def test_a_time_may_follow_a_command() -> None:
    found = meaning("/in 10:04 pol")
    assert found.at == datetime(2026, 3, 31, 9, 4, tzinfo=UTC)
    assert found.arguments["people"] == ("pol",)


def test_a_time_elsewhere_is_text() -> None:
    found = meaning("hv: at 10:25 he was seen")
    assert found.at is None
    assert found.arguments["text"] == "at 10:25 he was seen"


def test_a_time_still_to_come_is_refused() -> None:
    with pytest.raises(Refused, match=r"it is 10:40\. /clock 11:00 sets a rehearsal's clock"):
        read("11:00 hv: x")
    with pytest.raises(Refused, match=r"it is 10:40\. A line that begins with a time says when"):
        read("11:00 hv: x", at=conference(rehearsal=False))


def test_a_time_alone_is_refused_with_an_example() -> None:
    with pytest.raises(Refused, match="10:25, and then"):
        read("10:25")


def test_an_unknown_tag_asks_and_may_stay_in_the_text() -> None:
    asked = question("hv: weight #hram #ada")
    assert asked.choices[0].key == "harm"
    assert asked.answer("harm").arguments["tags"] == ("harm",)  # type: ignore[union-attr]
    kept = asked.answer("text")
    assert kept.arguments["text"] == "weight #hram"  # type: ignore[union-attr]
    assert kept.arguments["children"] == ("ada",)  # type: ignore[union-attr]


def test_about_holds_children_until_changed() -> None:
    held = told("/about ada cy").prompt
    assert held == replace(HV, children=("ada", "cy"))
    assert meaning("hv: w", held).arguments["children"] == ("ada", "cy")
    assert meaning("hv: w #ben", held).arguments["children"] == ("ben",)
    assert told("/about all", held).prompt == HV


ACTIONS: list[tuple[str, tuple[str, ...], str, date | None]] = [
    # 31 March 2026 is a Tuesday, so Friday is 3 April.
    ("@sw,hv refer to early help by fri", ("sw", "hv"), "refer to early help", date(2026, 4, 3)),
    ("@sw, hv refer to early help", ("sw", "hv"), "refer to early help", None),
    ("@sw,@hv refer", ("sw", "hv"), "refer", None),
    ("@sw ring by phone", ("sw",), "ring by phone", None),
    ("@sw ring mum by phone by 10 apr", ("sw",), "ring mum by phone", date(2026, 4, 10)),
    ('@sw see: "both" by in 2 weeks', ("sw",), 'see: "both"', date(2026, 4, 14)),
]


@pytest.mark.parametrize(("line", "who", "what", "due"), ACTIONS, ids=[a[0] for a in ACTIONS])
def test_an_action_has_who_what_and_by_when(
    line: str, who: tuple[str, ...], what: str, due: date | None
) -> None:
    arguments = meaning(line).arguments
    assert (arguments["who"], arguments["what"], arguments["due"]) == (who, what, due)


def test_an_actions_child_is_marked_at_its_end_but_no_tag() -> None:
    assert meaning("@sw ring #ada").arguments["children"] == ("ada",)
    with pytest.raises(Refused, match="only children"):
        read("@sw ring #harm")


def test_an_action_on_an_impossible_day_is_refused() -> None:
    with pytest.raises(Refused, match="no 31/4"):
        read("@sw ring by 31/4")


def test_at_nobody_known_may_be_plain_text() -> None:
    asked = question("@home he sleeps well")
    assert asked.answer("text").arguments["text"] == "@home he sleeps well"  # type: ignore[union-attr]


def test_a_substitution_rewords_the_last_place_of_my_last_point() -> None:
    once = meaning("s/two/three/").arguments
    assert (once["of"], once["text"]) == (LAST_POINT, "she missed two of three visits")
    assert meaning("s/two/three/g").arguments["text"] == "she missed three of three visits"


def test_a_substitution_takes_an_escaped_slash() -> None:
    assert meaning(r"s/two of two/2\/2/").arguments["text"] == "she missed 2/2 visits"


def test_a_substitution_that_finds_nothing_says_the_point() -> None:
    with pytest.raises(Refused, match="“seven” is not in your last point, 5: she missed"):
        read("s/seven/eight/")


def test_a_struck_point_is_not_my_last() -> None:
    at = conference(PointNoted("second two", "mum"), EntryStruck(6))
    assert meaning("s/missed/kept/", at=at).arguments["of"] == LAST_POINT


def test_a_challenge_names_who_and_which_point() -> None:
    assert meaning("mum!5 it was two: I rang").arguments == {
        "of": 5,
        "by": "mum",
        "text": "it was two: I rang",
    }
    with pytest.raises(Refused, match="CODE!N WORDS"):
        read("mum!5")


def test_undo_takes_my_last_entry_that_still_stands() -> None:
    entries = record(PointNoted("oops", "hv"), EntryStruck(6))
    at = conference(PointNoted("oops", "hv"), EntryStruck(6))
    found = read_line("/undo", at, HV, NOW, "min", entries)
    assert found.arguments["number"] == LAST_POINT  # type: ignore[union-attr]
    found = read_line("/undo 3", at, HV, NOW, "min", entries)
    assert found.arguments["number"] == 3  # type: ignore[union-attr]
    with pytest.raises(Refused, match="no entry of your own"):
        read_line("/undo", at, HV, NOW, "sw", entries)
