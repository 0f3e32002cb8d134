"""Which whole words are worth a piece: those that are much of a language's text and cut into many pieces now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from tokenizers import Tokenizer

from trainer.models.text_tokens import Tokens
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import piece_of, without_mark
from trainer.newstudent.wide_tokens import alphabet_of, spelled, unigram_pieces, wide_tokens
from trainer.newstudent.word_counts import Words, language_weights

_BATCH = 20_000
_LEAST_CHARACTER = 3  # texts that a character comes in


def chosen_words(counts: Mapping[str, Words], old: Tokens, most: int, *, least: int = 4, growth: float = 0.0) -> list[str]:
    """Pieces for the words with the most to gain: share of their language's text * sqrt(pieces saved), summed.

    counts: folded, without English, whose words come from the teacher. least: texts that a word comes in. growth: of
    ``language_weights``.
    """
    share: Counter[str] = Counter()
    known = set(unigram_pieces(old))
    weights = language_weights(counts, growth)
    for language, words in counts.items():
        shares = (words.shares * weights[language]).tolist()
        for word, part, texts in zip(words.words, shares, words.texts.tolist(), strict=True):
            if texts >= least and len(word) > 1 and not (word.isascii() and word.isdigit()) and piece_of(word) not in known:
                share[word] += part
    gain = {}
    candidates, backend = list(share), old.backend()
    for at in range(0, len(candidates), _BATCH):
        some = candidates[at : at + _BATCH]
        for word, encoding in zip(some, backend.encode_batch(some, add_special_tokens=False), strict=True):
            if len(encoding.ids) > 1:
                gain[word] = share[word] * (len(encoding.ids) - 1) ** 0.5
    best = sorted(gain, key=lambda word: (-gain[word], word))[:most]
    return [piece_of(word) for word in best]


def characters_of(counts: Mapping[str, Words], texts: Iterable[str]) -> list[str]:
    """Characters that come in a few texts, in words or in texts of languages without spaces."""
    seen: Counter[str] = Counter()
    for words in counts.values():
        for word, count in zip(words.words, words.texts.tolist(), strict=True):
            for character in set(word):
                seen[character] += count
    for text in texts:
        seen.update(set(text))
    return sorted(character for character, count in seen.items() if count >= _LEAST_CHARACTER)


def first_tokens(
    old: Tokens,
    words: Sequence[str],
    unspaced: Iterable[str],
    characters: Sequence[str],
    left_out: Collection[str] = frozenset(),
) -> Tokens:
    """The tokenizer to align with: the old pieces, characters, words, and pieces without spaces.

    An old piece of a script without spaces that began a run gets a second form, which is found everywhere. left_out: old
    pieces, and the second forms of those, that are to be none any more.
    """
    known = [piece for piece in unigram_pieces(old) if piece.removeprefix(SPACE) not in left_out]
    alphabet = alphabet_of([*known, *words], characters)
    again = [word for piece in known if (word := without_mark(piece))]
    pieces = dict.fromkeys([*known, *spelled(alphabet), *words, *unspaced, *again])
    return wide_tokens(old, list(pieces), alphabet)


def numbers(tokens: Tokens) -> dict[str, int]:
    """The pieces by number, in their order."""
    backend: Tokenizer = tokens.backend()
    return dict(sorted(backend.get_vocab(with_added_tokens=False).items(), key=lambda entry: entry[1]))
