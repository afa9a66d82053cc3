"""A document tree in the published JSON shape."""

import json
from typing import Any

from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Minute,
    Paragraph,
    Runs,
    Table,
)

SHAPE = "cptui-document-1"


def to_json(document: Document) -> str:
    """Return one document as JSON: as each in `cptui export --json`, with its shape's name."""
    whole = {"shape": SHAPE, **document_shape(document)}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def document_shape(document: Document) -> dict[str, Any]:
    """Return the document: its heading lines, then its blocks in order."""
    return {
        "kind": document.kind,
        "title": document.title,
        "reference": document.reference,
        "marking": document.marking,
        "audience": document.audience,
        "status": document.status.value,
        "version": document.version or None,
        "language": document.language,
        "author": document.author,
        "made": document.made.isoformat(),
        "blocks": [_block(block) for block in document.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(level, text, new_page):
            return {"type": "heading", "level": level, "text": text, "new_page": new_page}
        case Paragraph(runs=runs, look=look):
            return {"type": "paragraph", "look": look.value.lower(), "text": _said(runs)}
        case Minute(runs, level):
            return {"type": "minute", "level": level, "text": _said(runs)}
        case Bullets(items):
            return {"type": "bullets", "items": [_said(item) for item in items]}
        case Table(caption, header, rows, bars=bars):
            return {
                "type": "table",
                "caption": caption,
                "header": list(header),
                "rows": [list(row) for row in rows],
                "bars": None if bars is None else list(bars.rows),
            }


def _said(runs: Runs) -> str:
    return "".join(run.text for run in runs)
