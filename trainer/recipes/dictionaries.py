"""``python -m trainer.recipes.dictionaries DATA MODEL --dictionaries FOLDER --out FOLDER``: more names of a model's pieces.

For a model over a wide vocabulary: words that dictionaries, lists of frequencies and spellings of names know, and the text
it was trained on does not. No weight changes. The dictionaries are FreeDict's, which Debian 12 packages:

    apt-get download $(apt-cache search --names-only '^dict-freedict-' | awk '{print $1}')
    for package in dict-freedict-*.deb; do dpkg-deb -x $package dictd; done      # FOLDER: dictd/usr/share/dictd

Only those that WikDict made are read (see ``newstudent.dictd``). Of the questions of xquad_p in seven languages (ar, de, el,
es, hi, ru, tr) 64 % had a word that was no piece of mimo-bundled 0.6.1: they lost .13 of nDCG@20 to their English, the
others .025.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.models import Encoder, Tokens, load_encoder
from trainer.newstudent.attested_words import attested, heard_names, lemma_names, unlisted_names
from trainer.newstudent.compound_parts import COMPOUNDING, compound_parts
from trainer.newstudent.dictd import dictionaries, read_dictionary
from trainer.newstudent.linked_names import Links, linked_names
from trainer.newstudent.name_choice import NameChoice, allowed_in, english_of
from trainer.newstudent.name_clashes import without_clashes
from trainer.newstudent.name_pairs import Pairs, capital_pairs, read_name_pairs, write_name_pairs
from trainer.newstudent.other_names import LanguageWords, holding
from trainer.newstudent.piece_directions import Directions, directions_of
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import piece_of
from trainer.newstudent.wide_tokens import with_names
from trainer.newstudent.word_forms import Forms, analyser
from trainer.recipes.command import carried_out, stopping
from trainer.records import SplitName

_LEXICON = "lex_*"
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


def named_by_dictionaries(
    student: Encoder, text: PreparedData, folder: Path, options: DictionaryOptions, out: Path
) -> Generator[Event, None, Tokens]:
    """The student's tokenizer with more names. out: folder for what is made on the way.

    Raises DataError where there are no dictionaries, ModelLoadError for a student without a wide vocabulary.
    """
    directions, tokens = directions_of(student), with_names(student.tokens, {})
    vocabulary: dict[str, int] = json.loads(tokens.definition)["model"]["vocab"]
    fold = tokens.backend().normalizer.normalize_str
    english = english_of(analyser(ENGLISH), fold)
    making = _Making(vocabulary, fold, allowed_in(vocabulary, english), english, options)
    yield from making.link(folder, directions)
    yield from write_name_pairs(text.pairs(SplitName.TRAIN), text.sources, _LEXICON, fold, out / "names")
    for language in text.languages[1:]:
        making.look_at(language, read_name_pairs(out / "names" / f"{language}.json"))
        yield make("words", what="attested", language=language, names=len(making.choice.names))
    unknown = [word for word in english if SPACE + word not in vocabulary]
    choice = making.choice
    choice.names = yield from without_clashes(vocabulary.keys(), choice.names, making.judged, unknown)
    choice.names = {piece: at for piece, at in choice.names.items() if piece not in making.parts}
    choice.names = holding(with_names(tokens, choice.names), choice.names)
    tokens = with_names(tokens, making.parts)
    chosen = choice.chosen(options.size - len(tokens.definition))
    yield make("words", what="names", parts=len(making.parts), found=len(choice.names), chosen=len(chosen))
    return with_names(tokens, chosen)


@dataclass(slots=True)
class _Making:
    """What has been found out so far."""

    vocabulary: Mapping[str, int]
    fold: Callable[[str], str]
    allowed: Callable[[str], bool]
    english: Mapping[str, float]
    options: DictionaryOptions
    choice: NameChoice = field(default_factory=NameChoice)
    parts: dict[str, int] = field(default_factory=dict)  # and whatever else gets a place before the most frequent
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

    def look_at(self, language: str, pairs: Pairs) -> None:
        """Names of what a list of frequencies of a language knows, and parts of its compounds."""
        known, names = analyser(language), self.choice.names
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the student; 0: done, or stopped; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.dictionaries", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="prepared text (WORK/data of a recipe)")
    parser.add_argument("model", help="a model over a wide vocabulary: package, folder or `bundled`")
    parser.add_argument("--dictionaries", type=Path, default=Path("/usr/share/dictd"), help="folder of dictionaries")
    parser.add_argument("--out", type=Path, required=True, help="folder to work in; the student is in its folder model")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Path]:
        student = load_encoder(options.model, role="student")
        made = named_by_dictionaries(
            student, PreparedData(options.data), options.dictionaries, DictionaryOptions(), options.out
        )
        student.tokens = yield from stopping(stop, made)
        return student.save(options.out / "model")

    return carried_out(options.out, work, lambda model: "stopped" if model is None else f"model: {model}")


if __name__ == "__main__":
    sys.exit(main())
