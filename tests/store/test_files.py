"""Files are written whole, for their owner alone, and over nothing."""

import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.store.files import AlreadyThere, NotWritten, make_folder, write_whole


@pytest.fixture(autouse=True)
def _careless_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_for_its_owner_alone_and_leaves_no_other_behind(tmp_path: Path) -> None:
    write_whole(tmp_path / "letter.docx", b"whole")
    assert (tmp_path / "letter.docx").read_bytes() == b"whole"
    assert mode(tmp_path / "letter.docx") == 0o600
    assert os.listdir(tmp_path) == ["letter.docx"]


def test_an_existing_file_is_left_alone_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"signed")
    with pytest.raises(AlreadyThere, match="--force"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"signed"
    write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"new"
    assert mode(path) == 0o600


@pytest.mark.parametrize("force", [True, False])
@pytest.mark.parametrize("dangling", [True, False])
def test_a_planted_link_is_never_written_through(
    tmp_path: Path, force: bool, dangling: bool
) -> None:
    target = tmp_path / "elsewhere"
    if not dangling:
        target.write_bytes(b"mine")
    path = tmp_path / "letter.docx"
    path.symlink_to(target)
    if force:
        write_whole(path, b"new", force=True)
        assert not path.is_symlink()
    else:
        with pytest.raises(AlreadyThere):
            write_whole(path, b"new")
    assert target.exists() != dangling
    assert dangling or target.read_bytes() == b"mine"


def test_a_disk_without_links_still_refuses_to_overwrite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    write_whole(tmp_path / "a.ics", b"one")
    assert (tmp_path / "a.ics").read_bytes() == b"one"
    with pytest.raises(AlreadyThere):
        write_whole(tmp_path / "a.ics", b"two")
    assert os.listdir(tmp_path) == ["a.ics"]


def test_a_missing_folder_and_a_folder_of_that_name_are_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="no such folder"):
        write_whole(tmp_path / "gone" / "a", b"")
    (tmp_path / "taken").mkdir()
    with pytest.raises(NotWritten, match="was not written"):
        write_whole(tmp_path / "taken", b"", force=True)


def test_a_file_that_does_not_fit_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "minutes.docx"
    write_whole(path, b"old")
    pid = os.fork()
    if pid == 0:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        try:
            write_whole(path, b"x" * 1000, force=True)
        except NotWritten as error:
            os._exit(0 if "larger than files may be" in str(error) else 2)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["minutes.docx"]


def test_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700
    make_folder(tmp_path / "a" / "b")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritten):
        make_folder(tmp_path / "file" / "b")
