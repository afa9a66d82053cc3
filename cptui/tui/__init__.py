"""The screen.

Whoever sets TEXTUAL_* could make Textual log, take pictures of or replay a confidential
meeting; Textual reads those names when it is imported, so they are dropped before that. So are
COLUMNS and LINES, which some shells export and which go stale: Textual would believe them
over the terminal, and cut the screen off or leave half of it empty. NO_COLOR Textual takes for
a wish for greys, by which the terminal's own colours become black on black; what it asks for is
no colour at all (no-color.org).
"""

import os

for _name in [name for name in os.environ if name.startswith("TEXTUAL_")]:
    del os.environ[_name]
for _name in ("COLUMNS", "LINES"):
    os.environ.pop(_name, None)

WITHOUT_COLOUR = bool(os.environ.pop("NO_COLOR", ""))
"""Whether the user asked for no colour."""
