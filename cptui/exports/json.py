"""A conference as JSON for other programs: a published shape, docs/reference/json.md.

Keys are only ever added. Times are UTC with their offset, dates plain; people and children
go by their codes.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from cptui.domain.conference import Conference
from cptui.domain.people import Child
from cptui.domain.state import Attendee, ItemRun, Stretch
from cptui.exports.json_afterwards import afterwards
from cptui.exports.json_copy import children_of, counted, of_one_reader
from cptui.exports.json_documents import document_shape
from cptui.exports.json_values import shape, value_of
from cptui.minutes.tree import Document
from cptui.rules.dates import due_dates
from cptui.rules.views import tally, views_on

SHAPE = "cptui-conference-1"
_PLAN_BEFORE = "since initial_category latest_category"
_DECISION = "outcome categories reason ground despite at read_back entry"


def to_json(conference: Conference, documents: Iterable[Document] = ()) -> str:
    """Return the conference as it stands, with its documents as trees; ends with LF."""
    whole = {
        "shape": SHAPE,
        "version": 1,
        **_meeting(conference),
        "people": [
            shape(one, "code name role kind agency children deputy_for beside")
            for one in conference.people.values()
        ],
        "children": [_child(conference, one) for one in children_of(conference)],
        "attendance": [_attendee(one) for one in conference.attendance.values()],
        "apologies": [
            {"person": code, "views": views} for code, views in conference.apologies.items()
        ],
        "agenda": [_item(one) for one in conference.running.items],
        **_discussion(conference),
        "plan": _plan(conference),
        "dates": [
            shape(one, "id label child state by limit earliest rule source layer explanation")
            for one in due_dates(conference)
            if one.child is None or one.child in {each.code for each in children_of(conference)}
        ],
        **_interrupted(conference),
        **afterwards(conference),
        "documents": [document_shape(one) for one in documents],
    }
    told = of_one_reader(whole, conference)
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _interrupted(conference: Conference) -> dict[str, Any]:
    return {
        "interim_plan": list(conference.closing.interim_plan),
        "adjournments": [
            shape(one, "at until reason resumed") for one in conference.closing.adjournments
        ],
        "went_on_inquorate": [shape(one, "at reason entry") for one in conference.proceedings],
    }


def _meeting(conference: Conference) -> dict[str, Any]:
    case = conference.case
    return {
        "reference": case.reference,
        "kind": case.kind.value,
        "rehearsal": conference.rehearsal,
        "date": case.on.isoformat(),
        "start": f"{case.start:%H:%M}",
        "venue": case.venue,
        "mode": case.mode,
        "profile": conference.profile.name,
        "zone": conference.profile.zone,
        "last_entry": conference.last_entry,
        "closed": value_of(conference.closing.closed),
    }


def _child(conference: Conference, child: Child) -> dict[str, Any]:
    code = child.code
    decision = conference.decisions.get(code)
    return {
        "code": code,
        "name": child.full_name,
        "known_as": child.name,
        "born": value_of(conference.births.get(code) or child.born),
        "due": value_of(child.due),
        "plan_before": child.plan and shape(child.plan, _PLAN_BEFORE),
        "decision": decision and shape(decision, _DECISION),
        **_views(conference, code),
        "dissents": [shape(one, "person words entry") for one in _about(conference.dissents, code)],
        "lead": conference.plan.leads.get(code),
    }


def _views(conference: Conference, code: str) -> dict[str, Any]:
    said = tally(conference, code)
    return {
        "views": [
            shape(one, "person answer categories reason route at entry")
            for one in _about(conference.views, code)
        ],
        "states": [
            {"person": row.person.code, "state": row.state, "inquorate": row.inquorate}
            for row in views_on(conference, code)
        ],
        "tally": {"by_agency": dict(said.by_agency), "says": said.says}
        if counted(conference, code)
        else None,
        "family_views": [
            shape(one, "person answer words entry") for one in _about(conference.family_views, code)
        ],
        "scales": [
            {"person": person, "value": value}
            for (about, person), value in conference.scales.items()
            if about == code
        ],
    }


def _about(given: Mapping[tuple[str, str], Any], child: str) -> list[Any]:
    return [one for (about, _), one in given.items() if about == child]


def _attendee(one: Attendee) -> dict[str, Any]:
    def stretches(several: tuple[Stretch, ...], more: str = "") -> list[dict[str, Any]]:
        return [shape(stretch, f"start end {more}") for stretch in several]

    return {
        "person": one.person,
        "remote": one.remote,
        "also_counts_for": list(one.also),
        "present": stretches(one.present, "dropped"),
        "excluded": stretches(one.excluded, "ground closed_session"),
    }


def _item(run: ItemRun) -> dict[str, Any]:
    """Return an item in the order held; what points and actions name is its `number`."""
    return {
        "number": run.item,
        "label": run.label,
        "title": run.about.title,
        "stage": run.about.stage,
        "planned": run.planned,
        "skipped": run.skipped,
        "held": [shape(one, "start end") for one in run.stretches],
    }


def _discussion(conference: Conference) -> dict[str, Any]:
    points = []
    for point in conference.points:
        if not point.struck:
            line = shape(
                point,
                "entry at typed by item source teller text tags children hidden_from closed_from "
                "claim kept_back parts",
            )
            line["challenges"] = [shape(one, "entry by text at") for one in point.challenges]
            points.append(line)
    return {
        "points": points,
        "actions": [
            shape(one, "entry at item who what due children")
            for one in conference.actions
            if not one.struck
        ],
    }


def _plan(conference: Conference) -> dict[str, Any]:
    plan = conference.plan
    return {
        "outcomes": [
            {
                **shape(one, "entry text children"),
                "actions": [shape(action, "entry who what due") for action in one.actions],
            }
            for one in plan.outcomes
        ],
        "contingencies": list(plan.contingencies),
        "last_plan": [shape(one, "line progress evidence") for one in plan.last_plan.values()],
        "core_group": plan.core_group and shape(plan.core_group, "members start venue every"),
        "review": plan.review and shape(plan.review, "start venue"),
        "left_open": [shape(one, "meeting who by") for one in plan.left_open.values()],
    }
