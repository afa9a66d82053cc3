"""What can be decided for a child, on what ground, and whose view a decision goes against."""

from collections.abc import Mapping

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome, ViewAnswer
from cptui.domain.state import Decision
from cptui.domain.values import dataclass

_FIRST = (Outcome.PLAN, Outcome.CHILD_IN_NEED, Outcome.NEITHER)
_REVIEW = (Outcome.CONTINUE, Outcome.END_IN_NEED, Outcome.END)
_ON_PLAN = (Outcome.PLAN, Outcome.CONTINUE)
ENDING = (Outcome.END_IN_NEED, Outcome.END)
_WITHOUT_HELP = (Outcome.NEITHER, Outcome.END)
_NOT_DECIDED = (
    ("not_decided_court", "Court and legal steps are not decided here"),
    ("not_decided_home", "Where a child lives is not decided here"),
)


@dataclass(frozen=True, slots=True)
class Categories:
    """The categories of a plan that a review continues."""

    initial: tuple[str, ...]
    """Those it began with, which never change."""
    before: tuple[str, ...]
    """The latest ones when the child came to this review."""
    latest: tuple[str, ...]

    @property
    def changed(self) -> bool:
        """Whether this review changed them."""
        return set(self.before) != set(self.latest)


def outcomes_for(conference: Conference, child: str) -> tuple[Outcome, ...]:
    """Return what the chair may decide for that child.

    Never court action, never where a child lives (Isle of Wight, conferencing service).
    A review continues or ends a plan; a child who comes to it without one is decided on
    as at an initial conference. The profile may let other conferences end one too.
    """
    routes = conference.profile.setting("end_routes")
    ends_here = isinstance(routes, tuple) and conference.case.kind.value in routes
    if conference.case.kind is ConferenceKind.REVIEW or ends_here:
        return _REVIEW if conference.case.child(child).plan is not None else _FIRST
    return _FIRST


def not_decided(conference: Conference, words: tuple[str, ...]) -> str:
    """Return why no conference decides what these words name, with the source; else empty.

    Court action and where a child lives are never outcomes; legal advice is an action.
    """
    for name, says in _NOT_DECIDED:
        rule = conference.profile.settings.get(name)
        if rule and isinstance(rule.value, tuple) and set(words) & set(rule.value):
            return f"{says} ({rule.source}). Note it as an action: @sw legal advice by fri."
    return ""


def judged_ground(conference: Conference, ground: str) -> bool:
    """Whether the conference judges that ground, so that views on it count; else a fact."""
    ending = conference.profile.endings.get(ground)
    return ending is None or ending.judged


def categories_of(conference: Conference, child: str) -> Categories | None:
    """Return the categories of a plan that was continued; None where none was."""
    plan, decision = conference.case.child(child).plan, conference.decisions.get(child)
    if plan is None or decision is None or decision.outcome is not Outcome.CONTINUE:
        return None
    return Categories(plan.initial_category, plan.latest_category, decision.categories)


def lacks_help(conference: Conference, outcome: Outcome, ground: str = "") -> str:
    """Return that a child in need plan follows in this area, where one is left out; else empty."""
    rule = conference.profile.settings.get("no_plan_outcome")
    if rule is None or rule.value != Outcome.CHILD_IN_NEED.value or outcome not in _WITHOUT_HELP:
        return ""
    if not judged_ground(conference, ground):
        return ""
    return f"Here a {conference.profile.label('in_need')} follows. ({rule.source})"


def ends_early(conference: Conference, outcome: Outcome, ground: str = "") -> str:
    """Return that a first review does not usually end a plan, where the profile says so."""
    rule = conference.profile.settings.get("end_at_first_review")
    if rule is None or rule.value is not False or conference.case.last_review is not None:
        return ""
    if outcome not in ENDING or not judged_ground(conference, ground):
        return ""
    return f"A first review does not usually end a plan. ({rule.source})"


def needs_category(outcome: Outcome) -> bool:
    """Whether the outcome is a child protection plan, which has a category."""
    return outcome in _ON_PLAN


def on_plan(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children decided to be on a child protection plan."""
    return tuple(
        child
        for child in conference.child_codes
        if child in conference.decisions and needs_category(conference.decisions[child].outcome)
    )


def leads(conference: Conference) -> Mapping[str, str]:
    """Return who leads, by child; nobody for a child decided to have neither kind of plan."""
    made = conference.decisions.items()
    planless = [child for child, one in made if one.outcome in (Outcome.NEITHER, Outcome.END)]
    named = conference.plan.leads.items()
    return {child: lead for child, lead in named if child not in planless}


def undecided(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children without a decision."""
    return tuple(code for code in conference.child_codes if code not in conference.decisions)


def differing(conference: Conference, child: str) -> tuple[str, ...]:
    """Return the codes of those whose view on this child is against the decision."""
    decision = conference.decisions.get(child)
    if decision is None or not judged_ground(conference, decision.ground):
        return ()
    return tuple(
        person
        for (about, person), view in conference.views.items()
        if about == child and _against(view.answer, decision)
    )


def dissent_to_ask(conference: Conference, child: str) -> tuple[str, ...]:
    """Return the codes of those who differ and were not asked whether they dissent.

    A reservation is noted; a formal dissent is asked for apart (Sussex, challenges by
    professionals).
    """
    return tuple(
        person
        for person in differing(conference, child)
        if (child, person) not in conference.dissents
    )


def _against(answer: ViewAnswer, decision: Decision) -> bool:
    wanted = {ViewAnswer.MET: True, ViewAnswer.NOT_MET: False}.get(answer)
    return wanted is not None and wanted != needs_category(decision.outcome)
