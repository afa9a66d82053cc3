"""More dates counted by hand: month ends, leap days, other bank holidays, both clock changes."""

from tests.rules.dates_by_hand import Counted

MONTH_ENDS = (
    # A month from Fri 30 Jan 2026: February has no 30th: Sat 28, back to Fri 27.
    Counted("warwickshire", "core_group_repeat", "core_group", "2026-01-30", "2026-02-28",
            "2026-02-27"),
    # A month from Fri 31 Mar 2028: Sun 30 Apr, back to Fri 28.
    Counted("warwickshire", "core_group_repeat", "core_group", "2028-03-31", "2028-04-30",
            "2028-04-28"),
    # Six months from the review of Tue 31 Aug 2027: February 2028 ends on Tue 29.
    Counted("warwickshire", "review", "held", "2027-08-31", "2028-02-29", kind="review"),
    # This review, six months from the last on Fri 30 Oct 2026: Fri 30 Apr 2027.
    Counted("suffolk", "this_review", "last_review", "2026-10-30", "2027-04-30", kind="review"),
    # Three months from Mon 31 Mar 2025: June has no 31st: Mon 30.
    Counted("suffolk", "review", "held", "2025-03-31", "2025-06-30"),
    # 90 days from Tue 31 Mar 2026: April 30, May 31 (61), 29 more: Mon 29 Jun.
    Counted("southwark", "review", "held", "2026-03-31", "2026-06-29"),
    # Six months from the review of Mon 30 Mar 2026: Wed 30 Sep.
    Counted("scotland", "review", "held", "2026-03-30", "2026-09-30", kind="review"),
    # Three months from Sun 30 Nov 2025: Sat 28 Feb 2026, back to Fri 27.
    Counted("wales", "review", "held", "2025-11-30", "2026-02-28", "2026-02-27"),
)  # fmt: skip
LEAP_DAYS = (
    # Tue 15 Feb 2028; 16-18 (3), 21-25 (8), 28, 29, 1-3 Mar (13), 6, 7 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2028-02-15", "2028-03-07"),
    # 28 days from Tue 1 Feb 2028: Tue 29.
    Counted("scotland", "initial_conference", "concern", "2028-02-01", "2028-02-29"),
    # Three months from Tue 29 Feb 2028: the bank holiday Mon 29 May, back to Fri 26.
    Counted("england", "review", "held", "2028-02-29", "2028-05-29", "2028-05-26"),
    # Thu 24 Feb 2028; 25 (1), 28, 29 Feb, 1 Mar (4), 2 (5).
    Counted("wales", "outline_plan", "held", "2028-02-24", "2028-03-02"),
    # Four weeks from Tue 1 Feb 2028: leap day.
    Counted("newcastle", "core_group_repeat", "core_group", "2028-02-01", "2028-02-29"),
)  # fmt: skip
OTHER_HOLIDAYS = (
    # Thu 30 Apr 2026; 1 May (1); Mon 4 left out; 5-8 (5), 11-15 (10), 18-22 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2026-04-30", "2026-05-22"),
    # Fri 24 Apr 2026; 27-30 (4), 1 May (5); 4 left out; 5-8 (9), 11 (10).
    Counted("suffolk", "core_group_first", "held", "2026-04-24", "2026-05-11"),
    # Fri 22 May 2026; Mon 25 left out; 26-29 (4), 1 Jun (5).
    Counted("cheshire-west", "complaint", "held", "2026-05-22", "2026-06-01"),
    # Three months from Wed 25 Feb 2026: Mon 25 May, back to Fri 22.
    Counted("wales", "review", "held", "2026-02-25", "2026-05-25", "2026-05-22"),
    # Scotland's one-off Mon 15 Jun 2026: Fri 29 May; 1-5 (5), 8-12 (10), 16-19 (14), 22 (15).
    Counted("scotland", "core_group_first", "held", "2026-05-29", "2026-06-22"),
    # And from Mon 1 Jun 2026: 2-5 (4), 8-12 (9); 15 left out; Tue 16 (10).
    Counted("scotland", "minutes", "held", "2026-06-01", "2026-06-16"),
    # Scotland, Mon 18 May 2026; 19-22 (4); 25 left out; 26-29 (8), 1, 2 Jun (10).
    Counted("scotland", "reconvene", "inquorate", "2026-05-18", "2026-06-02"),
    # St Andrew's Day: Mon 23 Nov 2026; 24-27 (4); Mon 30 left out; 1-4 Dec (8), 7, 8 (10).
    Counted("scotland", "minutes", "held", "2026-11-23", "2026-12-08"),
    # 28 days from Mon 2 Nov 2026: St Andrew's Day, back to Fri 27.
    Counted("scotland", "initial_conference", "concern", "2026-11-02", "2026-11-30",
            "2026-11-27"),
    # In 2025 Mon 1 Dec stands for Sun 30 Nov: three months from Mon 1 Sep, back to Fri 28 Nov.
    Counted("scotland", "review", "held", "2025-09-01", "2025-12-01", "2025-11-28"),
    # St Patrick's Day: Tue 10 Mar 2026; 11-13 (3), 16 (4); Tue 17 left out; 18-20 (7), 23-27 (12),
    # 30, 31, 1 Apr (15).
    Counted("england", "initial_conference", "section_47_strategy", "2026-03-10", "2026-04-01",
            nation="northern-ireland"),
    # Three months from Thu 17 Dec 2026: St Patrick's Day, back to Tue 16.
    Counted("northern-ireland", "review", "held", "2026-12-17", "2027-03-17", "2027-03-16"),
    # Sussex, Mon 11 May 2026; 12-15 (4), 18-22 (9); 25 left out; 26 (10).
    Counted("sussex", "reconvene", "inquorate", "2026-05-11", "2026-05-26"),
    # Thu 16 Apr 2026; 17 (1), 20-24 (6), 27-30 (10).
    Counted("wales", "corrections", "minutes_received", "2026-04-16", "2026-04-30"),
    # From a Sunday, 14 Feb 2027: 15-19 (5), 22-26 (10), 1-5 Mar (15).
    Counted("england", "initial_conference", "section_47_strategy", "2027-02-14", "2027-03-05"),
    # At once: the day the minutes came, Thu 7 May 2026.
    Counted("guernsey", "corrections", "minutes_received", "2026-05-07", "2026-05-07"),
)  # fmt: skip
CLOCK_CHANGES = (
    # The clocks go back on Sun 25 Oct 2026: Tue 13; 14-16 (3), 19-23 (8), 26-30 (13), 2, 3 (15).
    Counted("england", "initial_conference", "section_47_strategy", "2026-10-13", "2026-11-03"),
    # Six weeks from Wed 14 Oct 2026: 28 Oct is two, 11 Nov four, 25 Nov six.
    Counted("wales", "core_group_repeat", "core_group", "2026-10-14", "2026-11-25"),
    # 72 hours from 09:30 on Fri 23 Oct 2026, one hour twice: 08:30 on Mon 26.
    Counted("sussex", "dissent", "held", "2026-10-23T09:30", "2026-10-26T08:30", "2026-10-26"),
    # 72 hours from 14:00 on Thu 27 Mar 2025, one hour left out: 15:00 on Sun 30, back to Fri.
    Counted("sussex", "dissent", "held", "2025-03-27T14:00", "2025-03-30T15:00", "2025-03-28"),
    # 72 hours from 10:00 on Tue 12 May 2026, no change: 10:00 on Fri 15.
    Counted("sussex", "dissent", "held", "2026-05-12T10:00", "2026-05-15T10:00", "2026-05-15"),
    # 48 hours back from 10:00 on Mon 30 Mar 2026, past the change on Sun 29: 09:00 on Sat 28,
    # back to Fri 27.
    Counted("west-berkshire", "report_to_family", "held", "2026-03-30T10:00", "2026-03-28T09:00",
            "2026-03-27"),
    # 24 hours back from there: 10:00 on Sun 29, after the change at one: back to Fri 27.
    Counted("west-berkshire", "report_to_chair", "held", "2026-03-30T10:00", "2026-03-29T10:00",
            "2026-03-27"),
    # 48 hours back from 10:00 on Mon 26 Oct 2026: 11:00 on Sat 24, back to Fri 23.
    Counted("west-berkshire", "report_to_family", "held", "2026-10-26T10:00", "2026-10-24T11:00",
            "2026-10-23"),
)  # fmt: skip
ROWS = MONTH_ENDS + LEAP_DAYS + OTHER_HOLIDAYS + CLOCK_CHANGES
