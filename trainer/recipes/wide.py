"""``python -m trainer.recipes.wide DATA STUDENT RUN``: a student over a wide vocabulary of whole words.

RUN/counts      words of each language                  RUN/links   what they stand for, a file a language
RUN/tokenizer   the pieces to align with                RUN/lexicon, forms, names, spelled   what other names are made of
RUN/model       the student                             RUN/bag   with --bag: that one
Stopped, it goes on with the part, or the language, that it was at. See ``trainer.newstudent.widening``; train on
afterwards (``trainer.recipes.layers``), and join both (``trainer.recipes.join``).
"""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import torch

from trainer.cache_folder import disk_errors
from trainer.config_reading import to_plain
from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.errors import ConfigError, DataError
from trainer.events import Event, make
from trainer.models import load_encoder, load_teacher
from trainer.models.text_tokens import Tokens
from trainer.newstudent.balance import balanced, texts_of
from trainer.newstudent.dictionary_names import DictionaryOptions
from trainer.newstudent.mending import mended
from trainer.newstudent.other_names import NameOptions, Naming
from trainer.newstudent.segmenting import icu_cut, sampled_texts, segmented
from trainer.newstudent.syllable_words import SyllableOptions
from trainer.newstudent.whole_words import characters_of, chosen_words, first_tokens
from trainer.newstudent.wide_tokens import folding
from trainer.newstudent.widening import Aligned, WideOptions, check_widened, widened
from trainer.newstudent.word_counts import Words, count_words
from trainer.newstudent.word_forms import analyser
from trainer.newstudent.word_links import LinkOptions, english_counts, read_links, write_links
from trainer.newstudent.writings import chinese_converters
from trainer.newstudent.written_names import CHINESE
from trainer.recipes.command import carried_out, settings_of, stopping
from trainer.recipes.dictionaries import named_by_dictionaries
from trainer.recipes.reading import load_settings
from trainer.recipes.steps import Steps
from trainer.recipes.syllables import named_syllables
from trainer.recipes.wide_names import WrittenLanguages, english_words, write_spelled, write_words
from trainer.records import SplitName

_LINKS, _WIDE, _NAMES, _SYLLABLES = LinkOptions(), WideOptions(), NameOptions(), SyllableOptions()


@dataclass(frozen=True, slots=True)
class WideRecipe:
    """words: that are aligned, of which ``wide.kept`` stay. least: texts that a word comes in. source_weights: of the
    counts, by pattern. unspaced: times that a word of a language without spaces is seen, in so many characters of its
    text. use_characters: of text, by whose pieces rows are given. dictionaries: folder of dictionaries that name more words
    (``trainer.recipes.dictionaries``); none where it is empty.
    """

    teacher: str = ""
    threads: int = 1
    seed: int = 0
    words: int = 330_000
    least: int = 4
    source_weights: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    unspaced: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    unspaced_characters: int = 2_500_000
    use_characters: int = 60_000_000
    names: NameOptions = _NAMES
    syllables: SyllableOptions = _SYLLABLES
    dictionaries: str = ""
    links: LinkOptions = _LINKS
    wide: WideOptions = _WIDE

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        if (
            min(self.threads, self.least, self.unspaced_characters, self.use_characters, self.wide.rows, self.wide.places)
            < 1
        ):
            raise ConfigError("wide", "numbers of at least 1 expected")
        if min(self.words, self.wide.kept, self.wide.stems, self.wide.ends) < 0:
            raise ConfigError("wide", "numbers of words below 0")
        if not all(weight >= 0 for weight in self.source_weights.values()):
            raise ConfigError("source_weights", "weights of at least 0 expected")


@dataclass(frozen=True, slots=True)
class Made:
    """Folders of the student, and of the bag if one was given."""

    model: Path
    bag: Path | None


def make_wide(recipe: WideRecipe, data: Path, student: str, out: Path, bag: str = "") -> Generator[Event, None, Made]:
    """Go through, or go on. Raises TrainerError."""
    torch.set_num_threads(recipe.threads)
    text = PreparedData(data)
    if text.languages[:1] != (ENGLISH,) or len(text.languages) < 2 or not len(text.pairs(SplitName.TRAIN)):
        raise DataError(str(data), "no translations from English to align with")
    start = mended(load_encoder(student, role="teacher"))
    beside = mended(load_encoder(bag, role="teacher")) if bag else None
    check_widened(start, beside)
    _check_libraries(recipe, text.languages)
    teacher = load_teacher(recipe.teacher or None, start=student).encoder
    steps = Steps(out)
    counts = yield from _counts(recipe, text, start.tokens, steps)
    english = counts.pop(ENGLISH)
    tokens = yield from _tokenizer(recipe, text, start.tokens, counts, steps)
    folder = steps.begin("links", to_plain(recipe.links))
    if folder is not None:
        records = text.pairs(SplitName.TRAIN)
        yield from write_links(records, text.languages, text.sources, tokens, folder, recipe.links)
        steps.finish("links")
    fold = folding(start.tokens)
    yield from write_words(recipe.names, text, fold, recipe.wide.growth, counts, steps)
    yield from write_spelled(recipe.names, text, fold, teacher.tokens, steps)
    folder = out / "links"
    links = (read_links(folder / f"{language}.npz") for language in text.languages[1:])
    aligned = Aligned(tokens, counts, links, english_counts(folder))
    shown = balanced(texts_of(text), recipe.use_characters, exponent=1.0, seed=recipe.seed)
    made = yield from widened(
        start,
        beside,
        teacher,
        aligned,
        shown,
        recipe.wide,
        Naming(WrittenLanguages(out, text.languages[1:]), english, recipe.names, english_words(fold)),
    )
    students = [student for student in (made.bag, made.model) if student is not None]
    tokens = yield from named_syllables(made.model.tokens, text, recipe.syllables)
    if recipe.dictionaries:
        students[0].tokens = tokens
        folder = Path(recipe.dictionaries)
        tokens = yield from named_by_dictionaries(students[0], text, folder, DictionaryOptions(), out / "dictionaries")
    for student_made in students:
        student_made.tokens = tokens
    return Made(made.model.save(out / "model"), None if made.bag is None else made.bag.save(out / "bag"))


