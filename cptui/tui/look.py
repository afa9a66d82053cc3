"""How it looks: the terminal's own colours, so that light and dark are both readable.

Sixteen colours cost the fewest bytes and follow what the user has set. Colour never says
anything alone: there is a word or a mark beside it.
"""

from textual.theme import BUILTIN_THEMES, Theme

THEME = Theme(
    name="cptui",
    ansi=True,
    primary="ansi_cyan",
    secondary="ansi_cyan",
    warning="ansi_magenta",
    error="ansi_red",
    success="ansi_green",
    accent="ansi_cyan",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables=dict(BUILTIN_THEMES["ansi-dark"].variables),
)
