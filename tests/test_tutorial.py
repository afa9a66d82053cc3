"""What the tutorial asks a beginner to type does what it says."""

import io
import re
import shutil
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.store.places import sample_cases

TUTORIAL = (Path(__file__).resolve().parent.parent / "docs" / "tutorial.md").read_text("utf-8")


def _typed() -> list[str]:
    """Return the lines of the table under the meeting in plain lines."""
    part = TUTORIAL.split("\n## 4.")[1].split("\n## 5.")[0]
    return re.findall(r"^\| `(.+?)` \|", part, re.MULTILINE)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A copy of the sample the tutorial uses."""
    return Path(shutil.copytree(sample_cases() / "01-initial", tmp_path / "case")) / "case.yaml"


def test_every_line_it_has_people_type_is_taken(
    case: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = _typed()
    assert len(typed) > 12
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(typed) + "\n"))
    # 5: left before the close, as the table's last line does; 2 would be a line refused.
    assert main(["run", str(case), "--plain", "--rehearse"]) == 5
    said = capsys.readouterr().out
    for words in ("weight has dropped", "in October", "struck through", "Decision for Cy"):
        assert words in said


def test_the_check_it_shows_is_the_check_there_is(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(case)]) == 4
    said = capsys.readouterr().out
    shown = TUTORIAL.split("## 3.")[1].split("```\n")[2].splitlines()
    assert len(shown) > 4
    assert not [line for line in shown if line not in said]


def test_the_line_it_adds_to_the_case_file_makes_one_less_to_do(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = re.findall(r"^      - \{with: dad.*$", TUTORIAL, re.MULTILINE)
    text = case.read_text("utf-8")
    before, shared, after = text.partition("    shared:\n")
    case.write_text(before + shared + line + "\n" + after, "utf-8")
    main(["check", str(case)])
    assert " 11 to do" in capsys.readouterr().out
