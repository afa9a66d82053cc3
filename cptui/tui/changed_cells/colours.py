"""Colours and attributes as SGR parameters, and the shortest way from one set to another."""

from functools import lru_cache

RESET = "\x1b[m"
_OFF = {
    "1": "22",
    "2": "22",
    "3": "23",
    "4": "24",
    "5": "25",
    "7": "27",
    "8": "28",
    "9": "29",
    "fore": "39",
    "back": "49",
}


@lru_cache(maxsize=4096)
def tidy(code: str) -> str:
    """Return the parameters without those that say what holds anyway."""
    return ";".join(_parts(code).values())


@lru_cache(maxsize=4096)
def change(before: str, after: str) -> str:
    """Return the sequence that changes the colours from one to the other, both tidy."""
    if before == after:
        return ""
    if not after:
        return RESET
    anew = f"\x1b[0;{after}m" if before else f"\x1b[{after}m"
    step = _step(_parts(before), _parts(after))
    return anew if step is None or len(step) >= len(anew) else step


def _step(before: dict[str, str], after: dict[str, str]) -> str | None:
    """Return the sequence that changes only what differs; None where that is not possible."""
    gone = before.keys() - after.keys()
    intensity = {"1", "2"}
    if not gone <= _OFF.keys() or (gone & intensity and after.keys() & intensity):
        return None
    wanted = sorted({_OFF[kind] for kind in gone})
    wanted += [code for kind, code in after.items() if before.get(kind) != code]
    return f"\x1b[{';'.join(wanted)}m"


def _parts(code: str) -> dict[str, str]:
    """Return the parameters by what they set; the terminal's own colours set nothing."""
    found: dict[str, str] = {}
    words = iter(code.split(";") if code else ())
    for word in words:
        if word in ("38", "48"):
            depth = next(words, "")
            values = [next(words, "") for _ in range(3 if depth == "2" else 1)]
            found["fore" if word == "38" else "back"] = ";".join((word, depth, *values))
        elif word in ("39", "49"):
            found.pop("fore" if word == "39" else "back", None)
        elif (number := int(word)) in (*range(30, 38), *range(90, 98)):
            found["fore"] = word
        elif number in (*range(40, 48), *range(100, 108)):
            found["back"] = word
        else:
            found[word] = word
    return found
