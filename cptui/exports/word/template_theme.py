"""The theme and font table of our Word template: Word wants both, nothing of ours uses them."""

from cptui.exports.word.template_styles import FONT, INK, NAMESPACE, SHADE

_DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_FIXED = {"dk1": "000000", "lt1": "FFFFFF", "dk2": INK, "lt2": SHADE}
_ACCENTS = {f"accent{number}": INK for number in range(1, 7)}
_LINKS = {"hlink": "0000EE", "folHlink": "551A8B"}


def theme() -> str:
    """Return the theme part: black on white, our font."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in {**_FIXED, **_ACCENTS, **_LINKS}.items()
    )
    face = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme {_DRAWING} name="cptui"><a:themeElements>'
        f'<a:clrScheme name="cptui">{colours}</a:clrScheme>'
        f'<a:fontScheme name="cptui"><a:majorFont>{face}</a:majorFont>'
        f"<a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="cptui"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def font_table() -> str:
    """Return the font table part: what stands in for our font where it is not installed."""
    return (
        f'<w:fonts {NAMESPACE}><w:font w:name="{FONT}"><w:panose1 w:val="020B0604020202020204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        "</w:fonts>"
    )
