"""Whether Textual is the one this package knows; looked at once, when the program starts."""

import os
from collections.abc import Mapping
from inspect import signature

import textual
from rich.style import Style
from textual._compositor import ChopsUpdate, Compositor, CompositorUpdate, LayoutUpdate
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
    found = version()
    if found.split(".")[:2] != KNOWN.split("."):
        return f"Textual {found} is not known, only {KNOWN}"
    if not _inside_is_known():
        return f"the inside of Textual {found} is not as expected"
    return None


def version() -> str:
    """Return Textual's version, from the name of the folder that its installer left."""
    beside = os.path.dirname(os.path.dirname(textual.__file__))
    start, end = "textual-", ".dist-info"
    names = [one for one in os.listdir(beside) if one.startswith(start) and one.endswith(end)]
    if len(names) == 1:
        return names[0].removeprefix(start).removesuffix(end)
    # It would load a reader of mail, at a start where everything is waited for.
    from importlib.metadata import version as installed

    return installed("textual")


def _inside_is_known() -> bool:
    """Whether everything used of Textual's inside is there, with the names it is used by."""
    return (
        _takes(App._display, "self", "screen", "renderable")
        and _takes(ChopsUpdate, "chops", "spans", "chop_ends")
        and _takes(LayoutUpdate, "strips", "region")
        and _takes(Strip.crop, "self", "start", "end")
        and _takes(Compositor.render_full_update, "self")
        and issubclass(ChopsUpdate, CompositorUpdate)
        and hasattr(Style, "_make_ansi_codes")
        and hasattr(App, "post_display_hook")
    )


def _takes(called: object, *names: str) -> bool:
    return callable(called) and tuple(signature(called).parameters)[: len(names)] == names
