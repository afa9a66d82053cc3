"""A document tree into the bytes of a .docx file."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import XMLSyntaxError

from cptui.domain.text import clean
from cptui.exports.word import template as own
from cptui.exports.word.element import Element, element, w
from cptui.exports.word.named_styles import NamedStyles
from cptui.exports.word.package import pack, unpack
from cptui.exports.word.paragraphs import is_bare, paragraph
from cptui.exports.word.running import BETWEEN, put_on_every_page
from cptui.exports.word.tables import table
from cptui.exports.word.template_styles import TEXT_WIDTH
from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Look,
    Minute,
    Paragraph,
    Runs,
    Table,
    runs,
    strong,
)


class TemplateUnusable(Exception):
    """The Word template cannot be opened; the text says why, for the user."""


def to_docx(content: Document, template: bytes | None = None) -> bytes:
    """Return the document as a Word file in the look of the template, ours by default.

    The same tree and template give the same bytes. Raises TemplateUnusable.
    """
    ours = docx.Document(io.BytesIO(own.build()))
    word = ours if template is None or template == own.build() else _open(template)
    _leave_behind(word)
    styles = NamedStyles(word, ours)
    _set_properties(word, content)
    _set_language(word, content.language)
    put_on_every_page(word, content, styles)
    _write_body(word, content, styles)
    saved = io.BytesIO()
    word.save(saved)
    return pack(unpack(saved.getvalue()))


def _open(template: bytes) -> WordDocument:
    try:
        return docx.Document(io.BytesIO(template))
    except (PackageNotFoundError, zipfile.BadZipFile, XMLSyntaxError, KeyError, ValueError):
        raise TemplateUnusable(
            "The Word template is not a .docx file that can be read. Open it in Word and save "
            "it as a Word Document (.docx)."
        ) from None


def _leave_behind(word: WordDocument) -> None:
    """Take out a template's picture of itself, and the copy of its styles for Word 2007.

    Word takes the copy, which lacks the styles we add, for damage.
    """
    for relations in (word.part.rels, word.part.package.rels):
        kinds = {key: one.reltype for key, one in relations.items()}
        for key, kind in kinds.items():
            if kind.endswith(("/thumbnail", "/stylesWithEffects")):
                del relations[key]


def _set_properties(word: WordDocument, content: Document) -> None:
    properties = word.core_properties
    properties.title = clean(f"{content.title}, {content.reference}")[:255]
    properties.author = clean(content.author)[:255]
    properties.last_modified_by = properties.author
    properties.subject = clean(content.marking)[:255]
    properties.keywords = ""
    properties.comments = ""
    properties.category = ""
    properties.language = content.language
    properties.revision = 1
    # Word keeps these as UTC without an offset.
    made = content.made.replace(tzinfo=None, microsecond=0)
    properties.created = made
    properties.modified = made


def _set_language(word: WordDocument, language: str) -> None:
    path = "/".join(w(tag) for tag in ("docDefaults", "rPrDefault", "rPr"))
    defaults = word.styles.element.find(path)
    if defaults is None:
        return
    for old in defaults.findall(w("lang")):
        defaults.remove(old)
    defaults.append(element("lang", val=language, eastAsia=language, bidi="ar-SA"))


def _write_body(word: WordDocument, content: Document, styles: NamedStyles) -> None:
    body = word.element.body
    for last in reversed(body.findall(w("p"))):
        if not is_bare(last):
            break
        body.remove(last)
    width = _text_width(word)
    made = [*_front(content, styles)]
    before: Block | None = None
    for block in content.blocks:
        made.extend(_block(block, styles, width, before))
        before = block
    if isinstance(content.blocks[-1], Table):
        # Word cannot end a document with a table.
        made.append(element("p"))
    end = body.find(w("sectPr"))
    if end is None:
        body.extend(made)
    else:
        for one in made:
            end.addprevious(one)


def _text_width(word: WordDocument) -> int:
    section = word.sections[0]
    page, left, right = section.page_width, section.left_margin, section.right_margin
    if page is None or left is None or right is None:
        return TEXT_WIDTH
    return int(page.twips - left.twips - right.twips)


def _front(content: Document, styles: NamedStyles) -> Iterator[Element]:
    # Headers may not be read out: what they say is also said once in the text.
    yield paragraph(styles.id("Title"), runs(content.title))
    yield paragraph(styles.id("Normal"), runs(strong(BETWEEN.join(content.running_head))))
    yield paragraph(styles.id("Normal"), runs(content.audience))


def _block(
    block: Block, styles: NamedStyles, width: int, before: Block | None
) -> Iterator[Element]:
    match block:
        case Heading(level, text, new_page):
            yield paragraph(styles.id(f"Heading {level}"), runs(text), new_page=new_page)
        case Paragraph(content, look, keep):
            after_table = look is Look.NORMAL and isinstance(before, Table)
            name = "After Table" if after_table else look.value
            yield paragraph(styles.id(name), content, keep_with_next=keep)
        case Minute(content, level):
            yield paragraph(styles.id("Minute" if level == 1 else "Challenge"), content)
        case Bullets(items):
            yield from _bullets(items, styles)
        case Table():
            yield paragraph(styles.id("Caption"), runs(block.caption))
            yield table(block, styles.id("Council Table"), styles.id("Normal"), width)


def _bullets(items: tuple[Runs, ...], styles: NamedStyles) -> Iterator[Element]:
    for item in items:
        yield paragraph(styles.id("List Bullet"), item)
