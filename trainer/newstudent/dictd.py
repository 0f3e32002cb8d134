"""Bilingual dictionaries as dictd reads them: an index of headwords, and the entries' text in gzip.

Debian brings FreeDict's in packages named ``dict-freedict-*``. Read are those that WikDict made of Wiktionary's translations
(CC BY-SA 3.0); the others have licences of their own, and only some of these go with the model's.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import regex

from trainer.errors import DataError

# ISO 639-3, as the files are named, of the languages that there are.
LANGUAGES: Final = {
    "bul": "bg", "deu": "de", "ell": "el", "eng": "en", "fin": "fi", "fra": "fr", "ind": "id", "ita": "it", "jpn": "ja",
    "lit": "lt", "nld": "nl", "nor": "no", "pol": "pl", "por": "pt", "rus": "ru", "spa": "es", "swe": "sv", "tur": "tr",
}  # fmt: skip
_NAME = regex.compile(r"freedict-([a-z]{3})-([a-z]{3})\.index")
_DIGITS = {letter: at for at, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
_ABOUT, _TITLE = "00database", "00databaseshort"
_MADE_BY = "WikDict"
_LARGEST = 128 << 20  # bytes of a dictionary; the largest there is has 10 MB
_HEAD_END = regex.compile(r" (?:/|<)")
_AFFIX = regex.compile("<[^>]*(?:suffix|prefix)[^>]*>")
_SENSE = regex.compile(r"^\d+\. ")
_ASIDE = regex.compile(r"\[[^\]]*\]|\([^)]*\)")
_COUNTED = regex.compile(r" \d+$")


def dictionaries(folder: Path) -> list[tuple[str, str, Path]]:
    """(from, to, index file) of the dictionaries of a folder between languages that are known here."""
    found = [(match, path) for path in sorted(folder.glob("*.index")) if (match := _NAME.fullmatch(path.name))]
    pairs = [(LANGUAGES.get(match[1]), LANGUAGES.get(match[2]), path) for match, path in found]
    return [(one, other, path) for one, other, path in pairs if one is not None and other is not None]


def read_dictionary(index: Path) -> Iterator[tuple[str, str]]:
    """(word, translation) of each sense of a dictionary; nothing of one that WikDict did not make. Raises DataError."""
    path = index.with_name(index.name.removesuffix(".index") + ".dict.dz")
    try:
        with gzip.open(path) as file:
            text = file.read(_LARGEST + 1)
        entries = [_entry(line, text) for line in index.read_text("utf-8").splitlines()]
    except (OSError, EOFError, ValueError, KeyError, zlib.error) as error:
        raise DataError(str(path), f"the dictionary cannot be read: {error}") from error
    if len(text) > _LARGEST:
        raise DataError(str(path), "no dictionary is so large")
    if not any(word == _TITLE and _MADE_BY in entry for word, entry in entries):
        return
    # A word with marks stands in the index without them, too.
    for entry in dict.fromkeys(entry for word, entry in entries if not word.startswith(_ABOUT)):
        yield from _senses(entry)


def _entry(line: str, text: bytes) -> tuple[str, str]:
    word, offset, size = line.split("\t")
    start = _number(offset)
    return word, text[start : start + _number(size)].decode("utf-8")


def _number(written: str) -> int:
    number = 0
    for letter in written:
        number = number * len(_DIGITS) + _DIGITS[letter]
    return number


def _senses(entry: str) -> Iterator[tuple[str, str]]:
    """Of "word /sound/ <kind>" and a line of translations, or numbered ones; what else there is explains them."""
    head, *lines = entry.split("\n")
    word = _HEAD_END.split(head)[0].strip()
    if not word or _AFFIX.search(head):
        return
    for line in [line for line in lines if _SENSE.match(line)] or lines[:1]:
        for part in _ASIDE.sub("", _SENSE.sub("", line)).split(","):
            if translation := _COUNTED.sub("", part.strip(" ;.")):
                yield word, translation
