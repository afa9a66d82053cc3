"""Every way in which a case file may be wrong: it is told with its line, or the file loads."""

import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from cptui.store.case_file import case_warnings, load_case
from cptui.store.problems import NotValid
from tests.store.malformed import BASE, LOADS, NOT_TEXT, NOT_YAML, Row
from tests.store.misfilled import WRONG_VALUES

REFUSED = (*NOT_TEXT, *NOT_YAML, *WRONG_VALUES)


def _case(folder: Path, data: bytes) -> Path:
    path = folder / "case.yaml"
    path.write_bytes(data)
    path.chmod(0o600)
    return path


def _problems(path: Path) -> tuple[tuple[int | None, str], ...]:
    with pytest.raises(NotValid) as caught:
        load_case(path)
    return tuple((one.line, str(one)) for one in caught.value.problems)


def test_the_table_holds_more_than_forty_files() -> None:
    assert len({row.what for row in (*REFUSED, *LOADS)}) == len(REFUSED) + len(LOADS) > 80


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row.what)
def test_a_malformed_file_is_refused_with_line_and_words(row: Row, tmp_path: Path) -> None:
    path = _case(tmp_path, row.data)
    found = _problems(path)
    for line, words in row.said:
        assert any(at == line and words in said for at, said in found), found
    assert [at or 0 for at, _ in found] == sorted(at or 0 for at, _ in found)
    for line, said in found:
        assert said.startswith(f"{path}:{line}: " if line else f"{path}: ")
        assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in said)


@pytest.mark.parametrize("row", WRONG_VALUES, ids=lambda row: row.what)
def test_nothing_is_said_but_what_is_wrong(row: Row, tmp_path: Path) -> None:
    assert len(_problems(_case(tmp_path, row.data))) == len(row.said)


@pytest.mark.parametrize("row", LOADS, ids=lambda row: row.what)
def test_an_odd_but_honest_file_loads(row: Row, tmp_path: Path) -> None:
    case = load_case(_case(tmp_path, row.data))
    assert case.chair.name == "Ifeoma Okonjo"


def test_names_stay_whole_and_what_could_act_becomes_a_mark(tmp_path: Path) -> None:
    names = {}
    for row in LOADS:
        case = load_case(_case(tmp_path, row.data))
        names[row.what] = (case.children[0].surname, case.family[0].name, case.reference)
    assert names["a surname No"][0] == "No"
    assert names["a surname Null"][0] == "Null"
    assert names["markup in a name"][0] == "Smith [/nope]"
    assert names["brackets in a name"][1] == "Mum [maternal]"
    assert names["an escape sign as a code"][0] == "Reid\ufffd[2J"
    assert names["bidi signs"][0] == "Reid\ufffdgnihtemos"
    assert names["a reference 010"][2] == "010"


@pytest.mark.parametrize("what", ["an escape sign as a code", "bidi signs"])
def test_a_replaced_sign_in_a_name_is_warned_of_by_code(what: str, tmp_path: Path) -> None:
    row = next(one for one in LOADS if one.what == what)
    warnings = case_warnings(_case(tmp_path, row.data))
    assert len(warnings) == 1
    assert warnings[0].startswith("The name of ada holds signs that cannot be shown")


def test_a_folder_is_refused_and_the_case_in_it_named(tmp_path: Path) -> None:
    inside = _case(tmp_path, BASE.encode())
    assert _problems(tmp_path) == (
        (None, f"{tmp_path}: This is a folder, not a file. Name the file in it: {inside}"),
    )


def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    os.mkfifo(path)
    # Only a reader that waits is ever interrupted: by default the signal ends the test run.
    signal.alarm(30)
    try:
        assert "This is a pipe" in _problems(path)[0][1]
    finally:
        signal.alarm(0)


def test_a_device_is_refused() -> None:
    assert "This is a device" in _problems(Path("/dev/zero"))[0][1]


def test_a_socket_and_a_link_to_itself_are_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        assert "This is not a file" in _problems(tmp_path / "s")[0][1]
    (tmp_path / "round").symlink_to(tmp_path / "round")
    assert "leads round in a circle" in _problems(tmp_path / "round")[0][1]


@pytest.mark.parametrize("name", ["none.yaml", "case.yaml/x", "a\0b"])
def test_no_such_file_is_said(name: str, tmp_path: Path) -> None:
    _case(tmp_path, BASE.encode())
    said = _problems(tmp_path / name)[0][1]
    assert re.search(r"no such file|cannot be opened", said)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_said(tmp_path: Path) -> None:
    path = _case(tmp_path, BASE.encode())
    path.chmod(0)
    assert "not allowed to read" in _problems(path)[0][1]


def test_a_link_to_a_case_file_is_read(tmp_path: Path) -> None:
    path = _case(tmp_path, BASE.encode())
    (tmp_path / "link.yaml").symlink_to(path)
    assert load_case(tmp_path / "link.yaml") == load_case(path)


def test_a_file_others_may_read_and_editors_copies_are_warned_of(tmp_path: Path) -> None:
    path = _case(tmp_path, BASE.encode())
    assert case_warnings(path) == ()
    path.chmod(path.stat().st_mode | stat.S_IROTH)
    shutil.copy(path, tmp_path / "case.yaml~")
    shutil.copy(path, tmp_path / ".case.yaml.swp")
    assert [one.split(":")[0] for one in case_warnings(path)] == [
        "Everybody on this machine can read this case file. Keep it to yourself",
        "An editor left a copy of the case beside it",
        "An editor left a copy of the case beside it",
    ]


def _checked(path: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "cptui", "check", str(path)], capture_output=True, timeout=60
    )


@pytest.mark.parametrize(
    "row",
    [one for one in REFUSED if one.what in ("100,000 brackets", "many at once", "two bad lines")],
    ids=lambda row: row.what,
)
def test_the_command_exits_3_with_every_problem_and_no_traceback(row: Row, tmp_path: Path) -> None:
    path = _case(tmp_path, row.data)
    done = _checked(path)
    said = done.stderr.decode()
    assert done.returncode == 3
    assert done.stdout == b""
    assert "Traceback" not in said
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", said)
    for line, words in row.said:
        assert f"{path}:{line}: " in said
        assert words in said
