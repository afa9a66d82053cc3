"""What speaks against a day that is being set: past its latest, or past an 18th birthday."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Literal

from cptui.domain.conference import Conference
from cptui.rules.dates.after import review
from cptui.rules.dates.core_groups import core_groups
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.gathering import of_conference
from cptui.rules.dates.reaching import reach
from cptui.rules.dates.said import say_date


def against_meeting(c: Conference, meeting: Literal["core", "review"], on: date) -> tuple[str, ...]:
    """Return why a core group or review on that day is late; nothing where it is in time."""
    facts = of_conference(c)
    events = {name: when for name, when in facts.events.items() if name != "core_group"}
    return tuple(_late(facts, _limits(replace(facts, events=events), meeting), on))


def _limits(facts: Facts, meeting: Literal["core", "review"]) -> tuple[DueDate, ...]:
    if meeting == "review":
        return review(facts)
    wanted = "core_group_repeat" if facts.review else "core_group_first"
    return tuple(one for one in core_groups(facts) if one.id == wanted)


def _late(facts: Facts, limits: tuple[DueDate, ...], on: date) -> Iterable[str]:
    called = {one.code: one.name or one.code for one in facts.children}
    for one in limits:
        if one.limit is not None and on > day_of(one.limit):
            whose = f"for {called[one.child]} " if one.child else ""
            yield f"{say_date(on)} is {whose}after the latest day. {one.explanation}"


def against_action(c: Conference, children: Iterable[str], on: date) -> tuple[str, ...]:
    """Return whose 18th birthday comes before the day that something in the plan is due."""
    facts = of_conference(c)
    limit, wanted = facts.limit("eighteen"), tuple(children)
    found = []
    for child in facts.children:
        if limit.n is None or child.date_of_birth is None or child.code not in wanted:
            continue
        birthday = day_of(reach(facts.days, limit, child.date_of_birth).limit)
        if on > birthday:
            named = child.name or child.code
            found.append(
                f"{say_date(on)} is after {named}'s 18th birthday, {say_date(birthday)}, when "
                "the plan ends."
            )
    return tuple(found)
