"""Word files beside docxtpl and pandoc, on the same content, in turns.

    python -m benchmarks.word            # a few minutes
    python -m benchmarks.word --quick    # a few rounds

Needs pandoc and the bench extra (docxtpl). A page is a heading, five paragraphs and a table of
ten rows by five; each program reads the content, writes the .docx, and is timed as a whole
process, so that its start counts. Then `cptui export` of a three-child conference with 1,000
points, every reader's copy cut and checked, is timed beside pandoc's writing of the full minutes
alone.

The exit code is 0 when each goal is met, 1 when one is not, 2 when something is missing.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from statistics import median
from time import perf_counter

PAGES = 200
ROWS, COLUMNS, PARAGRAPHS = 10, 5, 5
BESIDE_DOCXTPL, BESIDE_PANDOC, ALL_BESIDE_PANDOC = 1.5, 0.3, 6.0
"""The most that our time may be of theirs."""
POINTS = 1_000
SENTENCE = "The health visitor said that his weight has dropped two centiles since birth. "

Page = dict[str, list[str] | list[list[str]] | str]


def content(pages: int) -> list[Page]:
    """Return the pages: heading, paragraphs, and the rows of a table, its header first."""
    return [
        {
            "heading": f"Page {number}",
            "paragraphs": [f"{number}.{at} {SENTENCE * 3}" for at in range(PARAGRAPHS)],
            "rows": [
                [f"row {row} column {column}" for column in range(COLUMNS)] for row in range(ROWS)
            ],
        }
        for number in range(1, pages + 1)
    ]


def markdown(pages: Sequence[Page]) -> str:
    """Return the same for pandoc."""
    lines: list[str] = []
    for page in pages:
        lines += [f"# {page['heading']}", ""]
        for text in page["paragraphs"]:
            lines += [str(text), ""]
        head, *rows = (f"| {' | '.join(row)} |" for row in page["rows"])
        lines += [head, "|---" * COLUMNS + "|", *rows, ""]
    return "\n".join(lines)


def write_own(source: Path, to: Path) -> None:
    """Write the pages as cptui does."""
    from cptui.exports.word import to_docx
    from cptui.minutes.tree import Block, Document, Heading, Paragraph, Status, Table, runs

    blocks: list[Block] = []
    for page in json.loads(source.read_text("utf-8")):
        blocks.append(Heading(1, page["heading"]))
        blocks += [Paragraph(runs(text)) for text in page["paragraphs"]]
        head, *rows = map(tuple, page["rows"])
        blocks.append(Table(page["heading"], head, tuple(rows), (1,) * COLUMNS))
    said = ("Pages", "pages", "CP-0", "OFFICIAL", "Nobody", Status.DRAFT, "en-GB", "A service")
    to.write_bytes(to_docx(Document(*said, datetime(2026, 1, 1, tzinfo=UTC), tuple(blocks))))


def write_docxtpl(source: Path, to: Path) -> None:
    """Write the pages as docxtpl does, with the template that lies beside them."""
    from docxtpl import DocxTemplate

    word = DocxTemplate(source.with_name("docxtpl.docx"))
    word.render({"pages": json.loads(source.read_text("utf-8"))}, autoescape=True)
    word.save(to)


WRITERS: dict[str, Callable[[Path, Path], None]] = {"cptui": write_own, "docxtpl": write_docxtpl}


def lay_docxtpl_template(path: Path) -> None:
    """Write a template with loops over pages, paragraphs and rows."""
    import docx

    word = docx.Document()
    word.add_paragraph("{%p for page in pages %}")
    word.add_heading("{{ page.heading }}", 1)
    word.add_paragraph("{%p for text in page.paragraphs %}")
    word.add_paragraph("{{ text }}")
    word.add_paragraph("{%p endfor %}")
    table = word.add_table(3, COLUMNS)
    cells = [row.cells for row in table.rows]
    cells[0][0].text = "{%tr for row in page.rows %}"
    for column in range(COLUMNS):
        cells[1][column].text = f"{{{{ row[{column}] }}}}"
    cells[2][0].text = "{%tr endfor %}"
    word.add_paragraph("{%p endfor %}")
    word.save(str(path))


def timed(command: Sequence[str | Path], folder: Path) -> float:
    """Return the seconds a process takes from start to end; it must end well."""
    began = perf_counter()
    subprocess.run(command, check=True, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True)
    return perf_counter() - began


def in_turns(commands: dict[str, Sequence[str | Path]], rounds: int, cwd: Path) -> dict[str, float]:
    """Return each command's median seconds; they take turns, after a round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            took = timed(command, cwd)
            if number:
                times[name].append(took)
    return {name: median(several) for name, several in times.items()}


