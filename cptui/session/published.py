"""The record as JSON for other programs: a published shape, docs/reference/json.md."""

import json
from typing import Any

from cptui.minutes.telling import tell
from cptui.session.known import Known
from cptui.store.codec import encode

SHAPE = "cptui-record-1"


def published(known: Known, name: str, *, verified: bool) -> dict[str, Any]:
    """Return the whole record; keys are only ever added to this shape."""
    conference = known.conference
    return {
        "shape": SHAPE,
        "version": 1,
        "record": name,
        "reference": conference.case.reference,
        "rehearsal": conference.rehearsal,
        "zone": conference.profile.zone,
        "verified": verified,
        "entries": [
            {
                "number": entry.number,
                "id": entry.id,
                "at": entry.at.isoformat(),
                "typed": entry.typed.isoformat(),
                "by": entry.by,
                "kind": type(entry.event).__name__,
                "event": json.loads(encode(entry.event)[1]),
                "words": tell(conference, entry.event, entry.at),
                "struck": entry.number in conference.struck,
            }
            for entry in known.entries
        ],
    }
