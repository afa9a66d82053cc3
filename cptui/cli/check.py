"""`cptui check`: the checks before the meeting and every date, from the case file."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from cptui.cli.codes import ExitCode

HELP = "the checks before the meeting and every date"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("case", metavar="CASE", type=Path, help="the case file")
    parser.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")
    parser.add_argument("--steps", action="store_true", help="show how each date was counted")


def run(arguments: Namespace) -> int:
    """Print them; returns 0, or 4 while a check is still to do."""
    from cptui.cli.practice_json import VERSION, check_json, date_json
    from cptui.cli.practice_text import check_lines, date_lines
    from cptui.domain.text import clean
    from cptui.rules.checks import CheckState, checks
    from cptui.rules.dates import dates_for_case
    from cptui.rules.dates.said import say_date
    from cptui.store.agendas import agenda_for
    from cptui.store.case_file import load_case
    from cptui.store.profiles import holidays_for, load_profile

    case = load_case(arguments.case)
    profile = load_profile(case.profile)
    holidays = holidays_for(profile)
    found = checks(case, profile, holidays, {}, agenda_for(case, profile))
    dates = dates_for_case(case, profile, holidays)
    counts = {state: sum(1 for one in found if one.state is state) for state in CheckState}
    outstanding = counts[CheckState.TO_DO]
    if arguments.json:
        shape = {
            "version": VERSION,
            "reference": case.reference,
            "profile": profile.name,
            "outstanding": outstanding,
            "checks": [check_json(one) for one in found],
            "dates": [date_json(one) for one in dates],
        }
        json.dump(shape, sys.stdout, indent=2, ensure_ascii=False)
        print()
    else:
        names = {child.code: child.name for child in case.children}
        kind = profile.label(case.kind.value)
        print(clean(f"{case.reference}, {kind}, {say_date(case.on)} {case.start:%H:%M}"))
        print(f"Profile: {profile.title}\n")
        print(f"Before the meeting: {counts[CheckState.MET]} met, {outstanding} to do")
        for line in check_lines(found):
            print(clean(line))
        print("\nLatest dates, if it is held on that day")
        for line in date_lines(dates, names, full=arguments.steps):
            print(clean(line))
    return ExitCode.CHECKS_OUTSTANDING if outstanding else ExitCode.DONE
