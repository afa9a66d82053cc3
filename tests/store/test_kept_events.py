"""Events as they were once stored are read for ever, and none of their facts is lost.

kept_events.json holds one stored event of every kind. A kind or a field that is taken away or
renamed fails here; so does a new kind of which none is kept yet. What is in the file is never
changed, only added to.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from cptui.domain.events import KINDS
from cptui.store.codec import decode, encode

KEPT = json.loads(Path(__file__).with_name("kept_events.json").read_text("utf-8"))


def test_one_of_every_kind_is_kept() -> None:
    assert {one["kind"] for one in KEPT} == set(KINDS)


@pytest.mark.parametrize("kept", KEPT, ids=lambda one: one["kind"])
def test_it_is_read_with_all_its_facts(kept: dict[str, Any]) -> None:
    event = decode(kept["kind"], json.dumps(kept["event"]))
    assert type(event) is KINDS[kept["kind"]]
    assert holds(json.loads(encode(event)[1]), kept["event"])


def holds(now: Any, kept: Any) -> bool:
    """Whether a value still says all that was kept; it may say more."""
    if isinstance(kept, dict):
        return isinstance(now, dict) and all(
            key in now and holds(now[key], one) for key, one in kept.items()
        )
    if isinstance(kept, list):
        same = isinstance(now, list) and len(now) == len(kept)
        return same and all(map(holds, now, kept))
    return bool(now == kept)
