"""`cptui export` writes what leaves the room, whole or not at all, or prints it as JSON."""

import json
import stat
import zipfile
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

LINES = (
    "/in chair mt sw hv pol mum",
    "/start",
    "hv: weight has dropped #cy",
    "/view pol cy no: engaged",
    "/decide cy plan neglect: weight",
    "/outcome cy at a healthy weight",
    "/core +sw +hv 2026-04-14 14:00",
)
NAMES = (
    "cp-2026-0147-decision-letter-rehearsal.docx",
    "cp-2026-0147-outline-plan-child-3-rehearsal.docx",
    "cp-2026-0147-minutes-rehearsal.docx",
    "cp-2026-0147-minutes-rehearsal.txt",
    "cp-2026-0147-attendance-rehearsal.docx",
)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case, its third child on a plan."""
    return rehearsed(tmp_path / "case.yaml")


def rehearsed(copy: Path, without: str = "no such line") -> Path:
    """Return a copy of the first sample, less the lines with these words, rehearsed."""
    sample = (sample_cases() / "01-initial" / "case.yaml").read_text("utf-8")
    copy.write_text("".join(line for line in sample.splitlines(True) if without not in line))
    session = open_session(copy, rehearse=True)
    for line in LINES:
        session.say(line)
    session.close()
    return copy


def export(case: Path, *more: str | Path) -> int:
    return main(["export", str(case), *map(str, more)])


def test_it_writes_every_document_and_invite_and_names_them(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(case, "--to", tmp_path / "out") == 0
    said = capsys.readouterr()
    names = [Path(line).name for line in said.out.splitlines()]
    assert tuple(name for name in names if not name.endswith(".ics")) == NAMES
    assert [name for name in names if name.endswith(".ics")] == [
        "rehearsal-core-group-first-2026-04-14.ics",
        "rehearsal-core-groups-2026-05-12.ics",
    ]
    assert sorted(names) == sorted(path.name for path in (tmp_path / "out").iterdir())
    assert "rehearsal" in said.err
    assert "for the service only" in said.err


def test_files_are_the_owners_alone_and_word_files_whole(case: Path, tmp_path: Path) -> None:
    export(case, "--to", tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        if path.suffix == ".docx":
            assert zipfile.ZipFile(path).testzip() is None


def test_no_name_of_a_child_is_in_a_files_name(case: Path, tmp_path: Path) -> None:
    export(case, "--to", tmp_path / "out")
    names = " ".join(path.name for path in (tmp_path / "out").iterdir())
    assert not [name for name in ("ada", "cyprian", "oakley", "tolland", "reid") if name in names]


def test_nothing_is_written_over_and_nothing_at_all_beside_it(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / NAMES[2]).write_text("mine")
    assert export(case, "--to", folder) == 2
    assert "--force" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == [NAMES[2]]
    assert (folder / NAMES[2]).read_text() == "mine"
    assert export(case, "--to", folder, "--force") == 0
    assert (folder / NAMES[2]).read_bytes().startswith(b"PK")


def test_what_cannot_be_written_ends_with_7(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As on a full disk: not what was asked is wrong, but that it could not be kept."""
    (tmp_path / "file").write_text("not a folder")
    assert export(case, "--to", tmp_path / "file" / "out") == 7
    assert export(case, "--copy", "mum", "--to", tmp_path / "file" / "out") == 7
    assert "cannot be made" in capsys.readouterr().err


def test_the_same_record_gives_the_same_files(case: Path, tmp_path: Path) -> None:
    export(case, "--to", tmp_path / "one")
    export(case, "--to", tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_without_a_folder_it_goes_beside_the_record(case: Path) -> None:
    assert export(case) == 0
    assert (case.parent / "case.rehearsal.export" / NAMES[0]).is_file()


def test_json_goes_to_standard_output_and_nothing_to_disk(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(case.parent.iterdir())
    assert export(case, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["children"][2]["decision"]["outcome"] == "plan"
    assert found["documents"][0]["kind"] == "decision-letter"
    assert sorted(case.parent.iterdir()) == before


def test_the_real_record_comes_before_the_rehearsal(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_session(case).close()
    assert export(case, "--json") == 0
    assert not json.loads(capsys.readouterr().out)["rehearsal"]
    assert export(case, "--json", "--rehearsal") == 0
    assert json.loads(capsys.readouterr().out)["rehearsal"]


def test_a_conference_still_open_says_that_these_are_drafts(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_session(case).close()
    assert export(case, "--to", tmp_path / "out") == 0
    assert "not closed yet" in capsys.readouterr().err
    assert (tmp_path / "out" / "cp-2026-0147-minutes-draft.docx").is_file()


def test_without_a_record_it_says_how_to_begin_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path / "case.yaml") == 7
    assert "cptui run" in capsys.readouterr().err


def test_a_councils_broken_word_template_is_named(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own" / "word"
    own.mkdir(parents=True)
    (own / "cptui.docx").write_text("not a Word file")
    code = main(
        ["export", str(case), "--to", str(tmp_path / "out"), "--templates", str(own.parent)]
    )
    assert code == 3
    assert "cptui.docx" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_invitations_are_written_besides_for_those_with_a_mailbox(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(case, "--to", tmp_path / "out", "--invites", "request") == 0
    said = capsys.readouterr()
    names = {Path(line).name for line in said.out.splitlines() if line.endswith(".ics")}
    assert "rehearsal-core-group-first-2026-04-14.ics" in names
    assert "rehearsal-core-group-first-2026-04-14-for-hv.ics" in names
    assert not [name for name in names if "for-mum" in name]
    invited = (tmp_path / "out" / "rehearsal-core-group-first-2026-04-14-for-hv.ics").read_bytes()
    assert b"METHOD:REQUEST" in invited
    assert "No mailbox" not in said.err


def test_who_has_no_mailbox_is_named_by_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = rehearsed(tmp_path / "other.yaml", "email: sastry@")
    assert export(case, "--to", tmp_path / "out", "--invites", "request") == 0
    assert "No mailbox in the case file, so no invitation: gp." in capsys.readouterr().err
