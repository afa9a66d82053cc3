"""The bank-holiday tables of templates/holidays, made from the `holidays` package.

Write them afresh, when the government has published another year, with

    python -m tests.holidays_tables --write
"""

import sys
from datetime import date
from pathlib import Path

import holidays

FOLDER = Path(__file__).parent.parent / "templates" / "holidays"
NATIONS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
YEARS = range(2024, 2033)
PUBLISHED_TO = 2028
"""Last year on the government's own list when the tables were last written."""
SATURDAY = 5


def weekdays_off(nation: str) -> dict[date, str]:
    """Return the bank holidays of a nation that fall on Monday to Friday, with their names."""
    found = holidays.country_holidays("GB", subdiv=NATIONS[nation], years=YEARS)
    return {on: found[on] for on in sorted(found) if on.weekday() < SATURDAY}


def table(nation: str) -> str:
    """Return the YAML of one nation."""
    lines = [
        f"# Bank holidays of {nation.replace('-', ' ').title()}, Monday to Friday.",
        "# Generated: python -m tests.holidays_tables --write",
        "version: 1",
        f"nation: {nation}",
        f"published_to: {PUBLISHED_TO}",
        'source: "The government\'s list of bank holidays; after its last published year, by rule"',
        "days:",
    ]
    for on, name in weekdays_off(nation).items():
        lines.append(f'  - {{on: {on}, name: "{name}"}}')
    return "\n".join(lines) + "\n"


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    for nation in NATIONS:
        (FOLDER / f"{nation}.yaml").write_text(table(nation), encoding="utf-8")
