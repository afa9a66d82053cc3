"""Locking one file's bytes."""

from importlib.util import find_spec
from io import BytesIO

WORD = ".docx"
AGE = ".age"
HOW = "pip install msoffcrypto-tool pyrage zxcvbn"
MISSING = f"Sealing needs packages that are not installed. Install them beside cptui: {HOW}"


class NotInstalled(Exception):
    """The optional packages that seal are not there; the text says how to have them."""

    def __init__(self) -> None:
        """The text is for the user."""
        super().__init__(MISSING)


def missing() -> bool:
    """Whether a package that sealing needs is not installed."""
    return any(find_spec(name) is None for name in ("msoffcrypto", "pyrage", "zxcvbn"))


def sealed_name(name: str) -> str:
    """Return the file's name once it is sealed: a Word file keeps its own."""
    return name if name.endswith(WORD) else f"{name}{AGE}"


def sealed(name: str, data: bytes, passphrase: str) -> bytes:
    """Return the bytes of that file, locked; never the same twice, for the key is salted.

    Takes about two seconds for a file that is not Word's: age makes guessing slow. Raises
    NotInstalled.
    """
    return _as_word(data, passphrase) if name.endswith(WORD) else _as_age(data, passphrase)


def _as_word(data: bytes, passphrase: str) -> bytes:
    """Return it as Word's own encryption has it: AES-256 with SHA-512 (ECMA-376, agile)."""
    try:
        from msoffcrypto.format.ooxml import OOXMLFile
    except ImportError:
        raise NotInstalled from None
    locked = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(passphrase, locked)
    return locked.getvalue()


def _as_age(data: bytes, passphrase: str) -> bytes:
    try:
        from pyrage import passphrase as age
    except ImportError:
        raise NotInstalled from None
    locked: bytes = age.encrypt(data, passphrase)
    return locked
