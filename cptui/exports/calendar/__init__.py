"""Calendar files: one meeting, one file, nobody's name in it.

They are published for a diary or, one for each professional with a mailbox, written as an
invitation; cptui sends nothing. icalendar takes a tenth of a second to import, so it is
imported when a file is made.
"""

from cptui.exports.calendar.invite import Invite, Method
from cptui.exports.calendar.meetings import guests, invites

__all__ = ["Invite", "Method", "guests", "invites"]
