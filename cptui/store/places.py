"""Where templates and sample cases are: a council's own folder first, then ours.

Ours stand at the top of a checkout (also when installed in editable form) and inside the
package when it came as a wheel.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_own: Path | None = None


def use_templates(folder: Path | None) -> None:
    """Set the council's own folder, as given by --templates; None goes back to the default."""
    global _own
    _own = folder


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def own_templates() -> Path | None:
    """Return the council's own folder: --templates, CPTUI_TEMPLATES, or XDG; None if none."""
    if _own is not None:
        return _own
    named = os.environ.get("CPTUI_TEMPLATES")
    if named:
        return Path(named)
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    folder = Path(config) / "cptui" / "templates"
    return folder if folder.is_dir() else None


def template_folders() -> tuple[Path, ...]:
    """Return our own folder of templates and, where there is one, the council's."""
    own = own_templates()
    return (_shipped("templates"), own) if own is not None else (_shipped("templates"),)


def template(*parts: str) -> Path:
    """Return the path of one template file, the council's own before ours.

    The file may not exist; whoever reads it says so.
    """
    own = own_templates()
    if own is not None and (own.joinpath(*parts)).is_file():
        return own.joinpath(*parts)
    return _shipped("templates").joinpath(*parts)


def shipped_template(*parts: str) -> Path:
    """Return the path of one of our own template files, whatever a council has."""
    return _shipped("templates").joinpath(*parts)


def template_names(folder: str, suffix: str) -> tuple[str, ...]:
    """Return the names, without suffix, of all templates in a folder, sorted."""
    roots = [_shipped("templates"), own_templates()]
    found = {
        path.name.removesuffix(suffix)
        for root in roots
        if root is not None
        for path in (root / folder).glob(f"*{suffix}")
    }
    return tuple(sorted(found))


def sample_cases() -> Path:
    """Return the folder of the sample cases."""
    return _shipped("sample_cases")
