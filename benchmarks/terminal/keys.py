"""What a terminal sends for a key."""

KEYS = {
    "enter": "\r",
    "tab": "\t",
    "esc": "\x1b",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
}


def sequence(key: str) -> str:
    """Return what is sent for a key: `enter`, `ctrl+q`, or a letter as it is.

    Raises ValueError for a name that is no key.
    """
    if len(key) == 1:
        return key
    if key in KEYS:
        return KEYS[key]
    control, _, letter = key.partition("+")
    if control == "ctrl" and len(letter) == 1 and letter.isalpha():
        return chr(ord(letter) & 0x1F)
    raise ValueError(f"{key!r} is no key")
