"""`cptui check`: the checks before the meeting and every date, from the case file.

Answers already in the conference's record count; once it is closed, so do the days it was
held and when a reader had the minutes.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.cli.codes import ExitCode

if TYPE_CHECKING:
    from cptui.domain.case import CaseFile
    from cptui.domain.conference import Conference
    from cptui.domain.profile import Profile
    from cptui.rules.checks import Check
    from cptui.rules.dates import DueDate

HELP = "the checks before the meeting and every date"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", metavar="CASE", type=Path, help="the case file")
    parser.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")
    parser.add_argument("--steps", action="store_true", help="show how each date was counted")


def run(arguments: Namespace) -> int:
    """Print them; returns 0, or 4 while a check is still to do."""
    from cptui.rules.checks import CheckState, checks
    from cptui.rules.dates import dates_for_case
    from cptui.rules.distribution import every_date
    from cptui.store.agendas import agenda_for
    from cptui.store.case_file import load_case
    from cptui.store.profiles import holidays_for, load_profile

    case = load_case(arguments.case)
    profile = load_profile(case.profile)
    holidays = holidays_for(profile)
    conference = _held(arguments.case)
    replies = conference.checks if conference else {}
    found = checks(case, profile, holidays, replies, agenda_for(case, profile))
    closed = conference is not None and conference.closing.closed is not None
    dates = (
        every_date(conference) if conference and closed else dates_for_case(case, profile, holidays)
    )
    if arguments.json:
        _print_json(case, found, dates)
    else:
        when = "as it was held" if closed else "if it is held on that day"
        _print_text(case, profile, found, dates, when, arguments.steps)
    outstanding = any(one.state is CheckState.TO_DO for one in found)
    return ExitCode.CHECKS_OUTSTANDING if outstanding else ExitCode.DONE


def _held(path: Path) -> "Conference | None":
    """Return the conference as its record has it; None before there is one."""
    from cptui.session.reading import read_known
    from cptui.store.record_file import record_path

    record = record_path(path, rehearsal=False)
    return read_known(record).conference if record.exists() else None


def _print_json(case: "CaseFile", found: "tuple[Check, ...]", dates: "tuple[DueDate, ...]") -> None:
    from cptui.cli.practice_json import VERSION, check_json, date_json
    from cptui.rules.checks import CheckState

    shape = {
        "shape": f"cptui-check-{VERSION}",
        "version": VERSION,
        "reference": case.reference,
        "profile": case.profile,
        "outstanding": sum(1 for one in found if one.state is CheckState.TO_DO),
        "checks": [check_json(one) for one in found],
        "dates": [date_json(one) for one in dates],
    }
    json.dump(shape, sys.stdout, indent=2, ensure_ascii=False)
    print()


def _print_text(
    case: "CaseFile",
    profile: "Profile",
    found: "tuple[Check, ...]",
    dates: "tuple[DueDate, ...]",
    when: str,
    full: bool,
) -> None:
    from cptui.cli.practice_text import check_lines, count_line, date_lines
    from cptui.domain.text import clean
    from cptui.rules.dates.said import say_date

    names = {child.code: child.name for child in case.children}
    kind = profile.label(case.kind.value)
    lines = (
        f"{case.reference}, {kind}, {say_date(case.on)} {case.start:%H:%M}",
        f"Profile: {profile.title}",
        "",
        f"Before the meeting: {count_line(found)}",
        *check_lines(found),
        "",
        f"Latest dates, {when}",
        *date_lines(dates, names, full=full),
    )
    for line in lines:
        print(clean(line))
