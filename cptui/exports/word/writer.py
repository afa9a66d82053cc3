"""A document tree into the bytes of a .docx file."""

from collections.abc import Callable, Iterable

from cptui.exports.word.contents import contents, marked
from cptui.exports.word.element import Element, w
from cptui.exports.word.fields import running
from cptui.exports.word.named_styles import NamedStyles
from cptui.exports.word.opening import usable
from cptui.exports.word.paragraphs import paragraph, plain_paragraph, run_of
from cptui.exports.word.placing import Placing, Write, section_of
from cptui.exports.word.properties import set_properties
from cptui.exports.word.running import BETWEEN, put_on_every_page
from cptui.exports.word.tables import table
from cptui.exports.word.template_styles import TEXT_WIDTH
from cptui.exports.word.word_file import WordFile
from cptui.minutes.parts import CONTENTS, parted
from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Look,
    Minute,
    Paragraph,
    Table,
    runs,
    strong,
)


def to_docx(content: Document, template: bytes | None = None) -> bytes:
    """Return the document as a Word file in the look of the template, ours by default.

    The same tree and template give the same bytes. Raises TemplateUnusable.
    """
    file = usable(template)
    styles = NamedStyles(file, file if template is None else usable(None))
    styles.set_language(content.language)
    _set_theme_language(file, content.language)
    set_properties(file, content)
    put_on_every_page(file, content, styles)
    text = _Text(content, styles)
    placing = Placing(file)
    on_its_own = parted(content.blocks)
    rest = [
        block
        for name, blocks in on_its_own.items()
        if name not in placing.parts
        for block in blocks
    ]

    def part(name: str) -> Write | None:
        if name == CONTENTS:
            return text.contents() if content.contents else None
        return text.blocks(on_its_own[name]) if name in on_its_own else None

    placing.place(text.front(placing.fields | placing.parts), part, text.blocks(rest))
    placing.fill_fields(content, styles.id("Title"))
    file.put(file.main, placing.text())
    return file.to_bytes()


def _set_theme_language(file: WordFile, language: str) -> None:
    settings = file.used("settings")
    said = file.tree(settings).find(w("themeFontLang")) if settings else None
    if said is not None:
        said.set(w("val"), language)


class _Text:
    """Writes blocks in a template's styles."""

    def __init__(self, content: Document, styles: NamedStyles) -> None:
        self._content = content
        self._id = styles.id
        self._strong = styles.id("Strong")
        headings = (one for one in content.blocks if isinstance(one, Heading))
        self._listed = [one for one in headings if one.level == 1 and content.contents]
        self._marks = {id(one): number for number, one in enumerate(self._listed)}

    def front(self, filled: set[str]) -> Write:
        """Write title, marking and reader, but for what the template's own text says.

        Headers may not be read out: what they say is also said once in the text.
        """
        content = self._content
        said = running(content).items()
        head = BETWEEN.join(text for name, text in said if name not in filled)
        made = [] if "title" in filled else [plain_paragraph(self._id("Title"), content.title)]
        if head:
            made.append(paragraph(self._id("Normal"), runs(strong(head)), self._strong))
        if "recipient" not in filled:
            made.append(plain_paragraph(self._id("Normal"), content.audience))
        if content.contents and CONTENTS not in filled:
            made.append(self.contents()(None))
        return lambda place: "".join(made)

    def contents(self) -> Callable[[object], str]:
        """Write the list of the first-level headings."""
        headings = [one.text for one in self._listed]
        called = self._content.contents
        said = contents(called, headings, self._id("TOC Heading"), self._id("TOC 1"))
        return lambda place: said

    def blocks(self, several: Iterable[Block]) -> Write:
        """Write the blocks, in tables as wide as the text where they are put."""

        def write(place: Element) -> str:
            width = _text_width(place)
            made: list[str] = []
            before: Block | None = None
            for block in several:
                made.append(self._block(block, width, before))
                before = block
            return "".join(made)

        return write

    def _block(self, block: Block, width: int, before: Block | None) -> str:
        style, strong_id = self._id, self._strong
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph(content, look, keep):
                after_table = look is Look.NORMAL and isinstance(before, Table)
                name = style("After Table" if after_table else look.value)
                return paragraph(name, content, strong_id, keep_with_next=keep)
            case Minute(content, level):
                return paragraph(style("Minute" if level == 1 else "Challenge"), content, strong_id)
            case Bullets(items):
                name = style("List Bullet")
                return "".join(paragraph(name, item, strong_id) for item in items)
            case Table():
                return self._table(block, width)

    def _heading(self, block: Heading) -> str:
        style = self._id(f"Heading {block.level}")
        number = self._marks.get(id(block))
        if number is None:
            return paragraph(style, runs(block.text), self._strong, new_page=block.new_page)
        more = "<w:pageBreakBefore/>" if block.new_page else ""
        said = marked(number, run_of(block.text))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{said}</w:p>'

    def _table(self, block: Table, width: int) -> str:
        style = self._id
        # A council's own caption seldom stays with what comes after it, as ours does.
        caption = paragraph(
            style("Caption"), runs(block.caption), self._strong, keep_with_next=True
        )
        drawn = table(block, style("Council Table"), style("Table Text"), width)
        shades = plain_paragraph(style("After Table"), block.bars.shades) if block.bars else ""
        return caption + drawn + shades


def _text_width(place: Element) -> int:
    """Return how wide the text is there, in twentieths of a point."""
    section = next(section_of(place), None)
    page = None if section is None else section.find(w("pgSz"))
    margins = None if section is None else section.find(w("pgMar"))
    if page is None or margins is None:
        return TEXT_WIDTH
    edges = sum(int(margins.get(w(one), "0")) for one in ("left", "right", "gutter"))
    width = int(page.get(w("w"), "0")) - edges
    return width if width > 0 else TEXT_WIDTH
