"""How properties are searched: alike on every run, and at random in a campaign."""

import os

from hypothesis import settings

# The same change gives the same answer on every machine, however slow; new examples are
# looked for with CPTUI_CAMPAIGN=1.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("campaign", deadline=None, max_examples=1000)
settings.load_profile("campaign" if os.environ.get("CPTUI_CAMPAIGN") else "steady")
