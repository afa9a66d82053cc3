"""The screen.

Whoever sets TEXTUAL_* could make Textual log, take pictures of or replay a confidential
meeting; Textual reads those names when it is imported, so they are dropped before that.
"""

import os

for _name in [name for name in os.environ if name.startswith("TEXTUAL_")]:
    del os.environ[_name]
