"""How likely a page's text is what a reader of the page sees, told from the text alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.extraction.pdf.scripts import RTL, THAI_LAO

_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
# Everything but ordinary text in the alphabets that read left to right: nothing below this line happens to that.
_NEEDS_CARE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u0590-\u109f\u1780-\u17ff\u3041-\U0010ffff]")
_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_RTL_LETTERS = re.compile(f"[{RTL}]+")
_ISOLATED = re.compile(f"(?<![\\w{RTL}])[{RTL}](?![\\w{RTL}])")
_THAI = re.compile(f"[{THAI_LAO}]")
_LOST_MARK = re.compile(r"(?<![^\s\x00-\x7f])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u093e-\u094d]")
_MARK = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u093e-\u094d]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u3400-\u9fff]")
_COMMON_HAN = re.compile(
    "[的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去"
    "之过過家学學对對可里日本月新行成方分事高部前同合内定社長長会発者用場業開動物体理度法東京第]"
)
_KANA = re.compile("[\u3041-\u30ff]")
_FINAL_FIRST = re.compile(r"(?<!\S)[\u05da\u05dd\u05df\u05e3\u05e5\u0629\u0649](?=[\u05d0-\u05ea\u0620-\u064a]{2})")
_FINAL_LAST = re.compile(r"[\u05d0-\u05ea\u0620-\u064a]{2}[\u05da\u05dd\u05df\u05e3\u05e5\u0629\u0649](?=\s|$|[.,])")
_SCRIPTS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "rtl": _RTL_LETTERS,
    "thai": _THAI,
    "indic": re.compile("[\u0900-\u0dff]"),
    "hangul": _HANGUL,
    "cjk": re.compile("[\u3041-\u30ff\u3400-\u9fff]"),
    "rest": re.compile("[\u0530-\u058f\u10a0-\u137f\u1400-\u1cff]"),
}


@dataclass(frozen=True, slots=True)
class Quality:
    """letters: how many the text has. fault: 0 (nothing looks wrong) to 1 (nothing looks right)."""

    letters: int
    fault: float


def judge(text: str) -> Quality:
    """Statistics of one page's text."""
    size = len(text) - text.count(" ") - text.count("\n")
    if size <= 0:
        return Quality(0, 0.0)
    letters = size - sum(map(text.count, "0123456789.,"))
    if not _NEEDS_CARE.search(text):
        return Quality(letters, _shattered(text, "", letters))
    alphabet = "".join(set(text))  # what does not stand here need not be looked for in the text
    fault = len(_BAD.findall(text)) / size if _BAD.search(alphabet) else 0.0
    fault += _shattered(text, alphabet, letters)
    if _RTL_LETTERS.search(alphabet):
        words = _RTL_LETTERS.findall(text)
        right = sum(map(len, words))
        if _FORMS.search(alphabet):
            fault += 0.5 * len(_FORMS.findall(text)) / size
        if list(map(len, words)).count(1) * 4 > right * 0.2:
            fault += 0.7 * max(0.0, len(_ISOLATED.findall(text)) * 4 - right * 0.2) / size
        first, last = len(_FINAL_FIRST.findall(text)), len(_FINAL_LAST.findall(text))
        if first > last and first > 2:  # letters that only end words begin them: the text runs backwards
            fault += 0.5
    if _MARK.search(alphabet):
        fault += 2.0 * len(_LOST_MARK.findall(text)) / size
    if _HAN.search(alphabet) or _HANGUL.search(alphabet):
        fault += _unlikely_cjk(text, size)
    fault += _jumble(text, alphabet, letters)
    return Quality(letters, min(1.0, fault))


def _shattered(text: str, alphabet: str, letters: int) -> float:
    """Words of one letter each: a text torn apart, unless it is a table of figures."""
    if letters < 60:
        return 0.0
    if _HAN.search(alphabet) or _KANA.search(alphabet) or _THAI.search(alphabet):
        return 0.0
    words = text.split()
    single = sum(1 for word in words if len(word) == 1 and word.isalpha())
    return max(0.0, single / len(words) - 0.35)


def _unlikely_cjk(text: str, size: int) -> float:
    """Wrong character maps give rare Han, or Hangul amid Han without either language's everyday letters."""
    han, hangul = len(_HAN.findall(text)), len(_HANGUL.findall(text))
    if han + hangul < 20:
        return 0.0
    fault = 0.0
    if han > 30 and len(_COMMON_HAN.findall(text)) < 0.02 * han and not _KANA.search(text):
        fault += 0.4
    if hangul > 10 and " " not in text.strip() and len(text) > 100:
        fault += 0.3
    if han > 10 and hangul > 10 and 0.4 < han / (han + hangul) < 0.9 and size > 50:
        fault += 0.3
    return fault


def _jumble(text: str, alphabet: str, letters: int) -> float:
    """Letters of many scripts within single words."""
    present = [pattern for pattern in _SCRIPTS.values() if pattern.search(alphabet)]
    if letters < 20 or len(present) < 3:
        return 0.0
    mixed = total = 0
    for word in text.split()[:2000]:
        if len(word) < 3 or word.isascii():
            continue
        total += 1
        mixed += sum(1 for pattern in present if pattern.search(word)) > 2
    return mixed / total * 0.8 if total > 5 else 0.0
