"""Frequent words of languages that write compounds as one word, to be recognised inside and at the end of longer words.

``stems.compound_ends`` gives some of them to a vocabulary that is made; these are names, and come later, when the words are
known. German questions of xquad_p .745 -> .755 by them alone (MLIR nDCG@20, 2026-11-24); other languages as before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from trainer.newstudent.unigram import SPACE

COMPOUNDING: Final = frozenset({"de", "nl", "sv", "da", "no", "nn", "fi", "hu", "et", "is", "af"})
_SHORTEST = 5


def compound_parts(words: Mapping[str, tuple[float, str]], number: Mapping[str, int], most: int) -> dict[str, int]:
    """The most frequent words (``attested_words.attested``) that are pieces, or names of such, without the mark of a
    beginning; not those that are there already."""
    known = [
        (-frequency, word)
        for word, (frequency, _) in words.items()
        if len(word) >= _SHORTEST and word not in number and SPACE + word in number
    ]
    return {word: number[SPACE + word] for _, word in sorted(known)[:most]}
