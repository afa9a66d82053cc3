"""Which passphrase is good enough for a file that anybody may try to guess at leisure."""

import re
import unicodedata
from collections.abc import Iterable

from cptui.exports.sealing.locking import NotInstalled

SHORTEST = 12
"""Characters (NCSC, Cyber Essentials: requirements for IT infrastructure, passwords)."""
LONGEST = 255
"""Characters that Word takes."""
GUESSES = 10
"""Powers of ten of guesses it must take: zxcvbn's highest score, fit against guessing offline."""
_READ = 72
"""Characters that zxcvbn reads."""
_WORD = re.compile(r"[^\W\d_]{2,}|\d{4,}")
_ADVICE = "Three random words make a good one (NCSC)."


def as_one_form(text: str) -> str:
    """Return the passphrase as NFC: an accented letter typed in two ways is then the same."""
    return unicodedata.normalize("NFC", text)


def why_weak(passphrase: str, known: Iterable[str] = ()) -> str:
    """Return why the passphrase will not do, in words that hold nothing of it; else empty.

    `known` are names and references of the case, which count for nothing in it. Raises
    NotInstalled.
    """
    if not passphrase.strip():
        return f"A passphrase cannot be empty. {_ADVICE}"
    if passphrase != passphrase.strip():
        return "It begins or ends with a space, which is easily lost."
    if not passphrase.isprintable():
        return "It holds a character that cannot be seen."
    if len(passphrase) > LONGEST:
        return f"It is longer than the {LONGEST} characters that Word takes."
    if len(passphrase) < SHORTEST:
        return f"It has fewer than {SHORTEST} characters. {_ADVICE}"
    rest = _without(passphrase, known)
    if _powers(passphrase) < GUESSES or _powers(rest) < GUESSES:
        named = " Names and numbers of the case count for nothing." if rest != passphrase else ""
        return f"It could be guessed.{named} {_ADVICE}"
    return ""


def _powers(text: str) -> float:
    """Return the power of ten of the guesses it takes."""
    try:
        from zxcvbn import zxcvbn
    except ImportError:
        raise NotInstalled from None
    if not text:
        return 0.0
    return float(zxcvbn(text[:_READ])["guesses_log10"])


def _without(passphrase: str, known: Iterable[str]) -> str:
    """Return the passphrase without the words and numbers of the case."""
    words = {word.casefold() for text in known for word in _WORD.findall(text)}
    longest_first = sorted(words, key=len, reverse=True)
    if not longest_first:
        return passphrase
    pattern = "|".join(map(re.escape, longest_first))
    return re.sub(pattern, "", passphrase, flags=re.IGNORECASE).strip()
