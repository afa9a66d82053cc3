"""Keys that come faster than the screen answers: none goes where it was not meant.

Textual hands a key to what has the focus and goes on to the next before the first has had its
effect. A line pasted, or typed ahead on a slow link, would so be taken apart: its slash moves
to the capture line while the letters after it still reach the list as keys. So a key pressed
in a list has its whole effect before the next key is looked at.

A letter that means nothing in a list begins a line: whoever types with the list marked would
otherwise lose the first words, or have the next letters taken for keys.
"""

from time import monotonic

from textual import events

from cptui.domain.text import clean
from cptui.tui.drafting import Typing
from cptui.tui.keeping import Keeping
from cptui.tui.live import LiveScreen
from cptui.tui.widgets.lines import Lines


class Ahead(Keeping):
    """Gives a list's keys their effect one after the other."""

    typing: Typing

    async def on_event(self, event: events.Event) -> None:
        """Carry out a list's key at once; hand everything else on."""
        if not (isinstance(event, events.Key) and await self._carried_out(event)):
            await super().on_event(event)

    async def _carried_out(self, key: events.Key) -> bool:
        if key.is_forwarded or not (self.focused is None or isinstance(self.focused, Lines)):
            return False
        return await self._check_bindings(key.key) or self._typed(key)

    def _typed(self, key: events.Key) -> bool:
        """Type a letter that is no key of the list into the capture line."""
        if not (isinstance(self.screen, LiveScreen) and key.is_printable and key.character):
            return False
        capture = self.screen.dock.capture
        self.screen.set_focus(capture)
        capture.set_line(self.typing.type(clean(key.character), monotonic()))
        return True
