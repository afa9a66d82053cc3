"""For which children a meeting after the conference is held at all."""

from datetime import date

from cptui.domain.conference import Conference
from cptui.rules.dates.gathering import of_conference
from cptui.rules.dates.series import is_18


def children_met_for(c: Conference, on: date) -> tuple[str, ...]:
    """Return the children a core group or review on that day is for.

    They have a plan or are still to be decided on, and are not yet over 18.
    """
    facts = of_conference(c)
    return tuple(child.code for child in facts.children_with("plan") if not is_18(facts, child, on))
