"""`cptui dates`: the date calculator alone, without a case file."""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from cptui.cli.codes import ExitCode

if TYPE_CHECKING:
    from cptui.domain.profile import Holidays, Profile
    from cptui.rules.dates.facts import Facts

HELP = "every date of a conference from the dates you give"

RHYTHM_NAMES = ("weekly", "four-weekly", "monthly", "six-weekly")
_EVENTS = {
    "concern": ("concern", "the concern raised, where the limit counts from it"),
    "notified": ("notified", "written notice of a transfer"),
    "accepted": ("accepted", "a transfer accepted"),
    "initial": ("initial_held", "at a review: the initial conference"),
    "last_review": ("last_review", "at a review: the review before it"),
    "core_group": ("core_group", "the first core group, once set"),
    "minutes_received": ("minutes_received", "the minutes received"),
    "decision_known": ("decision_known", "the decision learnt"),
    "inquorate": ("inquorate", "a conference that was not quorate"),
    "looked_after": ("looked_after", "a child became looked after"),
}
"""Option to the event it dates, and what it is."""


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    kinds = ("initial", "review", "pre-birth", "transfer-in")
    nations = ("england", "wales", "scotland", "northern-ireland")
    parser.add_argument("--profile", metavar="NAME", help="whose practice; else the nation's")
    parser.add_argument("--nation", choices=nations, help="whose bank holidays")
    parser.add_argument("--type", choices=kinds, help="kind of conference; else from the dates")
    parser.add_argument(
        "--strategy",
        metavar="DATE",
        type=_typed(_day),
        action="append",
        default=[],
        help="a strategy discussion; again for each",
    )
    parser.add_argument(
        "--section-47", metavar="DATE", type=_typed(_day), help="the one that began the enquiry"
    )
    parser.add_argument(
        "--held", metavar="DATE[THH:MM]", type=_typed(_moment), help="the conference held"
    )
    parser.add_argument("--due", metavar="DATE", type=_typed(_day), help="a child is due")
    parser.add_argument("--born", metavar="DATE", type=_typed(_day), help="that child was born")
    parser.add_argument("--dob", metavar="DATE", type=_typed(_day), help="a child's date of birth")
    _configure_events(parser)
    parser.add_argument("--rhythm", choices=RHYTHM_NAMES, help="how often core groups meet")
    parser.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")
    parser.add_argument("--steps", action="store_true", help="show how each date was counted")


def _configure_events(parser: ArgumentParser) -> None:
    one = "the next review, once set"
    parser.add_argument("--review", metavar="DATE", type=_typed(_day), help=one)
    for option, (_, what) in _EVENTS.items():
        name = f"--{option.replace('_', '-')}"
        parser.add_argument(name, metavar="DATE", type=_typed(_day), help=what)


def run(arguments: Namespace) -> int:
    """Print every date; returns 0."""
    from cptui.cli.practice_json import VERSION, core_group_json, date_json
    from cptui.cli.practice_text import core_group_lines, date_lines
    from cptui.rules.dates import RHYTHMS, all_dates, later_core_groups
    from cptui.store.profiles import load_holidays, load_profile

    profile = load_profile(arguments.profile or arguments.nation or "england")
    nation = arguments.nation or profile.nation
    holidays = load_holidays(nation, profile.local_calendar)
    facts = _facts(arguments, profile, holidays)
    dates = all_dates(facts)
    groups = later_core_groups(facts, arguments.review, RHYTHMS.get(arguments.rhythm or ""))
    if arguments.json:
        shape = {
            "shape": f"cptui-dates-{VERSION}",
            "version": VERSION,
            "profile": profile.name,
            "nation": nation,
            "dates": [date_json(one) for one in dates],
            "core_groups": [core_group_json(one) for one in groups],
        }
        json.dump(shape, sys.stdout, indent=2, ensure_ascii=False)
        print()
    else:
        print(f"Profile: {profile.title}")
        lines = (*date_lines(dates, {}, full=arguments.steps), *core_group_lines(groups))
        print("\n".join(lines))
    return ExitCode.DONE


def _facts(arguments: Namespace, profile: "Profile", holidays: "Holidays") -> "Facts":
    from zoneinfo import ZoneInfo

    from cptui.domain.case import ConferenceKind
    from cptui.rules.dates.facts import ChildFacts, Facts
    from cptui.rules.dates.gathering import Known, note_strategies
    from cptui.rules.working_days import WorkingDays

    known = Known()
    strategies = arguments.strategy + ([arguments.section_47] if arguments.section_47 else [])
    for option, (event, _) in _EVENTS.items():
        if on := getattr(arguments, option):
            known.events[event] = on
    if strategies:
        began = [arguments.section_47] if arguments.section_47 else []
        note_strategies(known, strategies, began, profile.label("strategy"))
    if held := arguments.held:
        zone = ZoneInfo(profile.zone)
        known.events["held"] = held.replace(tzinfo=zone) if isinstance(held, datetime) else held
    kind = ConferenceKind(arguments.type or _kind(arguments))
    was_due = bool(arguments.due) or kind is ConferenceKind.PRE_BIRTH
    child = ChildFacts(
        code="",
        date_of_birth=arguments.dob or arguments.born,
        due=arguments.due,
        birth=arguments.born if was_due else None,
    )
    return Facts(
        profile, WorkingDays(holidays), kind, (child,), known.events, known.doubts, known.notes
    )


def _kind(arguments: Namespace) -> str:
    if arguments.due:
        return "pre-birth"
    if arguments.initial or arguments.last_review:
        return "review"
    return "transfer-in" if arguments.notified or arguments.accepted else "initial"


def _day(text: str) -> date:
    from cptui.store.text_dates import parse_day

    return parse_day(text)


def _moment(text: str) -> date | datetime:
    from cptui.store.text_dates import parse_clock

    day, _, clock = text.strip().partition("T")
    if not clock:
        return _day(text)
    at: time = parse_clock(clock)
    return datetime.combine(_day(day), at)


def _typed(parse: Callable[[str], date]) -> Callable[[str], date]:
    """Return the parser with its refusals in argparse's way."""

    def typed(text: str) -> date:
        try:
            return parse(text)
        except ValueError as wrong:
            what, _, mend = str(wrong).partition("\n")
            what = what.removeprefix("“{key}”: ").replace("“{key}”", "this")
            raise ArgumentTypeError(f"{what} {mend}".strip()) from None

    return typed
