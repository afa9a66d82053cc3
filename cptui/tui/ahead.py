"""Keys that come faster than the screen answers: none goes where it was not meant.

Textual hands a key to what has the focus and goes on to the next before the first has had its
effect. A line pasted, or typed ahead on a slow link, would so be taken apart: its slash moves
to the capture line while the letters after it still reach the list as keys. So a key pressed
in a list has its whole effect before the next key is looked at.
"""

from textual import events

from cptui.tui.keeping import Keeping
from cptui.tui.widgets.lines import Lines


class Ahead(Keeping):
    """Gives a list's keys their effect one after the other."""

    async def on_event(self, event: events.Event) -> None:
        """Carry out a list's key at once; hand everything else on."""
        if not (isinstance(event, events.Key) and await self._carried_out(event)):
            await super().on_event(event)

    async def _carried_out(self, key: events.Key) -> bool:
        if key.is_forwarded or not isinstance(self.focused, Lines):
            return False
        return await self._check_bindings(key.key)
