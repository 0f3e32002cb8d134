"""Writing that sets syllables apart: Vietnamese, where "đường cong" is one word. Such spaces may stand inside a piece.

A tokenizer keeps a space beside a syllable with one of these letters; any other cuts. The pieces decide which syllables
belong together: where none says so, the longest match cuts a kept space like any other, into the same pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

# Lower case. Letters that French, Portuguese or Italian have as well (à, é, õ) are left out, but for those with which
# many syllables would have none: â ê ô.
LETTERS = "ăâđêôơưảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỷỹỵ"
_BEHIND = "|".join(rf"[{LETTERS}]" + r"\p{Latin}" * more for more in range(4))
# Of a Split over normalised text: the spaces that cut, all but those between two Latin letters of which one belongs to such
# a syllable. (A look behind needs known lengths.)
_BETWEEN = rf"(?<!{_BEHIND})\s(?!\p{{Latin}}{{0,5}}[{LETTERS}])"
CUTTING_SPACE = rf"{_BETWEEN}|(?<!\p{{Latin}})\s|\s(?!\p{{Latin}})"
# A character after whose normalisation, or that of what it stands beside, there may be one of the letters.
_MAYBE = re.compile(f"[{LETTERS}{LETTERS.upper()}\u0300-\u036f]")


def runs(text: str, word: re.Pattern[str]) -> Iterator[str]:
    """Parts of a text, cut only at spaces that are sure to cut; the text is not normalised yet. word: what is no space."""
    if not _MAYBE.search(text):
        yield from word.findall(text)
        return
    words = [(found.start(), found.end(), bool(_MAYBE.search(found.group()))) for found in word.finditer(text)]
    begin = words[0][0] if words else 0
    for (_, end, one), (start, _, other) in pairwise(words):
        if not (one or other):
            yield text[begin:end]
            begin = start
    if words:
        yield text[begin : words[-1][1]]
