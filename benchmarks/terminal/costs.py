"""What a running program costs: CPU time and memory, of it and of what it started."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

MEBIBYTE = 1024
"""In the kibibytes that /proc counts in."""


def family(pid: int) -> Iterator[int]:
    """Give the process and, as far as they still run, all that come of it."""
    yield pid
    with suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            children = Path(f"/proc/{pid}/task/{task}/children").read_text()
            for child in children.split():
                yield from family(int(child))


def cpu_seconds(pid: int) -> float:
    """Return the CPU time used so far, in seconds, to the nanosecond."""
    total = 0.0
    for one in family(pid):
        with suppress(OSError):
            # The number of a process's own CPU clock, as clock_getcpuclockid makes it.
            total += time.clock_gettime((~one << 3) | 2)
    return total


def resident_mebibytes(pid: int) -> float:
    """Return the resident memory in MiB."""
    total = 0
    for one in family(pid):
        with suppress(OSError):
            for line in Path(f"/proc/{one}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    total += int(line.split()[1])
    return total / MEBIBYTE
