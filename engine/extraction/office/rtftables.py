"""Tables of the RTF reader: characters, charsets, destinations."""

from __future__ import annotations

import codecs
from typing import Final

CHARACTERS: Final = {
    "tab": "\t",
    "line": "\n",
    "softline": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}

# \fcharset: Windows character sets; 1 (default) and unknown ones mean the document's own code page.
CHARSETS: Final = {
    0: "cp1252",
    2: "cp1252",  # symbol fonts: what they draw is not known
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "cp950",
    83: "cp1255",
    84: "cp1256",
    85: "mac_greek",
    86: "mac_turkish",
    87: "cp874",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}

_CODEPAGES: Final = {
    936: "gb18030",
    10000: "mac_roman",
    10007: "mac_cyrillic",
    65001: "utf-8",
    1361: "johab",
    708: "iso8859-6",
}

# Destinations with a meaning of their own; a kind that ends in "s" is a table, not text.
DESTINATIONS: Final = {"fonttbl": "fonts", "stylesheet": "styles", "title": "title"}
SIDE: Final = frozenset({"footnote", "annotation", "shptxt", "dptxbxtext"})
STARRED_TEXT: Final = SIDE | {"ud", "shpinst", "do", "shptxt"}
HEADERS: Final = frozenset(kind + which for kind in ("header", "footer") for which in ("", "l", "r", "f"))
_SKIPPED = """
    colortbl pict objdata objclass objname objalias objsect fldinst datafield ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn
    author operator manager company category keywords comment subject doccomm hlinkbase creatim revtim printim buptim
    listtable listoverridetable revtbl rsidtbl generator latentstyles themedata colorschememapping datastore xmlnstbl
    filetbl pntext pntxta pntxtb listtext nonesttables nesttableprops nonshppict shprslt bkmkstart bkmkend xe tc tcn rxe txe
    atnid atnauthor atnref atndate atnicn atntime atnparent atrfstart atrfend ffname ffdeftext ffhelptext ffstattext ffl
    private template formfield docvar userprops mmathPr wgrffmtfilter fontemb fontfile falt panose sn sv pgptbl background
"""
SKIPPED: Final = frozenset(_SKIPPED.split())


def codec(codepage: int, fallback: str) -> str:
    """Python's codec for a Windows code page number."""
    name = _CODEPAGES.get(codepage) or f"cp{codepage}"
    try:
        codecs.lookup(name)
    except LookupError:
        return fallback
    return name
