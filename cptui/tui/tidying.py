"""The keys that put the minutes in order once the conference is closed."""

from textual.binding import Binding, BindingType

from cptui.tui.live import LiveScreen
from cptui.tui.widgets.lines import Lines


def _key(key: str, does: str, word: str, tooltip: str) -> Binding:
    return Binding(key, f"screen.{does}", word, id=f"tidy.{does}", tooltip=tooltip)


KEYS: list[BindingType] = [
    _key("m", "merge", "merge", "Join other points under the one marked, by their numbers."),
    _key("p", "put", "put under", "Put the point marked under another item or heading."),
    _key("i", "name", "what it is", "Say that the point marked is fact, opinion or allegation."),
    _key("x", "keep_back", "no print", "Keep the point marked from print, or print it again."),
    _key("h", "history", "history", "The point marked as first typed, and what became of it."),
    _key("c", "correction", "correction", "Somebody asks for a correction of the point marked."),
    _key("s", "sign", "sign", "The chair agrees the papers as they stand."),
]
"""They do nothing while the conference is held."""
_OWN = {"merge", "put", "name", "keep_back", "history", "correction", "sign"}


class Tidying(LiveScreen):
    """A screen with the points, whose keys begin the lines of tidying."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the keys of tidying after the close only."""
        if action in _OWN:
            return self.conference.closing.closed is not None
        return super().check_action(action, parameters)

    def _marked(self) -> int | None:
        row = self.query_one("#minutes", Lines).row
        return row.key if row is not None and isinstance(row.key, int) else None

    def _begin(self, text: str) -> None:
        number = self._marked()
        if number is not None:
            self.cptui.prefill(text.format(number))

    def action_merge(self) -> None:
        """Begin to join others to the point marked."""
        self._begin("/merge {} ")

    def action_put(self) -> None:
        """Begin to put the point marked elsewhere."""
        self._begin("/put {} under ")

    def action_name(self) -> None:
        """Begin to say what kind of statement the point marked is."""
        self._begin("/is {} ")

    def action_keep_back(self) -> None:
        """Begin to keep the point marked from print, or print one that was kept."""
        number = self._marked()
        point = self.conference.point(number) if number is not None else None
        self._begin("/print {}" if point is not None and point.kept_back else "/noprint {}: ")

    def action_history(self) -> None:
        """Show what was first typed of the point marked."""
        number = self._marked()
        if number is not None:
            self.cptui.say(f"/history {number}")

    def action_correction(self) -> None:
        """Begin a correction of the point marked: who asks for it, then what."""
        number = self._marked()
        if number is not None:
            self.cptui.prefill(f"/correction  {number}: ", len("/correction "))

    def action_sign(self) -> None:
        """Begin the chair's signature."""
        self.cptui.prefill(f"/sign {self.conference.case.chair.name}")
