"""The language of a text, offline: by its script where that is enough, else by py3langid's byte n-grams (139 languages)."""

from __future__ import annotations

import functools
import threading

from engine.text.byte_statistics import ByteStatistics
from engine.text.kin_languages import nearest_kin
from engine.text.language_codes import SAME
from engine.text.scripts import LANGUAGE_OF_SCRIPT, letters_by_script, writes

UNKNOWN = "und"
_loading = threading.Lock()
_ENOUGH = 300  # characters that are looked at; more change nothing
_FEW_LETTERS = 24  # below, the document's own language is the better guess, unless the script speaks against it
_SURE = 0.9  # probability from which even a short text is believed


def detect(text: str, fallback: str = UNKNOWN) -> str:
    """ISO 639-1 code of a text's language: ``zh`` and ``sr`` in either script, ``no`` for Bokmål; "und" without letters.

    fallback: the language of the text around it, used when the text itself says too little.
    """
    sample = text[:_ENOUGH]
    counts = letters_by_script(sample)
    letters = counts.total()
    if not letters:
        return fallback
    script, share = counts.most_common(1)[0]
    if script in LANGUAGE_OF_SCRIPT and share * 2 > letters:
        return LANGUAGE_OF_SCRIPT[script]
    if script in ("Han", "Kana"):
        return _han(counts["Han"], counts["Kana"], fallback)
    code, probability = _statistics().classify(sample.replace("\n", " "))
    code = nearest_kin(SAME.get(code, code), text, fallback)
    if script == "Cyrillic" and code in ("bs", "hr"):
        code = "sr"
    if letters < _FEW_LETTERS and probability < _SURE and writes(fallback, script):
        return fallback
    return code


def _han(han: int, kana: int, fallback: str) -> str:
    """Japanese has kana between its Han characters; a few alone (の in a Chinese brand) prove nothing."""
    if kana * 12 > han:
        return "ja"
    return "ja" if fallback == "ja" and han < _FEW_LETTERS else "zh"


def prepare() -> None:
    """Begin to load the tables in another thread, which takes half a second; else the first question does."""
    threading.Thread(target=_statistics, name="language-tables", daemon=True).start()


def _statistics() -> ByteStatistics:
    with _loading:
        return _loaded()


@functools.cache
def _loaded() -> ByteStatistics:
    """Languages without an ISO 639-1 code are left out."""
    return ByteStatistics(lambda code: len(code) == 2 or code in SAME)
