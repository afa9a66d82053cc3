"""docs/reference/practice-coverage.md: where every rule of the founding documents lives.

Made from tests/practice/coverage.yaml and what stands at each place. Write it afresh with

    python -m tests.practice.coverage_page --write
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cptui.store.nodes import plain
from cptui.store.profiles import load_profile
from cptui.store.yaml_events import read_yaml
from tests.practice.places import Place, place, says

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "practice-coverage.md"
SOURCE = Path(__file__).parent / "coverage.yaml"
WORDS = {
    "limit": "date rule",
    "date": "date",
    "setting": "setting",
    "check": "check",
    "statement": "statement",
    "label": "word",
    "agency": "agency",
    "category": "category",
    "contact": "contact",
    "quorum": "quorum",
    "profile": "profile's own",
    "field": "case file",
    "agenda": "agenda item",
    "wording": "wording",
    "row": "typed",
    "minutes": "in the minutes",
    "letter": "in the letter",
    "rule": "rule in the program",
    "outcomes": "outcomes there are",
}
HEAD = """# Where each rule of practice lives

Every rule found in the five founding documents, and where the program keeps it: a check before the
meeting, an agenda item, a key of the case file, a date, a setting, a word, a statement, a heading
of the minutes or the letter, a line to type. A test looks each place up in the real thing, and
fails when it is gone or no longer names its rule.

Made from `tests/practice/coverage.yaml`; `python -m tests.practice.coverage_page --write` makes it
afresh.
"""


def coverage() -> dict[str, dict[str, dict[str, Any]]]:
    """Return what coverage.yaml says: documents, their rules, and each rule's places."""
    found: Any = plain(read_yaml(SOURCE))
    assert isinstance(found, dict)
    return found


def page() -> str:
    """Return the page."""
    return HEAD + "".join(f"\n{line}" for line in _parts()) + "\n"


def _parts() -> Iterator[str]:
    for document, rules in coverage().items():
        profile = load_profile(document)
        yield from (f"## {profile.title}", "", f"Profile `{document}`. {profile.source}.", "")
        yield from ("| rule | what it says | where it lives |", "|---|---|---|")
        for rule, entry in rules.items():
            where = "<br>".join(_place(place(text, document), rule) for text in entry["places"])
            yield f"| {rule} | {entry['says'][:1].upper()}{entry['says'][1:]} | {where} |"
        yield ""


def _place(one: Place, rule: str) -> str:
    other = "" if one.own else f" (from {one.profile})"
    what = says(one, rule).replace("|", "\\|")
    name = one.what.replace("|", "\\|")
    if what == name or one.kind in ("outcomes", "rule"):
        return f"{WORDS[one.kind]}{other}: {what}"
    return f"{WORDS[one.kind]} `{name}`{other}: {what}"


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    PAGE.write_text(page(), encoding="utf-8")
