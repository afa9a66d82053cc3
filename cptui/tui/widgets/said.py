"""Fixed text: one or a few rows, shown whole."""

from textual.content import Content
from textual.widget import Widget

from cptui.tui.text import BLANK, wrapped


class Said(Widget):
    """Rows of text that were put into words elsewhere; longer ones wrap.

    Takes `Content`, never a string: see cptui.tui.text.
    """

    DEFAULT_CSS = "Said { height: auto; width: 1fr; }"

    def __init__(self, content: Content = BLANK, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._content = content

    @property
    def plain(self) -> str:
        """What is shown, without style."""
        return self._content.plain

    @property
    def lines(self) -> list[Content]:
        """The lines as they were handed over, not yet wrapped."""
        return self._content.split(allow_blank=True)

    def show(self, content: Content) -> None:
        """Show this instead; nothing is painted when it is the same."""
        if content.is_same(self._content):
            return
        before, self._content = self._content, content
        self.refresh(layout=self._rows(content) != self._rows(before))

    def _rows(self, content: Content) -> int:
        """Return the rows it takes; none before there is a width."""
        width = self.size.width
        return len(wrapped(content, width)) if width else 0

    def render(self) -> Content:
        return self._content
