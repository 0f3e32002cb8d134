"""Words of languages that are written without spaces, as ICU's word breaker cuts them, and which old pieces are none.

A tokenizer of the longest piece that fits goes wrong with fragments: one that begins inside a word takes the next word's
beginning with it. SentencePiece's pieces are often such; ICU cuts Chinese and Japanese by a dictionary, Thai, Lao, Khmer
and Burmese too. Together with the other names (``other_names``), without any step of training, words instead of
SentencePiece's pieces took questions -> passages in other languages (xquad_p, nDCG@20) from .633 to .679 (2026-11-23).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from trainer.data import Records
from trainer.events import Event, make
from trainer.models.text_tokens import Tokens
from trainer.newstudent.extras import recipe_extra
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import is_run, runs
from trainer.newstudent.wide_tokens import UNKNOWN
from trainer.records import PairRecord

_LONGEST_TEXT = 400
_LONGEST_WORD: Final = 24
_JUDGED_EVERY = 4  # texts, for the pieces of the old tokenizer
_LEAST_USES = 2
_LEAST_WHOLE = 0.6  # of a piece's uses that begin and end where words do
_LOCALES = {"zh-hant": "zh-Hant"}

# A run of letters without spaces, cut into its words.
Cut = Callable[[str], Iterable[str]]


def icu_cut(language: str) -> Cut:
    """ICU's words of a language. Raises MissingExtraError."""
    with recipe_extra("icu4py"):
        from icu4py.breakers import WordBreaker
        from icu4py.locale import Locale
    locale = Locale(_LOCALES.get(language, language))
    return lambda run: WordBreaker(run, locale)


def sampled_texts(records: Records[PairRecord], place: int, language: str, characters: int, seed: int) -> list[str]:
    """About so many characters of a language (its place in the data's), drawn evenly."""
    entries = records.texts[records.texts["language"] == place]
    total = int(np.minimum(entries["length"], _LONGEST_TEXT).sum())
    choose = random.Random(f"{seed} {language}")  # noqa: S311  (a sample, no secret)
    rate = characters / max(1, total)
    return [records[at].tr[language][:_LONGEST_TEXT] for at in entries["record"].tolist() if choose.random() < rate]


@dataclass(frozen=True, slots=True)
class Segmented:
    """words: of two and more letters that are seen often enough. fragments: old pieces, without the mark of a beginning,
    that are no words and mostly stand for parts of such."""

    words: Collection[str]
    fragments: Collection[str]


def segmented(
    texts: Mapping[str, Sequence[str]], least: Mapping[str, int], old: Tokens, cutter: Callable[[str], Cut]
) -> Generator[Event, None, Segmented]:
    """Words of folded texts by language. least: times that a language's word is seen.

    old: a greedy tokenizer of the old pieces, which are judged where all of their characters come in the texts.
    """
    words: set[str] = set()
    judged = _Judged(old)
    for language, own in sorted(texts.items()):
        cut, seen = cutter(language), Counter[str]()
        for at, text in enumerate(own):
            for run in runs(text):
                parts = list(cut(run))
                seen.update(parts)
                judged.see(run, parts if at % _JUDGED_EVERY == 0 else ())
        words.update(word for word, times in seen.items() if times >= least[language] and _is_word(word))
        yield make("words", what="unspaced", language=language, texts=len(own), pieces=len(words))
    return Segmented(frozenset(words), frozenset(judged.fragments(words)))


def _is_word(text: str) -> bool:
    return 1 < len(text) <= _LONGEST_WORD and is_run(text)


class _Judged:
    """How often each old piece is used, and how often it begins and ends where words do."""

    def __init__(self, old: Tokens) -> None:
        self._backend = old.backend()
        self._characters: set[str] = set()
        self._uses, self._whole = Counter[str](), Counter[str]()

    def see(self, run: str, words: Sequence[str]) -> None:
        self._characters.update(run)
        if not words:
            return
        edges = {0, *np.cumsum([len(word) for word in words]).tolist()}
        encoding = self._backend.encode(run, add_special_tokens=False)
        for piece, (first, end) in zip(encoding.tokens, encoding.offsets, strict=True):
            self._uses[piece] += 1
            self._whole[piece] += first in edges and end in edges

    def fragments(self, words: Collection[str]) -> list[str]:
        bare = {piece.removeprefix(SPACE) for piece in self._backend.get_vocab(with_added_tokens=False) if piece != UNKNOWN}
        return [
            piece
            for piece in bare
            if len(piece) > 1
            and is_run(piece)
            and piece not in words
            and self._characters.issuperset(piece)
            and not (self._uses[piece] >= _LEAST_USES and self._whole[piece] >= _LEAST_WHOLE * self._uses[piece])
        ]
