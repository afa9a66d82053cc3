"""The programs that are measured: cptui, and who stands beside it."""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from shutil import which

from benchmarks.rooms import Room, room
from benchmarks.terminal.sitting import Sitting

PEERS = Path(__file__).parent / "peers"
PROMPT = r"^> *$(?s:.*)F1 help"
"""The room's capture line, empty, since nobody has spoken in the item yet, and the keys below."""
POINT = "{number:>3} 19:48 HV   weight has dropped two centiles since birth      harm Cy\n"
"""A line of the file that nano and the stock app show."""


@dataclass(frozen=True, slots=True)
class Program:
    """How a program is started, used and left."""

    name: str
    command: tuple[str, ...]
    ready: str
    """What its screen shows once it can be used, as a regular expression for a line."""
    folder: Callable[[], Path]
    """Makes the folder it runs in, a new one each time."""
    settings: Mapping[str, str] = field(default_factory=dict)
    leave: tuple[str, ...] = ("ctrl+q",)

    def sit(self, size: tuple[int, int] = (80, 24)) -> Sitting:
        """Start it on a terminal of so many columns and rows."""
        folder = self.folder()
        settings = environment(folder) | dict(self.settings)
        return Sitting(self.command, folder=folder, environment=settings, size=size)


def environment(home: Path) -> dict[str, str]:
    """Return what every program finds set: nothing of who runs the benchmarks but the paths.

    With PYTHONPATH another checkout than the one installed can be measured.
    """
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who can be measured; folders are made under `parent`."""

    parent: Path

    def cptui(self, conference: Room, name: str = "cptui") -> Program:
        """Return cptui resuming that conference, by its console script where there is one."""
        script = Path(sys.executable).with_name("cptui")
        own = (str(script),) if script.exists() else (sys.executable, "-m", "cptui")
        return Program(
            name=name,
            command=(*own, "run", "case.yaml"),
            ready=PROMPT,
            folder=lambda: conference.copied(self.parent),
            leave=("ctrl+q", "y"),
        )

    def stock_screen(self, conference: Room) -> Program:
        """Return the same, drawn Textual's own way."""
        same = self.cptui(conference, "CPTUI_SCREEN=stock")
        return replace(same, settings={"CPTUI_SCREEN": "stock"})

    def stock_app(self, points: int = 200, tick: float = 15, *, tuned: bool = False) -> Program:
        """Return the app of Textual's own widgets; its clock ticks every so many seconds."""
        script = str(PEERS / "stock_app.py")
        return Program(
            name="stock app, tuned" if tuned else "stock app",
            command=(sys.executable, script, "points.txt", str(tick), *["tuned"] * tuned),
            ready=r"f10 next",
            folder=lambda: self._points(points),
        )

    def hello(self) -> Program:
        """Return Textual's hello-world."""
        script = str(PEERS / "hello.py")
        return Program("hello-world", (sys.executable, script), "Hello, world!", self._empty)

    def nano(self, points: int = 200) -> Program:
        """Return nano at the end of a file with as many lines."""
        command = (which("nano") or "nano", "--ignorercfiles", f"+{points + 1}", "points.txt")
        return Program("nano", command, r"\^X Exit", lambda: self._points(points))

    def nothing(self) -> Program:
        """Return Python doing nothing."""
        return Program("python -c pass", (sys.executable, "-c", "pass"), "", self._empty)

    def room(self, points: int, **when: object) -> Room:
        """Return a conference with that many points; see `rooms.room`."""
        return room(self.parent, points, **when)  # type: ignore[arg-type]

    def _empty(self) -> Path:
        return Path(tempfile.mkdtemp(prefix="empty-", dir=self.parent))

    def _points(self, count: int) -> Path:
        folder = self._empty()
        lines = (POINT.format(number=number) for number in range(4, count + 4))
        (folder / "points.txt").write_text("".join(lines), encoding="utf-8")
        return folder
