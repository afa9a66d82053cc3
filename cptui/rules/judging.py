"""Whether a decision follows from the views, by the profile's rule on who decides.

Nothing is ever inferred from a split: that not all want a plan does not mean that none is
needed (Bromleys says what follows if all agree, and nothing about when they do not).
"""

from collections import Counter

from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.values import dataclass
from cptui.rules.dates.said import listed
from cptui.rules.decisions import judged_ground, needs_category
from cptui.rules.views import tally, unasked, views_on

CHAIR = "chair"
CHAIR_DECIDES = "chair_decides"
_BY_COUNT = ("majority", "practitioners_decide")


@dataclass(frozen=True, slots=True)
class Judged:
    """How a decision stands to the views."""

    follows: bool
    """Whether it follows from them by the rule, or the chair may so decide."""
    says: str
    """The tally and what it comes to, in words; empty where the chair decides anyway."""


def rule_of(conference: Conference) -> str:
    """Return the profile's rule on who decides: chair_decides, majority, consensus ..."""
    found = conference.profile.setting("decision_rule")
    return found if isinstance(found, str) else CHAIR_DECIDES


def who_decides(conference: Conference) -> str:
    """Return the rule in the profile's words: "the chair decides after hearing every agency"."""
    return conference.profile.label(rule_of(conference))


def judge(conference: Conference, child: str, outcome: Outcome, ground: str = "") -> Judged:
    """Return whether that outcome follows from the views on that child.

    A ground that is a fact, such as a birthday, needs no views.
    """
    rule = rule_of(conference)
    if rule == CHAIR_DECIDES or not judged_ground(conference, ground):
        return Judged(True, "")
    wanted = "yes" if needs_category(outcome) else "no"
    said = tally(conference, child)
    counts = Counter(said.by_agency.values())
    if not counts["yes"] + counts["no"] + counts["split"]:
        return Judged(False, "No agency has said yes or no on this child.")
    by_rule = _counted if rule in _BY_COUNT else _agreed
    found = by_rule(conference, counts, wanted, f"By agency {said.says}")
    waiting = unasked(conference, child)
    if not waiting:
        return found
    return Judged(False, f"{found.says} Not asked yet: {listed(list(waiting))}.")


def abdicated(conference: Conference, child: str) -> str:
    """Return who gave no view on that child, where the profile wants one of everybody.

    With the source of the rule; empty where all gave one, or none is wanted.
    """
    rule = conference.profile.settings.get("everybody_gives_view")
    if rule is None or rule.value is not True:
        return ""
    silent = [
        row.person.code
        for row in views_on(conference, child)
        if row.state in ("abstains", "no view")
    ]
    if not silent:
        return ""
    return f"No view given: {listed(silent)}; here everybody gives one. ({rule.source})"


def _counted(conference: Conference, counts: Counter[str], wanted: str, says: str) -> Judged:
    counts = counts.copy()
    if conference.profile.setting("chair_votes") is True:
        counts[wanted] += 1
        says = f"{says}, and the chair {wanted}"
    if counts["yes"] == counts["no"]:
        return _undecided(conference, f"{says}: a tie", "and this profile names nobody to break it")
    winner = "yes" if counts["yes"] > counts["no"] else "no"
    if winner == wanted:
        return Judged(True, f"{says}: the majority says {winner}.")
    return Judged(False, f"{says}: the majority says {winner}, and this goes against it.")


def _agreed(conference: Conference, counts: Counter[str], wanted: str, says: str) -> Judged:
    # Abstaining stops no agreement; "all agree" is said of all.
    heard = {word for word in counts if counts[word]}
    if rule_of(conference) == "consensus":
        heard -= {"abstains", "no view"}
    if heard == {wanted}:
        return Judged(True, f"{says}: all agree.")
    if heard in ({"yes"}, {"no"}):
        return Judged(False, f"{says}: all agree, and this goes against it.")
    return _undecided(
        conference, f"{says}: not all agree", "and this profile does not say who then decides"
    )


def _undecided(conference: Conference, says: str, otherwise: str) -> Judged:
    """The views alone decide nothing: the chair does, where the profile says so."""
    if conference.profile.setting("tie_break") == CHAIR:
        return Judged(True, f"{says}, so the chair decides.")
    return Judged(False, f"{says}, {otherwise}.")
