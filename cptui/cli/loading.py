"""Loading what a command needs without what only makes the loading slow."""

import gc
import sys


class without_collecting:  # noqa: N801
    """Loads modules without looking through them for garbage, of which there is none.

    The collector would go over everything loaded again and again: a sixth of the start.
    """

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(self, *_raised: object) -> None:
        if self._was_on:
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
