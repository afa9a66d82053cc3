"""How to complain, in the profile's own wording and with its time limits."""

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, runs


def how_to_complain(scribe: Scribe) -> tuple[Block, ...]:
    """Return the profile's statement on complaints and its limit, where it sets one."""
    profile, words = scribe.conference.profile, scribe.words
    said = next((one.text for one in profile.statements if one.id == "complaints"), None)
    blocks: list[Block] = [
        Heading(1, words("complaint.heading"), part="complaints"),
        Paragraph(runs(words.told(said, "complaint.default"))),
    ]
    limit = profile.limits.get("complaint")
    if limit is not None and limit.n is not None and str(limit.n) not in (said or ""):
        unit = limit.unit.replace("_", " ")
        start = words("complaint.from_" + limit.start) if limit.start in _STARTS else limit.start
        blocks.append(Paragraph(runs(words("complaint.limit", n=limit.n, unit=unit, start=start))))
    contact = profile.contacts.get("complaints") or profile.contacts.get("service")
    if contact:
        blocks.append(Paragraph(runs(words("complaint.contact", contact=contact))))
    return tuple(blocks)


_STARTS = ("held", "minutes_received", "decision_known")
