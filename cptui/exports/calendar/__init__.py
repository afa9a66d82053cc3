"""Calendar files: one meeting, one file, nobody's name in it.

They are published, not sent: whoever opens one puts the meeting in a diary and nobody is
asked to reply. icalendar takes a tenth of a second to import, so it is imported when a file
is made.
"""

from cptui.exports.calendar.invite import Invite
from cptui.exports.calendar.meetings import core_group_invite, review_invite

__all__ = ["Invite", "core_group_invite", "review_invite"]
