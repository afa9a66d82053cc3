"""The words of documents: ours, and a council's own over them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.store.places import use_templates
from cptui.store.problems import NotValid
from cptui.store.wording import LABELS, load_wording
from tests.source_tree import PACKAGE

HEAD = "version: 1\nlanguage: en-GB\ngroups:\n  letter:\n    source: ours\n    words:\n"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """A council's own templates folder, in use for the test."""
    (tmp_path / "wording").mkdir()
    use_templates(tmp_path)
    yield tmp_path / "wording" / "en-GB.yaml"
    use_templates(None)


def test_every_key_that_documents_name_has_words() -> None:
    known = load_wording()
    groups = {key.partition(".")[0] for key in known}
    source = "\n".join(path.read_text() for path in (PACKAGE / "minutes").glob("*.py"))
    named = re.findall(r'"([a-z_]+\.[a-z_0-9]+)"', source)
    named = [key for key in named if key.partition(".")[0] in groups and not key.endswith("_")]
    assert len(named) > 150
    assert not [key for key in named if key not in known]


def test_a_councils_own_words_come_before_ours_and_leave_the_rest(own: Path) -> None:
    own.write_text(HEAD + "      title: Outcome letter\n")
    words = load_wording()
    assert words["letter.title"] == "Outcome letter"
    assert words["letter.yours"] == "Yours faithfully,"


@pytest.mark.parametrize(
    ("line", "what", "mend"),
    [
        ("      titel: Letter", "“titel” is not a key of “letter”", "“title”"),
        ("      title: 'Letter on {nmae}'", "cannot be filled with {nmae}", "Known here"),
        ("      about: '{kind} {dai}'", "cannot be filled with {dai}", "“day”"),
    ],
)
def test_words_that_would_never_be_used_or_filled_are_refused_with_their_line(
    own: Path, line: str, what: str, mend: str
) -> None:
    own.write_text(f"{HEAD}{line}\n")
    with pytest.raises(NotValid) as caught:
        load_wording()
    (problem,) = caught.value.problems
    assert problem.line == 7
    assert what in problem.what
    assert mend in problem.mend


def test_an_unknown_part_is_refused(own: Path) -> None:
    own.write_text(HEAD.replace("letter:", "leter:") + "      title: Letter\n")
    with pytest.raises(NotValid) as caught:
        load_wording()
    assert "“leter”" in caught.value.problems[0].what
    assert "“letter”" in caught.value.problems[0].mend


def test_any_label_of_a_profile_may_be_used(own: Path) -> None:
    own.write_text(f"{HEAD}      title: 'From the {{{LABELS[0]}}}'\n")
    assert load_wording()["letter.title"] == f"From the {{{LABELS[0]}}}"


def test_a_language_there_is_none_for_is_refused() -> None:
    with pytest.raises(NotValid):
        load_wording("xx-XX")
