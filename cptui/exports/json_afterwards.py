"""What was signed, corrected and sent after a conference, as JSON."""

from typing import Any

from cptui.domain.conference import Conference
from cptui.exports.json_values import shape
from cptui.rules.distribution import reader_dates


def afterwards(conference: Conference) -> dict[str, Any]:
    """Return what was signed, corrected and sent, and what times that began."""
    return {
        "versions": [
            shape(one, "paper number chair on entry changes") for one in conference.signing.versions
        ],
        "corrections": [
            shape(one, "entry at person text point accepted answer answered")
            for one in conference.asked
        ],
        "sent": [
            shape(one, "entry paper reader on route version received")
            for one in conference.sendings
        ],
        "reader_dates": [
            shape(one, "id label reader state by limit rule source layer explanation")
            for one in reader_dates(conference)
        ],
    }