def measure_pages(folder: Path, pages: int, rounds: int) -> dict[str, float]:
    """Return each writer's seconds for so many pages."""
    laid = content(pages)
    (folder / "pages.json").write_text(json.dumps(laid), "utf-8")
    (folder / "pages.md").write_text(markdown(laid), "utf-8")
    lay_docxtpl_template(folder / "docxtpl.docx")
    own = (sys.executable, str(Path(__file__).resolve()), "--write")
    commands: dict[str, Sequence[str | Path]] = {
        name: [*own, name, "pages.json", f"{name}.docx"] for name in WRITERS
    }
    commands["pandoc"] = ["pandoc", "pages.md", "-o", "pandoc.docx"]
    return in_turns(commands, rounds, folder)


def lay_conference(folder: Path) -> None:
    """Play the first sample's rehearsal with 1,000 points more, and lay its minutes for pandoc."""
    from cptui.cli.demo import CASE, SCRIPT, sample_names
    from cptui.exports.markdown import to_markdown
    from cptui.session.exporting import documents
    from cptui.session.opening import open_session
    from cptui.store.places import sample_cases

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


def measure_conference(folder: Path, rounds: int) -> dict[str, float]:
    """Return the seconds of exporting everything, and of pandoc's writing the minutes alone."""
    lay_conference(folder)
    export = [sys.executable, "-m", "cptui", "export", "case.yaml", "--copy", "all"]
    export += ["--to", "out", "--force"]
    return in_turns(
        {"cptui": export, "pandoc": ["pandoc", "minutes.md", "-o", "minutes.docx"]}, rounds, folder
    )


def main(words: Sequence[str] | None = None) -> int:
    """Measure; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.word", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few rounds")
    parser.add_argument("--pages", type=int, default=PAGES, metavar="N")
    parser.add_argument("--write", nargs=3, metavar=("WRITER", "FROM", "TO"), help="what is timed")
    asked = parser.parse_args(words)
    if asked.write:
        WRITERS[asked.write[0]](Path(asked.write[1]), Path(asked.write[2]))
        return 0
    if which("pandoc") is None or find_spec("docxtpl") is None:
        print("Not measured: this needs pandoc, and the bench extra (docxtpl).", file=sys.stderr)
        return 2
    rounds = 3 if asked.quick else 15
    with tempfile.TemporaryDirectory(prefix="cptui-word-") as folder:
        pages = measure_pages(Path(folder), asked.pages, rounds)
        conference = measure_conference(Path(folder), rounds)
    return told(pages, conference, asked.pages)


def told(pages: dict[str, float], conference: dict[str, float], count: int) -> int:
    """Print the figures with their goals; return 1 when one is missed."""
    rows = (
        (f"{count} pages", "docxtpl", pages, BESIDE_DOCXTPL),
        (f"{count} pages", "pandoc", pages, BESIDE_PANDOC),
        (f"every copy of {POINTS} points", "pandoc", conference, ALL_BESIDE_PANDOC),
    )
    met = []
    for what, peer, times, most in rows:
        ratio = times["cptui"] / times[peer]
        met.append(ratio <= most)
        print(
            f"{what}: {times['cptui'] * 1000:.0f} ms, {peer} {times[peer] * 1000:.0f} ms: "
            f"{ratio:.2f} times (goal {most:g}) {'met' if met[-1] else 'MISSED'}"
        )
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
