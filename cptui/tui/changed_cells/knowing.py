"""Whether Textual is the one this package knows; looked at once, when the program starts."""

from collections.abc import Mapping
from importlib.metadata import version
from inspect import signature

from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.strip import Strip

KNOWN = "8.2"
"""Major and minor version of Textual."""
SWITCH = "CPTUI_SCREEN"
"""`stock` draws Textual's own way, `ascii` draws with plain letters only."""
STOCK, ASCII = "stock", "ascii"


def stock_because(environment: Mapping[str, str]) -> str | None:
    """Return why the screen is drawn Textual's own way, or None when only changes are sent."""
    if environment.get(SWITCH) == STOCK:
        return f"{SWITCH}={STOCK} is set"
    found = version("textual")
    if found.split(".")[:2] != KNOWN.split("."):
        return f"Textual {found} is not known, only {KNOWN}"
    if not _inside_is_known():
        return f"the inside of Textual {found} is not as expected"
    return None


def _inside_is_known() -> bool:
    """Whether everything used of Textual's inside is there, with the names it is used by."""
    return (
        _takes(App._display, "self", "screen", "renderable")
        and _takes(ChopsUpdate, "chops", "spans", "chop_ends")
        and _takes(LayoutUpdate, "strips", "region")
        and _takes(Strip.crop, "self", "start", "end")
        and issubclass(ChopsUpdate, CompositorUpdate)
        and hasattr(Style, "_make_ansi_codes")
        and hasattr(App, "post_display_hook")
    )


def _takes(called: object, *names: str) -> bool:
    return callable(called) and tuple(signature(called).parameters)[: len(names)] == names
