"""Names of the lexicon and how they are written in other scripts, and which English words are names."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

import regex

from trainer.cache_folder import disk_errors, write_json
from trainer.data import Records
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.newstudent.foldings import without_article
from trainer.records import PairRecord

ENGLISH_FILE: Final = "names.json"
_WORDS = regex.compile(r"[\s\-‐・·]+")
_OTHER_SCRIPT = regex.compile(r"(?:(?![\p{Latin}\p{Han}\p{Hiragana}])[\p{L}\p{M}ー])+")
# Within a sentence, behind a small letter: there a capital says that a word is a name.
_CAPITAL = regex.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?![\w'])")
_SMALL = regex.compile(r"(?<![\w'])[a-z]{4,}(?![\w'])")
_LONGEST, _SHORTEST, _MOST_WORDS = 16, 3, 4
_EVERY = 50_000

Pairs = Sequence[tuple[str, str]]


def write_name_pairs(
    records: Records[PairRecord], sources: Sequence[str], wanted: str, fold: Callable[[str], str], folder: Path
) -> Generator[Event, None, None]:
    """Pairs (name in a to z, how it is written) of the sources wanted, a file a language, and how often English words have
    a capital within a sentence, and how often none."""
    pairs: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    capital, small = Counter[str](), Counter[str]()
    chosen = {source for source in sources if fnmatchcase(source, wanted)}
    for done, record in enumerate(records):
        capital.update(word.lower() for word in _CAPITAL.findall(record.en))
        small.update(_SMALL.findall(record.en))
        if record.source in chosen:
            for language, text in record.tr.items():
                pairs[language].update(_paired(record.en, fold(text)))
        if done % _EVERY == 0:
            yield make("progress", what="names", done=done, total=len(records))
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for language, found in pairs.items():
            write_json(folder / f"{language}.json", sorted(found))
        seen = sorted(capital.keys() | small.keys())
        write_json(folder / ENGLISH_FILE, [[word, capital[word], small[word]] for word in seen])
    yield make("words", what="pairs of names", pairs={language: len(found) for language, found in sorted(pairs.items())})


def read_name_pairs(path: Path) -> Pairs:
    """A language's; none where it has no file. Raises DataError."""
    if not path.exists():
        return []
    try:
        return [(str(name), str(other)) for name, other in json.loads(path.read_text("utf-8"))]
    except (OSError, ValueError, TypeError) as error:
        raise DataError(str(path), f"pairs of names cannot be read: {error}") from error


def read_capitals(folder: Path) -> Mapping[str, tuple[int, int]]:
    """How often English words come with a capital within a sentence, and without. Raises DataError."""
    path = folder / ENGLISH_FILE
    try:
        return {str(word): (int(capital), int(small)) for word, capital, small in json.loads(path.read_text("utf-8"))}
    except (OSError, ValueError, TypeError) as error:
        raise DataError(str(path), f"names cannot be read: {error}") from error


def capital_pairs(pairs: Iterable[tuple[str, str]], fold: Callable[[str], str]) -> set[tuple[str, str]]:
    """Of (word, translation) of a dictionary those that are a name in another script and the name in a to z."""
    names = {
        (plain(fold(translation)), fold(word))
        for word, translation in pairs
        if word[:1].isupper() and translation[:1].isupper() and " " not in word and " " not in translation
    }
    return {pair for pair in names if _SHORTEST < len(pair[0]) <= _LONGEST and _is_other(pair[1])}


def _paired(english: str, folded: str) -> set[tuple[str, str]]:
    """Word by word, where both have as many and all of the English ones have a capital."""
    words = [word for word in _WORDS.split(english.strip()) if word]
    others = [word for word in _WORDS.split(without_article(folded.strip())) if word]
    if not 1 <= len(words) == len(others) <= _MOST_WORDS or not all(word[0].isupper() for word in words):
        return set()
    pairs = ((plain(word), other) for word, other in zip(words, others, strict=True))
    return {pair for pair in pairs if _SHORTEST <= len(pair[0]) <= _LONGEST and _is_other(pair[1])}


def _is_other(word: str) -> bool:
    return 2 <= len(word) <= _LONGEST and _OTHER_SCRIPT.fullmatch(word) is not None


def plain(word: str) -> str:
    """The letters a to z of a word without its marks; nothing where it has others."""
    letters = "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(letter))
    return letters if letters.isascii() and letters.isalpha() else ""
