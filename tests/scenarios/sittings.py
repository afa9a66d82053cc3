"""Whole conferences, typed line by line as in the room, for stories worked by hand."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.exports.census import census_csv
from cptui.plain.script import play_script
from cptui.rules.census import census_lines, census_returns
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

Columns = dict[str, str]


def sit(case: Path, lines: Iterable[str]) -> Conference:
    """Return the conference of a case file after these lines, every one of them taken."""
    session = open_session(case, rehearse=True)
    out, err = io.StringIO(), io.StringIO()
    try:
        code = play_script(session, lines, out, err)
        assert code in (0, 5), err.getvalue()
        return session.conference
    finally:
        session.close()


def copied(sample: str, folder: Path, **changed: str) -> Path:
    """Return a copy of a sample's case file in the folder, with these words changed."""
    text = (sample_cases() / sample / "case.yaml").read_text("utf-8")
    for was, now in changed.items():
        assert was in text, was
        text = text.replace(was, now)
    case = folder / "case.yaml"
    case.write_text(text, "utf-8")
    return case


def rehearsed(sample: str, folder: Path) -> Conference:
    """Return a sample's conference after its own rehearsal."""
    script = (sample_cases() / sample / "rehearsal.txt").read_text("utf-8")
    return sit(copied(sample, folder), script.splitlines())


def returned(c: Conference) -> list[Columns]:
    """Return the filled columns of the conference's return, a child after another."""
    census = c.profile.census
    assert census is not None
    table = csv.DictReader(io.StringIO(census_csv(census_returns(c, census), census)))
    return [{name: value for name, value in row.items() if value} for row in table]


def found(c: Conference) -> tuple[str, ...]:
    """Return what the return's own rules would say."""
    census = c.profile.census
    assert census is not None
    return census_lines(c, census)
