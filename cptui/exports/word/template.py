"""Our own Word template, built from nothing so that nothing unwanted is in it.

`python -m cptui.exports.word FILE` writes it; a test holds the file in templates/word/ to
what this builds.
"""

from functools import cache
from typing import Final

from cptui.exports.word.package import pack
from cptui.exports.word.template_styles import (
    MARGIN,
    NAMESPACE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    styles,
)
from cptui.exports.word.template_theme import font_table, theme

_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS: Final = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "header": "header1",
    "footer": "footer1",
    "fontTable": "fontTable",
}
_THEME: Final = "application/vnd.openxmlformats-officedocument.theme+xml"


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{file}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for kind, file in _PARTS.items()
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
        f"{overrides}"
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{_THEME}"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        "</Types>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _body() -> str:
    return (
        f'{_XML}<w:document {NAMESPACE} xmlns:r="{_OFFICE}"><w:body><w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="1418" w:right="{MARGIN}" w:bottom="1247" w:left="{MARGIN}" '
        'w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _edge(tag: str, style: str) -> str:
    line = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return f"{_XML}<w:{tag} {NAMESPACE}>{line}</w:{tag}>"


def _level(number: int, form: str, text: str, left: int, style: str) -> str:
    hanging = 397 if form == "bullet" else 680
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _numbering() -> str:
    lists = (
        ("singleLevel", _level(0, "bullet", "\u2022", 397, "ListBullet")),
        ("singleLevel", _level(0, "decimal", "%1.", 680, "ListNumber")),
        (
            "multilevel",
            _level(0, "decimal", "%1.", 680, "Minute")
            + _level(1, "decimal", "%1.%2", 1474, "Challenge"),
        ),
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="{kind}"/>'
        f"{levels}</w:abstractNum>"
        for number, (kind, levels) in enumerate(lists)
    )
    used = "".join(
        f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(len(lists))
    )
    return f"{_XML}<w:numbering {NAMESPACE}>{abstract}{used}</w:numbering>"


def _settings() -> str:
    return (
        f'{_XML}<w:settings {NAMESPACE}><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def _core() -> str:
    when = "1980-01-01T00:00:00Z"
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        "<dc:title>Template</dc:title><dc:creator>cptui</dc:creator><dc:language>en-GB</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        "</cp:coreProperties>"
    )


@cache
def build() -> bytes:
    """Return the template as the bytes of a .docx file; always the same."""
    relations = tuple((f"{_OFFICE}/{kind}", f"{file}.xml") for kind, file in _PARTS.items())
    relations = (*relations, (f"{_OFFICE}/theme", "theme/theme1.xml"))
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    texts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/officeDocument", "word/document.xml"), (core, "docProps/core.xml")
        ),
        "word/_rels/document.xml.rels": _relations(*relations),
        "word/document.xml": _body(),
        "word/styles.xml": styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/header1.xml": _edge("hdr", "Header"),
        "word/footer1.xml": _edge("ftr", "Footer"),
        "word/fontTable.xml": f"{_XML}{font_table()}",
        "word/theme/theme1.xml": f"{_XML}{theme()}",
        "docProps/core.xml": _core(),
    }
    return pack({name: text.encode() for name, text in texts.items()})
