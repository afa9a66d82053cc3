"""A naive oracle of copies: what happened, and word by word who may know of it.

Every word says by itself, in plain Python, who may know it. It shares no code with the rules; what
is said of rewording is what the guide says, restated.
"""

from tests.rules.told_apart.later import STEPS as STEPS
from tests.rules.told_apart.later import Story as Story
from tests.rules.told_apart.later import stories as stories
from tests.rules.told_apart.words import READERS as READERS
from tests.rules.told_apart.words import WORKERS as WORKERS
