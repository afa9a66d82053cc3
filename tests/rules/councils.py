"""Councils laid over a nation, for rules that no shipped profile sets.

Each is a limit that the procedures named really state, in the form a council would write it.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cptui.domain.profile import Profile
from cptui.store.profiles import check_profile

HEAD = "version: 1\nover: {over}\ntitle: {name}\nsource: procedures of {name}\nlimits:\n"
COUNCILS = {
    "sussex": """england
report_to_family_initial: {n: 3, start: held, before: yes}
report_to_family_review: {n: 5, start: held, before: yes}
report_to_chair_initial: {n: 3, unit: days, start: held, before: yes}
report_to_chair_review: {n: 5, start: held, before: yes}
exclusion_request: {n: 3, start: held, before: yes}
decision_letter: {n: 1, start: held}
dissent: {n: 72, unit: hours, start: held}
reconvene: {n: 10, start: inquorate}
pre_birth_conference: {n: 3, unit: months, start: due, before: yes}""",
    "west-berkshire": """england
report_to_family_initial: {n: 48, unit: hours, start: held, before: yes}
report_to_chair_initial: {n: 24, unit: hours, start: held, before: yes}""",
    "north-yorkshire": """england
minutes: {n: 15, start: held}""",
    "norfolk": """england
initial_conference: {n: 15, unit: days, start: section_47_strategy}""",
    "southwark": """england
review_first: {n: 90, unit: days, start: held}""",
    "newcastle": """england
plan_not_before: {n: 24, unit: weeks_of_gestation, start: due, earliest: yes}
core_group_repeat: {n: 4, unit: weeks, start: core_group}""",
    "blackpool": """england
core_group_first: {n: 10, unit: days, start: held}
core_group_repeat: {n: 4, unit: weeks, start: core_group}
core_group_last: {n: 10, start: review, before: yes}""",
    "greater-manchester": """england
complaint: {n: 28, unit: days, start: held}""",
    "cheshire-west": """england
complaint: {n: 5, start: held}""",
    "cheshire-east": """england
review_after_birth: {n: 4, unit: weeks, start: birth}""",
    "ceredigion": """wales
complaint: {n: 21, unit: days, start: decision_known}""",
    "sefton": """england
pre_birth_conference: {n: 34, unit: weeks_of_gestation, start: due}""",
    "tees": """england
transfer_in: {n: 15, start: accepted}""",
    "guernsey": """england
corrections: {n: 0, start: minutes_received}""",
    "hasty": """england
core_group_first: {n: 5, start: held}""",
    "lasting": """england
child_in_need_end: {n: 3, unit: months, start: held, earliest: yes}
core_group_repeat: {n: 1, unit: weeks, start: core_group}""",
}
"""Nation and limits; hasty and lasting are made up."""


@cache
def council(name: str) -> Profile:
    """Return one of these councils' profiles, read as a council's own file is."""
    over, *limits = COUNCILS[name].splitlines()
    lines = (f"  {one[:-1]}, source: procedures of {name}}}" for one in limits)
    text = HEAD.format(over=over, name=name) + "\n".join(lines) + "\n"
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        return check_profile(path)
