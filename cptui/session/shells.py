"""Lines for the program itself, which leave no entry: the clock, a search, an abbreviation."""

from datetime import datetime

from cptui.capture.reading import Shell, Telling
from cptui.domain.conference import Conference
from cptui.session.clock import Clock
from cptui.session.known import Known
from cptui.session.results import Quit
from cptui.session.surroundings import Surroundings, abbreviated


def carried_out(
    shell: Shell, known: Known, clock: Clock, surroundings: Surroundings
) -> Telling | Quit:
    """Do what the line says and return what came of it; Refused where the clock is not ours."""
    match shell.name:
        case "clock" if shell.at is not None:
            clock.set(shell.at)
            return _clock_told(known.conference, shell.at)
        case "find":
            from cptui.session.finding import find

            return find(known, shell.words, surroundings.shorthand)
        case "short" | "short now":
            return abbreviated(surroundings, shell.words, keep=shell.name == "short")
    return Quit()


def _clock_told(conference: Conference, at: datetime) -> Telling:
    local = conference.local(at)
    return Telling((f"The rehearsal's clock stands at {local:%H:%M} on {local:%-d %B %Y}.",))
