"""Keys that come faster than the screen answers: none goes where it was not meant.

Textual hands a key to what has the focus and goes on to the next before the first has had its
effect. A line pasted, or typed ahead on a slow link, would so be taken apart: its slash moves
to the capture line while the letters after it still reach the list as keys. So a key pressed
in a list has its whole effect before the next key is looked at.

A letter that means nothing in a list begins a line: whoever types with the list marked would
otherwise lose the first words, or have the next letters taken for keys. A letter that acts in
the list may begin a line too. One that acts at once therefore waits a moment, unless the list
is being gone through already, and another letter after it makes both a line. One that only
begins a command does so; `ad:` typed after the `d` of a decision still makes it `dad:`.
"""

import asyncio
import re
from time import monotonic

from textual import events, work

from cptui.domain.conference import Conference
from cptui.domain.text import clean
from cptui.tui.drafting import Typing
from cptui.tui.keeping import Keeping
from cptui.tui.live import LiveScreen
from cptui.tui.widgets.lines import Lines

HOLD = 0.6
"""Seconds in which a second letter makes a line of the first."""
IN_HAND = 10.0
"""Seconds after an arrow, or a key that acted, in which the list is being gone through."""
MOVING = frozenset("jkhlgG")
"""Letters that move in a list; one pressed again and again is no word."""
LINE_FEED = "ctrl+j"
ARROWS = frozenset({"up", "down", "left", "right", "home", "end", "pageup", "pagedown", "enter"})
_SPEAKER = re.compile(r"([\w-]+)(?:/([\w-]+))?(?::|\.\.\.|!\d)")


class Ahead(Keeping):
    """Gives a list's keys their effect one after the other."""

    typing: Typing
    conference: Conference
    _held: events.Key | None = None
    _gone_through: tuple[Lines | None, float] = (None, 0.0)
    """The list that last took a key that begins no line, and when, of a steady clock."""
    _letters = ""
    """Letters a list has taken as keys, which may yet turn out to begin a line."""
    _begun = ""
    """The line as it was after the last of them."""

    async def on_event(self, event: events.Event) -> None:
        """Carry out a list's key at once; hand everything else on.

        Enter typed before the screen was there comes as a line feed, the terminal not yet
        being ours.
        """
        if isinstance(event, events.Key) and event.key == LINE_FEED:
            event = events.Key("enter", "\r")
        if not (isinstance(event, events.Key) and await self._carried_out(event)):
            await super().on_event(event)

    async def _carried_out(self, key: events.Key) -> bool:
        if key.is_forwarded or not (self.focused is None or isinstance(self.focused, Lines)):
            return False
        held, self._held = self._held, None
        if held is not None:
            if key.is_printable and not (key.key == held.key and key.key in MOVING):
                return self._typed(held) and self._typed(key)
            await self._done(held)
        elif self._may_begin_a_line(key):
            self._held = key
            self._wait(key)
            return True
        return await self._done(key)

    def _may_begin_a_line(self, key: events.Key) -> bool:
        listing = self.focused
        if not (isinstance(listing, Lines) and key.key in _at_once(listing)):
            return False
        gone_through, when = self._gone_through
        return listing is not gone_through or monotonic() - when > IN_HAND

    @work(group="held", exclusive=True)
    async def _wait(self, key: events.Key) -> None:
        """Carry the key out unless it has begun a line by then."""
        await asyncio.sleep(HOLD)
        if self._held is key:
            self._held = None
            await self._done(key)

    async def _done(self, key: events.Key) -> bool:
        listing, empty = self.focused, not self.typing.line.text.strip()
        if not await self._check_bindings(key.key):
            return self._typed(key)
        if isinstance(listing, Lines) and key.key in _at_once(listing) | ARROWS:
            self._gone_through = listing, monotonic()
        self._letters = self._letters + (key.character or "") if key.is_printable and empty else ""
        self._begun = "" if self.typing.rewording else self.typing.line.text
        return True

    def _typed(self, key: events.Key) -> bool:
        """Type a letter that is no key of the list into the capture line."""
        if not (isinstance(self.screen, LiveScreen) and key.is_printable and key.character):
            return False
        self._gone_through = None, 0.0
        capture = self.screen.dock.capture
        self.screen.set_focus(capture)
        capture.set_line(self.typing.type(clean(key.character), monotonic()))
        return True

    def mended(self) -> str | None:
        """Return the line whose first letters a list took for keys, or None.

        It is one once those letters and the rest name somebody who speaks.
        """
        line = self.typing.line
        if not self._letters or not line.text.startswith(self._begun):
            return None
        whole = self._letters + line.text[len(self._begun) :]
        found = _SPEAKER.match(whole)
        if found is None or line.after or not self._all_known(found):
            return None
        self._letters = ""
        return whole

    def _all_known(self, found: re.Match[str]) -> bool:
        known = {code.casefold() for code in self.conference.people}
        return all(code.casefold() in known for code in found.groups() if code)


def _at_once(listing: Lines) -> frozenset[str]:
    return listing.AT_ONCE | MOVING.intersection(listing._bindings.key_to_bindings)
