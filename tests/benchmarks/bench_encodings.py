"""How often the text of undeclared legacy bytes is found, by encoding, on short and long texts.

    python -m tests.benchmarks.bench_encodings TEXTS.json [--each 60] [--json]

TEXTS.json: {"language": ["text", ...]}. Each text is encoded in the encodings that its language was written in; what decodes
to the same text counts as right, whatever the encoding is called.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

LANGUAGES = {
    "utf-8": "en de fr ru zh ja ar th",
    "utf-16": "en ru zh ja",
    "utf-32": "en ru zh",
    "utf-16-le": "en de ru zh ja ko ar th",
    "utf-16-be": "en de ru zh ja ko ar th",
    "utf-32-le": "en ru zh ja",
    "utf-32-be": "en ru zh ja",
    "shift_jis": "ja",
    "euc_jp": "ja",
    "iso2022_jp": "ja",
    "euc_kr": "ko",
    "gb18030": "zh",
    "gbk": "zh",
    "big5": "zh-hant",
    "cp1250": "pl cs sk hu hr sl ro",
    "cp1251": "ru uk bg sr mk be",
    "cp1252": "de fr es pt it nl sv da fi no",
    "cp1253": "el",
    "cp1254": "tr",
    "cp1255": "he",
    "cp1256": "ar fa",
    "cp1257": "et lv lt",
    "cp1258": "vi",
    "koi8_r": "ru bg",
    "koi8_u": "uk",
    "cp866": "ru",
    "cp437": "de fr es",
    "cp850": "de fr es",
    "cp852": "pl cs hu",
    "cp874": "th",
    "iso8859_1": "de fr es pt it nl sv da fi no",
    "iso8859_2": "pl cs sk hu hr sl ro",
    "iso8859_3": "eo",
    "iso8859_4": "et lv lt",
    "iso8859_5": "ru bg sr mk be",
    "iso8859_6": "ar",
    "iso8859_7": "el",
    "iso8859_8": "he",
    "iso8859_9": "tr",
    "iso8859_10": "is",
    "iso8859_13": "et lv lt",
    "iso8859_14": "ga cy",
    "iso8859_15": "fr fi de",
    "iso8859_16": "ro",
    "mac_roman": "de fr es",
    "mac_cyrillic": "ru",
}
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_COMMA = str.maketrans("şţŞŢ", "șțȘȚ")
SIZES = {"short": 60, "long": 1000}


def as_written(text: str, encoding: str) -> str:
    """The text as the encoding holds it: Vietnamese Windows has letters with hat or horn, but puts the tone behind them."""
    if encoding != "cp1258":
        return text
    # Whole characters whose tone is a mark of its own; à, é and the like stand in the table themselves.
    return "".join(c if _held(c) else _tone_apart(c) for c in unicodedata.normalize("NFC", text))


def _held(character: str) -> bool:
    try:
        return bool(character.encode("cp1258"))
    except UnicodeEncodeError:
        return False


def _tone_apart(character: str) -> str:
    marks = unicodedata.normalize("NFD", character)
    tones = "".join(mark for mark in marks if mark in _TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES)) + tones


def samples(texts: list[str], encoding: str, size: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Texts of about ``size`` characters that the encoding can hold and that are not plain ASCII."""
    given = 0
    pieces: list[str] = []
    for text in texts:
        text = as_written(text, encoding)
        try:
            if not text.encode(encoding).decode(encoding):
                continue
        except UnicodeEncodeError:
            continue
        pieces.append(text)
        if sum(map(len, pieces)) < size:
            continue
        joined = "\n".join(pieces)[:size]
        pieces = []
        if joined.isascii() and not encoding.startswith("utf"):
            continue
        data = joined.encode(encoding)
        yield joined, data
        given += 1
        if given == count:
            return


def measure(
    texts: dict[str, list[str]], each: int, decode: Callable[[bytes], str], keep: list[str]
) -> list[dict[str, object]]:
    """One row per encoding: the share of right texts, short and long. Some of the wrong ones go into ``keep``."""
    rows: list[dict[str, object]] = []
    for encoding, languages in LANGUAGES.items():
        row: dict[str, object] = {"encoding": encoding}
        for name, size in SIZES.items():
            right = total = 0
            for language in languages.split():
                for text, data in samples(texts.get(language, []), encoding, size, each):
                    total += 1
                    found = decode(data)
                    if language == "ro":  # the cedilla of the older code pages stands for the comma
                        text, found = text.translate(_COMMA), found.translate(_COMMA)
                    if language == "vi":
                        text, found = (unicodedata.normalize("NFC", either) for either in (text, found))
                    right += found == text
                    if found != text:
                        keep.append(f"{encoding} {language} {name}: {text[:70]!r} -> {found[:70]!r}")
            row[name] = round(right / total, 4) if total else None
            row[f"{name}_count"] = total
        rows.append(row)
    return rows


def main() -> int:
    """Run and print."""
    from engine.extraction.encoding import decode

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--each", type=int, default=60, help="texts per language")
    parser.add_argument("--verbose", action="store_true", help="the wrong ones")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    texts = json.loads(options.texts.read_text("utf-8"))
    wrong: list[str] = []
    rows = measure(texts, options.each, lambda data: decode(data)[0], wrong)
    for row in rows:
        print(json.dumps(row) if options.json else f"{row['encoding']!s:14}{row['short']!s:>8}{row['long']!s:>8}")
    for name in SIZES:
        shares = [float(str(row[name])) for row in rows if row[name] is not None]
        mean = sum(shares) / len(shares)
        print(json.dumps({"mean": name, "share": mean}) if options.json else f"mean {name}: {mean:.4f}")
    if options.verbose:
        print(*wrong, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
