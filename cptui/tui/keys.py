"""Keys as people read them, and which of them the bottom row shows."""

from collections.abc import Iterable

from textual.binding import ActiveBinding

NAMES = {
    "enter": "Enter",
    "shift+tab": "Shift+Tab",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "escape": "Esc",
    "full_stop": ".",
    "plus": "+",
    "minus": "-",
    "slash": "/",
    "at": "@",
    "question_mark": "?",
    "exclamation_mark": "!",
    "pageup": "PgUp",
    "pagedown": "PgDn",
}


def key_name(key: str) -> str:
    """Return the key as it is written on keyboards: "F3", "^o", "Enter"."""
    if key in NAMES:
        return NAMES[key]
    if key.startswith("ctrl+"):
        return f"^{key.removeprefix('ctrl+')}"
    if key.startswith("f") and key[1:].isdigit():
        return key.upper()
    return key


def shown_keys(active: Iterable[ActiveBinding]) -> list[tuple[str, str]]:
    """Return key and short word of the bindings for the bottom row, the nearest first."""
    found: dict[str, tuple[str, str]] = {}
    for one in active:
        binding = one.binding
        if binding.show and one.enabled and binding.description:
            pair = (key_name(binding.key), binding.description)
            found.setdefault(binding.id or binding.action, pair)
    return [pair for name, pair in found.items() if name != "help"]
