"""A record in which texts are empty still gives every document: nothing is left blank in them."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from cptui.domain.conference import Conference
from cptui.domain.events import Event
from cptui.domain.people import Person
from cptui.domain.state import Plan, PlanAction, PlanOutcome
from cptui.minutes.attendance import attendance_document
from cptui.minutes.letter import decision_letter
from cptui.minutes.minutes import minutes_document
from cptui.minutes.outline_plan import outline_plan
from cptui.minutes.tree import Heading, Table
from tests.minutes.papers import MADE, worded
from tests.minutes.test_letter import DECIDED

TEXTS = {
    *("name", "role", "forename", "surname", "known_as", "address", "language", "what", "text"),
    *("title", "reason", "words", "ground", "venue", "how", "outcome_text", "views", "label"),
}
"""Fields of free text; codes, ids and answers are what the program itself writes."""


def emptied(value: Any) -> Any:
    """The value with every free text in it taken out."""
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: "" if field.name in TEXTS and isinstance(found, str) else emptied(found)
            for field in fields(value)
            if field.init
            for found in (getattr(value, field.name),)
        }
        return replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(emptied(one) for one in value)
    if isinstance(value, dict):
        return {key: emptied(one) for key, one in value.items()}
    return value


def blank(*events: Event) -> Conference:
    conference = worded(*events)
    bare: Conference = emptied(conference)
    nobody = Person("x", "", "", conference.people["sw"].kind, agency="social_care")
    plan = Plan((PlanOutcome(6, "", ("ada",), (PlanAction(7, (), "", None),)),))
    return replace(
        bare,
        profile=conference.profile,
        wording=conference.wording,
        people={**bare.people, "x": nobody},
        plan=plan,
    )


def test_every_document_is_made_and_no_cell_or_heading_is_blank() -> None:
    conference = blank(*DECIDED)
    papers = (
        minutes_document(conference, MADE),
        decision_letter(conference, MADE),
        attendance_document(conference, MADE),
        outline_plan(conference, "ada", MADE),
    )
    for paper in papers:
        for block in paper.blocks:
            if isinstance(block, Heading):
                assert block.text.strip()
            if isinstance(block, Table):
                assert all(cell.strip() for row in block.rows for cell in row)
