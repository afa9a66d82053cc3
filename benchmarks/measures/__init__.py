"""What is measured, part by part."""

from collections.abc import Callable, Mapping

from benchmarks.goals import Figure
from benchmarks.measures.growth import growth
from benchmarks.measures.idle import idle
from benchmarks.measures.papers import papers
from benchmarks.measures.resume import resume
from benchmarks.measures.saving import saving
from benchmarks.measures.slow_link import slow_link
from benchmarks.measures.start import start
from benchmarks.measures.typing import typing
from benchmarks.plan import Plan

MEASURES: Mapping[str, Callable[[Plan], Mapping[str, Figure]]] = {
    "start": start,
    "typing": typing,
    "slow_link": slow_link,
    "idle": idle,
    "growth": growth,
    "resume": resume,
    "saving": saving,
    "papers": papers,
}
"""Each returns the figures of its goals by the goals' names."""
NEED_NANO = {"typing", "slow_link"}
NEED_WRITERS = {"papers"}
"""Measured beside pandoc and docxtpl."""
