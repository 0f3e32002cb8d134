"""A collection's texts to vectors: every text once, those of like length together, in portions to stop between."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Final

import numpy as np

from engine.embedding import Embedder
from engine.progress import Progress
from trainer.evaluation.embedders import EncoderEmbedder, TextEmbedder, Vectors
from trainer.evaluation.retrieval_set import RetrievalSet

# Characters embedded between two signs of life: about ten seconds of a CPU core, or some batches of a GPU.
_PORTION: Final = {"cpu": 100_000, "cuda": 8_000_000}


def embed_set(embedder: TextEmbedder, given: RetrievalSet) -> Generator[Progress, None, tuple[Vectors, Vectors]]:
    """Vectors of the queries and of the passages."""
    queries, passages = ([item.text for item in side] for side in (given.queries, given.passages))
    portion = _PORTION.get(embedder.device_kind if isinstance(embedder, EncoderEmbedder) else "cpu", _PORTION["cpu"])
    if takes_sides_alike(embedder):  # held-out translations are queries and passages at once
        both = yield from _embed(embedder.embed_passages, [*queries, *passages], portion, given.name)
        return both[: len(queries)], both[len(queries) :]
    asked = yield from _embed(embedder.embed_queries, queries, portion, f"{given.name}: queries")
    found = yield from _embed(embedder.embed_passages, passages, portion, f"{given.name}: passages")
    return asked, found


def vectors_of(embedder: TextEmbedder, given: RetrievalSet) -> tuple[Vectors, Vectors]:
    """The same without a stop on the way."""
    steps = embed_set(embedder, given)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        found: tuple[Vectors, Vectors] = end.value
        return found


def takes_sides_alike(embedder: TextEmbedder) -> bool:
    """Whether a text has the same vector as a query and as a passage."""
    if isinstance(embedder, EncoderEmbedder):
        return embedder.takes_sides_alike
    return isinstance(embedder, Embedder) and embedder.manifest.query_prefix == embedder.manifest.passage_prefix


def _embed(
    embed: Callable[[Sequence[str]], Vectors], texts: Sequence[str], portion: int, name: str
) -> Generator[Progress, None, Vectors]:
    places: dict[str, int] = {}
    rows = [places.setdefault(text, len(places)) for text in texts]
    distinct = list(places)
    vectors: Vectors | None = None
    done = 0
    for part in _portions(distinct, portion):
        yield Progress("embed", done, len(distinct), name)
        found = embed([distinct[at] for at in part])
        if vectors is None:
            vectors = np.zeros((len(distinct), found.shape[1]), dtype=np.float32)
        vectors[part] = found
        done += len(part)
    return np.zeros((0, 0), dtype=np.float32) if vectors is None else vectors[rows]


def _portions(texts: Sequence[str], size: int) -> Iterator[list[int]]:
    """Places of texts by length, as many at a time as have ``size`` characters."""
    part: list[int] = []
    held = 0
    for at in sorted(range(len(texts)), key=lambda place: len(texts[place])):
        if part and held + len(texts[at]) > size:
            yield part
            part, held = [], 0
        part.append(at)
        held += len(texts[at])
    if part:
        yield part
