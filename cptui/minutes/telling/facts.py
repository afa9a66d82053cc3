"""Family facts confirmed and put right, in words."""

from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.events import FactChanged, FactConfirmed
from cptui.domain.evolve.facts import DAYS
from cptui.minutes.telling.names import day, ended, names
from cptui.rules.family_facts import fact_label


def tell_confirmed(conference: Conference, event: FactConfirmed) -> str:
    """Return the confirmation in words, with whom it is about where that was said."""
    about = f" for {names(conference, event.people)}" if event.people else ""
    return ended(f"Confirmed{about}: {fact_label(event.fact)}")


def tell_changed(conference: Conference, event: FactChanged) -> str:
    """Return the correction in words."""
    value = day(date.fromisoformat(event.value)) if event.field in DAYS else event.value
    who = names(conference, (event.person,))
    return ended(f"Put right for {who}: {fact_label(event.field)} {value}")
