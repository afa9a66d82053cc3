"""The passphrase is typed unseen on a terminal, or read from a file of its owner alone."""

import os
import unicodedata
from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.cli.passphrase import asked, read_from


def fine(passphrase: str) -> None:
    """Refuse nothing."""


def weak(passphrase: str) -> None:
    """Refuse everything."""
    raise Refused("Too weak.")


def kept(folder: Path, data: bytes, mode: int = 0o600) -> Path:
    """Return a file with these bytes."""
    path = folder / "passphrase"
    path.write_bytes(data)
    path.chmod(mode)
    return path


def test_without_a_terminal_it_is_not_asked_for() -> None:
    with pytest.raises(Refused, match="--seal-from"):
        asked(fine)


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_the_file_s_one_line_is_the_passphrase(tmp_path: Path, end: bytes) -> None:
    assert (
        read_from(kept(tmp_path, b"kettle marble sailing" + end), fine) == "kettle marble sailing"
    )


def test_it_is_brought_into_one_form_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    apart = unicodedata.normalize("NFD", "Siân rows quietly")
    assert read_from(kept(tmp_path, apart.encode()), fine) == "Siân rows quietly"
    assert "one form (NFC)" in capsys.readouterr().err


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_may_read_is_not_taken(tmp_path: Path, mode: int) -> None:
    with pytest.raises(Refused, match="chmod 600"):
        read_from(kept(tmp_path, b"kettle marble sailing", mode), fine)


@pytest.mark.parametrize("data", [b"", b"one\ntwo\n", b"\n\n", b"x" * 5000])
def test_a_file_of_no_or_more_lines_is_not_taken(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Refused, match="on one line"):
        read_from(kept(tmp_path, data), fine)


def test_what_is_no_text_no_file_or_a_link_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="UTF-8"):
        read_from(kept(tmp_path, b"\xff\xfe"), fine)
    link, pipe = tmp_path / "link", tmp_path / "pipe"
    link.symlink_to(tmp_path / "passphrase")
    os.mkfifo(pipe, 0o600)
    for path in (link, pipe, tmp_path, tmp_path / "nothing"):
        with pytest.raises(Refused):
            read_from(path, fine)


def test_a_weak_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Too weak"):
        read_from(kept(tmp_path, b"kettle"), weak)
