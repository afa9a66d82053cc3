"""The guides say nothing that the program does not do."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from cptui.cli.commands import command_names
from cptui.cli.parser import build_parser
from cptui.store.places import sample_cases
from tests.samples.playing import cptui

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDES = sorted((DOCS / "guides").glob("*.md"))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(guide: Path, language: str) -> list[str]:
    """Return the lines of the guide's blocks in that language, in order."""
    text = guide.read_text("utf-8")
    return [
        line
        for found, block in BLOCK.findall(text)
        if found == language
        for line in block.splitlines()
    ]


def test_there_is_a_guide_for_each_task() -> None:
    assert [one.stem for one in GUIDES] == [
        "after-the-meeting",
        "census",
        "chair",
        "copies",
        "invites",
        "line-mode",
        "local-practice",
        "minute-taker",
        "prepare-a-case",
        "sealing",
        "word-templates",
    ]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda one: one.stem)
def test_every_command_line_in_a_guide_is_one_there_is(guide: Path) -> None:
    for line in blocks(guide, "sh"):
        words = shlex.split(line.partition(" > ")[0], comments=True)
        assert words[0] == "cptui", line
        build_parser(command_names()).parse_args(words[1:])


def test_what_the_minute_taker_is_shown_plays_from_arrivals_to_close(tmp_path: Path) -> None:
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path)
    shown = blocks(DOCS / "guides" / "minute-taker.md", "")
    assert shown[-1] == "/close"
    # Ben has no decision there, and not everybody was asked: the close asks whether to go on.
    script = "\n".join([*shown, "really"])
    done = cptui("run", tmp_path / "case.yaml", "--plain", "--rehearse", given=script)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("guide", GUIDES, ids=lambda one: one.stem)
def test_every_link_in_a_guide_leads_somewhere(guide: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", guide.read_text("utf-8")):
        assert (guide.parent / target).exists(), target
