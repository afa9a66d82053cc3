"""The named styles of our own Word template.

Accessible by the rules that councils publish for documents: 12 pt sans serif throughout,
left aligned, dark text, real headings, spacing by style and never by empty paragraphs.
"""

FONT = "Arial"
INK = "1F3147"
"""Colour of headings: 12 to 1 on white."""
SHADE = "DDE5EC"
"""Ground of a table's header row; black on it is 16 to 1."""
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 11906, 16838, 1134
"""A4 and its margins in twentieths of a point."""
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

_DEFAULTS = f"""<w:docDefaults>
<w:rPrDefault><w:rPr>
<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>
<w:sz w:val="24"/><w:szCs w:val="24"/>
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>
</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:widowControl/>
<w:spacing w:after="140" w:line="276" w:lineRule="auto"/>
</w:pPr></w:pPrDefault>
</w:docDefaults>"""


def _paragraph(
    style_id: str,
    name: str,
    properties: str = "",
    look: str = "",
    *,
    base: str = "Normal",
    following: str = "",
    own: bool = False,
) -> str:
    custom = ' w:customStyle="1"' if own else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        + (f'<w:next w:val="{following}"/>' if following else "")
        + "<w:qFormat/>"
        + (f"<w:pPr>{properties}</w:pPr>" if properties else "")
        + (f"<w:rPr>{look}</w:rPr>" if look else "")
        + "</w:style>"
    )


def _heading(level: int, half_points: int, before: int) -> str:
    return _paragraph(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="120"/>'
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f'<w:b/><w:bCs/><w:color w:val="{INK}"/>'
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>',
        following="Normal",
    )


def _numbered(style_id: str, name: str, num: int, level: int = 0, *, own: bool = False) -> str:
    step = f'<w:ilvl w:val="{level}"/>' if level else ""
    return _paragraph(
        style_id,
        name,
        f'<w:numPr>{step}<w:numId w:val="{num}"/></w:numPr><w:spacing w:after="100"/>',
        own=own,
    )


def _running(style_id: str, name: str, edge: str) -> str:
    return _paragraph(
        style_id,
        name,
        f'<w:pBdr><w:{edge} w:val="single" w:sz="6" w:space="4" w:color="{INK}"/></w:pBdr>'
        '<w:spacing w:after="0"/>',
    )


_BASES = """<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
<w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
</w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>
<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"""

_TABLE_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="7F8C99"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE = f"""<w:style w:type="table" w:customStyle="1" w:styleId="CouncilTable">
<w:name w:val="Council Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders>{_TABLE_EDGES}</w:tblBorders></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr>
</w:style>"""


def styles() -> str:
    """Return the styles part of the template."""
    big = f'<w:b/><w:bCs/><w:color w:val="{INK}"/><w:sz w:val="40"/><w:szCs w:val="40"/>'
    return "".join(
        (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            f"<w:styles {NAMESPACE}>{_DEFAULTS}{_BASES}",
            _paragraph(
                "Title", "Title", '<w:keepNext/><w:spacing w:after="120"/>', big, following="Normal"
            ),
            *(_heading(level, *sizes) for level, sizes in _HEADINGS.items()),
            *_contents(),
            _numbered("ListBullet", "List Bullet", 1),
            _numbered("ListNumber", "List Number", 2),
            _numbered("Minute", "Minute", 3, own=True),
            _numbered("Challenge", "Challenge", 3, 1, own=True),
            *_of_their_own(),
            _running("Header", "header", "bottom"),
            _running("Footer", "footer", "top"),
            _TABLE,
            "</w:styles>",
        )
    )


_HEADINGS = {1: (32, 360), 2: (28, 280), 3: (24, 220)}
"""Half-points and the space before, by level."""


def _contents() -> tuple[str, ...]:
    """Return the styles of the list of headings; its own heading is not in it."""
    size, before = _HEADINGS[1]
    room = f'<w:keepNext/><w:spacing w:before="{before}" w:after="120"/>'
    look = f'<w:b/><w:bCs/><w:color w:val="{INK}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    return (
        _paragraph("TOCHeading", "TOC Heading", room, look, following="Normal"),
        _paragraph("TOC1", "toc 1", '<w:spacing w:after="60"/>'),
    )


def _of_their_own() -> tuple[str, ...]:
    decision = (
        f'<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{INK}"/>'
        '</w:pBdr><w:spacing w:before="60" w:after="140"/><w:ind w:left="227"/>'
    )
    removed = '<w:ind w:left="227"/>'
    # Of its own, for a council's Normal may ask for more room than a cell has.
    cell = '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>'
    caption = '<w:keepNext/><w:spacing w:before="160" w:after="80"/>'
    return (
        _paragraph("Decision", "Decision", decision, own=True),
        _paragraph("Removed", "Removed", removed, '<w:color w:val="404040"/>', own=True),
        _paragraph("Caption", "caption", caption, "<w:b/><w:bCs/>"),
        _paragraph("TableText", "Table Text", cell, own=True),
        _paragraph("AfterTable", "After Table", '<w:spacing w:before="140"/>', own=True),
    )
