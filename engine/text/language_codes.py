"""Codes of languages: those that mean the same, and those under which others are found."""

from __future__ import annotations

# Codes beside ISO 639-1, and the language that a person would look under.
SAME = {"nb": "no", "yue": "zh", "wuu": "zh", "lzh": "zh", "arz": "ar", "azb": "az", "ckb": "ku", "fil": "tl", "pcm": "en"}
# Bosnian is hardly ever told from its relatives, Serbo-Croatian is none of the answers; scripts are not languages here.
_UNDER = {"bs": ("bs", "hr", "sr"), "sh": ("bs", "hr", "sr"), "zh-hant": ("zh",), "zh-hans": ("zh",), "cmn": ("zh",)}


def answers(code: str) -> tuple[str, ...]:
    """What engine.text.language may say of texts in the language that a person asks for."""
    return _UNDER.get(code) or (SAME.get(code, code),)
