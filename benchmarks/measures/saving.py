"""A line said to a session and saved, beside the same bytes appended to a file and synced."""

import os
import time
from collections.abc import Mapping

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI
from benchmarks.rooms import SAID
from benchmarks.spread import median
from cptui.session.opening import open_session
from cptui.session.results import Saved
from cptui.store.codec import text_of


def saving(plan: Plan) -> Mapping[str, Figure]:
    """Measure lines said and bytes appended, one after the other, in the same folder."""
    conference = plan.cast.room(200)
    session = open_session(conference.folder / "case.yaml")
    bare = os.open(conference.folder / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    said: list[float] = []
    appended: list[float] = []
    plan.say("saving")
    try:
        for number in range(plan.times(400, 20)):
            start = time.perf_counter()
            saved = session.say(SAID[number % len(SAID)])
            said.append((time.perf_counter() - start) * MILLI)
            if not isinstance(saved, Saved):
                raise RuntimeError(str(saved))
            appended.append(_append(bare, text_of(saved.entry.event).encode()))
    finally:
        os.close(bare)
        session.close()
    return {"append": Figure(median(said), median(appended), len(said))}


def _append(file: int, data: bytes) -> float:
    start = time.perf_counter()
    os.write(file, data + b"\n")
    os.fsync(file)
    return (time.perf_counter() - start) * MILLI
