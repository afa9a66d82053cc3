"""What else of this computer matters: Python, the time zone, templates, LibreOffice."""

import platform
import shutil
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cptui import __version__
from cptui.cli.doctor.compiled import compiled_finding
from cptui.cli.doctor.finding import Finding
from cptui.exports.sealing import HOW, missing
from cptui.store.places import own_templates, template

ZONE = "Europe/London"


def software_findings() -> tuple[Finding, ...]:
    """Return what is found about the software on this computer."""
    return (
        Finding("cptui", f"{__version__} on Python {platform.python_version()}, {sys.platform}"),
        compiled_finding(),
        _clock(),
        _shipped(),
        _own(own_templates()),
        _sealing(),
        _office(),
    )


def _clock() -> Finding:
    try:
        now = datetime.now(ZoneInfo(ZONE))
    except ZoneInfoNotFoundError:
        return Finding("Clock", f"the time zone {ZONE} is not known here", "no")
    words = f"{now:%a} {now.day} {now:%b %Y %H:%M} in the United Kingdom: is that right?"
    return Finding("Clock", words)


def _shipped() -> Finding:
    folder = template()
    if folder.is_dir():
        return Finding("Templates", f"ours, in {folder}")
    return Finding("Templates", f"ours are missing: {folder}. Install cptui again", "no")


def _own(folder: Path | None) -> Finding:
    if folder is None:
        return Finding("Your templates", "none; --templates DIR or CPTUI_TEMPLATES names a folder")
    if not folder.is_dir():
        return Finding("Your templates", f"{folder} is not a folder", "note")
    count = sum(1 for path in folder.rglob("*") if path.is_file())
    return Finding("Your templates", f"{count} files in {folder}; they come before ours")


def _sealing() -> Finding:
    if missing():
        return Finding("Sealing", f"not installed: {HOW}; export works without")
    return Finding("Sealing", "installed: cptui export --seal")


def _office() -> Finding:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found:
        return Finding("LibreOffice", f"{found}; only cptui's own tests use it")
    return Finding("LibreOffice", "not found; only cptui's own tests use it")
