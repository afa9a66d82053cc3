"""The same pages written by cptui, by docxtpl and by pandoc.

A page is a heading, five paragraphs and a table of ten rows by five. `pages.py WRITER FROM TO` is
one writer's process: it reads the content and writes the .docx.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

ROWS, COLUMNS, PARAGRAPHS = 10, 5, 5
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


def lay(folder: Path, pages: int) -> dict[str, tuple[str, ...]]:
    """Lay the content for each writer, and return the commands that write it, run in there."""
    laid = content(pages)
    (folder / "pages.json").write_text(json.dumps(laid), "utf-8")
    (folder / "pages.md").write_text(markdown(laid), "utf-8")
    lay_docxtpl_template(folder / "docxtpl.docx")
    own = (sys.executable, str(Path(__file__).resolve()))
    commands = {name: (*own, name, "pages.json", f"{name}.docx") for name in WRITERS}
    return {**commands, "pandoc": ("pandoc", "pages.md", "-o", "pandoc.docx")}


if __name__ == "__main__":
    WRITERS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
