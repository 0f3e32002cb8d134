"""Language keys: BCP 47 tags, ISO 639-2/3 codes, retired codes and English names to the one key that records use.

Keys are ISO 639-1 where it exists, else ISO 639-3; region and script are dropped, except ``zh-hant`` for Chinese in
Traditional characters. ``no`` is Bokmål, ``nn`` Nynorsk, ``sr`` Serbian in either script.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from trainer.language_table import LANGUAGES, MORE, SAME

_ENTRIES = [entry.split() for entry in LANGUAGES.strip().replace("\n", "|").split("|")]
_TWO = {entry[0] for entry in _ENTRIES}
_THREE = {code: entry[0] for entry in _ENTRIES for code in entry[1].split(",")}
_NAMES = {name.replace("_", " ").casefold(): entry[0] for entry in _ENTRIES for name in entry[2:]} | {
    "simplified chinese": "zh", "chinese simplified": "zh", "chinese (simplified)": "zh", "简体中文": "zh",
    "traditional chinese": "zh-hant", "chinese traditional": "zh-hant", "chinese (traditional)": "zh-hant",
    "繁體中文": "zh-hant", "brazilian portuguese": "pt", "cantonese": "yue",
}  # fmt: skip
_SAME = dict(pair.split(":") for pair in SAME.split())
_MORE = frozenset(MORE.split())
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_@.][A-Za-z0-9]{1,8})*")
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo", "traditional", "cht"})
ENGLISH = "en"


@functools.lru_cache(4096)
def normalise(tag: str) -> str | None:
    """The key of a language tag (``pt-BR`` -> pt, ``zh_TW`` -> zh-hant, ``deu`` -> de, ``iw`` -> he), or None if unknown."""
    tag = tag.strip()
    if not _TAG.fullmatch(tag):
        return None
    language, *rest = re.split(r"[-_@.]", tag.lower())
    key = _SAME.get(language) or _THREE.get(language) or (language if language in _TWO or language in _MORE else None)
    if key == "zh" and _TRADITIONAL.intersection(rest) and "hans" not in rest:
        return "zh-hant"
    return key


def from_name(name: str) -> str | None:
    """The key of what a person calls a language: its English name, or a tag."""
    name = unicodedata.normalize("NFC", name).strip()
    return _NAMES.get(name.casefold()) or normalise(name)
