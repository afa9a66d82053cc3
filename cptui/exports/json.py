"""A conference as JSON for other programs: a published shape, docs/reference/json.md.

Keys are only ever added. Times are UTC with their offset, dates plain; people and children
go by their codes.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from cptui.domain.conference import Conference
from cptui.domain.events import Rhythm
from cptui.domain.people import Child
from cptui.domain.state import Attendee, Stretch
from cptui.exports.json_documents import document_shape
from cptui.minutes.tree import Document
from cptui.rules.dates import due_dates
from cptui.rules.views import tally, views_on

SHAPE = "cptui-conference-1"
_PLAN_BEFORE = "since initial_category latest_category"
_DECISION = "outcome categories reason ground despite at read_back entry"


def to_json(conference: Conference, documents: Iterable[Document] = ()) -> str:
    """Return the conference as it stands, with its documents as trees; ends with LF."""
    shape = {
        "shape": SHAPE,
        **_meeting(conference),
        "people": [
            _shape(one, "code name role kind agency children deputy_for beside")
            for one in conference.people.values()
        ],
        "children": [_child(conference, one) for one in conference.case.children],
        "attendance": [_attendee(one) for one in conference.attendance.values()],
        "apologies": [
            {"person": code, "views": views} for code, views in conference.apologies.items()
        ],
        **_discussion(conference),
        "plan": _plan(conference),
        "dates": [
            _shape(one, "id label child state by limit earliest rule source layer explanation")
            for one in due_dates(conference)
        ],
        "interim_plan": list(conference.closing.interim_plan),
        "adjournments": [
            _shape(one, "at until reason resumed") for one in conference.closing.adjournments
        ],
        "went_on_inquorate": [_shape(one, "at reason entry") for one in conference.proceedings],
        "documents": [document_shape(one) for one in documents],
    }
    return json.dumps(shape, indent=2, ensure_ascii=False) + "\n"


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
        "closed": _value(conference.closing.closed),
    }


def _child(conference: Conference, child: Child) -> dict[str, Any]:
    code = child.code
    decision = conference.decisions.get(code)
    return {
        "code": code,
        "name": child.full_name,
        "known_as": child.name,
        "born": _value(conference.births.get(code) or child.born),
        "due": _value(child.due),
        "plan_before": child.plan and _shape(child.plan, _PLAN_BEFORE),
        "decision": decision and _shape(decision, _DECISION),
        **_views(conference, code),
        "dissents": [
            _shape(one, "person words entry") for one in _about(conference.dissents, code)
        ],
        "lead": conference.plan.leads.get(code),
    }


def _views(conference: Conference, code: str) -> dict[str, Any]:
    said = tally(conference, code)
    return {
        "views": [
            _shape(one, "person answer categories reason route at entry")
            for one in _about(conference.views, code)
        ],
        "states": [
            {"person": row.person.code, "state": row.state, "inquorate": row.inquorate}
            for row in views_on(conference, code)
        ],
        "tally": {"by_agency": dict(said.by_agency), "says": said.says},
        "family_views": [
            _shape(one, "person answer words entry")
            for one in _about(conference.family_views, code)
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
        return [_shape(stretch, f"start end {more}") for stretch in several]

    return {
        "person": one.person,
        "remote": one.remote,
        "also_counts_for": list(one.also),
        "present": stretches(one.present, "dropped"),
        "excluded": stretches(one.excluded, "ground closed_session"),
    }


def _discussion(conference: Conference) -> dict[str, Any]:
    points = []
    for point in conference.points:
        if not point.struck:
            shape = _shape(
                point,
                "entry at typed by item source teller text tags children hidden_from closed_from",
            )
            shape["challenges"] = [_shape(one, "entry by text at") for one in point.challenges]
            points.append(shape)
    return {
        "points": points,
        "actions": [
            _shape(one, "entry at item who what due children")
            for one in conference.actions
            if not one.struck
        ],
    }


def _plan(conference: Conference) -> dict[str, Any]:
    plan = conference.plan
    return {
        "outcomes": [
            {
                **_shape(one, "entry text children"),
                "actions": [_shape(action, "entry who what due") for action in one.actions],
            }
            for one in plan.outcomes
        ],
        "contingencies": list(plan.contingencies),
        "last_plan": [_shape(one, "line progress evidence") for one in plan.last_plan.values()],
        "core_group": plan.core_group and _shape(plan.core_group, "members start venue every"),
        "review": plan.review and _shape(plan.review, "start venue"),
        "left_open": [_shape(one, "meeting who by") for one in plan.left_open.values()],
    }


def _shape(one: object, names: str) -> dict[str, Any]:
    """Return the fields named; a field the published shape does not name is never in it."""
    if not is_dataclass(one):
        raise TypeError(f"no shape for {type(one).__name__}")
    known = {field.name for field in fields(one)}
    return {name: _value(getattr(one, name)) for name in names.split() if name in known}


def _value(value: object) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, Rhythm):
        return _shape(value, "n unit")
    return value
