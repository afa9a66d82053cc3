"""From what a line means to the event, and the question where something is missing."""

import inspect
from collections.abc import Callable
from dataclasses import replace

from cptui.actions.refusal import Doubtful, Refused
from cptui.capture.reading import Ask, Choice, Meaning, Reading, Telling
from cptui.domain.events import Event
from cptui.session.known import Known

Decide = Callable[[Known], Event]


def deciding(meaning: Meaning) -> Decide:
    """Return what decides the meaning on the newest state; it raises Refused or Doubtful.

    An action that weighs the entries themselves, as undoing does, is handed the newest.
    """
    if "entries" not in inspect.signature(meaning.action).parameters:
        return lambda known: meaning.decide(known.conference)

    def decide(known: Known) -> Event:
        whole = replace(meaning, arguments={**meaning.arguments, "entries": known.entries})
        return whole.decide(known.conference)

    return decide


def as_seen(meaning: Meaning, seen: int | None) -> Meaning:
    """Return the meaning as typed by somebody who had read no further than entry `seen`."""
    known = meaning.arguments.get("seen")
    if seen is None or not isinstance(known, int):
        return meaning
    return replace(meaning, arguments={**meaning.arguments, "seen": min(seen, known)})


def really(meaning: Meaning, doubt: Doubtful) -> Ask:
    """Return the question that goes ahead with the meaning only for `really`."""

    def answer(typed: str) -> Reading:
        match typed.strip().casefold():
            case "really":
                return replace(meaning, arguments={**meaning.arguments, "sure": True})
            case "no" | "n":
                return Telling(("Nothing was changed.",))
        raise Refused("Type really to go on, or no.")

    choices = (Choice("really", "go on all the same"), Choice("no", "leave it as it is"))
    return Ask(f"{doubt} Type really to go on.", choices, answer)
