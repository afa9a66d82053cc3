"""The pages as LibreOffice lays them out."""

from pathlib import Path

from cptui.exports.word import to_docx
from cptui.minutes.tree import Heading, Minute, Paragraph, Table, runs
from tests.exports.word.documents import document
from tests.exports.word.reading import paged, pages

ROWS = tuple((f"Person {number}", f"Role {number}") for number in range(90))
LONG = "x" * 300


def test_every_page_has_marking_and_number_and_a_long_table_its_header(tmp_path: Path) -> None:
    """90 rows take more than two pages; the child's page begins another."""
    data = to_docx(
        document(
            Heading(1, "Attendance"),
            Table("Who was there", ("Name", "Role"), ROWS, (1, 2)),
            Heading(1, "Ada", new_page=True),
            Minute(runs("first")),
            Minute(runs("disputed"), 2),
            Minute(runs("second")),
            Paragraph(runs("Fathers: محمد علی خان and Smith <b>&amp;")),
            Table("Long words", ("A", "B"), ((LONG, "y"),), (1, 3)),
        )
    )
    laid = pages(paged(data, tmp_path))
    assert len(laid) >= 4
    for number, page in enumerate(laid, 1):
        assert "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT" in page
        assert f"Page {number} of {len(laid)}" in page
    with_rows = [page for page in laid if "Person " in page]
    assert len(with_rows) >= 2
    assert all("Name" in page and "Role" in page for page in with_rows)
    last = laid[-1]
    assert [line.split()[0] for line in last.splitlines() if line.strip()][1] == "Ada"
    assert all(number in last for number in ("1.", "1.1", "2."))
    assert "Smith <b>&amp;" in last
    assert "محمد" in last
    assert "".join(last.split()).count("x") >= len(LONG)
