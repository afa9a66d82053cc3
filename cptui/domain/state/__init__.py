"""The parts of a conference's state, a file a stage."""

from cptui.domain.state.agenda import Correction, ItemRun, Running
from cptui.domain.state.attendance import (
    Attendee,
    ClosedSession,
    Proceeding,
    Stretch,
    Whereabouts,
)
from cptui.domain.state.checks import CheckReply
from cptui.domain.state.children import Decision, Dissent, FamilyView, ProfessionalView
from cptui.domain.state.close import Adjournment, Closing
from cptui.domain.state.plan import Plan, PlanAction, PlanOutcome
from cptui.domain.state.points import Action, Challenge, Point
from cptui.domain.state.signing import Asked, Sending, Signing, Version

__all__ = [
    "Action",
    "Adjournment",
    "Asked",
    "Attendee",
    "Challenge",
    "CheckReply",
    "ClosedSession",
    "Closing",
    "Correction",
    "Decision",
    "Dissent",
    "FamilyView",
    "ItemRun",
    "Plan",
    "PlanAction",
    "PlanOutcome",
    "Point",
    "Proceeding",
    "ProfessionalView",
    "Running",
    "Sending",
    "Signing",
    "Stretch",
    "Version",
    "Whereabouts",
]
