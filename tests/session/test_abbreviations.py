"""A new abbreviation says what it will do before it is kept; an old one before it is used."""

from pathlib import Path

import pytest

from cptui.capture.reading import Ask, Telling
from cptui.session.opening import open_session
from cptui.session.session import Session
from cptui.store.shorthand import load_shorthand, typed_shorthand
from tests.plain.sitting import case_in


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return open_session(case_in(tmp_path), rehearse=True)


def test_what_a_new_one_will_do_is_said_and_nothing_kept_until_it_is_answered(
    session: Session,
) -> None:
    line = "/short hub: family hub"
    question = "“hub” in what is said will be written out as “family hub”. Keep it?"
    assert session.foretell(line) == question
    asked = session.say(line)
    assert isinstance(asked, Ask)
    assert [choice.key for choice in asked.choices] == ["keep", "now", "no"]
    assert "hub" not in session.shorthand.abbreviations
    session.say("no")
    assert "hub" not in session.shorthand.abbreviations
    assert not typed_shorthand().exists()


def test_kept_it_is_at_hand_now_and_in_every_later_sitting(session: Session) -> None:
    session.say('/short hub: the "family" hub')
    told = session.say("keep")
    assert isinstance(told, Telling)
    assert "from now on" in told.lines[0]
    assert 'The "family" hub.' in session.foretell("- Hub.")
    assert load_shorthand()[0].abbreviations["hub"] == 'the "family" hub'
    assert typed_shorthand().stat().st_mode & 0o077 == 0
    session.say("/short fgc: family group conference")
    session.say("keep")
    assert load_shorthand()[0].abbreviations["hub"] == 'the "family" hub'
    assert load_shorthand()[1] == ()


def test_for_this_sitting_only_nothing_is_written(session: Session) -> None:
    session.say("/short hub: family hub")
    session.say("now")
    assert session.shorthand.abbreviations["hub"] == "family hub"
    assert not typed_shorthand().exists()


def test_one_that_is_changed_says_what_it_was(session: Session) -> None:
    assert "Until now it was “section 47”." in session.foretell("/short s47: enquiry")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("/short two words: x", "one word of letters and figures"),
        ("/short hv: home visit", "is the code of Maeve Brannock"),
        ("/short hub:", "Say what it stands for."),
    ],
)
def test_what_cannot_be_one_is_refused(session: Session, line: str, why: str) -> None:
    assert why in str(session.say(line))


def test_what_is_written_out_is_said_first_even_of_a_line_too_long_to_show(
    session: Session,
) -> None:
    session.say("/start")
    words = session.foretell("hv: " + "she was seen at home " * 20 + "after the s47")
    assert words.startswith("(s47: section 47) Health visitor: ")
    assert not session.foretell(r"hv: after the \s47").startswith("(")
    assert not session.foretell('hv: "the s47"').startswith("(")


def test_a_list_that_cannot_be_kept_leaves_the_abbreviation_for_the_sitting(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    session.say("/short hub: family hub")
    told = session.say("keep")
    assert isinstance(told, Telling)
    assert "in this sitting. It cannot be kept: " in told.lines[0]
    assert session.shorthand.abbreviations["hub"] == "family hub"
