"""The documents are current, and what they point at is there."""

import re
from pathlib import Path

import pytest

from cptui.cli.codes import MEANINGS, ExitCode
from cptui.cli.commands import COMMANDS, command
from cptui.cli.reference import pages

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", pages())
def test_the_reference_pages_are_as_the_program_has_them(name: str) -> None:
    written = (ROOT / "docs" / "reference" / name).read_text("utf-8")
    assert written == pages()[name], "run: python -m cptui.cli.reference docs/reference"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text("utf-8"))
    assert not [link for link in links if not (document.parent / link).exists()]


def test_every_document_is_found_from_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    found = {(ROOT / "docs" / link).resolve() for link in re.findall(r"\]\(([^)#:]+)\)", index)}
    assert {one.resolve() for one in DOCUMENTS} - found <= {
        ROOT / "README.md",
        ROOT / "docs" / "index.md",
    }


def test_the_readme_has_one_line_to_try_it_and_one_to_test_it() -> None:
    lines = [line for line in README.splitlines() if line.startswith("python3 -m venv .venv && ")]
    assert len(lines) == 2
    assert lines[0].endswith(".venv/bin/cptui demo")
    assert ".venv/bin/pytest" in lines[1]
    assert "'.[dev]'" in lines[1]


def test_the_readme_s_picture_fits_a_terminal_of_80_columns() -> None:
    picture = README.split("```")[1]
    assert max(len(line) for line in picture.splitlines()) <= 80


def test_the_readme_tells_the_exit_codes_people_meet() -> None:
    told = README.split("## Exit codes")[1]
    for code in set(ExitCode) - {ExitCode.READER_GONE}:
        assert re.search(rf"\b{int(code)} ", told), code


def test_every_exit_code_has_its_meaning() -> None:
    assert set(MEANINGS) == set(ExitCode)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_listed_is_there_and_says_what_it_does(name: str) -> None:
    assert command(name).HELP
    assert not command(name).HELP.endswith(".")


def test_every_command_a_document_names_exists() -> None:
    named = {(one.name, word) for one in DOCUMENTS for word in _commands_in(one.read_text("utf-8"))}
    assert not {(where, word) for where, word in named if word not in COMMANDS}


def _commands_in(text: str) -> list[str]:
    blocks = "\n".join(text.split("```")[1::2])
    return re.findall(r"`cptui ([a-z]+)", text) + re.findall(r"^cptui ([a-z]+)", blocks, re.M)
