"""How it looks: the terminal's own colours, so that light and dark are both readable.

Sixteen colours cost the fewest bytes and follow what the user has set. Colour never says
anything alone: there is a word or a mark beside it.
"""

from textual.theme import BUILTIN_THEMES, Theme

from cptui.tui import WITHOUT_COLOUR
from cptui.tui.changed_cells.drawing import Drawing


def _colour(name: str) -> str:
    return "ansi_default" if WITHOUT_COLOUR else f"ansi_{name}"


THEME = Theme(
    name="cptui",
    ansi=True,
    primary=_colour("cyan"),
    secondary=_colour("cyan"),
    warning=_colour("magenta"),
    error=_colour("red"),
    success=_colour("green"),
    accent=_colour("cyan"),
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables=dict(BUILTIN_THEMES["ansi-dark"].variables),
)


class Looking(Drawing, inherit_bindings=False):
    """An app with this look from its first screen to its last."""

    def __init__(self) -> None:
        super().__init__()
        self.register_theme(THEME)
        self.theme = THEME.name
        self.stylesheet.set_variables(self.get_css_variables())
        self.animation_level = "none"

    def refresh_css(self, animate: bool = True) -> None:
        """Read no sheet again: Textual would, for the theme and for each screen made later.

        The theme never changes, and what is made later is styled when it is made.
        """
