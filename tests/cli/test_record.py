"""`cptui record` shows the log in words or as the published JSON, and finds what was changed."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case: begun, a point noted late, one struck through."""
    copy = Path(
        shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", tmp_path / "case.yaml")
    )
    session = open_session(copy, rehearse=True, new_id=iter("abcdefgh").__next__)
    for line in ("/clock 10:30", "10:25 hv: weight has dropped", "sw: the home is warm", "/undo"):
        session.say(line)
    session.close()
    return copy


def record(case: Path, *more: str) -> int:
    return main(["record", str(case), *more])


def test_the_log_is_told_in_words(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert record(case, "--rehearsal") == 0
    day, opening, *rest = capsys.readouterr().out.splitlines()
    assert day == "Tuesday 31 March 2026"
    assert opening.startswith("1. 10:00 Rehearsal opened")
    assert rest[0].startswith("2. 10:25 ")
    assert rest[0].endswith("[typed 10:30 by mt]")
    assert rest[1].endswith("(struck through)")
    assert len(rest) == 3


def test_the_json_is_as_documented(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert record(case, "--rehearsal", "--json", "--verify") == 0
    shape = json.loads(capsys.readouterr().out)
    entries = shape.pop("entries")
    assert shape == {
        "shape": "cptui-record-1",
        "version": 1,
        "record": "case.rehearsal.cptui",
        "reference": entries[0]["event"]["case"]["reference"],
        "rehearsal": True,
        "zone": "Europe/London",
        "verified": True,
    }
    second = entries[1]
    assert "weight has dropped" in second.pop("words")
    # 10:25 and 10:30 in summer time.
    assert second == {
        "number": 2,
        "id": "c",
        "at": "2026-03-31T09:25:00+00:00",
        "typed": "2026-03-31T09:30:00+00:00",
        "by": "mt",
        "kind": "PointNoted",
        "event": {
            "text": "weight has dropped",
            "source": "hv",
            "teller": None,
            "tags": [],
            "children": [],
            "hidden_from": [],
            "claim": None,
        },
        "struck": False,
    }
    assert [entry["struck"] for entry in entries] == [False, False, True, False]


def test_a_record_changed_from_outside_is_refused(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = sqlite3.connect(case.with_name("case.rehearsal.cptui"), isolation_level=None)
    base.execute("DROP TRIGGER entries_keep")
    base.execute("""UPDATE entries SET body = '{"text":"nothing"}' WHERE number = 2""")
    base.close()
    assert record(case, "--rehearsal", "--verify") == 7
    told = capsys.readouterr()
    assert told.out == ""
    assert "Entry 2 is not as it was written" in told.err


def test_where_there_is_none_the_rehearsals_is_pointed_at_and_none_is_made(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(case.parent.iterdir())
    assert record(case) == 7
    assert "There is a rehearsal's: --rehearsal." in capsys.readouterr().err
    assert sorted(case.parent.iterdir()) == before


def test_a_case_without_a_rehearsal_says_how_one_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert record(tmp_path / "case.yaml", "--rehearsal") == 7
    assert "cptui run --rehearse begins one" in capsys.readouterr().err
