"""The grounds on which a child protection plan may end."""

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Ending:
    """One ground, as the profile has it."""

    code: str
    """safe, moved, eighteen ...: as typed, shortened freely."""
    label: str
    """What is so of the child: "has turned 18"."""
    judged: bool
    """Whether the conference judges it, so that views are asked; else it is a fact."""
    source: str
    layer: str
    elsewhere: str = ""
    """Where else than at a conference it may be decided, in words; empty for nowhere."""
