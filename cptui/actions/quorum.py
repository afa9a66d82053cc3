"""Going on although the conference is not quorate."""

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import ProceededInquorate
from cptui.rules.inquorate import WAITING, against_going_on, second_in_a_row, second_is_barred
from cptui.rules.quorum import quorum_of


def proceed_inquorate(
    conference: Conference, reason: str, sure: bool = False
) -> ProceededInquorate:
    """Return that the chair goes on without a quorum; Refused without a reason.

    Doubtful where the profile gives the chair less room, or it is the second time running;
    Refused where the profile bars a second one.
    """
    known.sitting(conference)
    if quorum_of(conference, conference.present()).quorate:
        raise Refused("The conference is quorate; there is nothing to go on without.")
    if second_is_barred(conference):
        raise Refused(f"{second_in_a_row(conference)} {WAITING}")
    why = known.words(reason, "why the conference goes on: /proceed: why")
    against = against_going_on(conference)
    if against and not sure:
        raise Doubtful(" ".join(against))
    return ProceededInquorate(why)
