"""What a conference produces for the nation's yearly return, and the return's own rules."""

from cptui.rules.census.child_return import FACTS, ChildReturn, census_returns
from cptui.rules.census.judging import JUDGEMENTS, CensusFinding, census_lines, findings
from cptui.rules.census.years import census_year

__all__ = [
    "FACTS",
    "JUDGEMENTS",
    "CensusFinding",
    "ChildReturn",
    "census_lines",
    "census_returns",
    "census_year",
    "findings",
]
