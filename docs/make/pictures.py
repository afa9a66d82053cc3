"""Each document of a rehearsed conference as a picture of its first page.

    python -m docs.make.pictures

plays a sample conference, writes its papers, and turns each into a picture with LibreOffice and
poppler's pdftoppm, which have to be installed.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TextIO

from cptui.store.places import sample_cases

SAMPLE = "01-initial"
PARTLY_HELD = "04-transfer-in"
AGENDA = "agenda.docx"
DOTS_AN_INCH = 70
PICTURES = Path(__file__).resolve().parents[1] / "pictures"
PAPERS = {
    "decision-letter": (SAMPLE, "full", "decision-letter"),
    "outline-plan": (SAMPLE, "full", "outline-plan-child-3"),
    "minutes": (SAMPLE, "full", "minutes"),
    "attendance": (SAMPLE, "full", "attendance"),
    "minutes-for-a-father": (SAMPLE, "dad", "minutes"),
    "confidential-annex": (SAMPLE, "professionals-confidential-annex", "confidential-annex"),
    "plain-letter": (SAMPLE, "mum", "plain-letter"),
    "child-letter": (SAMPLE, "child-2", "child-letter"),
    "interim-plan": (PARTLY_HELD, "full", "interim-plan"),
}
"""Name of each picture: the sample, the folder of the copy, and the kind of document."""


def main() -> None:
    """Write every picture, saying which."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for sample in sorted({sample for sample, _, _ in PAPERS.values()}):
            _exported(sample, Path(place))
        for name, (sample, folder, kind) in PAPERS.items():
            paper = next((Path(place) / sample / "out" / folder).glob(f"*-{kind}-*.docx"))
            _pictured(paper, PICTURES / name)
        _pictured(Path(place) / SAMPLE / AGENDA, PICTURES / "agenda")
    for picture in sorted(PICTURES.glob("*.png")):
        print(f"docs/pictures/{picture.name}")


def _exported(sample: str, place: Path) -> None:
    folder = place / sample
    shutil.copytree(sample_cases() / sample, folder)
    with (folder / "rehearsal.txt").open(encoding="utf-8") as lines:
        _cptui(folder, "run", "case.yaml", "--plain", "--rehearse", stdin=lines)
    _cptui(folder, "agenda", "case.yaml", "--word", AGENDA)
    _cptui(folder, "export", "case.yaml", "--rehearsal", "--copy", "all", "--to", "out")


def _cptui(folder: Path, *arguments: str, stdin: TextIO | None = None) -> None:
    command = [sys.executable, "-m", "cptui", *arguments]
    given = stdin or subprocess.DEVNULL
    subprocess.run(command, cwd=folder, check=True, stdin=given, stdout=subprocess.DEVNULL)


def _pictured(paper: Path, picture: Path) -> None:
    """Write the first page of the Word file as a PNG."""
    away = paper.parent
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(away), str(paper)]
    subprocess.run(convert, check=True, capture_output=True)
    pages = ["pdftoppm", "-png", "-gray", "-r", str(DOTS_AN_INCH), "-f", "1", "-singlefile"]
    subprocess.run([*pages, str(paper.with_suffix(".pdf")), str(picture)], check=True)


if __name__ == "__main__":
    main()
