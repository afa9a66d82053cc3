"""On what it was measured, in words that name no machine."""

import os
import platform
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shutil import which


def machine() -> dict[str, str]:
    """Return what the figures depend on: processor, memory, system, Python, libraries, peers."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{_memory():.0f} GiB",
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "Textual": version("textual"),
        "nano": _told("nano"),
        "pandoc": _told("pandoc"),
        "docxtpl": _installed("docxtpl"),
    }


def load() -> str:
    """Return how busy the machine has been in the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def _told(name: str) -> str:
    """Return the version that a program tells of itself."""
    found = which(name)
    if found is None:
        return "not installed"
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=True)
    return told.stdout.splitlines()[0].split()[-1]


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
