"""`cptui record --census`: England's return as CSV or JSON; elsewhere it says why not."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

Played = Callable[..., Path]


@pytest.fixture
def played(tmp_path: Path) -> Played:
    """Plays lines on a sample's case file, changed as told, and returns the file's path."""

    def play(*lines: str, rehearse: bool = True, **changed: str) -> Path:
        case = tmp_path / "case.yaml"
        shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", case)
        text = case.read_text("utf-8")
        for was, now in changed.items():
            text = text.replace(was, now)
        case.write_text(text, "utf-8")
        session = open_session(case, rehearse=rehearse)
        for line in lines:
            session.say(line)
        session.close()
        return case

    return play


def _census(case: Path, *more: str) -> int:
    return main(["record", str(case), "--rehearsal", "--census", *more])


def test_it_is_csv_with_a_line_for_each_child(
    played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _census(played()) == 0
    said = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(said.out)))
    assert [row["Child"] for row in rows] == ["1", "2", "3"]
    assert [row["PersonBirthDate"] for row in rows] == ["2017-11-04", "2012-09-17", "2026-01-12"]
    assert {row["InitialCPCtarget"] for row in rows} == {"2026-03-24"}
    assert {row["DateOfInitialCPC"] for row in rows} == {""}
    assert "This is a rehearsal" in said.err
    assert "Not decided yet: Ada, Ben, Cy." in said.err
    assert not [name for name in ("Oakley", "Ada", "ada", "Osierwick") if name in said.out]


def test_it_is_json_as_documented(played: Played, capsys: pytest.CaptureFixture[str]) -> None:
    assert _census(played(), "--json", "--verify") == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["shape"], shape["version"], shape["rehearsal"]) == ("cptui-census-1", 1, True)
    assert [one["child"] for one in shape["children"]] == ["ada", "ben", "cy"]
    assert {one["year"] for one in shape["children"]} == {"2025-26"}


def test_a_rule_it_would_break_is_said_beside_it(
    played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    # 28 March 2026 is a Saturday.
    case = played(
        "/in chair mt sw hv mw pol pro",
        "/start",
        "/decide ben none: well where he is",
        "really",
        **{"date: 2026-03-31": "date: 2026-03-28", "2026-03-28}": "2026-03-27}"},
    )
    assert _census(case) == 0
    said = capsys.readouterr()
    assert "Census rule 8875, Ben: the initial conference was on a weekend" in said.err


@pytest.mark.parametrize("json_too", [(), ("--json",)])
def test_elsewhere_it_says_that_returns_differ(
    played: Played, capsys: pytest.CaptureFixture[str], json_too: tuple[str, ...]
) -> None:
    case = played(**{"profile: warwickshire": "profile: wales"})
    assert _census(case, *json_too) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "The returns of Wales differ" in said.err
