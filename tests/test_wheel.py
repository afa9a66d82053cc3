"""The built wheel has all it needs, and finds it from anywhere."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel unpacked, which is what installing it does."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run([sys.executable, *build], check=True, capture_output=True)
    (wheel,) = folder.glob("cptui-*.whl")
    with ZipFile(wheel) as whole:
        whole.extractall(folder / "installed")
    return folder / "installed"


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("folder", ["templates", "sample_cases"])
def test_templates_and_sample_cases_are_in_it(unpacked: Path, folder: str) -> None:
    ours = {name for name in _files(ROOT / folder) if not name.endswith(".cptui")}
    assert ours
    assert _files(unpacked / "cptui" / folder) >= ours


def test_every_file_of_the_program_is_in_it(unpacked: Path) -> None:
    program = {name for name in _files(ROOT / "cptui") if name.endswith((".py", ".tcss"))}
    assert _files(unpacked / "cptui") >= program


def test_nothing_else_is_in_it(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"cptui"}
    assert not [name for name in _files(unpacked) if name.endswith((".cptui", ".pyc"))]


def test_it_finds_its_sample_cases_from_an_empty_folder(unpacked: Path, tmp_path: Path) -> None:
    told = _run(unpacked, tmp_path, "-m", "cptui", "demo", "--list")
    assert "01-initial" in told
    where = (
        "from cptui.store.places import sample_cases, template; print(sample_cases(), template())"
    )
    samples, templates = _run(unpacked, tmp_path, "-c", where).split()
    assert Path(samples) == unpacked / "cptui" / "sample_cases"
    assert Path(templates) == unpacked / "cptui" / "templates"


def _run(installed: Path, folder: Path, *words: str) -> str:
    """Return what Python says in that folder with this wheel before all else."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
