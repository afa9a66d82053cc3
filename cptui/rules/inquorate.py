"""What a conference without its quorum may still do, and the ways on from there.

Ordinarily it does not go on: an interim plan is made and it is held again; the chair may go on
with a reason (Sussex and Swindon, quorate conferences).
"""

from datetime import date

from cptui.domain.conference import Conference
from cptui.rules.dates import due_dates
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.said import listed, say_date
from cptui.rules.quorum import Quorum, proceeding, quorum, quorum_of

WAITING = "/pause waits; /adjourn DATE TIME: why comes back another day."
GOING_ON = "/proceed: why goes on all the same; "


def missing(found: Quorum) -> str:
    """Return what is missing in words: "missing police and 1 other"."""
    return f"missing {listed(list(found.missing))}"


def no_decision(c: Conference) -> str:
    """Return why no decision can be recorded now, with the ways on; empty when one can."""
    found = quorum(c)
    if found.quorate or proceeding(c) is not None:
        return ""
    barred = second_in_a_row(c) if _second(c) == "refuse" else ""
    ways = f"{barred} {WAITING}" if barred else f"{GOING_ON}{WAITING}"
    return f"Not quorate, so no decision is recorded: {missing(found)}. {ways}"


def plan_stands(c: Conference) -> str:
    """Return why no plan can be ended now, with its source; empty when one can.

    Where the profile says so, only a quorate conference ends a plan, whatever the chair's
    reason to go on.
    """
    rule = c.profile.settings.get("inquorate_may_end_plan")
    found = quorum_of(c, c.present())
    if found.quorate or rule is None or rule.value is not False:
        return ""
    return f"Not quorate, so no plan is ended: {missing(found)}. ({rule.source})"


def last_inquorate(c: Conference) -> date | None:
    """Return when this conference was last adjourned, or the one before held, without a quorum."""
    for one in reversed(c.closing.adjournments):
        if one.resumed is not None and not quorum_of(c, one.room).quorate:
            return c.local(one.at).date()
    return c.case.last_inquorate


def held_inquorate(c: Conference) -> date | None:
    """Return the day of a conference that decided without a quorum; None for any other."""
    made = [one for one in c.decisions.values() if not quorum_of(c, one.room).quorate]
    return c.local(made[-1].at).date() if made else None


def second_in_a_row(c: Conference) -> str:
    """Return that going on would make a second conference running without a quorum.

    Empty where it would not, and for kinds of conference that the profile leaves out.
    """
    last, rule = last_inquorate(c), c.profile.settings.get("second_inquorate")
    spared = c.profile.setting("second_inquorate_spared")
    if last is None or rule is None or rule.value is None:
        return ""
    if isinstance(spared, tuple) and c.case.kind.value in spared:
        return ""
    return f"This is the second running without a quorum, after {say_date(last)}. ({rule.source})"


def against_going_on(c: Conference) -> tuple[str, ...]:
    """Return what speaks against going on without a quorum; nothing where the profile lets the
    chair, and it is the first time."""
    found = quorum_of(c, c.present())
    second = second_in_a_row(c)
    against = [second] if second else []
    if not found.discretion:
        rule = c.profile.quorum
        against.append(
            f"With {missing(found)} it is more than this profile allows. ({rule.source})"
        )
    return tuple(against)


def second_is_barred(c: Conference) -> bool:
    """Whether the profile lets no second conference running go on without a quorum."""
    return _second(c) == "refuse" and bool(second_in_a_row(c))


def against_adjourning(c: Conference, until: date) -> tuple[str, ...]:
    """Return what is missing when an inquorate conference is adjourned to that day."""
    if quorum_of(c, c.present()).quorate:
        return ()
    against: list[str] = []
    if not c.closing.interim_plan:
        against.append("No interim plan is noted: /interim: what protects the children until then.")
    by = next((one for one in due_dates(c) if one.id == "reconvene" and one.limit), None)
    if by is not None and by.limit is not None and until > day_of(by.limit):
        against.append(f"{by.explanation} ({by.source})")
    return tuple(against)


def _second(c: Conference) -> object:
    return c.profile.setting("second_inquorate")
