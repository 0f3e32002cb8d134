"""Prepared text with the teacher's vectors, as the fits of ``trainer.newstudent`` read it."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from trainer.config import Stage1Config
from trainer.corpus import open_pairs, open_retrieval
from trainer.data import PreparedData
from trainer.data_format import DATA_FILE
from trainer.events import Event
from trainer.hardware import choose_device
from trainer.models.encoder import Encoder
from trainer.newstudent.bag_texts import OwnQuestions, Questions, Translations
from trainer.newstudent.layer_texts import length_factors
from trainer.recipes.choosing import ChoiceSettings, choose
from trainer.teacher_cache import Prompted, TeacherVectors, own_passages, pair_texts, retrieval_texts, teacher_vectors
from trainer.weights import text_weights


@dataclass(frozen=True, slots=True)
class Reading:
    """How text is read. weights: its source_weights may name patterns. max_tokens: of a text. length_power: how much more
    often longer ones are read."""

    weights: Stage1Config
    max_tokens: int
    precision: str = "auto"
    length_power: float = 0.0


def taught_texts(
    text: PreparedData, student: Encoder, teacher: Encoder, cache: Path, reading: Reading, *, asked: bool
) -> Generator[Event, None, tuple[Translations, Questions | None]]:
    """Translations and, if asked for, queries with passages, with their vectors: from the cache as far as it has them.

    Raises DataError where there is too little of what is asked for.
    """
    length, device = reading.max_tokens, choose_device("cpu", reading.precision)

    def vectors(name: str, texts: Prompted) -> Generator[Event, None, TeacherVectors]:
        return teacher_vectors(
            texts, teacher, cache, name=name, content_hash=text.content_hash, device=device, max_tokens=length
        )

    pairs = yield from open_pairs(text, student, cache, max_tokens=length, query_passages=False)
    weights = text_weights(pairs, _by_name(reading.weights, pairs.sources)) * length_factors(
        pairs.ids.lengths, reading.length_power
    )
    of_pairs = yield from vectors("pairs", pair_texts(text, teacher, False))
    taught = Translations(pairs, weights, of_pairs)
    if not asked:
        return taught, None
    retrieval = yield from open_retrieval(text, student, cache, max_tokens=length)
    of_questions = yield from vectors("retrieval", retrieval_texts(text, teacher))
    return taught, Questions(retrieval, of_questions)


def own_questions(
    text: PreparedData, student: Encoder, cache: Path, reading: Reading
) -> Generator[Event, None, OwnQuestions | None]:
    """Queries and passages without English, with the passages' vectors by the student as it is: from the cache as far as it
    has them. None where all have English. Raises DataError where there are hardly any queries at all."""
    length, device = reading.max_tokens, choose_device("cpu", reading.precision)
    corpus = yield from open_retrieval(text, student, cache, max_tokens=length)
    if (corpus.english >= 0).all():
        return None
    vectors = yield from teacher_vectors(
        own_passages(text, student),
        student,
        cache,
        name="own-once",
        content_hash=text.content_hash,
        device=device,
        max_tokens=length,
    )
    return OwnQuestions(corpus, vectors)


def _by_name(weights: Stage1Config, sources: Sequence[str]) -> Stage1Config:
    """Weights that are given by patterns (the first that fits counts), for each source by its name."""
    patterns = weights.source_weights.items()
    own = {name: next((value for pattern, value in patterns if fnmatchcase(name, pattern)), 1.0) for name in sources}
    return dataclasses.replace(weights, source_weights=own)


def chosen_text(settings: ChoiceSettings, data: Path, folder: Path) -> Generator[Event, None, PreparedData]:
    """The part of prepared text that settings choose, written to a folder once."""
    if not (folder / DATA_FILE).is_file():
        yield from choose(PreparedData(data), folder, settings)
    return PreparedData(folder)
