"""Judgements on the meeting itself: notice, place, who runs it, what may not be heard by all."""

from collections.abc import Iterator

from cptui.domain.case import CaseFile
from cptui.domain.preparation import ExclusionAsked
from cptui.domain.profile import CheckRule
from cptui.rules.checks.finding import (
    NOT_RECORDED,
    Finding,
    Looking,
    met,
    not_applicable,
    to_do,
)
from cptui.rules.dates.before import papers
from cptui.rules.dates.said import listed, say_day

_ASIDE = ("none", "nothing", "no")


def notice(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find how long before it was held the conference was called; never to do, however short."""
    called = looking.case.called
    if called is None:
        yield not_applicable("when it was called is not in the case file")
        return
    days = looking.facts.days.number(called, looking.held)
    yield met(f"called {say_day(called)}, {days} working day{'' if days == 1 else 's'} before")


def venue(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether there is a place, and that it gives away no protected address."""
    case = looking.case
    for one in case.protected_addresses:
        who = [code for code in one.hidden_from if _comes(case, code)]
        if who and _plain(one.address) in _plain(case.venue):
            names = listed([looking.called(code) for code in who])
            yield to_do(f"the address is protected from {names}, who would learn it")
            return
    how = {"both": "; some join remotely", "remote": "; everybody joins remotely"}
    yield met(f"{case.venue}{how.get(case.mode, '')}")


def _comes(case: CaseFile, code: str) -> bool:
    return any(one.code == code and one.invited for one in case.family)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace(",", " ").split())


def chair_independent(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether the chair is independent of those who work with the family."""
    chair = looking.case.chair
    same = [one.role for one in looking.case.professionals if one.name == chair.name]
    if same:
        yield to_do(f"{chair.name} is also listed as {listed(same)}")
    elif chair.independent is None:
        yield to_do(NOT_RECORDED)
    elif chair.independent:
        yield met(f"{chair.name}, {chair.role}")
    else:
        yield to_do(f"{chair.name} is recorded as not independent")


def restricted_information(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether it is recorded what the chair was told that somebody should not hear."""
    told = looking.case.restricted_information
    yield met(told) if told else to_do(NOT_RECORDED)


def exclusions(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each request to keep somebody out its ground and what the chair decided."""
    asked = looking.case.exclusions
    if not asked:
        told = (looking.case.restricted_information or "").lower().rstrip(".")
        more = "; see what the chair was told" if told and told not in _ASIDE else ""
        yield not_applicable(f"nobody is asked to be kept out{more}")
        return
    seen: dict[str, int] = {}
    for one in asked:
        seen[one.who] = seen.get(one.who, 0) + 1
        again = f"-{seen[one.who]}" if seen[one.who] > 1 else ""
        yield _exclusion(looking, one, f"-{one.who}{again}")


def _exclusion(looking: Looking, one: ExclusionAsked, suffix: str) -> Finding:
    name = looking.called(one.who)
    about = name[:1].upper() + name[1:]
    limit = next(due for due in papers(looking.facts) if due.id == "exclusion_request")
    late = ""
    if one.asked_on and limit.by and one.asked_on > limit.by:
        late = f"; asked {say_day(one.asked_on)}, after {say_day(limit.by)}"
    if one.decision is None:
        return to_do(f"{one.ground}; the chair's decision is {NOT_RECORDED}{late}", suffix, about)
    return met(f"{one.decision}: {one.ground}{late}", suffix, about)
