"""Our abbreviations, a council's over them, a person's own over both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.store.places import use_templates
from cptui.store.shorthand import load_shorthand


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folders of a council and of a person, both in use for the test."""
    (tmp_path / "council" / "wording").mkdir(parents=True)
    (tmp_path / "cptui").mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    use_templates(tmp_path / "council")
    yield tmp_path
    use_templates(None)


def _council(own: Path, words: str) -> None:
    (own / "council" / "wording" / "abbreviations.yaml").write_text(f"version: 1\n{words}")


def _person(own: Path, words: str) -> None:
    (own / "cptui" / "abbreviations.yaml").write_text(f"version: 1\n{words}")


def test_ours_are_read_and_say_where_they_come_from(own: Path) -> None:
    known, trouble = load_shorthand()
    assert known.abbreviations["s47"] == "section 47"
    assert known.phrases["summary"].startswith("The chair summarised")
    assert trouble == ()


def test_a_persons_own_go_before_the_councils_and_those_before_ours(own: Path) -> None:
    _council(own, "abbreviations: {s47: enquiry, HUB: the hub}\nphrases: {tea: Tea was had.}\n")
    _person(own, "abbreviations: {hub: family hub}\n")
    known, trouble = load_shorthand()
    assert (known.abbreviations["s47"], known.abbreviations["hub"]) == ("enquiry", "family hub")
    assert known.abbreviations["yp"] == "young person"
    assert known.phrases["tea"] == "Tea was had."
    assert trouble == ()


def test_one_that_stands_for_itself_is_no_longer_written_out(own: Path) -> None:
    _person(own, "abbreviations: {yp: yp}\n")
    assert "yp" not in load_shorthand()[0].abbreviations


@pytest.mark.parametrize(
    "words", ["abbreviations: {two words: x}\n", "abbreviation: {}\n", "abbreviations: [\n"]
)
def test_a_list_that_cannot_be_read_is_left_out_and_said(own: Path, words: str) -> None:
    _person(own, words)
    known, trouble = load_shorthand()
    assert known.abbreviations["s47"] == "section 47"
    assert len(trouble) == 1
    assert "left out" in trouble[0]
