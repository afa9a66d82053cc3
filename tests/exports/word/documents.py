"""Document trees made for the tests."""

from datetime import UTC, datetime

from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Look,
    Minute,
    Paragraph,
    Status,
    Table,
    runs,
    strong,
)

MADE = datetime(2026, 3, 31, 11, 22, 33, tzinfo=UTC)

EVERY_BLOCK: tuple[Block, ...] = (
    Heading(1, "The conference"),
    Paragraph(runs("Held in ", strong("Room 1"), ".")),
    Heading(2, "Said"),
    Minute(runs(strong("Runa Brannock: "), "first")),
    Minute(runs("Disputed"), 2),
    Minute(runs("second")),
    Heading(3, "Harm"),
    Bullets((runs("one"), runs("two"))),
    Table("Attendance", ("Name", "Role"), (("A\nB", "C"), ("D", "E")), (1, 2)),
    Paragraph(runs("After the table.")),
    Heading(1, "Ada", new_page=True),
    Paragraph(runs("Child protection plan."), Look.DECISION),
    Paragraph(runs("[Removed]"), Look.REMOVED),
)


def document(*blocks: Block, status: Status = Status.DRAFT, title: str = "Minutes") -> Document:
    """A document of these blocks, or of one of each kind."""
    return Document(
        title=title,
        kind="minutes",
        reference="CP-TEST-1",
        marking="OFFICIAL-SENSITIVE",
        audience="For the service only",
        status=status,
        language="en-GB",
        author="Testshire conference service",
        made=MADE,
        blocks=blocks or EVERY_BLOCK,
    )
