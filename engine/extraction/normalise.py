"""Text as the rest of the engine wants it: one spelling for what a reader of the language holds to be the same.

Folded: presentation forms, ligatures, full-width ASCII and half-width kana, Kangxi and other radicals that stand for a
letter. Removed: soft hyphens, bidi and other controls, zero-width junk. Kept: everything that carries meaning, such as
superscripts, ZWJ in emoji, ZWJ and ZWNJ between letters that use them (Persian, Indic).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Characters that are one of another's forms by accident of encoding: ligatures, Hebrew and Arabic presentation forms, full
# and half widths, radicals used for letters, squared Latin abbreviations stay as they are.
_FOLDED = re.compile(
    r"[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdfb\ufe70-\ufefc\uff01-\uffdc\uffe0-\uffee"
    r"\u2f00-\u2fd5\u2e9f\u2ef3\uf900-\ufaff\u01c7-\u01cc\u01f1-\u01f3\u0675-\u0678\u0587]+"
)
# The ideographs that look like U+2E81..U+2EF3, radicals that producers put for them: few have an NFKC form, so these are the
# Equivalent_Unified_Ideograph property of the Unicode Character Database 15.1. U+2E9A is not assigned.
_RADICALS = dict(
    zip(
        (chr(code) for code in range(0x2E81, 0x2EF4) if code != 0x2E9A),
        "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀"
        "聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
_REMOVED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]+"
)
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n[ \t\n]*\n[ \t]*\n[ \t\n]*")
_TRAILING = re.compile(r"[ \t]+\n")
_JOINERS = re.compile("[\u200c\u200d]+")
_SARA_AM = re.compile("(?:\u0e4d([\u0e48-\u0e4b]?)\u0e32)|(?:\u0ecd([\u0ec8-\u0ecb]?)\u0eb2)")
_AMS, _TONES = "\u0e33\u0eb3", "\u0e48-\u0e4b\u0ec8-\u0ecb"
_AM_BEFORE_TONE = re.compile(f"[{_AMS}][{_AMS}{_TONES}]*[{_TONES}]")
_TATWEEL = re.compile("(?<=[\u0620-\u064a\u066e-\u06d3\u064b-\u0655])\u0640+(?=[\u0620-\u064a\u066e-\u06d3\u064b-\u0655])")
_ASCII_WORK = re.compile("[\x00-\x08\x0b-\x1f\x7f]|\n[ \t]*\n[ \t]*\n|[ \t]\n")
_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u01c7-\u01cc\u01f1-\u01f3\u0587\u061c\u0640\u0675-\u0678\u0e33\u0e4d\u0eb3\u0ecd\u1680\u180e"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2e80-\u2fd5\u3000\uf900-\ufaff\ufb00-\ufdfb\ufe70-\ufeff\uff01-\uffee\ufff9-\uffff\ud800-\udfff]"
)


def normalise(text: str) -> str:
    """``text`` in one spelling; applying it twice changes nothing more."""
    if text.isascii():
        return _plain_whitespace(_REMOVED.sub("", _LINE_ENDS.sub("\n", text))) if _ASCII_WORK.search(text) else text
    if not _SUSPECT.search(text):
        text = unicodedata.normalize("NFC", text)
        return _plain_whitespace(text) if _ASCII_WORK.search(text) else text
    text = _LINE_ENDS.sub("\n", text)
    text = _REMOVED.sub("", text)
    text = _SPACES.sub(" ", text)
    text = _FOLDED.sub(lambda match: "".join(map(_fold, match[0])), text)
    text = text.translate(_RADICAL_TABLE)
    text = _TATWEEL.sub("", text)
    text = unicodedata.normalize("NFC", text)
    text = _JOINERS.sub(_joiner, text)  # one may stand between the parts of a sara am
    text = _SARA_AM.sub(_composed_sara_am, text)
    text = unicodedata.normalize("NFC", text)
    while _AM_BEFORE_TONE.search(text):  # again where composing brought a tone behind another mark to its am
        text = unicodedata.normalize("NFC", _AM_BEFORE_TONE.sub(_tones_first, text))
    return _plain_whitespace(text)


def _plain_whitespace(text: str) -> str:
    return _BLANK_LINES.sub("\n\n", _TRAILING.sub("\n", text))


@cache
def _fold(character: str) -> str:
    """The compatibility form; isolated Arabic marks, which decompose to a space and the mark, become the mark."""
    folded = unicodedata.normalize("NFKC", character)
    if len(folded) > 1 and folded[0] in " \u0640":
        folded = folded[1:]
    return folded


def _composed_sara_am(match: re.Match[str]) -> str:
    if match[1] is not None:
        return match[1] + "\u0e33"
    return match[2] + "\u0eb3"


def _tones_first(match: re.Match[str]) -> str:
    return "".join(sorted(match[0], key=_AMS.__contains__))


def _joiner(match: re.Match[str]) -> str:
    """ZWJ and ZWNJ stay between letters of scripts that use them and in emoji; elsewhere they are junk."""
    before = match.string[match.start() - 1] if match.start() else ""
    after = match.string[match.end()] if match.end() < len(match.string) else ""
    if _uses_joiners(before) and (after == "" or _uses_joiners(after) or match[0][0] == "\u200d"):
        return match[0][0]
    return ""


def _uses_joiners(character: str) -> bool:
    if not character:
        return False
    code = ord(character)
    return (
        0x0600 <= code <= 0x08FF
        or 0x0900 <= code <= 0x0DFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x18AF
        or 0x2190 <= code <= 0x2BFF
        or code == 0xFE0F
        or 0x1F000 <= code <= 0x1FAFF
    )


_RADICAL_TABLE = str.maketrans(_RADICALS)
