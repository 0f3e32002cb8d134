"""The words of every language and how often they come: what a vocabulary of whole words is chosen by.

A word counts once a text, however often it comes there, times the weight of the text's source: a corpus of one kind of
labels would otherwise fill the vocabulary of every language that has little else.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from unicodedata import normalize
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt
import regex

from trainer.cache_folder import disk_errors
from trainer.data import Records
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.records import PairRecord

# With what stands inside words: apostrophes and the joiner of Persian. Which of them stay is the tokenizer's to say.
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’ʼʻ\u200c][\p{L}\p{M}]+)*")
_WHOLE = regex.compile(r"[\p{L}\p{M}\p{N}\u200c\u200d]+")
_EVERY = 20_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language, sorted; their weighted counts, and in how many texts they come."""

    words: tuple[str, ...]
    weights: npt.NDArray[np.float64]
    texts: npt.NDArray[np.int64]

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """Of the language's words, adding up to 1."""
        shares: npt.NDArray[np.float64] = self.weights / max(float(self.weights.sum()), 1e-12)
        return shares

    def folded(self, fold: Callable[[str], str]) -> Words:
        """As a tokenizer sees them; what it cuts where it cuts every text (at an apostrophe) is no word to it.

        A word that it sees as several (an article and a word) counts for each.
        """
        found: dict[str, list[float]] = {}
        for word, weight, texts in zip(self.words, self.weights.tolist(), self.texts.tolist(), strict=True):
            for seen in fold(word).split(" "):
                if _WHOLE.fullmatch(seen):
                    entry = found.setdefault(seen, [0.0, 0])
                    entry[0] += weight
                    entry[1] += texts
        return _sorted(found.keys(), [entry[0] for entry in found.values()], [int(entry[1]) for entry in found.values()], 0)

    def save(self, path: Path) -> None:
        """Write to a .npz file."""
        with disk_errors(path), path.open("wb") as file:
            text = np.frombuffer("\n".join(self.words).encode("utf-8"), np.uint8)
            np.savez(file, text=text, weights=self.weights, words=self.texts)

    @classmethod
    def load(cls, path: Path) -> Words:
        """Read what ``save`` wrote. Raises DataError."""
        try:
            with np.load(path, allow_pickle=False) as stored:
                words = tuple(stored["text"].tobytes().decode("utf-8").split("\n")) if len(stored["weights"]) else ()
                read = cls(words, stored["weights"], stored["words"])
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise DataError(str(path), f"counts of words cannot be read: {error}") from error
        if not len(read.words) == len(read.weights) == len(read.texts):
            raise DataError(str(path), "words and their counts do not fit together")
        return read


def language_weights(counts: Mapping[str, Words], growth: float) -> dict[str, float]:
    """What a share of each language's text counts: (the words of its text / the median of all)^growth.

    0: every language alike, which gives those with little text each word that comes thrice, and leaves out words that come
    30 times in those with much.
    """
    sizes = {language: max(float(words.weights.sum()), 1e-12) for language, words in counts.items()}
    median = float(np.median(list(sizes.values()))) if sizes else 1.0
    return {language: (size / median) ** growth for language, size in sizes.items()}


def count_words(
    records: Records[PairRecord], english: str, unspaced: Collection[str], weights: Mapping[str, float], least: int = 3
) -> Generator[Event, None, dict[str, Words]]:
    """By language, those that come in at least so many texts. unspaced: languages without words to find.

    weights: by pattern of a source's name, the first that fits; 1 where none does.
    """
    tallies: dict[str, _Tally] = {}
    known: dict[str, float] = {}
    for at, record in enumerate(records):
        weight = known.get(record.source)
        if weight is None:
            weight = next((value for pattern, value in weights.items() if fnmatchcase(record.source, pattern)), 1.0)
            known[record.source] = weight
        for language, text in ((english, record.en), *record.tr.items()):
            if language not in unspaced:
                tallies.setdefault(language, _Tally()).add(text, weight)
        if at % _EVERY == 0:
            yield make("progress", what="words", done=at, total=len(records))
    return {language: tally.words(least) for language, tally in sorted(tallies.items())}


class _Tally:
    """Counts by the number of a word: a third of the memory of a list for each."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._weights, self._texts = array("d"), array("q")

    def add(self, text: str, weight: float) -> None:
        for word in set(_WORD.findall(normalize("NFKC", text).lower())):
            number = self._numbers.setdefault(word, len(self._weights))
            if number == len(self._weights):
                self._weights.append(0.0)
                self._texts.append(0)
            self._weights[number] += weight
            self._texts[number] += 1

    def words(self, least: int) -> Words:
        return _sorted(self._numbers, self._weights, self._texts, least)


def _sorted(words: Collection[str], weights: Collection[float], texts: Collection[int], least: int) -> Words:
    kept = sorted(entry for entry in zip(words, weights, texts, strict=True) if entry[2] >= least)
    return Words(
        tuple(word for word, _, _ in kept),
        np.array([weight for _, weight, _ in kept], np.float64),
        np.array([count for _, _, count in kept], np.int64),
    )
