"""docs/reference/england.md: what England sets for every date, made from its profile.

Write it afresh, when the profile has changed, with

    python -m tests.england_page --write
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from cptui.domain.profile import STARTS
from cptui.rules.dates import NO_LIMIT
from cptui.rules.dates.said import say_rule
from cptui.store.profiles import load_profile

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "england.md"
RULES = {
    "initial_conference": ("initial_conference", "transfer_in", "pre_birth_conference"),
    "plan_not_before": ("plan_not_before",),
    "report_to_family": ("report_to_family_initial", "report_to_family_review"),
    "report_to_chair": ("report_to_chair_initial", "report_to_chair_review"),
    "exclusion_request": ("exclusion_request",),
    "decision_letter": ("decision_letter",),
    "outline_plan": ("outline_plan",),
    "core_group_first": ("core_group_first",),
    "core_group_suggested": ("core_group_suggested",),
    "core_group_repeat": ("core_group_repeat", "core_group_rhythm", "core_group_last"),
    "review": ("review_first", "review_later", "review_after_birth"),
    "minutes": ("minutes",),
    "corrections": ("corrections",),
    "dissent": ("dissent",),
    "complaint": ("complaint",),
    "child_in_need_end": ("child_in_need_end",),
    "reconvene": ("reconvene",),
    "eighteen": ("eighteen",),
    "looked_after_review": ("looked_after_review",),
}
"""The rules of a profile that each date rests on."""
HEAD = f"""# What England sets

Made from `templates/practice/england.yaml`; `python -m tests.england_page --write` makes it afresh.

An area laid over England inherits each of these unless it says otherwise. Where no national
source gives a number there is none, and the program says “{NO_LIMIT}”. Have a practitioner
confirm every date before a profile is used for a family.

| date | rule | value | source |
|---|---|---|---|"""


def page() -> str:
    """Return the page."""
    return "\n".join((HEAD, *_rows())) + "\n"


def _rows() -> Iterator[str]:
    limits = load_profile("england").limits
    for date, names in RULES.items():
        for name in names:
            one = limits[name]
            value = NO_LIMIT if one.n is None else say_rule(one, STARTS[one.start])
            source = "" if one.n is None else one.source
            yield f"| `{date}` | `{name}` | {value} | {source} |"


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    PAGE.write_text(page(), encoding="utf-8")
