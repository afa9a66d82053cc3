"""`cptui check-copy`: a copy edited by hand is read before it goes."""

import json
import shutil
from pathlib import Path

import docx
import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

SECRET = "a statement was taken about the kitchen knife on Sunday"
LINES = (
    "/in chair mt sw hv pol mum dad",
    "/start",
    "hv: weight has dropped #cy",
    "/exclude dad: criminal investigation",
    f"pol: {SECRET}",
    "/back dad",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a rehearsed case in which a father was kept out for a while."""
    case = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", case)
    session = open_session(case, rehearse=True)
    for line in LINES:
        session.say(line)
    session.close()
    return tmp_path


def edited(folder: Path, *paragraphs: str) -> Path:
    """Return a Word file of these paragraphs, as somebody may have put it together."""
    document = docx.Document()
    for one in paragraphs:
        document.add_paragraph(one)
    document.core_properties.author = "minutes"
    path = folder / "copy.docx"
    document.save(str(path))
    return path


def check(folder: Path, file: Path, code: str, *more: str) -> int:
    return main(["check-copy", str(file), str(folder / "case.yaml"), "--for", code, *more])


def test_half_a_sentence_of_what_he_was_kept_out_of_blocks_it_and_is_not_repeated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = edited(
        folder, "Weight has dropped.", "Police said the kitchen knife on Sunday was hers."
    )
    assert check(folder, file, "dad") == 6
    said = capsys.readouterr()
    assert "paragraph 2: " in said.out
    assert "copy.docx may not go to dad" in said.err
    assert "knife" not in said.out + said.err


def test_those_who_were_there_may_have_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = edited(folder, f"Police: {SECRET}.")
    assert check(folder, file, "mum") == 0
    assert check(folder, file, "full") == 0
    assert "Nothing that mum may not know" in capsys.readouterr().err


def test_what_he_may_know_is_no_leak(folder: Path) -> None:
    assert check(folder, edited(folder, "Health visitor: weight has dropped."), "dad") == 0


def test_it_is_published_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder, edited(folder, SECRET), "dad", "--json") == 6
    said = json.loads(capsys.readouterr().out)
    assert said["reader"] == "dad"
    assert said["leaks"][0]["where"] == "paragraph 1"


def test_comments_left_in_the_file_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = edited(folder, "Weight has dropped.")
    document = docx.Document(str(file))
    document.add_comment(document.paragraphs[0].runs, "ask the chair", "mt", "mt")
    document.save(str(file))
    assert check(folder, file, "dad") == 0
    assert "comments: delete them" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("gone.docx", None, "cannot be read"),
        ("locked.docx", b"\xd0\xcf\x11\xe0", "locked with a password"),
        ("cut.docx", b"PK\x03\x04", "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_line(
    name: str,
    data: bytes | None,
    says: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if data is not None:
        (folder / name).write_bytes(data)
    assert check(folder, folder / name, "dad") == 2
    assert says in capsys.readouterr().err


def test_a_reader_nobody_knows_is_refused_with_those_there_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(folder, edited(folder, "Words."), "nan") == 2
    assert "professionals, mum, dad" in capsys.readouterr().err
