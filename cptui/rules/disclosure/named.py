"""How many of what is withheld, in words."""

_SEVERAL = {
    "personal details": "sets of personal details",
    "everything recorded about a child": "children's details",
    "what the chair was told beforehand": "notes of what the chair was told beforehand",
    "who came": "arrivals and departures",
    "the answer to a check": "answers to checks",
    "the core group": "entries on the core group",
    "the next meeting": "entries on the next meeting",
    "what happens if nothing changes": "lines on what happens if nothing changes",
    "words of a point": "additions to points",
    "the reason for a decision": "reasons for decisions",
    "what was said of the last plan": "remarks on the last plan",
    "views sent with apologies": "views sent with apologies",
    "why it went on without a quorum": "reasons to go on without a quorum",
    "why it was adjourned": "reasons to adjourn",
    "an outcome of the plan": "outcomes of the plan",
    "an action of the plan": "actions of the plan",
    "a line of the interim plan": "lines of the interim plan",
    "a line of the last plan": "lines of the last plan",
    "a place on the scale": "places on the scale",
    "a date of birth": "dates of birth",
    "a fact put right": "facts put right",
    "an address": "texts with an address",
    "an entry": "entries",
}


def several(count: int, what: str) -> str:
    """Return "a point" as "1 point" or "3 points"."""
    if count == 1:
        return what if what.split()[0] not in ("a", "an") else f"1 {what.partition(' ')[2]}"
    plain = what.partition(" ")[2] if what.split()[0] in ("a", "an", "the") else what
    return f"{count} {_SEVERAL.get(what, f'{plain}s')}"
