"""Judgements on people: who is invited, what they need, who must not meet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cptui.domain.people import Child, Kind
from cptui.domain.profile import CheckRule
from cptui.rules.checks.finding import (
    NOT_RECORDED,
    Finding,
    Looking,
    met,
    not_applicable,
    to_do,
)
from cptui.rules.dates.said import listed, say_day
from cptui.rules.quorum import quorum_expected as expected_quorum


def agency_invited(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether somebody of the rule's agency is listed."""
    agencies = looking.profile.agencies
    found = [
        one
        for one in looking.case.professionals
        if one.agency == rule.of or _group(looking, one.agency) == rule.of
    ]
    if found:
        yield met(", ".join(f"{one.name}, {one.attendance}" for one in found))
    else:
        label = agencies[rule.of].label if rule.of in agencies else rule.of
        yield to_do(f"nobody is listed for {label}")


def _group(looking: Looking, code: str) -> str:
    agency = looking.profile.agencies.get(code)
    return agency.counts_as if agency else code


def children_invited(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each born child whether the chair decided on their invitation."""
    for child in looking.case.children:
        if child.born is None:
            continue
        age = f"aged {say_age(child.born, looking.held)}"
        suffix = f"-{child.code}"
        reason = f": {child.invited_reason}" if child.invited_reason else ""
        if child.invited is None:
            yield to_do(f"{age}; {NOT_RECORDED}{_usual_age(looking)}", suffix, child.name)
        elif not child.invited and not reason:
            yield to_do(f"{age}; not invited, no reason recorded", suffix, child.name)
        else:
            yield met(f"{'' if child.invited else 'not '}invited{reason}", suffix, child.name)


def _usual_age(looking: Looking) -> str:
    age = looking.profile.setting("child_invite_age")
    how = looking.profile.setting("child_invite_comparator")
    if age is None:
        return ""
    word = {"around": "around", "at_least": "from", "over": "over"}.get(str(how), "around")
    return f"; usually invited {word} {age} here"


def age_on(born: date, day: date) -> int:
    """Return somebody's age in whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def say_age(born: date, day: date) -> str:
    """Return an age: "8", or in months before the first birthday, "2 months"."""
    years = age_on(born, day)
    if years:
        return str(years)
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    return f"{months} month{'' if months == 1 else 's'}"


def children_views(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each born child whether their views are known, and how."""
    for child in looking.case.children:
        if child.born is not None:
            yield _views_of(child)


def _views_of(child: Child) -> Finding:
    if child.views is None:
        return to_do(NOT_RECORDED, f"-{child.code}", child.name)
    when = f", {say_day(child.views.on)}" if child.views.on else ""
    return met(f"{child.views.how}{when}", f"-{child.code}", child.name)


def quorum_expected(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether enough agencies are expected."""
    found = expected_quorum(looking.case, looking.profile)
    needed = looking.profile.quorum
    result = not_applicable("no quorum set in this profile")
    if needed.others is not None and not found.quorate:
        result = to_do(f"not expected to be quorate: missing {listed(list(found.missing))}")
    elif needed.others is not None:
        others = sum(1 for one in found.agencies if one not in needed.must)
        names = [looking.profile.agencies[code].label.lower() for code in needed.must]
        names.append(f"{others} {'agency' if others == 1 else 'agencies'}")
        result = met(listed(names))
    yield replace(result, source=needed.source, layer=needed.layer)


def interpreter(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether everybody who needs an interpreter has one."""
    spoken = looking.home_languages()
    beside = {one.beside for one in looking.case.companions if one.kind is Kind.INTERPRETER}
    arranged, lacking = [], []
    for one in looking.case.family:
        name = looking.called(one.code)
        if one.interpreter or one.code in beside:
            arranged.append(f"{name}: {one.interpreter or one.language or 'interpreter'}")
        elif one.language and one.invited and one.language.lower() not in spoken:
            lacking.append(f"{name} speaks {one.language}; nothing recorded")
    for child in looking.case.children:
        if child.invited and (child.language or "").lower() not in spoken:
            lacking.append(f"{child.name} speaks {child.language}; nothing recorded")
    if lacking:
        yield to_do("; ".join(lacking))
    elif arranged:
        yield met(", ".join(arranged))
    else:
        yield not_applicable("nobody needs one")


def parents_route(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each parent who is not invited that their views' route is to be settled."""
    routes = looking.profile.setting("absent_parent_route")
    how = f" ({' or '.join(routes)})" if isinstance(routes, tuple) and routes else ""
    for one in looking.parents():
        if one.invited:
            continue
        name = looking.called(one.code)
        suffix, about = f"-{one.code}", name[:1].upper() + name[1:]
        if one.views_route:
            yield met(f"not invited; {one.views_route}", suffix, about)
        else:
            yield to_do(f"not invited; how their views come is {NOT_RECORDED}{how}", suffix, about)


def minute_taker(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether somebody other than the chair takes the minutes."""
    if looking.profile.setting("minute_taker_separate") is not True:
        yield not_applicable("this profile does not ask for one")
        return
    taker, chair = looking.case.minute_taker, looking.case.chair
    if taker is None:
        yield to_do(NOT_RECORDED)
    elif taker.code == chair.code or taker.name == chair.name:
        yield to_do("the same person as the chair")
    else:
        yield met(taker.name)
