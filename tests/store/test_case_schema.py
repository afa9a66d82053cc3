"""The case file's description for editors and people follows the models that read it."""

import json
from pathlib import Path
from typing import Any

import pytest

from cptui.cli.main import main
from cptui.store.case_file.schema import case_page, case_schema
from cptui.store.places import sample_cases

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "case-file.md"
SCHEMA = case_schema()
PARTS: dict[str, Any] = {"the file": SCHEMA, **SCHEMA["$defs"]}


def test_the_reference_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == case_page(), "run: cptui schema --page"


def test_the_schema_beside_the_samples_is_current() -> None:
    file = sample_cases() / "case.schema.json"
    assert json.loads(file.read_text("utf-8")) == SCHEMA, "run: cptui schema"


@pytest.mark.parametrize("name", sorted(PARTS))
def test_every_key_of_every_part_is_described(name: str) -> None:
    part, page = PARTS[name], case_page()
    assert part["description"]
    for key, spec in part["properties"].items():
        assert spec.get("description", "").endswith((".", "...")), key
        assert f"| `{key}` |" in page


@pytest.mark.parametrize("name", sorted(PARTS))
def test_an_editor_is_told_that_unknown_keys_are_wrong(name: str) -> None:
    assert PARTS[name]["additionalProperties"] is False


def test_the_command_prints_the_schema_and_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMA
    assert main(["schema", "--page"]) == 0
    assert capsys.readouterr().out == case_page()
