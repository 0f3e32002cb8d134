"""Which encoding undeclared bytes are in: what can be proven, then, for Latin script, what languages write, and for others
chardet's candidates, judged by the text they give."""

from __future__ import annotations

import codecs
import re
import unicodedata

import chardet

from engine.extraction.charset_names import python_codec
from engine.extraction.latin_statistics import likeliest
from engine.extraction.sniff import wide_encoding

_SAMPLE = 200_000
_JUDGED = 4000  # characters of a candidate's text
_ESCAPES: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"\x1b$)C", ("iso2022_kr",)),
    (b"\x1b$", ("iso2022_jp_2", "iso2022_jp_ext", "iso2022_jp_2004")),
    (b"\x1b(J", ("iso2022_jp_2", "iso2022_jp_ext")),
    (b"~{", ("hz",)),
)
# Hardly ever met, and mistaken for what is met daily. Romanian is dealt with below.
_EXCLUDED = ("iso8859-16", "kz1048", "ptcp154")
_ERAS = chardet.EncodingEra.ALL & ~chardet.EncodingEra.MAINFRAME
_NEAR = 0.6  # of the best candidate's confidence; chosen by bench_encodings, flat between 0.3 and 0.8
_OTHER_SCRIPT = 0.2  # of the bytes; Latin texts have fewer accents
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{4,}")  # in Latin script hardly ever
# Words, and the one-letter ones that begin a sentence: elsewhere a lone capital may be a dash that was misread.
_CYRILLIC = re.compile(r"[А-яієїјљњћ]{2,}|(?:^|[.!?]\s)[АВЗИІКОСУЯ](?=\s)", re.MULTILINE)
_MISREAD = re.compile(r"(?<=[^.!?\s])\s[РСЦЧ](?=\s)|(?<=[а-я,]\s)Я")  # a dash, a small letter
_TOGETHER = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "FULLWIDTH", "HALFWIDTH"})
_SYMBOLS = frozenset({"So", "Sm", "Sk", "No", "Sc"})
_ROMANIAN_CEDILLAS = "şţŞŢ"
_ROMANIAN = "ăâîșțşţ"


def guess(data: bytes, hint: str | None = None) -> str:
    """The codec that most likely gives the right text. hint: a declared codec that did not fit without errors."""
    wide = wide_encoding(data[:_SAMPLE])
    if wide and (b"\x00" in data or not _is_utf8(data)):  # UTF-16 without a NUL is no sound UTF-8, unless it is all ASCII
        return wide
    first = _HIGH.search(data)
    if first is None:
        return _escaped(data) or "utf-8"
    sample = _telling(data, first.start())
    if _is_utf8(data) or _mostly_utf8(sample):
        return "utf-8"
    latin = None if _other_script(sample) else likeliest(sample)
    return _cyrillic(sample, _romanian(sample, latin or _legacy(sample) or hint or "cp1252"))


def _telling(data: bytes, first: int) -> bytes:
    """A sample to judge: of other scripts only the lines that hold them, which plain ASCII would drown (comments in code);
    of Latin scripts, where the words around a letter tell, all. No encoding that extends ASCII uses line ends otherwise.
    """
    sample = data[max(0, first - 1000) :][:_SAMPLE]
    telling = b"\n".join(line for line in sample.splitlines() if not line.isascii())
    return telling if _other_script(telling) else sample


def _other_script(sample: bytes) -> bool:
    """Many bytes beyond ASCII, or words of nothing else, if few (no drawn lines, which are of two or three characters)."""
    high = len(_HIGH.findall(sample))
    return high > len(sample) * _OTHER_SCRIPT or high < 2 * sum(
        len(run) for run in _HIGH_RUN.findall(sample) if len(set(run)) > 3
    )


def _escaped(data: bytes) -> str | None:
    """The 7-bit encodings that switch character sets by escape sequences, which also pass for ASCII."""
    for mark, names in _ESCAPES:
        if mark in data:
            for codec in names:
                text = _decoded(data, codec)
                if text is not None and not text.isascii() and "\x1b" not in text:
                    return codec
    return None


