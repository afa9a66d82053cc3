"""Dates, checks and profiles as JSON; the shapes are in docs/reference/json.md."""

from dataclasses import asdict
from datetime import date
from typing import Any

from cptui.domain.profile import Profile
from cptui.rules.checks import Check
from cptui.rules.dates import CoreGroup, DueDate

VERSION = 1
"""Raised when a shape changes in a way that would break a reader."""


def date_json(due: DueDate) -> dict[str, Any]:
    """Return one date; absent values are null, never left out."""
    return {
        "id": due.id,
        "label": due.label,
        "child": due.child,
        "reader": due.reader,
        "state": due.state.value,
        "limit": _iso(due.limit),
        "by": _iso(due.by),
        "earliest": due.earliest,
        "start": due.start or None,
        "started": _iso(due.started),
        "rule": due.rule or None,
        "source": due.source,
        "layer": due.layer,
        "steps": list(due.steps),
        "warnings": list(due.warnings),
        "explanation": due.explanation,
    }


def core_group_json(one: CoreGroup) -> dict[str, Any]:
    """Return one of the core groups after the first."""
    return {
        "on": one.on.isoformat(),
        "planned": one.planned.isoformat(),
        "gap": one.gap,
        "moved": one.moved or None,
        "warnings": list(one.warnings),
    }


def check_json(check: Check) -> dict[str, Any]:
    """Return one check."""
    return {
        "id": check.id,
        "rule": check.rule,
        "label": check.label,
        "state": check.state.value,
        "detail": check.detail,
        "explanation": check.explanation,
        "source": check.source,
        "layer": check.layer,
    }


def profile_json(profile: Profile) -> dict[str, Any]:
    """Return a whole profile with its layers folded together."""
    shape = f"cptui-profile-{VERSION}"
    return {"shape": shape, "version": VERSION, "profile": _plain(asdict(profile))}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return _iso(value) if isinstance(value, date) else value


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value is not None else None
