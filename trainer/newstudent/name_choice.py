"""Which names a vocabulary may get, and which of them it gets: the most frequent, as far as its file has room."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import matches_nothing
from trainer.newstudent.word_forms import Analyser

_COMMON = 30_000  # English words that are cut as they were


def english_of(known: Analyser, fold: Callable[[str], str]) -> dict[str, float]:
    """Frequencies of English words in letters a to z, the most frequent first."""
    found: dict[str, float] = {}
    for written, frequency in sorted(known.frequencies.items(), key=lambda entry: (-entry[1], entry[0])):
        word = fold(written)
        if word.isascii() and word.isalpha():
            found.setdefault(word, frequency)
    return found


def allowed_in(vocabulary: Collection[str], english: Mapping[str, float]) -> Callable[[str], bool]:
    """Whether a name may be given: of letters that pieces have, no common English word (``english_of``), and not the
    beginning of one that is no piece."""
    letters = {letter for piece in vocabulary for letter in piece}
    common = list(english)[:_COMMON]
    kept = {*common, *(word[:size] for word in common if SPACE + word not in vocabulary for size in range(1, len(word)))}

    def allowed(piece: str) -> bool:
        return piece.removeprefix(SPACE) not in kept and letters.issuperset(piece) and not matches_nothing(piece)

    return allowed


@dataclass(slots=True)
class NameChoice:
    """Names that there could be, and how frequent they are."""

    names: dict[str, int] = field(default_factory=dict)
    frequencies: dict[str, float] = field(default_factory=dict)

    def seen(self, piece: str, frequency: float) -> None:
        """A word of a list of frequencies; of several languages, that which writes it most."""
        if frequency > self.frequencies.get(piece, 0.0):
            self.frequencies[piece] = frequency

    def chosen(self, room: int) -> dict[str, int]:
        """The most frequent names that take no more than so many bytes of a ``tokenizer.json``."""
        found: dict[str, int] = {}
        for piece in sorted(self.names, key=lambda name: (-self.frequencies.get(name, 0.0), name)):
            room -= entry_bytes(piece, self.names[piece])
            if room < 0:
                break
            found[piece] = self.names[piece]
        return found


def entry_bytes(piece: str, number: int) -> int:
    """What a name takes in a file without spaces."""
    return len(json.dumps({piece: number}, ensure_ascii=False, separators=(",", ":")).encode("utf-8")) - 1
