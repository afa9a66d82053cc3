"""Dates counted by hand from a printed calendar, the counting beside each.

"7-10 (14)" means that 7 to 10 are counted, the 10th as the fourteenth. What is not worked, and
weekends, are not in the lists.
"""

from typing import NamedTuple


class Counted(NamedTuple):
    """One date: by whose profile, which, from what event, and what it comes to."""

    profile: str
    name: str
    event: str
    start: str
    limit: str
    by: str = ""
    """Empty where it is the limit itself."""
    kind: str = "initial"
    nation: str = ""
    """Whose bank holidays; empty: the profile's own."""


CHRISTMAS = (
    # Mon 22 Dec 2025; 23, 24 (2), 29-31 (5), 2 Jan (6), 5-9 (11), 12-15 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2025-12-22", "2026-01-15"),
    # Mon 7 Dec 2026; 8-11 (4), 14-18 (9), 21-24 (13); 25 and 28 left out; 29, 30 (15).
    Counted("isle-of-wight", "initial_conference", "section_47_strategy", "2026-12-07",
            "2026-12-30"),
    # Fri 10 Dec 2027; 13-17 (5), 20-24 (10); Mon 27 and Tue 28 stand for Christmas; 29-31 (13);
    # Mon 3 Jan 2028 stands for New Year; 4, 5 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2027-12-10", "2028-01-05"),
    # Tue 23 Dec 2025; 24 (1), 29-31 (4), 2 Jan (5), 5-9 (10).
    Counted("isle-of-wight-older", "core_group_first", "held", "2025-12-23", "2026-01-09"),
    # Thu 18 Dec 2025; 19 (1), 22-24 (4), 29-31 (7), 2 Jan (8), 5, 6 (10).
    Counted("warwickshire", "core_group_first", "held", "2025-12-18", "2026-01-06"),
    # Thu 18 Dec 2025 and ten is Sun 28; Sat 27, Boxing Day, Christmas: back to Wed 24.
    Counted("warwickshire", "core_group_suggested", "held", "2025-12-18", "2025-12-28",
            "2025-12-24"),
    # Fri 18 Dec 2026; 21-24 (4), 29-31 (7), 4-6 Jan (10).
    Counted("wales", "core_group_first", "held", "2026-12-18", "2027-01-06"),
    # Tue 22 Dec 2026; 23, 24 (2), 29-31 (5).
    Counted("wales", "outline_plan", "held", "2026-12-22", "2026-12-31"),
    # Thu 4 Dec 2025; 5 (1), 8-12 (6), 15-19 (11), 22-24 (14), 29-31 (17), 2 Jan (18), 5, 6 (20).
    Counted("wales", "minutes", "held", "2025-12-04", "2026-01-06"),
    # Scotland, Fri 11 Dec 2026; 14-18 (5), 21-24 (9), 29-31 (12); Fri 1 Jan, and Mon 4 for
    # Sat 2, left out; 5-7 (15).
    Counted("scotland", "core_group_first", "held", "2026-12-11", "2027-01-07"),
    # Scotland, Mon 20 Dec 2027; 21-24 (4); 27, 28 left out; 29-31 (7); 3 and 4 Jan 2028 stand
    # for Sat 1 and Sun 2; 5-7 (10).
    Counted("scotland", "minutes", "held", "2027-12-20", "2028-01-07"),
    # 28 days from Thu 27 Nov 2025: 3 to the 30th, 25 more: Christmas Day, back to Wed 24.
    Counted("scotland", "initial_conference", "concern", "2025-11-27", "2025-12-25", "2025-12-24"),
    # Three months from Fri 26 Sep 2025: Boxing Day; Christmas Day: back to Wed 24.
    Counted("bromleys", "review", "held", "2025-09-26", "2025-12-26", "2025-12-24"),
    # Mon 8 Dec 2025; 9-12 (4), 15-19 (9), 22-24 (12), 29-31 (15), 2 Jan (16), 5-8 (20).
    Counted("england", "looked_after_review", "looked_after", "2025-12-08", "2026-01-08"),
    # 28 days from Fri 5 Dec 2025: 26 to the 31st, 2 more: Fri 2 Jan, worked in England.
    Counted("suffolk", "complaint", "minutes_received", "2025-12-05", "2026-01-02"),
    # Back from Mon 5 Jan 2026: 2 (1), 31, 30, 29 (4), 24 Dec (5).
    Counted("sussex", "report_to_family", "held", "2026-01-05", "2025-12-24", kind="review"),
    # Wed 24 Dec 2025; 25, 26 and the weekend left out; Mon 29 (1).
    Counted("sussex", "decision_letter", "held", "2025-12-24", "2025-12-29"),
    # 15 calendar days from Thu 10 Dec 2026: Christmas Day, back to Thu 24.
    Counted("norfolk", "initial_conference", "section_47_strategy", "2026-12-10", "2026-12-25",
            "2026-12-24"),
    # 21 days from Fri 4 Dec 2026: Christmas Day, back to Thu 24.
    Counted("ceredigion", "complaint", "decision_known", "2026-12-04", "2026-12-25",
            "2026-12-24"),
    # Wed 16 Dec 2026; 17, 18 (2), 21-24 (6), 29-31 (9), 4-8 Jan (14), 11 (15).
    Counted("tees", "initial_conference", "accepted", "2026-12-16", "2027-01-11",
            kind="transfer-in"),
)  # fmt: skip
EASTER = (
    # Fri 28 Mar 2025, the clocks change on the 30th; 31-4 (5), 7-11 (10), 14-17 (14); Good
    # Friday 18 and Easter Monday 21 left out; 22 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2025-03-28", "2025-04-22"),
    # The day before, Thu 27 Mar: 28 (1), 31-4 (6), 7-11 (11), 14-17 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2025-03-27", "2025-04-17"),
    # Wed 9 Apr 2025; 10, 11 (2), 14-17 (6), 22-25 (10).
    Counted("bromleys", "core_group_first", "held", "2025-04-09", "2025-04-25"),
    # Fri 20 Mar 2026; 23-27 (5), 30-2 Apr (9); 3 and 6 left out; 7 (10).
    Counted("wales", "corrections", "minutes_received", "2026-03-20", "2026-04-07"),
    # Scotland works Easter Monday: Thu 26 Mar 2026; 27 (1), 30-2 (5), 6-10 (10).
    Counted("scotland", "minutes", "held", "2026-03-26", "2026-04-10"),
    # Fri 20 Mar 2026; 23-27 (5), 30-2 (9), 7-10 (13), 13, 14 (15).
    Counted("england", "initial_conference", "notified", "2026-03-20", "2026-04-14",
            kind="transfer-in"),
    # Six weeks from Mon 23 Feb 2026: 23 Mar is four, 6 Apr six: Easter Monday, back to Thu 2.
    Counted("wales", "core_group_repeat", "core_group", "2026-02-23", "2026-04-06", "2026-04-02"),
    # 28 days from Fri 6 Mar 2026 is Good Friday, back to Thu 2.
    Counted("suffolk", "complaint", "minutes_received", "2026-03-06", "2026-04-03", "2026-04-02"),
    # Back from Wed 8 Apr 2026: 7 (1), 2 (2), 1 (3).
    Counted("sussex", "report_to_family", "held", "2026-04-08", "2026-04-01"),
    # Three calendar days back from Wed 8 Apr is Easter Sunday: back to Thu 2.
    Counted("sussex", "report_to_chair", "held", "2026-04-08", "2026-04-05", "2026-04-02"),
    # Thu 2 Apr 2026; 3 and 6 left out; Tue 7 (1).
    Counted("sussex", "decision_letter", "held", "2026-04-02", "2026-04-07"),
    # Mon 30 Mar 2026; 31-2 (3), 7-10 (7), 13-17 (12), 20-22 (15).
    Counted("north-yorkshire", "minutes", "held", "2026-03-30", "2026-04-22"),
    # Four weeks from Mon 9 Mar 2026: Easter Monday, back to Thu 2.
    Counted("newcastle", "core_group_repeat", "core_group", "2026-03-09", "2026-04-06",
            "2026-04-02"),
    # 28 days from Mon 9 Mar 2026, the conference: Easter Monday, back to Thu 2.
    Counted("greater-manchester", "complaint", "held", "2026-03-09", "2026-04-06", "2026-04-02"),
    # Easter 2028 is on 16 Apr: Mon 3 Apr; 4-7 (4), 10-13 (8); 14 and 17 left out; 18, 19 (10).
    Counted("suffolk", "core_group_first", "held", "2028-04-03", "2028-04-19"),
)  # fmt: skip
SUMMER = (
    # Mon 11 Aug 2025; 12-15 (4), 18-22 (9); Mon 25 left out; 26-29 (13), 1, 2 Sep (15).
    Counted("england", "initial_conference", "section_47_strategy", "2025-08-11", "2025-09-02"),
    # Fri 24 Jul 2026; 27-31 (5), 3-7 Aug (10), 10-14 (15).
    Counted("warwickshire", "initial_conference", "last_strategy", "2026-07-24", "2026-08-14"),
    # Wed 5 Aug 2026; 6, 7 (2), 10-14 (7), 17-21 (12), 24-28 (17); 31 left out; 1-3 Sep (20).
    Counted("wales", "minutes", "held", "2026-08-05", "2026-09-03"),
    # Scotland's is the first Monday: Mon 27 Jul 2026; 28-31 (4); 3 Aug left out; 4-7 (8),
    # 10, 11 (10).
    Counted("scotland", "minutes", "held", "2026-07-27", "2026-08-11"),
    # Back from Tue 1 Sep 2026: Mon 31 Aug left out; 28 (1), 27 (2), 26 (3).
    Counted("sussex", "exclusion_request", "held", "2026-09-01", "2026-08-26"),
    # 28 days from Mon 4 Aug 2025: 27 to the 31st, 1 more: Mon 1 Sep.
    Counted("suffolk", "complaint", "minutes_received", "2025-08-04", "2025-09-01"),
    # Northern Ireland, Mon 6 Jul 2026; 7-10 (4); Mon 13 stands for Sun 12; 14-17 (8), 20, 21 (10).
    Counted("england", "core_group_first", "held", "2026-07-06", "2026-07-21",
            nation="northern-ireland"),
    # Northern Ireland, Fri 4 Jul 2025; 7-11 (5); Mon 14 stands for Sat 12; 15-18 (9), 21 (10).
    Counted("england", "core_group_first", "held", "2025-07-04", "2025-07-21",
            nation="northern-ireland"),
    # Three months from Mon 13 Apr 2026 is Mon 13 Jul, left out: back to Fri 10.
    Counted("northern-ireland", "review", "held", "2026-04-13", "2026-07-13", "2026-07-10"),
    # Six months from the review of Tue 12 Jan 2027 is Mon 12 Jul: back to Fri 9.
    Counted("northern-ireland", "review", "held", "2027-01-12", "2027-07-12", "2027-07-09",
            kind="review"),
)  # fmt: skip
ROWS = CHRISTMAS + EASTER + SUMMER
