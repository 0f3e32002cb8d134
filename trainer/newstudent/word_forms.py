"""What each word of a language is a form of: its dictionary form, its stem, and how often it is written.

Dictionary forms are simplemma's, stems Snowball's (PyStemmer), frequencies those of the text and of wordfreq, which knows
the languages of subtitles and encyclopedias better than a text of translations does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt
import regex

from trainer.cache_folder import disk_errors
from trainer.errors import DataError
from trainer.newstudent.extras import recipe_extra
from trainer.newstudent.foldings import without_article
from trainer.newstudent.word_counts import Words

_MOST_WORDS = 90_000  # of a list of frequencies; what is rarer is misspelt or foreign
_LEAST_TEXTS = 2
_TEXTS = ("words", "lemmas", "stems")
_SCRIPTS = "Latin Cyrillic Greek Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam "
_SCRIPTS += "Sinhala Ethiopic Georgian Armenian Hangul"
_WORD = regex.compile(r"(?=\p{L})[" + "".join(rf"\p{{{script}}}" for script in _SCRIPTS.split()) + r"\p{M}ʼ]{2,}")
_LEMMAS = {"no": "nb", "hr": "hbs", "sr": "hbs", "bs": "hbs"}
_LISTS = {"no": "nb", "hr": "sh", "sr": "sh", "bs": "sh", "tl": "fil"}
_STEMMED: Final = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish", "nl": "dutch",
    "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german", "el": "greek", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian", "lt": "lithuanian", "no": "norwegian",
    "fa": "persian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "ne": "nepali",
}  # fmt: skip


def _same(word: str) -> str:
    return word


@dataclass(frozen=True, slots=True)
class Analyser:
    """What libraries know of a language. frequencies: by word, as written. lemma, stem: of a folded word; the word itself
    where nothing is known."""

    frequencies: Mapping[str, float] = field(default_factory=dict)
    lemma: Callable[[str], str] = _same
    stem: Callable[[str], str] = _same


def analyser(language: str) -> Analyser:
    """Of the libraries of the ``recipe`` extra. Raises MissingExtraError."""
    with recipe_extra("wordfreq"):
        import wordfreq
    listed = _LISTS.get(language, language)
    frequencies = wordfreq.get_frequency_dict(listed) if listed in wordfreq.available_languages() else {}
    for kept in (wordfreq.get_frequency_dict, wordfreq.get_frequency_list):
        kept.cache_clear()  # or the lists of all languages stay in memory
    return Analyser(frequencies, _lemmatizer(language), _stemmer(language))


def _lemmatizer(language: str) -> Callable[[str], str]:
    with recipe_extra("simplemma"):
        from simplemma import Lemmatizer
        from simplemma.strategies import DefaultStrategy
        from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES, DefaultDictionaryFactory
    code = _LEMMAS.get(language, language)
    if code not in SUPPORTED_LANGUAGES:
        return _same

    # Its dictionaries take a hundred megabytes each, and by itself it keeps eight.
    known = Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=DefaultDictionaryFactory(cache_max_size=1)))

    def lemma(word: str) -> str:
        if language == "el" and word.endswith("σ"):  # folded, as the middle of words is written
            word = word[:-1] + "ς"
        capital = word.capitalize()  # names, and German nouns
        as_name: str = known.lemmatize(capital, lang=code)
        if language == "de" and as_name != capital:
            return as_name
        found: str = known.lemmatize(word, lang=code)
        return as_name if found == word and language != "de" else found

    return lemma


def _stemmer(language: str) -> Callable[[str], str]:
    with recipe_extra("PyStemmer"):
        import Stemmer
    if language not in _STEMMED or _STEMMED[language] not in Stemmer.algorithms():
        return _same
    stem: Callable[[str], str] = Stemmer.Stemmer(_STEMMED[language]).stemWord
    return stem


@dataclass(frozen=True, slots=True)
class Forms:
    """The folded words of a language. frequencies: shares of its text. weights: as counted in it, 0 where that is little.
    lemmas, stems: of each."""

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    stems: tuple[str, ...]
    frequencies: npt.NDArray[np.float64]
    weights: npt.NDArray[np.float64]

    @classmethod
    def of(
        cls, own: Words, more: Collection[str], known: Analyser, fold: Callable[[str], str], weight: float = 1.0
    ) -> Forms:
        """own: folded, whose shares count ``weight``. more: folded words that are to be there as well."""
        frequencies = {word: weight * share for word, share in zip(own.words, own.shares.tolist(), strict=True)}
        counted = zip(own.words, own.weights.tolist(), own.texts.tolist(), strict=True)
        weights = {word: weight for word, weight, texts in counted if texts >= _LEAST_TEXTS}
        listed = sorted(known.frequencies.items(), key=lambda entry: (-entry[1], entry[0]))[:_MOST_WORDS]
        for written, frequency in listed:
            word = without_article(fold(written))
            frequencies[word] = frequencies.get(word, 0.0) + frequency
        words = sorted(word for word in {*frequencies, *more} if _WORD.fullmatch(word))
        return cls(
            tuple(words),
            tuple(without_article(fold(known.lemma(word))) for word in words),
            tuple(known.stem(word) for word in words),
            np.array([frequencies.get(word, 0.0) for word in words], np.float64),
            np.array([weights.get(word, 0.0) for word in words], np.float64),
        )

    def save(self, path: Path) -> None:
        """Write to a .npz file; a torn one is never left behind under that name."""
        staged = path.with_name(f".{path.name}")
        words, lemmas, stems = map(_packed, (self.words, self.lemmas, self.stems))
        with disk_errors(path):
            with staged.open("wb") as file:
                numbers = {"frequencies": self.frequencies, "weights": self.weights}
                np.savez(file, allow_pickle=False, words=words, lemmas=lemmas, stems=stems, **numbers)
            staged.replace(path)

    @classmethod
    def load(cls, path: Path) -> Forms:
        """Read what ``save`` wrote. Raises DataError."""
        try:
            with np.load(path, allow_pickle=False) as stored:
                size = len(stored["weights"])
                texts = [tuple(stored[name].tobytes().decode("utf-8").split("\n")) if size else () for name in _TEXTS]
                read = cls(texts[0], texts[1], texts[2], stored["frequencies"], stored["weights"])
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise DataError(str(path), f"forms of words cannot be read: {error}") from error
        if {len(read.words), len(read.lemmas), len(read.stems), len(read.frequencies)} != {size}:
            raise DataError(str(path), "words and their forms do not fit together")
        return read


def _packed(words: tuple[str, ...]) -> npt.NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode("utf-8"), np.uint8)
