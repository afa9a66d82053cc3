"""Asking for the passphrase that seals: on the terminal, never in arguments or environment.

Arguments and environment of a program can be read by others and end up in histories. Where
nobody can be asked, a file that its owner alone may read is taken instead.
"""

import getpass
import os
import stat
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from cptui.actions.refusal import Refused

TRIES = 3
LARGEST = 4096
"""Bytes of a passphrase file that are read; one line has fewer."""
NO_TERMINAL = (
    "Sealing asks for a passphrase on the terminal, and there is none. --seal-from FILE reads it "
    "from a file that you alone may read (chmod 600)."
)
ONE_FORM = "The passphrase was brought into one form (NFC), so that every keyboard types it alike."

Refuse = Callable[[str], None]
"""Raises Refused for a passphrase that is too weak."""


def asked(refuse: Refuse) -> str:
    """Return the passphrase, typed twice and unseen. Raises Refused."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Refused(NO_TERMINAL)
    print(
        "Whoever opens the files needs this passphrase: send it by another way than the files. "
        "It is kept nowhere; without it nobody can open them, you included.",
        file=sys.stderr,
    )
    for _ in range(TRIES):
        passphrase = _one_form(_unseen("Passphrase: "))
        try:
            refuse(passphrase)
        except Refused as weak:
            print(weak, file=sys.stderr)
            continue
        if _one_form(_unseen("Again: "), tell=False) == passphrase:
            return passphrase
        print("The two are not the same.", file=sys.stderr)
    raise Refused("Nothing was written: no passphrase.")


def read_from(path: Path, refuse: Refuse) -> str:
    """Return the passphrase that is the file's one line. Raises Refused."""
    lines = _owners_alone(path).splitlines()
    if len(lines) != 1:
        raise Refused(f"{path.name} is to hold the passphrase on one line and nothing else.")
    passphrase = _one_form(lines[0])
    refuse(passphrase)
    return passphrase


def _unseen(prompt: str) -> str:
    with warnings.catch_warnings():
        # Where the terminal cannot be kept from showing it, it is not asked for.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt, stream=sys.stderr)
        except (getpass.GetPassWarning, EOFError):
            raise Refused(NO_TERMINAL) from None


def _owners_alone(path: Path) -> str:
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {os.strerror(error.errno or 0)}.") from None
    try:
        about = os.fstat(file)
        if not stat.S_ISREG(about.st_mode):
            raise Refused(f"{path.name} is not a file.")
        if about.st_uid != os.geteuid() or stat.S_IMODE(about.st_mode) & 0o077:
            raise Refused(f"{path.name} can be read by others: chmod 600 {path.name}")
        data = os.read(file, LARGEST + 1)
    finally:
        os.close(file)
    try:
        return data[:LARGEST].decode("utf-8") if len(data) <= LARGEST else "\n\n"
    except UnicodeDecodeError:
        raise Refused(f"{path.name} is not text (UTF-8).") from None


def _one_form(text: str, *, tell: bool = True) -> str:
    from cptui.session.sealing import one_form

    found = one_form(text)
    if found != text and tell:
        print(ONE_FORM, file=sys.stderr)
    return found
