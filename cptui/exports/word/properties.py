"""What a Word file says about itself: title, author, language and the record's own date."""

from typing import Final

from cptui.domain.text import clean
from cptui.exports.word.element import escape
from cptui.exports.word.word_file import CORE, WHOLE, WordFile
from cptui.minutes.tree import Document

_PART: Final = "docProps/core.xml"
_KIND: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_SPACES: Final = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_LONGEST: Final = 255
"""Characters that Word takes of a property."""


def set_properties(file: WordFile, content: Document) -> None:
    """Write the properties anew: nothing of a template's own is kept."""
    file.unrelate(WHOLE, lambda one: one.kind == CORE)
    file.put(_PART, core(content).encode())
    file.set_kind(_PART, _KIND)
    file.relate(WHOLE, CORE, _PART)


def core(content: Document) -> str:
    """Return the part that holds the properties."""
    author = _said(content.author)
    # Kept in UTC, to the second.
    made = f"{content.made:%Y-%m-%dT%H:%M:%SZ}"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<cp:coreProperties {_SPACES}>"
        f"<dc:title>{_said(f'{content.title}, {content.reference}')}</dc:title>"
        f"<dc:subject>{_said(content.marking)}</dc:subject>"
        f"<dc:creator>{author}</dc:creator><dc:language>{_said(content.language)}</dc:language>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def _said(text: str) -> str:
    return escape(clean(text)[:_LONGEST])
