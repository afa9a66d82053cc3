"""Start cptui: `cptui` and `python -m cptui` come here.

Words come on the terminal first, then everything that takes time to load.
"""

import sys

from cptui.cli.first_words import say_first, take_back
from cptui.cli.loading import collect_nothing


def main() -> int:
    """Run the command that was typed and return its exit code; never raises."""
    say_first(sys.argv[1:])
    collect_nothing()
    try:
        from cptui.cli.main import main as run
    except KeyboardInterrupt:
        take_back()
        return 130
    return run()


if __name__ == "__main__":
    sys.exit(main())
