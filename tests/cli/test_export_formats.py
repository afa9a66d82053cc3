"""The same documents as Markdown, text and JSON, for pasting into a case system."""

import json
import shutil
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

SAID = "weight has dropped two centiles"
LINES = ("/in chair mt sw hv mum", "/start", f"hv: {SAID} #cy", "mum: I rang twice")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case."""
    copy = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", copy)
    session = open_session(copy, rehearse=True)
    for line in LINES:
        session.say(line)
    session.close()
    return copy


def test_every_document_is_written_in_each_format_asked_for(case: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    asked = ["--format", "md", "--format", "txt", "--format", "json", "--to", str(out)]
    assert main(["export", str(case), *asked]) == 0
    kinds = {
        ending: {path.stem for path in out.glob(f"*.{ending}")} for ending in ("md", "txt", "json")
    }
    assert kinds["md"] == kinds["txt"] == kinds["json"]
    assert len(kinds["md"]) == 3
    assert not list(out.glob("*.docx"))
    minutes = next(out.glob("*minutes*.json"))
    assert json.loads(minutes.read_text(encoding="utf-8"))["kind"] == "minutes"
    for ending in ("md", "txt", "json"):
        assert SAID in next(out.glob(f"*minutes*.{ending}")).read_text(encoding="utf-8")


def test_a_mother_s_copy_has_a_letter_in_plain_words_and_a_child_s_one_of_their_own(
    case: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    asked = ["--copy", "mum", "--copy", "ben", "--format", "md", "--to", str(out)]
    assert main(["export", str(case), "--rehearsal", *asked]) == 0
    assert "I rang twice" in next((out / "mum").glob("*plain-letter*")).read_text(encoding="utf-8")
    assert "Hello Ben" in next((out / "child-2").glob("*child-letter*")).read_text(encoding="utf-8")
    assert not list((out / "mum").glob("*child-letter*"))
