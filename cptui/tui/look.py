"""How it looks: the terminal's own colours, so that light and dark are both readable.

Sixteen colours cost the fewest bytes and follow what the user has set. Colour never says
anything alone: there is a word or a mark beside it.
"""

from textual.theme import BUILTIN_THEMES, Theme

from cptui.tui import WITHOUT_COLOUR


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
