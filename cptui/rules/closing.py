"""What is still to do before a conference can close and its people go."""

from cptui.domain.conference import Conference
from cptui.domain.values import dataclass
from cptui.rules.census import census_lines
from cptui.rules.decisions import dissent_to_ask, judged_ground, on_plan, undecided
from cptui.rules.kept_out import excluded_by_name, still_out
from cptui.rules.parents import no_parent_in_core_group
from cptui.rules.parting import family_who_came, to_be_told
from cptui.rules.views import unasked


@dataclass(frozen=True, slots=True)
class Outstanding:
    """One thing still to do."""

    what: str
    where: str
    """Key of the screen where it is done: F4, F5 or F6."""
    blocking: bool
    """Whether closing without it asks `really`."""


def outstanding(conference: Conference) -> tuple[Outstanding, ...]:
    """Return what is still to do, decisions first."""
    return (
        *_decisions(conference),
        *_plan(conference),
        *before_they_go(conference),
        *_census(conference),
    )


def _census(conference: Conference) -> tuple[Outstanding, ...]:
    """Return what the nation's yearly return would refuse or ask; it never blocks."""
    census = conference.profile.census
    lines = census_lines(conference, census) if census else ()
    return tuple(Outstanding(line, "F6", False) for line in lines)


def _decisions(conference: Conference) -> list[Outstanding]:
    name = {child.code: child.name for child in conference.case.children}
    found = [
        Outstanding(f"{name[child]}: no decision", "F4", True) for child in undecided(conference)
    ]
    for child, decision in conference.decisions.items():
        waiting = unasked(conference, child)
        if waiting and judged_ground(conference, decision.ground):
            what = f"View not asked: {', '.join(waiting)} on {name[child]}"
            found.append(Outstanding(what, "F4", False))
        asked = dissent_to_ask(conference, child)
        if asked:
            what = f"Dissent not asked: {', '.join(asked)} on {name[child]}"
            found.append(Outstanding(what, "F4", True))
        if not decision.read_back:
            found.append(Outstanding(f"Decision not read back: {name[child]}", "F4", True))
    return found


def _plan(conference: Conference) -> list[Outstanding]:
    plan = conference.plan
    on_it = on_plan(conference)
    found: list[Outstanding] = []
    if on_it and not plan.outcomes:
        found.append(Outstanding("Outline plan has no line", "F5", False))
    leaderless = [child for child in on_it if child not in plan.leads]
    if leaderless:
        names = ", ".join(conference.case.child(child).name for child in leaderless)
        lead = conference.profile.label("lead")
        found.append(Outstanding(f"No {lead} named: {names}", "F5", True))
    set_core = plan.core_group is not None and plan.core_group.start is not None
    if on_it and not set_core and "core" not in plan.left_open:
        found.append(Outstanding("No date for the core group", "F5", True))
    if no_parent_in_core_group(conference):
        found.append(Outstanding("No parent in the core group", "F5", False))
    if on_it and plan.review is None and "review" not in plan.left_open:
        found.append(Outstanding("No date for the review", "F5", True))
    reviewed = len(plan.last_plan)
    if reviewed < len(conference.case.last_plan):
        left = len(conference.case.last_plan) - reviewed
        found.append(Outstanding(f"Lines of the last plan not reviewed: {left}", "F5", True))
    return found


def before_they_go(conference: Conference) -> tuple[Outstanding, ...]:
    """Return what is to be settled with the family before people leave."""
    closing = conference.closing
    family = family_who_came(conference)
    found = _kept_out(conference)
    if family and closing.leaving_first is None:
        found.append(Outstanding("Who leaves first", "F6", False))
    untold = [code for code in to_be_told(conference) if code not in closing.telling]
    if untold:
        what = f"Who tells {', '.join(untold)}, and by when"
        found.append(Outstanding(what, "F6", False))
    unexplained = [code for code in family if code not in closing.told_complaints]
    if unexplained:
        what = f"How to complain not explained: {', '.join(unexplained)}"
        found.append(Outstanding(what, "F6", False))
    unasked_sharing = [code for code in family if code not in closing.sharing]
    if unasked_sharing:
        what = f"Agreement to sharing not asked: {', '.join(unasked_sharing)}"
        found.append(Outstanding(what, "F6", False))
    return tuple(found)


def _kept_out(conference: Conference) -> list[Outstanding]:
    if not still_out(conference):
        return []
    found = [
        Outstanding(f"{code} is still excluded: /back {code}", "F7", True)
        for code in excluded_by_name(conference)
    ]
    if conference.closed_session is not None:
        found.append(Outstanding("The session is still closed: /open", "F7", True))
    return found
