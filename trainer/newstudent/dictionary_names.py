"""More names of a vocabulary's pieces: what dictionaries link, what lists of frequencies and spellings of names tell."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from trainer.errors import DataError
from trainer.events import Event, make
from trainer.newstudent.attested_words import attested, heard_names, lemma_names, unlisted_names
from trainer.newstudent.compound_parts import COMPOUNDING, compound_parts
from trainer.newstudent.dictd import dictionaries, read_dictionary
from trainer.newstudent.linked_names import Links, linked_names
from trainer.newstudent.name_choice import NameChoice
from trainer.newstudent.name_pairs import Pairs, capital_pairs
from trainer.newstudent.other_names import LanguageWords
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import piece_of
from trainer.newstudent.word_forms import Analyser, Forms

_NAME, _LONG_NAME = 4, 5  # letters of an English word that is looked for in other scripts; where nothing confirms it
_MOST_JUDGED = 90_000  # words of a language that names may clash with


@dataclass(frozen=True, slots=True)
class DictionaryOptions:
    """size: bytes that the tokenizer may have. rare: the frequency down to which words of lists are looked at. parts: most
    parts of compounds of a language. names: English words whose spelling in other scripts is looked for. unlisted: languages
    that get the likeliest spelling of each of these, since no list tells which people use."""

    size: int = 49_950_000
    rare: float = 1e-7
    parts: int = 8000
    names: int = 100_000
    unlisted: tuple[str, ...] = ("th",)


@dataclass(slots=True)
class FoundNames:
    """Names of a vocabulary's pieces that have been found so far.

    parts: names that get a place before the most frequent of the others. judged: languages whose words no name of another
    language may begin. capitals: names in dictionaries, by the language of the other script.
    """

    vocabulary: Mapping[str, int]
    fold: Callable[[str], str]
    allowed: Callable[[str], bool]
    english: Mapping[str, float]
    options: DictionaryOptions
    choice: NameChoice = field(default_factory=NameChoice)
    parts: dict[str, int] = field(default_factory=dict)
    judged: list[LanguageWords] = field(default_factory=list)
    capitals: dict[str, set[tuple[str, str]]] = field(default_factory=dict)

    def link(self, folder: Path, directions: Directions) -> Generator[Event, None, None]:
        """Names of what dictionaries link with pieces. Raises DataError."""
        links, found = Links(), dictionaries(folder)
        if not found:
            raise DataError(str(folder), "no dictionaries: files freedict-deu-eng.index and the like expected")
        for one, other, path in found:
            pairs = list(read_dictionary(path))
            links.add(one, other, ((self.fold(word), self.fold(translation)) for word, translation in pairs))
            for language, own in ((one, pairs), (other, [(word, translation) for translation, word in pairs])):
                self.capitals.setdefault(language, set()).update(capital_pairs(own, self.fold))
            yield make("progress", what="dictionaries", language=f"{one}-{other}", links=len(pairs))
        self.choice.names = linked_names(links, self.vocabulary, directions, self.allowed)
        yield make("words", what="dictionaries", names=len(self.choice.names))

    def look_at(self, language: str, known: Analyser, pairs: Pairs) -> None:
        """Names of what a list of frequencies of a language knows, and parts of its compounds."""
        names = self.choice.names
        words = attested(known, self.fold, self.options.rare)
        for word, (frequency, _) in words.items():
            self.choice.seen(piece_of(word), frequency)
        number = {**self.vocabulary, **names}
        names.update(lemma_names(words, known, self.fold, number, self.allowed))
        learned = sorted({*pairs, *self.capitals.get(language, ())})
        wanted = {word: self.english[word] for word in list(self.english)[: self.options.names] if self._is_name(word)}
        if pairs and words:
            names.update(heard_names(language, learned, wanted, words, {**number, **names}, self.allowed))
        elif language in self.options.unlisted:
            long = [word for word in wanted if len(word) >= _LONG_NAME]
            self.parts.update(unlisted_names(language, learned, long, {**number, **self.parts}, self.allowed))
        if language in COMPOUNDING:
            known_parts = {**self.vocabulary, **names, **self.parts}
            self.parts.update(compound_parts(words, known_parts, self.options.parts))
        first = sorted(words, key=lambda word: (-words[word][0], word))[:_MOST_JUDGED]
        frequencies = np.array([words[word][0] for word in first])
        self.judged.append(LanguageWords(language, {}, Forms(tuple(first), (), (), frequencies, frequencies)))

    def _is_name(self, word: str) -> bool:
        return len(word) >= _NAME and SPACE + word in self.vocabulary
