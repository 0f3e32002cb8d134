"""What the layers of a student learn from, round by round: a draw of texts cut into chunks of similar length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.newstudent.bag_texts import OwnQuestions, Questions, Translations
from trainer.newstudent.layer_losses import Passages

Floats = npt.NDArray[np.float64]
Int = npt.NDArray[np.int64]
_USUAL_TOKENS = 16
_MOST_TOKENS = 128  # longer texts weigh no more
_SPREAD, _SLACK = 1.25, 3  # how much longer than its shortest text a chunk's longest one may be
_TRIES = 20  # draws of languages until there are questions in them


@dataclass(frozen=True, slots=True)
class TaughtChunk:
    """Texts of one step. anchors: the teacher's vectors of all records of the draw [records, dim]; places: each text's own
    among them."""

    texts: Int
    places: Int
    anchors: Tensor
    tokens: int


@dataclass(frozen=True, slots=True)
class AskedChunk:
    """Queries and passages of one step. places: of each row among all rows of the draw."""

    queries: Int
    passages: Int
    places: Int
    draw: Passages
    tokens: int


@dataclass(frozen=True, slots=True)
class OwnChunk:
    """Queries of one step without English. passages: unit vectors of those of their language [m, dim]; places: each query's
    own among them."""

    queries: Int
    places: Int
    passages: Tensor
    tokens: int


def length_factors(lengths: Int, power: float) -> Floats:
    """How much more often longer texts are read; 1 for one of usual length."""
    return np.asarray((np.clip(lengths, 1, _MOST_TOKENS) / _USUAL_TOKENS) ** power, np.float64)


def similar(lengths: Int, tokens: int) -> list[Int]:
    """Places of texts in groups of similar length, each of at most so many tokens, padding included (or of one text).

    ``batching.micro_batches`` pads a little less, but leaves many small groups; here a group is a step, and all steps should
    weigh about the same. Of draws of 2,600 texts (3,000 tokens a group) this makes 31 groups, of which one is less than half
    full, and 5 % of padding; that makes 39, of which 9 are, and 4 %.
    """
    order = np.argsort(lengths, kind="stable")
    ordered = lengths[order].tolist()
    groups: list[Int] = []
    begin = 0
    for at in range(1, len(order) + 1):
        full = at == len(order) or (at - begin + 1) * ordered[at] > tokens
        if full or ordered[at] > _SPREAD * ordered[begin] + _SLACK:
            groups.append(order[begin:at])
            begin = at
    return groups


def taught_chunks(
    taught: Translations, rng: np.random.Generator, *, records: int, each: int, tokens: int
) -> Sequence[TaughtChunk]:
    """A draw of translations (see ``Translations.draw``) in random order of its chunks."""
    assert taught.teacher is not None
    drawn = taught.draw(rng, records, each)
    anchors = _vectors(taught.teacher.rows(drawn.records))
    lengths = taught.ids.lengths[drawn.texts]
    groups = similar(lengths, tokens)
    chunks = [TaughtChunk(drawn.texts[some], drawn.places[some], anchors, int(lengths[some].sum())) for some in groups]
    return [chunks[at] for at in rng.permutation(len(chunks))]


def asked_chunks(
    asked: Questions, rng: np.random.Generator, *, rows: int, languages: int, tokens: int
) -> Sequence[AskedChunk]:
    """A draw of queries with passages in few languages, in random order of its chunks; none where there are too few."""
    for _ in range(_TRIES):
        records, queries, passages = asked.draw(rng, rows, languages)
        if len(records):
            break
    else:
        return []
    places = asked.english[records]
    draw = Passages(
        torch.from_numpy(asked.group[records]),
        _vectors(asked.teacher.rows(places)),
        _vectors(asked.teacher.rows(places + 1)),
    )
    short, long = asked.ids.lengths[queries], asked.ids.lengths[passages]
    # Queries are short and of about one length: passages alone decide what is computed together.
    groups = similar(long + round(float(short.mean())), tokens)
    sizes = short + long
    chunks = [AskedChunk(queries[some], passages[some], some, draw, int(sizes[some].sum())) for some in groups]
    return [chunks[at] for at in rng.permutation(len(chunks))]


def own_chunks(own: OwnQuestions, rng: np.random.Generator, *, rows: int, passages: int, tokens: int) -> Sequence[OwnChunk]:
    """A draw of queries in one language, in random order of its chunks."""
    queries, places, found = own.draw(rng, rows, passages)
    vectors = _vectors(own.vectors.rows(found))
    lengths = own.ids.lengths[queries]
    groups = similar(lengths, tokens)
    chunks = [OwnChunk(queries[some], places[some], vectors, int(lengths[some].sum())) for some in groups]
    return [chunks[at] for at in rng.permutation(len(chunks))]


def _vectors(values: npt.NDArray[np.float16]) -> Tensor:
    return torch.from_numpy(values).float()
