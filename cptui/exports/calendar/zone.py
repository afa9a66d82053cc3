"""The time zone of the United Kingdom, as five calendar readers agree on it.

icalendar's own definition lists single dates, of which some readers take only the first and
Outlook none; read by it a January meeting is an hour out. This one has a rule for each
change (RFC 5545, 3.6.5).
"""

TZID = "Europe/London"

BRITISH = frozenset(
    {
        TZID,
        "GB",
        "GB-Eire",
        "Europe/Belfast",
        "Europe/Guernsey",
        "Europe/Isle_of_Man",
        "Europe/Jersey",
    }
)
"""Names of zones that keep this time."""

VTIMEZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:STANDARD
DTSTART:19701025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""
