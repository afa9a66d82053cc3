"""Dates and checks as lines of text, at most 80 columns wide."""

from collections.abc import Iterator
from textwrap import wrap

from cptui.domain.profile import Ending, QuorumRule
from cptui.rules.checks import Check, CheckState
from cptui.rules.dates import CoreGroup, DateState, DueDate
from cptui.rules.dates.said import say_date

WIDTH = 80
MARKS = {
    CheckState.MET: "ok",
    CheckState.TO_DO: " !",
    CheckState.WAIVED: " w",
    CheckState.NOT_APPLICABLE: " -",
}


def count_line(checks: tuple[Check, ...]) -> str:
    """Return "9 met, 4 to do, 1 waived"; a state that no check is in is left out."""
    states = (CheckState.MET, CheckState.TO_DO, CheckState.WAIVED, CheckState.NOT_APPLICABLE)
    counts = [(state, sum(1 for one in checks if one.state is state)) for state in states]
    return ", ".join(f"{count} {state.value}" for state, count in counts if count)


def check_lines(checks: tuple[Check, ...]) -> Iterator[str]:
    """Yield a line or two for each check, with its mark and the id to answer it by."""
    wide = max((len(one.id) for one in checks), default=0)
    for one in checks:
        head = f" {MARKS[one.state]} {one.id.ljust(wide)}  "
        yield from hanging(head, f"{one.label}: {one.detail}")


def date_lines(
    dates: tuple[DueDate, ...], names: dict[str, str], *, full: bool = False
) -> Iterator[str]:
    """Yield the dates that are set with their reasons, then those that are not."""
    for one in dates:
        if one.state is DateState.SET:
            whose = f"{names.get(one.child, one.child)}: " if one.child else ""
            yield from hanging("  ", f"{whose}{one.explanation}")
            for more in (*(one.steps if full else ()), *one.warnings):
                yield from hanging("    ", more)
            if full:
                yield from hanging("    ", f"Source: {one.source}")
    for one in dates:
        if one.state in (DateState.NO_LIMIT, DateState.NOT_KNOWN):
            yield from hanging("  ", one.explanation)


def core_group_lines(groups: tuple[CoreGroup, ...]) -> Iterator[str]:
    """Yield the core groups after the first, each with the days since the one before."""
    if groups:
        yield "Core groups after the first, up to the review:"
    for one in groups:
        told = (f"{one.gap} days after the one before", one.moved, *one.warnings)
        yield from hanging("  ", f"{say_date(one.on)}: {'; '.join(filter(None, told))}.")


def setting_said(value: object) -> str:
    """Return a setting's value in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return "not set" if value is None else str(value)


def quorum_said(quorum: QuorumRule) -> str:
    """Return who makes a conference quorate, and how far the chair may go on without."""
    if quorum.others is None:
        return "not set"
    said = ", ".join(quorum.must) or "no agency in particular"
    if quorum.others:
        said += f" and {quorum.others} others"
    if quorum.direct_contact:
        said += ", each in direct contact with the child"
    if quorum.discretion is not None:
        said += f"; at the chair's discretion {quorum.discretion} others"
    return said


def ending_said(ending: Ending) -> str:
    """Return a ground on which a plan may end, who says so, and where else it may."""
    judged = "the conference judges it" if ending.judged else "a fact, no views asked"
    elsewhere = f"; also {ending.elsewhere}" if ending.elsewhere else ""
    return f"the child {ending.label} ({judged}{elsewhere})"


def hanging(head: str, text: str) -> Iterator[str]:
    """Yield the text wrapped after its head, further lines indented as far."""
    room = max(WIDTH - len(head), WIDTH // 4)
    indent = head
    for line in wrap(text, room, break_long_words=False) or [""]:
        yield (indent + line).rstrip()
        indent = " " * len(head)
