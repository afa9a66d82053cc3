"""`cptui export --seal`: nothing plain is ever on the disk, and the passphrase is never seen."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import msoffcrypto
import pyrage
import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

PASSPHRASE = "kettle marble sailing"
PATIENCE = 120
"""Seconds."""
LINES = (
    "/start",
    "/decide ada cin: support",
    "/decide ben none: safe",
    "/decide cy plan neglect: why",
)
PLAIN = (b"PK\x03\x04", b"BEGIN:VCALENDAR", b"Brindlemere", b"Marsham", b"neglect")
"""What stands in a plain Word file, calendar file or text of this conference."""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A rehearsed case, with but one file that is not Word's: age takes its time on purpose."""
    return rehearsed(tmp_path, *LINES)


def rehearsed(tmp_path: Path, *lines: str) -> Path:
    """Return the first sample after these lines."""
    copy = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", copy)
    session = open_session(copy, rehearse=True)
    for line in lines:
        session.say(line)
    session.close()
    return copy


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """A file that holds the passphrase."""
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    path.chmod(0o600)
    return path


def word(data: bytes) -> bytes:
    """Return a sealed Word file as Word opens it."""
    file, out = msoffcrypto.OfficeFile(BytesIO(data)), BytesIO()
    file.load_key(password=PASSPHRASE, verify_password=True)
    file.decrypt(out, verify_integrity=True)
    return out.getvalue()


