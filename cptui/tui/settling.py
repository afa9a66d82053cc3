"""What is done once the first screen is seen: everything that nobody has to wait for."""

import asyncio
import gc
from abc import abstractmethod

from textual import work

from cptui.session.session import Session
from cptui.store.problems import RecordUnusable
from cptui.tui.dialogs.sure import Sure
from cptui.tui.others import Others
from cptui.tui.saying import Result


class Settling(Others):
    """An app that shows its first screen before it looks at what lies around the record."""

    session: Session

    @abstractmethod
    def report(self, text: str, result: Result) -> None:
        """Show what came of a line."""

    @abstractmethod
    def tell_notices(self) -> None:
        """Show what the session has to say besides."""

    def settle(self) -> None:
        """Go on with the start, now that the first screen is painted."""
        # What was loaded stays for good; the collector need never look through it.
        gc.freeze()
        gc.enable()
        self._settle()

    @work(group="settle")
    async def _settle(self) -> None:
        try:
            await asyncio.to_thread(self.session.check)
        except RecordUnusable as unusable:
            self.fault = unusable
            self.exit(1)
            return
        amendment = await asyncio.to_thread(_looked_around, self.session)
        self.tell_notices()
        if amendment is not None:
            await self._offer(amendment)

    async def _offer(self, amendment: str) -> None:
        """Ask whether a case file changed since is to be taken over."""
        lines = ("The case file or the profile was changed since.", amendment)
        if await self.push_screen_wait(Sure(lines, "take the changes over", "leave them out")):
            self.report("", await asyncio.to_thread(self.session.accept_amendment))


def _looked_around(session: Session) -> str | None:
    """Return what was changed since; the first line typed finds its grammar loaded."""
    from cptui.capture.typed_line import read_line  # noqa: F401
    from cptui.minutes.telling import tell_saved  # noqa: F401
    from cptui.session.foretelling import foretold  # noqa: F401

    session.shorthand  # noqa: B018
    return session.amendment
