"""`cptui template` begins, checks and previews a council's own Word template."""

from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.exports.word.fields import FIELDS
from cptui.exports.word.named_styles import NEEDED
from cptui.exports.word.template import build
from cptui.minutes.parts import PARTS
from tests.exports.word.councils import word_made
from tests.exports.word.reading import body, words
from tests.exports.word.test_faults import with_five_faults


def template(*arguments: str | Path) -> int:
    """Run the command."""
    return main(["template", *map(str, arguments)])


def test_new_writes_ours_and_leaves_alone_what_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "council.docx"
    assert template("new", file) == 0
    assert file.read_bytes() == build()
    file.write_text("mine")
    assert template("new", file) == 2
    assert "left alone" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert template("new", file, "--force") == 0
    assert file.read_bytes() == build()


def test_new_without_a_name_takes_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert template("new") == 0
    assert (tmp_path / "cptui-template.docx").is_file()


def test_what_new_writes_with_controls_has_one_for_everything_and_checks_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "council.docx"
    assert template("new", file, "--controls") == 0
    assert template("check", file) == 0
    out = capsys.readouterr().out
    assert "can be used" in out
    assert "Header:         complete" in out
    assert "Footer:         complete" in out
    assert "Not placed" not in out


def test_check_lists_what_a_template_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "council.docx"
    file.write_bytes(word_made())
    assert template("check", file) == 0
    out = capsys.readouterr().out
    for line in (
        "Page:           A4, upright, 210 \u00d7 297 mm",
        "Language:       en-US",
        "Styles added:   TOC 1, Minute, Challenge, Decision, Removed, Table Text,",
        "In the text:    cptui:title, cptui:decision, cptui:attendance, cptui:content",
        "In the header:  cptui:marking, cptui:reference, cptui:status",
        "Other parts:    where cptui:content stands",
        "Header:         cptui adds marking, reference, status",
        "First page's header: complete",
        "Not placed:     cptui:opening, cptui:contents,",
        "Better:         Heading 2 has a contrast of 4.0 to 1 on white",
    ):
        assert line in out


def test_check_names_all_five_faults_and_ends_with_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "council.docm"
    file.write_bytes(with_five_faults())
    assert template("check", file) == 3
    said = capsys.readouterr()
    assert "cannot be used" in said.out
    for fault in (
        "holds macros",
        "https://templates.invalid/x.dotm",
        "Did you mean cptui:attendance?",
        "cptui:dates in a header",
        "cptui:plan stands in the template 2 times",
        "5 problems",
    ):
        assert fault in said.err


def test_preview_writes_every_document_of_a_sample_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "council.docx"
    file.write_bytes(word_made())
    folder = tmp_path / "out"
    assert template("preview", file, "--to", folder) == 0
    written = sorted(folder.iterdir())
    assert {path.suffix for path in written} == {".docx"}
    assert any("minutes" in path.name for path in written)
    for path in written:
        lines = [words(one) for one in body(path.read_bytes())]
        assert lines[0] == "Brindlemere Children's Services"
    assert str(written[0]) in capsys.readouterr().out


def test_preview_of_a_faulty_template_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "council.docm"
    file.write_bytes(with_five_faults())
    assert template("preview", file, "--to", tmp_path / "out") == 3
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("what", ["check", "preview"])
def test_a_file_that_is_not_there_is_named(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert template(what, tmp_path / "none.docx") == 3
    assert "none.docx: There is no such file." in capsys.readouterr().err


def test_without_saying_what_it_is_a_usage_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert template() == 2
    assert "new" in capsys.readouterr().err


def test_the_guide_lists_every_tag_and_style() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guides" / "word-templates.md").read_text("utf-8")
    for name, holds in {**PARTS, **FIELDS}.items():
        assert f"| `cptui:{name}` | {holds} |" in guide
    assert "`cptui:content`" in guide
    styles = guide[guide.index("| style |") : guide.index("## Where things go")]
    assert [name for name in NEEDED if name not in styles] == []
