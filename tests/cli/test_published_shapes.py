"""Every shape of JSON names itself with its version, and the page of JSON has it."""

import json
from pathlib import Path
from typing import Any

import pytest

from cptui.cli.main import main
from tests.cli.test_export import rehearsed

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "json.md").read_text("utf-8")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case, with a copy of its minutes."""
    made = rehearsed(tmp_path / "case.yaml")
    given = ["--rehearsal", "--to", str(tmp_path), "--format", "json", "--format", "docx"]
    assert main(["export", str(made), *given]) == 0
    return made


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("record", "record CASE --rehearsal --json"),
        ("census", "record CASE --rehearsal --census --json"),
        ("check", "check CASE --json"),
        ("dates", "dates --profile england --held 2026-03-31 --json"),
        ("profile", "profiles show england --json"),
        ("conference", "export CASE --rehearsal --json"),
        (
            "check-copy",
            "check-copy HERE/cp-2026-0147-minutes-rehearsal.docx CASE --rehearsal --for mum --json",
        ),
    ],
)
def test_the_shape_says_its_name_and_version(
    name: str, command: str, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    words = command.replace("CASE", str(case)).replace("HERE", str(case.parent)).split()
    main(words)
    shape: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert list(shape)[:2] == ["shape", "version"]
    assert shape["shape"] == f"cptui-{name}-{shape['version']}"
    assert shape["shape"] in PAGE


def test_a_document_says_its_shape_and_the_paper_s_own_version(case: Path) -> None:
    (letter,) = case.parent.glob("*decision-letter*.json")
    document = json.loads(letter.read_text("utf-8"))
    assert document["shape"] == "cptui-document-1"
    assert document["version"] == "1.0"
    assert document["shape"] in PAGE
