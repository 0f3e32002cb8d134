"""What other names of a wide vocabulary are made of, written into folders of its run: the slow part, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.cache_folder import disk_errors
from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.events import Event, make
from trainer.models.text_tokens import Tokens
from trainer.newstudent.lexicon_words import read_lexicon, write_lexicon
from trainer.newstudent.name_pairs import read_capitals, read_name_pairs, write_name_pairs
from trainer.newstudent.name_spellings import english_names, read_spellings, spelled, write_spellings
from trainer.newstudent.other_names import LanguageWords, NameOptions
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.word_counts import Words, language_weights
from trainer.newstudent.word_forms import Forms, analyser
from trainer.recipes.steps import Steps
from trainer.records import SplitName


def write_words(
    options: NameOptions,
    text: PreparedData,
    fold: Callable[[str], str],
    growth: float,
    counts: Mapping[str, Words],
    steps: Steps,
) -> Generator[Event, None, None]:
    """The lexicon's words and the forms of words, a file a language; what is written is kept. growth: of the weights of
    languages."""
    folder = steps.begin("lexicon", options.lexicon)
    if folder is not None:
        yield from write_lexicon(text.pairs(SplitName.TRAIN), text.sources, options.lexicon, fold, folder)
        steps.finish("lexicon")
    folder, weights = steps.begin("forms", growth), language_weights(counts, growth)
    if folder is None:
        return
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for language in sorted(counts):
        path = folder / f"{language}.npz"
        if not path.exists():
            lexicon = read_lexicon(steps.out / "lexicon" / f"{language}.json")
            more = [piece.removeprefix(SPACE) for piece in lexicon if piece.startswith(SPACE)]
            Forms.of(counts[language], more, analyser(language), fold, weights[language]).save(path)
            yield make("progress", what="forms", language=language)
    steps.finish("forms")


def write_spelled(
    options: NameOptions, text: PreparedData, fold: Callable[[str], str], english: Tokens, steps: Steps
) -> Generator[Event, None, None]:
    """English names in the scripts of the languages, a file a language; what is written is kept."""
    if not options.spellings:
        return
    folder = steps.begin("names", options.lexicon)
    if folder is not None:
        yield from write_name_pairs(text.pairs(SplitName.TRAIN), text.sources, options.lexicon, fold, folder)
        steps.finish("names")
    folder = steps.begin("spelled", options.right)
    if folder is None:
        return
    names = english_names(read_capitals(steps.out / "names"), english.backend().get_vocab())
    for language in text.languages[1:]:
        path, pairs = folder / f"{language}.json", read_name_pairs(steps.out / "names" / f"{language}.json")
        if pairs and not path.exists():
            found = spelled(language, pairs, names, options.right)
            write_spellings(path, found.spellings)
            figures = {"right": found.right, "first": found.first, "tried": found.tried, "pairs": found.pairs}
            yield make("words", what="spelled", language=language, names=len(found.spellings), **figures)
    steps.finish("spelled")


def english_words(fold: Callable[[str], str]) -> set[str]:
    """All that lists of frequencies know."""
    return {fold(word) for word in analyser(ENGLISH).frequencies if word.isalpha()}


@dataclass(frozen=True, slots=True)
class WrittenLanguages:
    """What is known of the words of each language, read anew each time: all of it at once would take gigabytes."""

    out: Path
    languages: Sequence[str]

    def __iter__(self) -> Iterator[LanguageWords]:
        for language in self.languages:
            forms = self.out / "forms" / f"{language}.npz"
            lexicon = read_lexicon(self.out / "lexicon" / f"{language}.json")
            spellings = read_spellings(self.out / "spelled" / f"{language}.json")
            yield LanguageWords(language, lexicon, Forms.load(forms) if forms.exists() else None, spellings)
