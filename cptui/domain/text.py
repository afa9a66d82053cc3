"""Text made safe to store, show and print.

Names, notes and pasted lines come from outside. What could act on a terminal, break a Word
file or reorder what is read becomes a visible replacement mark, so that nothing is silently
lost and nothing acts.
"""

import re
import unicodedata

REPLACEMENT = "\ufffd"
LONGEST = 20_000
"""Characters kept of one text."""

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_NONCHARACTER = re.compile(
    "[" + "".join(f"{chr(p << 16 | 0xFFFE)}{chr(p << 16 | 0xFFFF)}" for p in range(1, 17)) + "]"
)
_MARKS = re.compile(
    r"((?:[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]){8})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def clean(text: str, *, lines: bool = False) -> str:
    """Return the text in NFC with everything that could act replaced by U+FFFD.

    With `lines` line breaks stay (CR and CRLF as LF); otherwise they and tabs become spaces.
    """
    if text.isascii() and text.isprintable():
        return text[:LONGEST]
    text = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    if not lines:
        text = text.replace("\n", " ").replace("\t", " ")
    text = _NONCHARACTER.sub(REPLACEMENT, _UNSAFE.sub(REPLACEMENT, text))
    return _MARKS.sub(r"\1", unicodedata.normalize("NFC", text))


def is_clean(text: str, *, lines: bool = False) -> bool:
    """Whether cleaning leaves the text as it is, but for its normal form."""
    return clean(text, lines=lines) == unicodedata.normalize("NFC", text)
