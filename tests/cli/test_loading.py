"""Garbage is looked for again once everything is loaded, whatever was asked for."""

import gc
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.cli.loading import collect_nothing
from cptui.cli.main import main
from cptui.store.places import sample_cases


@pytest.fixture
def loading() -> Iterator[None]:
    """As the program begins: nothing is collected."""
    collect_nothing()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("loading")
def test_a_command_without_a_screen_collects_from_its_beginning(tmp_path: Path) -> None:
    assert not gc.isenabled()
    main(["check", str(tmp_path / "none.yaml")])
    assert gc.isenabled()


@pytest.mark.usefixtures("loading")
def test_line_mode_collects_once_the_record_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", case)
    monkeypatch.setattr("sys.stdin", io.StringIO("/quit\n"))
    main(["run", str(case), "--plain", "--rehearse"])
    assert gc.isenabled()
    assert gc.get_freeze_count()