class Watch:
    """Sees every file that this process opens to write, and each as it takes its name."""

    on = False
    opened: set[str]
    plain: list[str]

    def __init__(self) -> None:
        """Begin to listen: a hook of the interpreter cannot be taken away again."""
        self.opened, self.plain = set(), []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, what: tuple[object, ...]) -> None:
        if not self.on or "__pycache__" in str(what[:1]):
            return
        if event == "open" and isinstance(what[2], int) and what[2] & (os.O_WRONLY | os.O_RDWR):
            self.opened.add(what[0] if isinstance(what[0], str) else "")
        elif event in ("os.link", "os.rename"):
            self.on = False
            self._look(what)
            self.on = True

    def _look(self, what: tuple[object, ...]) -> None:
        source, name, folder = str(what[0]), str(what[1]), what[2]
        assert isinstance(folder, int)
        file = os.open(source, os.O_RDONLY, dir_fd=folder if folder >= 0 else None)
        with os.fdopen(file, "rb") as stream:
            data = stream.read()
        if any(mark in data for mark in PLAIN):
            self.plain.append(name)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch until the end of the block."""
        self.opened, self.plain, self.on = set(), [], True
        try:
            yield
        finally:
            self.on = False


WATCH = Watch()


def test_every_file_is_sealed_and_no_plain_copy_is_ever_on_the_disk(
    passphrase_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = rehearsed(tmp_path, *LINES, "/core +sw +hv 2026-04-14 14:00")
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    with WATCH.watching():
        assert (
            main(["export", str(case), "--to", str(out), "--seal-from", str(passphrase_file)]) == 0
        )
    # Only half-written files of our own, in the folder itself; each took its name sealed.
    ours = re.compile(r"\.[0-9a-f]{16}\.tmp|")
    named = {name for name in WATCH.opened if not ours.fullmatch(name)}
    assert not {name for name in named if not name.endswith(("/dev/null", ".cptui"))}
    assert WATCH.plain == []
    assert list(elsewhere.iterdir()) == []
    names = sorted(path.name for path in out.iterdir())
    assert {Path(name).suffix for name in names} == {".docx", ".age"}
    for path in out.iterdir():
        data = path.read_bytes()
        assert not [mark for mark in PLAIN if mark in data]
        if path.suffix == ".docx":
            assert word(data).startswith(b"PK\x03\x04")
        else:
            pyrage.passphrase.decrypt(data, PASSPHRASE)


def test_the_watch_sees_a_plain_export(case: Path, tmp_path: Path) -> None:
    with WATCH.watching():
        main(["export", str(case), "--to", str(tmp_path / "plain")])
    assert [name for name in WATCH.plain if name.endswith(".docx")]
    assert [name for name in WATCH.plain if name.endswith(".txt")]


def test_plain_files_of_an_earlier_export_are_named(
    case: Path, passphrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert main(["export", str(case), "--to", out]) == 0
    capsys.readouterr()
    sealing = ["export", str(case), "--to", out, "--seal-from", str(passphrase_file)]
    # The Word files have their names already.
    assert main(sealing) == 2
    assert "left alone" in capsys.readouterr().err
    assert main([*sealing, "--force"]) == 0
    assert "Not sealed, from an earlier export" in capsys.readouterr().err


def test_a_copy_for_one_reader_is_sealed_too(
    case: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    more = ("--copy", "mum", "--to", str(out), "--seal-from", str(passphrase_file))
    assert main(["export", str(case), *more]) == 0
    (folder,) = out.iterdir()
    assert {path.suffix for path in folder.iterdir()} == {".docx", ".age"}
    assert not [path for path in folder.iterdir() if b"PK\x03\x04" in path.read_bytes()]


REFUSED = [
    pytest.param(("--seal",), "--seal-from", id="no terminal"),
    pytest.param(("--seal-from", "nothing"), "cannot be read", id="no file"),
    pytest.param(("--seal-from", "{weak}"), "could be guessed", id="weak"),
    pytest.param(("--seal-from", "{strong}", "--json"), "--json prints", id="printed"),
]


@pytest.mark.parametrize(("more", "why"), REFUSED)
def test_where_it_cannot_be_sealed_nothing_is_written(
    case: Path,
    passphrase_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    why: str,
) -> None:
    weak = tmp_path / "weak"
    weak.write_text("Ifeoma Chidi 2026\n")
    weak.chmod(0o600)
    given = [one.format(weak=weak, strong=passphrase_file) for one in more]
    assert main(["export", str(case), "--to", str(tmp_path / "out"), *given]) == 2
    said = capsys.readouterr()
    assert why in said.err
    assert "Ifeoma" not in said.err
    assert not (tmp_path / "out").exists()


def test_without_the_packages_it_says_how_to_have_them(
    case: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    # An interpreter that has all but the packages of the extra.
    hide = (
        "import sys; sys.modules.update(dict.fromkeys(('msoffcrypto', 'pyrage', 'zxcvbn')));"
        "from cptui.cli.main import main; sys.exit(main())"
    )
    more = ("--to", str(tmp_path / "out"), "--seal-from", str(passphrase_file))
    run = subprocess.run(
        [sys.executable, "-c", hide, "export", str(case), *more],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "pip install msoffcrypto-tool pyrage zxcvbn" in run.stderr
    assert not (tmp_path / "out").exists()


def test_on_a_terminal_it_is_asked_twice_and_never_shown(case: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answers = iter(["too short", PASSPHRASE, "something else here", PASSPHRASE, PASSPHRASE])
    shown, status = on_a_terminal(
        ["export", str(case), "--to", str(out), "--seal"], lambda: next(answers)
    )
    assert status == 0
    assert "fewer than 12" in shown
    assert "not the same" in shown
    assert "marble" not in shown
    assert "Sealing" in shown
    assert word(next(out.glob("*letter*.docx")).read_bytes()).startswith(b"PK")


def on_a_terminal(arguments: list[str], answer: Callable[[], str]) -> tuple[str, int]:
    """Run cptui on a terminal of its own, answering each question; return all it showed."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "cptui", *arguments])
    shown, answered = "", 0
    # A terminal that says nothing for so long waits for what nobody types.
    while select.select([terminal], [], [], PATIENCE)[0]:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data.decode("utf-8", "replace")
        while len(re.findall(r"Passphrase: |Again: ", shown)) > answered:
            answered += 1
            os.write(terminal, f"{answer()}\n".encode())
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return shown, os.waitstatus_to_exitcode(status)
