"""Start cptui: `cptui` and `python -m cptui` come here."""

import sys

from cptui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
