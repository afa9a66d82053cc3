"""Word files held to the schema by two validators that have nothing of ours in them."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

FOLDER = Path(__file__).parent / "validator"
SDK = FOLDER / "node_modules" / "@ooxml-tools" / "validate"
Files = Mapping[str, bytes]


def audited(files: Files, folder: Path) -> dict[str, list[str]]:
    """What openxml-audit finds in each file that has anything wrong, by the file's name."""
    checker = OpenXmlValidator(FileFormat.MICROSOFT_365)
    found = {}
    for name, path in _written(files, folder).items():
        result = checker.validate(path)
        if result.errors:
            found[name] = [f"{one.part_uri}: {one.description}" for one in result.errors]
    return found


def validated(files: Files, folder: Path) -> dict[str, list[str]]:
    """What Microsoft's Open XML SDK finds, by the file's name; skips where it is not installed.

    One start for all files: it takes some seconds, a file a tenth of one.
    """
    node = shutil.which("node")
    if node is None or not SDK.is_dir():
        pytest.skip(
            "the Open XML SDK is not installed, so no Word file was held to it: "
            "npm install in tests/exports/word/validator"
        )
    written = _written(files, folder)
    done = subprocess.run(
        [node, FOLDER / "validate.mjs", *written.values()],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-400:]
    said = {one["name"]: one["found"] for one in map(json.loads, done.stdout.splitlines())}
    assert len(said) == len(written)
    return {name: said[str(path)] for name, path in written.items() if said[str(path)]}


def _written(files: Files, folder: Path) -> dict[str, Path]:
    paths = {}
    for number, (name, data) in enumerate(files.items()):
        paths[name] = folder / f"{number}.docx"
        paths[name].write_bytes(data)
    return paths
