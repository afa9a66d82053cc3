"""`cptui profiles`: what local practice there is, where it comes from, and checking one's own."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.cli.codes import ExitCode

if TYPE_CHECKING:
    from cptui.domain.profile import Limit, Profile

HELP = "list, show and check profiles of local practice"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parts = parser.add_subparsers(dest="what", metavar="show|check")
    show = parts.add_parser("show", help="every rule of a profile with its source")
    show.add_argument("name", metavar="NAME", help="name of the profile")
    show.add_argument("--json", action="store_true", help="as JSON (docs/reference/json.md)")
    check = parts.add_parser("check", help="check a profile of your own")
    check.add_argument("file", metavar="FILE", type=Path, help="the file to check")


def run(arguments: Namespace) -> int:
    """List, show or check; returns 0. What is not valid is raised as NotValid."""
    from cptui.domain.text import clean
    from cptui.store.profiles import check_profile, load_profile, profile_names

    if arguments.what == "check":
        profile = check_profile(arguments.file)
        print(clean(f"{profile.title}: valid. Layers: {', '.join(profile.layers)}."))
    elif arguments.what == "show" and arguments.json:
        from cptui.cli.practice_json import profile_json

        shape = profile_json(load_profile(arguments.name))
        json.dump(shape, sys.stdout, indent=2, ensure_ascii=False)
        print()
    elif arguments.what == "show":
        for line in _shown(load_profile(arguments.name)):
            print(clean(line))
    else:
        for name in profile_names():
            profile = load_profile(name)
            over = f", over {', '.join(profile.layers[:-1])}" if profile.layers[1:] else ""
            print(clean(f"{name}: {profile.title}{over}"))
    return ExitCode.DONE


def _shown(profile: "Profile") -> Iterator[str]:
    from cptui.cli.practice_text import ending_said, hanging, quorum_said, setting_said

    yield from hanging("", f"{profile.title} ({' over '.join(reversed(profile.layers))})")
    yield from hanging("", f"Source: {profile.source}")
    yield from ("", "Limits")
    for limit in profile.limits.values():
        yield from _rule(limit.id, _limit(limit), limit.layer, limit.source)
    yield from ("", "Settings")
    for one in profile.settings.values():
        yield from _rule(one.id, setting_said(one.value), one.layer, one.source)
    quorum = profile.quorum
    yield from ("", "Quorum")
    yield from _rule("quorum", quorum_said(quorum), quorum.layer, quorum.source)
    for part, rows in _words(profile):
        yield from ("", part.capitalize())
        for key, said in rows:
            origin = profile.origins[f"{part}.{key}"]
            yield from _rule(key, said, origin.layer, origin.source)
    yield from ("", "Endings")
    for ending in profile.endings.values():
        yield from _rule(ending.code, ending_said(ending), ending.layer, ending.source)
    yield from ("", "Statements")
    for statement in profile.statements:
        yield from _rule(statement.id, statement.title, statement.layer, statement.source)
    yield from ("", "Checks")
    for check in profile.checks:
        yield from _rule(check.id, check.explanation, check.layer, check.source)


def _words(profile: "Profile") -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield "labels", list(profile.labels.items())
    yield (
        "agencies",
        [
            (one.code, f"{one.label}, counted as {one.counts_as}")
            for one in profile.agencies.values()
        ],
    )
    yield "categories", [(one.code, f"{one.short}, {one.label}") for one in profile.categories]
    yield "agendas", list(profile.agendas.items())


def _limit(limit: "Limit") -> str:
    from cptui.domain.profile import STARTS
    from cptui.rules.dates import NO_LIMIT
    from cptui.rules.dates.said import say_rule

    if limit.n is None:
        return NO_LIMIT
    rule = say_rule(limit, STARTS.get(limit.start, limit.start))
    return f"not before {rule}" if limit.earliest else f"within {rule}"


def _rule(name: str, said: str, layer: str, source: str) -> Iterator[str]:
    from cptui.cli.practice_text import hanging

    yield from hanging(f"  {name}: ", said)
    yield from hanging("      ", f"[{layer}] {source}")
