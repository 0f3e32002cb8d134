"""Names of members: which encoding they are in, and how to show hostile ones safely."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

MAX_NAME = 240  # characters of one member's name, folders included; longer ones are shortened in the middle

# Control characters, line and paragraph separators, and the marks that reorder what a person reads (exe.txt for txt.exe).
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]")
_DRIVE = re.compile(r"^[A-Za-z]:")
_CANDIDATES = ("cp932", "gbk", "cp949", "big5", "cp866", "cp437")


def safe_name(raw: str, fallback: str = "unnamed") -> str:
    """A relative name, safe to show and to join after ``!/``: no traversal, no control or reordering marks, bounded length.

    It is never used as a path on disk; members are spooled under names of our own.
    """
    parts = []
    for part in _DRIVE.sub("", raw).replace("\\", "/").split("/"):
        part = unicodedata.normalize("NFC", _UNSAFE.sub("_", part)).strip()
        if part in ("", ".", ".."):
            continue
        # "!/" separates a container from its member in a document's path
        parts.append(part[:-1] + "_" if part.endswith("!") else part)
    name = "/".join(parts) or fallback
    if len(name) > MAX_NAME:
        digest = hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
        name = f"{name[:150].rstrip('/')}~{digest}~{name[-70:].lstrip('/')}"
    return name


class UniqueNames:
    """Hands out each name once: the second ``a.txt`` becomes ``a (2).txt``."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        count = self._next.get(name, 0)
        if not count:
            self._next[name] = 1
            return name
        stem, dot, suffix = name.rpartition(".")
        if not dot or "/" in suffix or len(suffix) > 10:
            stem, suffix = name, ""
        while True:
            count += 1
            fresh = f"{stem} ({count}).{suffix}" if suffix else f"{stem} ({count})"
            if fresh not in self._next:
                self._next[name] = count
                self._next[fresh] = 1
                return fresh


def guess_encoding(names: Iterable[bytes]) -> str:
    """The encoding that an archive without a say about it most likely wrote its names in, judged over all names together."""
    sample = b"\n".join(name for name in names if not name.isascii())[:20_000]
    if not sample:
        return "utf-8"
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError:
        scores = {encoding: _plausibility(sample, encoding) for encoding in _CANDIDATES}
        return max(scores, key=lambda encoding: scores[encoding])
    return "utf-8"


def _plausibility(sample: bytes, encoding: str) -> float:
    """How much of the sample turns into letters of everyday text, per byte; -1 if it cannot be decoded."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return -1.0
    score = 0.0
    total = sum(byte >= 0x80 for byte in sample) or 1
    previous = ""
    for character in text:
        score += _weight(character, previous, encoding)
        previous = character
    return score / total


def _weight(character: str, previous: str, encoding: str) -> float:
    point = ord(character)
    if point < 0x80:
        return 0.0
    if point >= 0x3040 and previous.isascii() and previous.isalpha():
        return 0.1  # an accented letter in a Latin word, taken for the half of a wide character
    if 0x3040 <= point < 0x3100:  # kana: Shift-JIS writes it far more often than other encodings hit it by chance
        return 3.0 if encoding == "cp932" else 0.5
    if 0xAC00 <= point < 0xD7A4:
        return 2.2 if character.encode("euc_kr", "ignore") else 0.2
    if 0x4E00 <= point < 0xA000:
        return 2.0 if _is_common_han(character, encoding) else 0.3
    if 0x0400 <= point < 0x0460:
        return 1.0 if not previous.isalpha() or "\u0400" <= previous < "\u0460" else 0.2
    if 0xFF61 <= point < 0xFFA0:  # half-width kana: what GBK and EUC bytes look like when read as Shift-JIS
        return -0.2
    if point < 0x250 and character.isalpha():
        return 0.9 if previous.isascii() else 0.4
    return -0.5


def _is_common_han(character: str, encoding: str) -> bool:
    """Whether the character stands in the encoding's first level, where everyday ones are."""
    data = character.encode(encoding, "ignore")
    if len(data) != 2:
        return False
    lead = data[0]
    if encoding == "gbk":
        return 0xB0 <= lead <= 0xD7 and data[1] >= 0xA1
    if encoding == "cp932":
        return 0x88 <= lead <= 0x97
    if encoding == "big5":
        return 0xA4 <= lead <= 0xC6
    return False  # Korean names use hangul; Han in them is rare
