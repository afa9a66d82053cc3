"""A copy whose finished files hold what its reader may not know is not written."""

import zipfile
from pathlib import Path

import docx
import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases, shipped_template

REFUGE = "9 Larkmeadow Court, Sallowby"
PROTECTED = f'protected_addresses:\n  - {{address: "{REFUGE}", whose: mum, hidden_from: [dad]}}\n'
LINES = (
    "/in chair mt sw hv pol mum dad",
    "/start",
    "hv: weight has dropped #cy",
    "/closed from all: legal advice",
    "pol: a statement was taken about the kitchen knife on Sunday",
    "/open",
)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case with an address that one father may not learn."""
    copy = tmp_path / "case.yaml"
    text = (sample_cases() / "01-initial" / "case.yaml").read_text(encoding="utf-8")
    copy.write_text(text.replace("protected_addresses:\n", PROTECTED), encoding="utf-8")
    session = open_session(copy, rehearse=True)
    for line in LINES:
        session.say(line)
    session.close()
    return copy


def filled_in_template(folder: Path) -> Path:
    """A letterhead that somebody saved with the last family's address still in its footer."""
    template = docx.Document(str(shipped_template("word", "cptui.docx")))
    template.sections[0].footer.add_paragraph("Sent to 9 LARKMEADOW CT on 2 March")
    path = folder / "letterhead.docx"
    template.save(str(path))
    return path


def export(case: Path, *more: str | Path) -> int:
    return main(["export", str(case), "--rehearsal", *map(str, more)])


def test_a_letterhead_with_a_protected_address_blocks_his_copy_and_no_other(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    letterhead = filled_in_template(tmp_path)
    asked = ("--copy", "dad", "--copy", "mum", "--to", out, "--template", letterhead)
    assert export(case, *asked) == 6
    said = capsys.readouterr()
    assert "The copy for dad holds a protected address" in said.err
    assert "larkmeadow" not in (said.out + said.err).casefold()
    assert sorted(path.name for path in out.iterdir()) == ["mum"]


def test_without_it_his_copy_is_written_and_holds_no_trace_of_the_address(
    case: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert export(case, "--copy", "dad", "--to", out) == 0
    papers = list((out / "dad").glob("*.docx"))
    assert len(papers) > 1
    for paper in papers:
        with zipfile.ZipFile(paper) as archive:
            held = b"".join(archive.read(name) for name in archive.namelist())
        assert b"larkmeadow" not in held.lower()


def test_an_annex_lies_in_a_folder_of_its_own_since_it_is_not_for_every_professional(
    case: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert export(case, "--copy", "professionals", "--to", out) == 0
    annex = out / "professionals-confidential-annex"
    assert [("annex" in path.name) for path in annex.iterdir()] == [True]
    assert not [path for path in (out / "professionals").iterdir() if "annex" in path.name]
