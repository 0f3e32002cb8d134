"""Scripts that are written without spaces between words: runs of them stand apart, and their pieces have no beginnings."""

from __future__ import annotations

from typing import Final

import regex

from trainer.newstudent.unigram import SPACE

# For a character class. The mark of a long vowel is of no script to Unicode, and stands in words of Katakana.
UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_ANYWHERE = regex.compile(f"[{UNSPACED}]")
_RUN = regex.compile(f"[{UNSPACED}]+")
_EDGE = regex.compile(rf"(?<=[{UNSPACED}])(?=[^{UNSPACED}\s])|(?<=[^{UNSPACED}\s])(?=[{UNSPACED}])")


def is_unspaced(piece: str) -> bool:
    """Whether a piece has a letter of a script that is written without spaces."""
    return _ANYWHERE.search(piece) is not None


def piece_of(word: str) -> str:
    """The piece that a word is: with the mark of a beginning, but in scripts without spaces."""
    return word if _ANYWHERE.match(word) else SPACE + word


def matches_nothing(piece: str) -> bool:
    """Whether no text is cut into this piece: it has the mark of a beginning where such marks are left out."""
    return piece.startswith(SPACE) and piece_of(piece.removeprefix(SPACE)) != piece


def without_mark(piece: str) -> str | None:
    """What stands for a piece that matches nothing: the word itself. None where there is no such word, or no need of one."""
    word = piece.removeprefix(SPACE)
    return word if matches_nothing(piece) and is_run(word) else None


def is_run(text: str) -> bool:
    """Whether text is of these scripts alone."""
    return _RUN.fullmatch(text) is not None


def runs(text: str) -> list[str]:
    """The parts of a text that are of these scripts alone."""
    found: list[str] = _RUN.findall(text)
    return found


def cut_runs(text: str) -> str:
    """Text with a space where the tokenizer cuts a run of these scripts from others' letters and digits."""
    return _EDGE.sub(" ", text)
