"""The list of a document's headings, each a link to it.

Page numbers are not known before a page is laid out, so the field asks for none; its result is
written in, so that Word need not be asked to reckon it.
"""

from collections.abc import Sequence

from cptui.exports.word.paragraphs import plain_paragraph, run_of

_FIRST = 90_001
"""Bookmarks' numbers begin here: beyond any that a template has."""
_BEGIN = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
    r' TOC \o "1-1" \n \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def marked(number: int, runs: str) -> str:
    """Return a heading's runs within the bookmark that the list's entry of that number finds."""
    at = _FIRST + number
    return f'<w:bookmarkStart w:id="{at}" w:name="_Toc{at}"/>{runs}<w:bookmarkEnd w:id="{at}"/>'


def contents(called: str, headings: Sequence[str], title_style: str, entry_style: str) -> str:
    """Return the list under its own heading."""
    last = len(headings) - 1
    lines = [
        f'<w:p><w:pPr><w:pStyle w:val="{entry_style}"/></w:pPr>{"" if number else _BEGIN}'
        f'<w:hyperlink w:anchor="_Toc{_FIRST + number}" w:history="1">{run_of(text)}</w:hyperlink>'
        f"{_END if number == last else ''}</w:p>"
        for number, text in enumerate(headings)
    ]
    return plain_paragraph(title_style, called) + "".join(lines)