def _is_utf8(data: bytes) -> bool:
    """Whether it is UTF-8, its last character perhaps cut off: which proves nothing if it is the only one beyond ASCII."""
    text = _decoded(data, "utf-8")
    return text is not None and not text.isascii()


def _mostly_utf8(sample: bytes) -> bool:
    """UTF-8 with some damage: other encodings hardly ever form valid multi-byte sequences by chance."""
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    valid = len(text) - bad - len(sample.decode("ascii", "ignore"))
    return valid >= 4 * bad


def _legacy(sample: bytes) -> str | None:
    """The likeliest of chardet's candidates whose text is least strange."""
    candidates: list[tuple[float, int, str]] = []
    found = chardet.detect_all(sample, ignore_threshold=True, encoding_era=_ERAS, exclude_encodings=_EXCLUDED)
    best = max((entry["confidence"] for entry in found), default=0.0)
    for rank, entry in enumerate(found[:12]):
        codec = python_codec(entry["encoding"])
        if codec is None or entry["confidence"] < best * _NEAR:
            continue
        text = _decoded(sample, codec)
        if text is not None:
            candidates.append((strangeness(text[:_JUDGED]), rank, codec))
    if not candidates:
        return python_codec(found[0]["encoding"]) if found else None
    return min(candidates)[2]


def strangeness(text: str) -> float:
    """How much in ``text`` no writer would write: scripts mixed in a word, symbols and capitals inside words, controls."""
    score = 0.0
    script = previous = ""
    for place, character in enumerate(text):
        if character.isalpha():
            current = "LATIN" if character < "\u0250" else unicodedata.name(character, "?").partition(" ")[0]
            if script and current != script and not (current in _TOGETHER and script in _TOGETHER):
                score += 1.0
            if previous.islower() and character.isupper() and not (previous.isascii() and character.isascii()):
                score += 0.5
            script = current
        else:
            if character >= "\x80":
                category = unicodedata.category(character)
                if category in ("Cc", "Co", "Cn"):
                    score += 2.0
                elif category in _SYMBOLS and (script or text[place + 1 : place + 2].isalpha()):
                    score += 0.7
            if not unicodedata.combining(character):
                script = ""
        previous = character
    return score


def _romanian(sample: bytes, codec: str) -> str:
    """Romanian is written with commas below; the older code pages had only cedillas at the same places."""
    if codec not in ("cp1250", "iso8859-2"):
        return codec
    old, new = _decoded(sample, codec), _decoded(sample, "iso8859-16")
    if old is None or new is None or not any(letter in old for letter in _ROMANIAN_CEDILLAS):
        return codec
    same = old.translate(str.maketrans(_ROMANIAN_CEDILLAS, "șțȘȚ")) == new
    # Where they differ in more, one has quotation marks and the other foreign letters in their place.
    return "iso8859-16" if same or _foreign_letters(new) < _foreign_letters(old) else codec


def _foreign_letters(text: str) -> int:
    """Letters that Romanian has not."""
    return sum(not letter.isascii() and letter.isalpha() and letter.lower() not in _ROMANIAN for letter in text)


def _cyrillic(sample: bytes, codec: str) -> str:
    """Windows and the old Macintosh share most small letters; capitals of one are rare letters or marks in the other."""
    if codec not in ("cp1251", "mac-cyrillic"):
        return codec
    windows, macintosh = _decoded(sample, "cp1251"), _decoded(sample, "mac-cyrillic")
    if windows is None or macintosh is None:
        return codec
    return "mac-cyrillic" if _unlike_cyrillic(macintosh) < _unlike_cyrillic(windows) else "cp1251"


def _unlike_cyrillic(text: str) -> tuple[float, int]:
    """How strange a text is and, of equally strange ones, how few of its letters are usual at their places."""
    text = text[:_JUDGED]
    return strangeness(text), len(_MISREAD.findall(text)) - sum(map(len, _CYRILLIC.findall(text)))


def _decoded(data: bytes, codec: str) -> str | None:
    """The text, None if it is not in ``codec``. A character cut off at the end of a sample does not count."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError:
        return None
