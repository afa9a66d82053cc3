"""`cptui export --copy`: who there is, what is left out, and a folder for each reader."""

import json
import shutil
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

LINES = (
    "/in chair mt sw hv pol mum dad",
    "/start",
    "hv: weight has dropped #cy",
    "/closed from dad: police are still asking",
    "pol: a statement was taken",
    "/open",
    "dad",
    "/decide cy plan neglect: weight",
)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case with a closed session."""
    copy = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", copy)
    session = open_session(copy, rehearse=True)
    for line in LINES:
        session.say(line)
    session.close()
    return copy


def export(case: Path, *more: str | Path) -> int:
    return main(["export", str(case), *map(str, more)])


def test_copies_lists_the_readers_and_writes_nothing(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(case.parent.iterdir())
    assert export(case, "--copies") == 0
    codes = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    # Ben is thirteen; of the professionals, these were listed and did not come.
    assert codes == ["full", "professionals", "mum", "dad", "daf", "gm", "ben", *codes[7:]]
    assert set(codes[7:]) == {"mw", "sch", "pro", "gp"}
    assert sorted(case.parent.iterdir()) == before


def test_preview_tells_number_kind_and_ground_and_never_what_was_said(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(case, "--copy", "dad", "--preview") == 0
    said = capsys.readouterr().out
    assert "1 point: closed session, " in said
    assert "Ground: police are still asking." in said
    assert "statement" not in said
    assert not (case.parent / "case.rehearsal.export").exists()


def test_each_copy_goes_to_a_folder_of_its_own_and_says_whose_it_is(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert export(case, "--copy", "dad", "--copy", "mum", "--to", out) == 0
    assert {path.name for path in out.iterdir()} == {"dad", "mum"}
    his = (out / "dad" / "cp-2026-0147-minutes-dad-rehearsal.txt").read_text("utf-8")
    hers = (out / "mum" / "cp-2026-0147-minutes-mum-rehearsal.txt").read_text("utf-8")
    assert "Copy for Ruaridh Reid" in his
    assert "a statement was taken" not in his
    assert "confidential, legal or police information" in " ".join(his.split())
    assert "a statement was taken" in hers
    assert "Nothing in it is for anybody else." in capsys.readouterr().err


def test_the_annex_goes_with_the_professionals_copy(case: Path, tmp_path: Path) -> None:
    assert export(case, "--copy", "professionals", "--to", tmp_path / "out") == 0
    assert list((tmp_path / "out").rglob("*confidential-annex-1*"))


def test_no_copy_is_written_over_and_then_none_at_all(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "out" / "mum" / "cp-2026-0147-minutes-mum-rehearsal.docx"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert export(case, "--copy", "dad", "--copy", "mum", "--to", tmp_path / "out") == 2
    assert "--force" in capsys.readouterr().err
    assert not (tmp_path / "out" / "dad").exists()
    assert mine.read_text() == "mine"


def test_nobodys_code_is_refused_with_the_codes_there_are(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(case, "--copy", "aunt") == 2
    assert "professionals" in capsys.readouterr().err


def test_one_copy_as_json(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(case, "--copy", "dad", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["copy"]["reader"] == "dad"
    assert "a statement was taken" not in json.dumps(found)
    assert export(case, "--copy", "all", "--json") == 2
