"""Whether what a start loads is compiled: without that it takes three to four times as long."""

import sys
from collections.abc import Iterator, Sequence
from importlib.util import cache_from_source, find_spec
from pathlib import Path

from cptui.cli.doctor.finding import Finding

LOADED = ("cptui", "textual", "rich")
"""The packages of which a start loads the most."""


def compiled_finding(packages: Sequence[str] = LOADED) -> Finding:
    """Return whether these packages are compiled, and how to mend it where one is not.

    pip compiles what it installs, uv only with --compile-bytecode; where cptui is installed for
    everybody and nobody may write, Python cannot do it later.
    """
    folders = [folder for package in packages for folder in _folders(package)]
    missing = [folder for folder in folders if _not_compiled(folder)]
    if not missing:
        return Finding("Compiled", "yes: it starts as fast as it can")
    names = ", ".join(folder.name for folder in missing)
    where = " ".join(str(folder) for folder in missing)
    mend = f"{sys.executable} -m compileall -q {where}"
    words = f"no: {names}; every start takes longer. Whoever installed it mends that: {mend}"
    return Finding("Compiled", f"{words} (with uv: --compile-bytecode)", "note")


def _folders(package: str) -> Iterator[Path]:
    found = find_spec(package)
    if found is not None and found.origin is not None:
        yield Path(found.origin).parent


def _not_compiled(folder: Path) -> bool:
    """Whether more than a few modules have no compiled file, or one older than themselves."""
    modules = list(folder.rglob("*.py"))
    return sum(_stale(module) for module in modules) > len(modules) // 10


def _stale(module: Path) -> bool:
    try:
        compiled = Path(cache_from_source(str(module)))
        return compiled.stat().st_mtime < module.stat().st_mtime
    except (OSError, NotImplementedError):
        return True
