"""Frequent pieces of languages that are written without spaces, where no word can be counted: SentencePiece's."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Generator, Mapping, Sequence

import numpy as np
import regex
import sentencepiece

from trainer.data import Records
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.records import PairRecord

_LONGEST_TEXT = 400
_LONGEST = {"zh": 8, "zh-hant": 8, "ja": 8}  # characters of a piece; a syllable of the others takes several
_LONGEST_ELSE = 16
_LETTERS = regex.compile(r"[\p{L}\p{M}]+")
_LEAST = 6.0  # expected count in the text read


def sampled_texts(records: Records[PairRecord], place: int, language: str, characters: int, seed: int) -> list[str]:
    """About so many characters of a language (its place in the data's), drawn evenly."""
    entries = records.texts[records.texts["language"] == place]
    total = int(np.minimum(entries["length"], _LONGEST_TEXT).sum())
    choose = random.Random(f"{seed} {language}")  # noqa: S311  (a sample, no secret)
    rate = characters / max(1, total)
    return [records[at].tr[language][:_LONGEST_TEXT] for at in entries["record"].tolist() if choose.random() < rate]


def unspaced_words(
    texts: Mapping[str, Sequence[str]], pieces: Mapping[str, int]
) -> Generator[Event, None, dict[str, float]]:
    """Pieces of two and more letters with their expected counts, from folded texts by language.

    pieces: size of a language's vocabulary; what is no letter, or one alone, is not given back. Raises DataError where
    SentencePiece cannot be trained.
    """
    found: dict[str, float] = {}
    for language, own in sorted(texts.items()):
        if any(own):
            for piece, count in _pieces(language, own, pieces[language]).items():
                found[piece] = found.get(piece, 0.0) + count
        yield make("words", what="unspaced", language=language, texts=len(own), pieces=len(found))
    return found


def _pieces(language: str, texts: Sequence[str], size: int) -> dict[str, float]:
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([run for text in texts for run in text.split()]),
            add_dummy_prefix=False,  # no piece begins with a space: a word is one piece wherever it stands
            model_writer=model,
            model_type="unigram",
            vocab_size=max(size, len(set("".join(texts))) + 8),
            hard_vocab_limit=False,
            character_coverage=0.9995,
            normalization_rule_name="identity",
            max_sentence_length=8000,
            seed_sentencepiece_size=100_000,
            num_threads=1,  # the same pieces every time
            max_sentencepiece_length=_LONGEST.get(language, _LONGEST_ELSE),
            minloglevel=2,
        )
    except RuntimeError as error:
        raise DataError(f"words of {language}", f"SentencePiece: {error}") from error
    trained = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    characters = sum(map(len, texts))
    found = {}
    for number in range(trained.get_piece_size()):
        piece = trained.id_to_piece(number)
        count = math.exp(trained.get_score(number)) * characters / 2
        if len(piece) > 1 and not piece.isascii() and _LETTERS.fullmatch(piece) and count >= _LEAST:
            found[piece] = count
    return found
