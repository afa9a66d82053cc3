"""Papers: Word files beside docxtpl and pandoc, and everything that leaves a large conference."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter

from benchmarks.goals import Figure
from benchmarks.peers.pages import SENTENCE, lay
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI
from benchmarks.spread import median
from cptui.cli.demo import CASE, SCRIPT, sample_names
from cptui.exports.markdown import to_markdown
from cptui.session.exporting import documents
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

PAGES = 200
POINTS = 1_000
EXPORT = ("export", CASE, "--copy", "all", "--to", "out", "--force")

Commands = Mapping[str, Sequence[str]]


def papers(plan: Plan) -> Mapping[str, Figure]:
    """Measure the writing of many pages, and of every copy of a conference of three children.

    Times are of whole processes, so that their start counts.
    """
    with tempfile.TemporaryDirectory(dir=plan.cast.parent) as name:
        folder = Path(name)
        pages = _taken(plan, "pages", lay(folder, PAGES), folder)
        plan.say(f"papers: making a conference of {POINTS:,} points")
        lay_conference(folder)
        copies = {
            "cptui": (sys.executable, "-m", "cptui", *EXPORT),
            "pandoc": ("pandoc", "minutes.md", "-o", "minutes.docx"),
        }
        every = _taken(plan, "copies", copies, folder)
    ours = pages["cptui"]
    return {
        "pages-docxtpl": Figure(median(ours), median(pages["docxtpl"]), len(ours)),
        "pages-pandoc": Figure(median(ours), median(pages["pandoc"]), len(ours)),
        "copies": Figure(median(every["cptui"]), median(every["pandoc"]), len(every["cptui"])),
    }


def _taken(plan: Plan, what: str, commands: Commands, folder: Path) -> dict[str, list[float]]:
    """Return each command's times in ms; they take turns, after a round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(plan.times(15, 3) + 1):
        plan.say(f"papers: {what}, round {number} of {plan.times(15, 3)}")
        for name, command in commands.items():
            took = timed(command, folder)
            if number:
                times[name].append(took)
    return times


def timed(command: Sequence[str], folder: Path) -> float:
    """Return the ms a process takes from start to end; it must end well."""
    began = perf_counter()
    subprocess.run(command, check=True, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True)
    return (perf_counter() - began) * MILLI


def lay_conference(folder: Path) -> None:
    """Play the first sample's rehearsal with 1,000 points more, and lay its minutes for pandoc."""
    sample = sample_cases() / sample_names()[0]
    (folder / CASE).write_bytes((sample / CASE).read_bytes())
    session = open_session(folder / CASE, rehearse=True)
    more = [f"hv: {SENTENCE}Visit {number}. #harm #cy" for number in range(POINTS)]
    for line in (sample / SCRIPT).read_text("utf-8").splitlines():
        if line.startswith("hv:") and more:
            for one in more:
                session.say(one)
            more = []
        if line.strip() and not line.startswith("##"):
            session.say(line)
    known, made = session.conference, session.entries[-1].typed
    session.close()
    (minutes,) = (one for one in documents(known, made) if one.kind == "minutes")
    (folder / "minutes.md").write_text(to_markdown(minutes), "utf-8")
