"""`cptui new --from RECORD`: the case file of the review that follows a conference."""

from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path

from cptui.cli.new_questions import QUESTIONS, Unclear
from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.rules.next_review import next_review
from cptui.store.case_file import case_from
from cptui.store.case_file.beginning import case_file_name
from cptui.store.case_file.writing import case_text
from cptui.store.yaml_events import parse_yaml

_HEAD = """\
# yaml-language-server: $schema=case.schema.json
# The review after the conference of {held}: the children on a plan, their plan, and who was there.
# Add the reports, the children's views and what has changed; then: cptui check FILE
"""
_MAY_CHANGE = ("reference", "date", "start", "venue")


def next_review_text(arguments: Namespace) -> tuple[Path, str]:
    """Return the name and text of the next review's case file.

    Raises Unclear when no review follows or an option does not go with --from, NotValid when
    an option makes what cannot be, RecordUnusable.
    """
    from cptui.session.reading import read_known, record_of

    path = record_of(arguments.record)
    conference = read_known(path).conference
    case = _changed(_following(conference), arguments)
    file = arguments.file or _file_name(case)
    text = _HEAD.format(held=_day(conference.case.on)) + case_text(case)
    case_from(parse_yaml(text, str(file)), str(file))
    return file, text


def _following(conference: Conference) -> CaseFile:

    case = next_review(conference)
    if case is not None:
        return case
    if conference.closing.closed is None:
        raise Unclear("That conference is not closed yet, so no review follows from it.")
    raise Unclear("No child is on a plan after that conference, so no review follows.")


def _changed(case: CaseFile, arguments: Namespace) -> CaseFile:

    wrong: list[str] = []
    for one in QUESTIONS:
        given = getattr(arguments, one.option.replace("-", "_"))
        if given is None:
            continue
        if one.option not in _MAY_CHANGE:
            wrong.append(f"--{one.option} comes from the record; change it in the file.")
            continue
        try:
            case = replace(case, **{one.field: one.read(given)})
        except ValueError as why:
            wrong.append(f"--{one.option}: {one.said(why)}")
    if arguments.child:
        wrong.append("--child comes from the record; change it in the file.")
    if wrong:
        raise Unclear("\n".join(wrong))
    return case


def _file_name(case: CaseFile) -> Path:

    return case_file_name(f"{case.reference}-review-{case.on}")


def _day(day: date) -> str:

    return f"{day.day} {day:%B %Y}"
