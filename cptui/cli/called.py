"""How cptui was called, so that a command it suggests can be pasted as it stands."""

import shlex
import shutil
import sys
from pathlib import Path


def called() -> str:
    """Return the words that start this very cptui from a shell: "cptui" where that does."""
    itself = Path(sys.argv[0])
    if itself.name == "__main__.py":
        return f"{shlex.quote(sys.executable)} -m cptui"
    if itself.stem != "cptui":
        return "cptui"
    on_path = shutil.which("cptui")
    if on_path and itself.exists() and Path(on_path).samefile(itself):
        return "cptui"
    return shlex.quote(str(itself))
