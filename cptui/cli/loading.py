"""Loading what a command needs without what only makes the loading slow."""

import gc
import sys


def collect_nothing() -> None:
    """Look for no garbage while everything is loaded: there is none.

    The collector would go over all that was loaded again and again, and over a whole record
    when it was read: a fifth of the start.
    """
    gc.disable()


def collect_from_now_on() -> None:
    """Look for garbage again, in what is made from now on; what was loaded stays for good."""
    gc.freeze()
    gc.enable()


def load_asyncio() -> None:
    """Load asyncio without OpenSSL, which it takes along where it can be had.

    Nothing here speaks to a network; it is 4 MB, and a tenth of the start.
    """
    if "asyncio" in sys.modules or "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]
