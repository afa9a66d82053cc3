"""The screens of a conference, a file each, loaded when they are first shown.

A meeting begins on one of them; to load the others first would keep everybody waiting.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from textual.screen import Screen

_SCREENS = {
    "checks": "ChecksScreen",
    "room": "RoomScreen",
    "children": "ChildrenScreen",
    "plan": "PlanScreen",
    "close": "CloseScreen",
    "attendance": "AttendanceScreen",
}
"""Each mode of the app, which is also the name of its file, and the class of its screen."""


def screens() -> dict[str, str | Callable[[], Screen[Any]]]:
    """Return what makes the screen of each mode."""
    return {mode: _making(mode) for mode in _SCREENS}


def _making(mode: str) -> Callable[[], Screen[Any]]:
    def make() -> Screen[Any]:
        module = import_module(f"{__name__}.{mode}")
        screen: Screen[Any] = getattr(module, _SCREENS[mode])()
        return screen

    return make
