"""What a template may have filled in anywhere, headers and footers among them."""

from cptui.exports.word.paragraphs import field, run_of
from cptui.minutes.tree import Document

FIELDS: dict[str, str] = {
    "title": "what the document is",
    "reference": "the case's reference",
    "marking": "the protective marking",
    "status": "DRAFT, REHEARSAL or the version that was agreed",
    "recipient": "whom this copy is for",
    "author": "the service the document comes from",
    "page": "Page X of Y",
}
"""Name of each field and what it holds."""


def runs_of(name: str, content: Document) -> str:
    """Return the runs that stand for the field of that name, one of FIELDS."""
    if name == "page":
        return page_of_pages()
    said = {
        "title": content.title,
        "reference": content.reference,
        "marking": content.marking,
        "status": content.standing or content.status.value,
        "recipient": content.audience,
        "author": content.author,
    }
    return run_of(said[name])


def running(content: Document) -> dict[str, str]:
    """Return what stands on every page, by the field that may stand for it in a template."""
    said = {
        "marking": content.marking,
        "reference": content.reference,
        "status": content.standing,
        "recipient": content.copy,
    }
    return {name: text for name, text in said.items() if text}


def page_of_pages() -> str:
    """Return "Page X of Y" as fields that Word reckons on every page."""
    counted = field("PAGE", "1"), field("NUMPAGES", "1")
    return f"{run_of('Page ')}{counted[0]}{run_of(' of ')}{counted[1]}"