def _check_libraries(recipe: WideRecipe, languages: Sequence[str]) -> None:
    """Raise MissingExtraError for what will be wanted, before hours of work."""
    for language in recipe.unspaced.keys() & set(languages):
        icu_cut(language)
    analyser(ENGLISH)
    if recipe.names.writings and not CHINESE.isdisjoint(languages):
        chinese_converters()


def _counts(recipe: WideRecipe, text: PreparedData, old: Tokens, steps: Steps) -> Generator[Event, None, dict[str, Words]]:
    """Folded, by language."""
    folder = steps.begin(
        "counts", "with English", text.content_hash, old.definition.decode(), recipe.source_weights, sorted(recipe.unspaced)
    )
    if folder is not None:
        records = text.pairs(SplitName.TRAIN)
        counts = yield from count_words(records, ENGLISH, set(recipe.unspaced), recipe.source_weights)
        fold = folding(old)
        with disk_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        for language, words in counts.items():
            words.folded(fold).save(folder / f"{language}.npz")
            yield make("progress", what="counts", language=language)
        steps.finish("counts")
    return {path.stem: Words.load(path) for path in sorted((steps.out / "counts").glob("*.npz"))}


def _tokenizer(
    recipe: WideRecipe, text: PreparedData, old: Tokens, counts: Mapping[str, Words], steps: Steps
) -> Generator[Event, None, Tokens]:
    settings = (recipe.words, recipe.least, recipe.wide.growth, recipe.unspaced, recipe.unspaced_characters, recipe.seed)
    folder, file = steps.begin("tokenizer", *settings), steps.out / "tokenizer" / "tokenizer.json"
    if folder is not None:
        records, fold = text.pairs(SplitName.TRAIN), folding(old)
        texts = {}
        for language in sorted(recipe.unspaced):
            if language in text.languages:
                place = text.languages.index(language)
                own = sampled_texts(records, place, language, recipe.unspaced_characters, recipe.seed)
                texts[language] = [fold(one) for one in own]
        characters = characters_of(counts, (one for own in texts.values() for one in own))
        cut = yield from segmented(texts, recipe.unspaced, first_tokens(old, [], [], characters), icu_cut)
        words = chosen_words(counts, old, recipe.words, least=recipe.least, growth=recipe.wide.growth)
        made = first_tokens(old, words, sorted(cut.words), characters, cut.fragments)
        with disk_errors(file):
            folder.mkdir(parents=True, exist_ok=True)
            file.write_bytes(made.definition)
        steps.finish("tokenizer")
        yield make("words", what="tokenizer", words=len(words), unspaced=len(cut.words), pieces=made.highest_id + 1)
    try:
        return Tokens(file.read_bytes(), pad_id=old.pad_id)
    except (OSError, ValueError) as error:
        raise DataError(str(file), str(error)) from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: done, or stopped with all that is needed to go on; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.wide", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="prepared text (WORK/data of a recipe)")
    parser.add_argument("student", help="a model with a Unigram tokenizer (the bundled one is wide already)")
    parser.add_argument("out", type=Path, metavar="run", help="folder to work in; one that is there is gone on with")
    parser.add_argument("--bag", default="", help="a student without layers over the same tokenizer, to widen alike")
    parser.add_argument("--settings", default="wide", help="a settings file (wide)")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. wide.rows=50000")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Made]:
        recipe = load_settings(WideRecipe, options.settings, settings_of(options.set))
        return stopping(stop, make_wide(recipe, options.data, options.student, options.out, options.bag))

    return carried_out(options.out, work, _said)


def _said(made: Made | None) -> str:
    if made is None:
        return "stopped; the same command goes on"
    return f"model: {made.model}" + (f", bag: {made.bag}" if made.bag else "")


if __name__ == "__main__":
    sys.exit(main())
