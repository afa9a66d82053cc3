"""`cptui demo` and its sample cases."""

import stat
import tempfile
from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.cli.demo import CASE, choose, copy_of, sample_names
from cptui.cli.main import main
from cptui.store.places import sample_cases

NAMES = ("01-initial", "02-review", "03-pre-birth")


def test_the_initial_conference_comes_first() -> None:
    assert choose(sample_names(), None) == "01-initial"


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [("02-review", "02-review"), ("review", "02-review"), ("BIRTH", "03-pre-birth")],
)
def test_a_part_of_a_name_will_do(wanted: str, chosen: str) -> None:
    assert choose(NAMES, wanted) == chosen


@pytest.mark.parametrize("wanted", ["0", "nowhere", "../02-review"])
def test_none_or_several_are_refused_with_what_there_is(wanted: str) -> None:
    with pytest.raises(Refused, match="01-initial, 02-review, 03-pre-birth"):
        choose(NAMES, wanted)


def test_the_list_tells_each_story(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(sample_names())
    assert lines[0].startswith("01-initial")
    assert "conference" in lines[0]


def test_a_sample_is_copied_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder = copy_of("01-initial")
    original = sample_cases() / "01-initial" / CASE
    assert (folder / CASE).read_bytes() == original.read_bytes()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    assert folder.is_relative_to(tmp_path)
