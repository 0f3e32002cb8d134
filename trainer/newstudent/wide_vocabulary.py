"""The pieces of a wide vocabulary: old ones, words that are understood, characters, stems, ends, the teacher's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
import regex

from trainer.models.encoder import Encoder
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import is_unspaced
from trainer.newstudent.word_meanings import Meanings

_LEAST_LINKS = 2.0  # expected count from which a new word's meaning is known at all
_CONCENTRATION = 0.3  # what use alone counts beside how clear a word's meaning is
# Links that a new word without spaces needs, and the share of them that its meaning tells, of one of these scripts.
_LINKED = (
    (1.5, 0.2, regex.compile("")),
    (0.8, 0.45, regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")),
)
# A word of the teacher that is written the same in other languages means what it means there, if it is well known and used.
_FOREIGN_LINKS, _FOREIGN_USE = 30.0, 3e-5


def understood_words(numbers: Mapping[str, int], old: int, found: Meanings, use: Mapping[str, float], most: int) -> set[int]:
    """New words, those first that are used much and stand for little else."""
    clear, known = np.sqrt((found.shares**2).sum(axis=1)), found.known

    def rank(piece: str) -> tuple[float, str]:
        return -use.get(piece.removeprefix(SPACE), 0.0) * (_CONCENTRATION + float(clear[numbers[piece]])), piece

    words = [
        piece
        for piece, number in numbers.items()
        if number >= old and _word(piece) and known[number] and found.counts[number] >= _LEAST_LINKS
    ]
    return {numbers[piece] for piece in sorted(words, key=rank)[:most]}


def base_pieces(numbers: Mapping[str, int], old: int, words: set[int]) -> list[str]:
    """The old pieces under their numbers, characters, and these words, in the order of numbers.

    An old piece without spaces, whose first form nothing is cut into any more, keeps its second.
    """

    def kept(piece: str, number: int) -> bool:
        return number < old or number in words or not _chosen(piece) or 0 <= numbers.get(SPACE + piece, -1) < old

    return [piece for piece, number in numbers.items() if kept(piece, number)]


def linked_unspaced(numbers: Mapping[str, int], old: int, found: Meanings) -> set[int]:
    """New words without spaces of which something is known. Of languages with little text less must do: a word cut in
    two parts that are known says more than one that is not known."""
    words = [(piece, number) for piece, number in numbers.items() if number >= old and len(piece) > 1 and is_unspaced(piece)]
    return {
        number
        for piece, number in words
        if found.known[number]
        and any(
            found.counts[number] >= links and found.told[number] > told
            for links, told, scripts in _LINKED
            if scripts.match(piece)
        )
    }


def teacher_words(teacher: Encoder, alphabet: Iterable[str], fold: Callable[[str], str]) -> dict[str, int]:
    """Pieces for the teacher's whole words and its signs, with their rows in its table."""
    known, found = set(alphabet), {}
    for word, row in teacher.tokens.backend().get_vocab(with_added_tokens=False).items():
        whole = word.isascii() and word.isalnum() and len(word) > 1
        sign = len(word) == 1 and word in known and not is_unspaced(word)  # a teacher of English knows no such character
        if (whole or sign) and row < len(teacher.table) and fold(word) == word:
            found[SPACE + word] = row
    return dict(sorted(found.items(), key=lambda entry: entry[1]))


def with_teacher_row(
    pieces: Iterable[str],
    teacher: Mapping[str, int],
    numbers: Mapping[str, int],
    old: int,
    found: Meanings,
    use: Mapping[str, float],
) -> dict[str, int]:
    """Those new pieces that are to have the teacher's row, with its number there."""
    chosen, known = {}, found.known
    for piece in pieces:
        number = numbers.get(piece, -1)
        if piece not in teacher or 0 <= number < old:
            continue
        foreign = number >= 0 and known[number] and found.counts[number] >= _FOREIGN_LINKS and len(piece) > 2
        if not (foreign and use.get(piece.removeprefix(SPACE), 0.0) > _FOREIGN_USE):
            chosen[piece] = teacher[piece]
    return chosen


def _chosen(piece: str) -> bool:
    """Of more than a character, in any language."""
    return _word(piece) or (len(piece) > 1 and is_unspaced(piece))


def _word(piece: str) -> bool:
    """A word of a language with spaces, of two letters or more."""
    return piece.startswith(SPACE) and len(piece) > 2 and not is_unspaced(piece)
