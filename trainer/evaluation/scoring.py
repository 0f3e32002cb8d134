"""One model on one collection: everything that is measured, by query and by language pair."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.progress import Progress
from trainer.evaluation.embedders import TextEmbedder, Vectors
from trainer.evaluation.embedding_sets import embed_set
from trainer.evaluation.fairness import equal_expected_rank, mean_rank_correlation
from trainer.evaluation.geometry import Geometry, geometry
from trainer.evaluation.measures import CUTS, MEASURES, Judged, measure
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.evaluation.searching import search_by_language

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
_DEPTH = max(CUTS)
_OWN_CUT = 10


@dataclass(frozen=True, slots=True)
class Scores:
    """What was measured on one collection; 0 to 1, except MRC (x100).

    mlir: means over all queries, all languages pooled. by_language: the same for the queries of each language.
    mono: means over the languages of searching within one's own. cross: over all pairs of different languages.
    pairs: for each measure [query languages, passage languages], NaN where nothing is relevant. own_share: of the query's
    own language in the top 10 of the pool, beside fair_share, its share of the relevant passages.
    """

    name: str
    queries: int
    passages: int
    query_languages: tuple[str, ...]
    passage_languages: tuple[str, ...]
    mlir: dict[str, float]
    by_language: dict[str, dict[str, float]]
    mono: dict[str, float]
    cross: dict[str, float]
    pairs: dict[str, Floats]
    mrc: dict[str, float | None]
    peer: dict[str, float | None]
    own_share: float
    fair_share: float | None
    geometry: Geometry | None

    @property
    def headline(self) -> float:
        """MLIR nDCG@20."""
        return self.mlir["ndcg@20"]


def score(given: RetrievalSet, embedder: TextEmbedder) -> Generator[Progress, None, Scores]:
    """Embed, search exactly, and measure."""
    queries, passages = yield from embed_set(embedder, given)
    return (yield from score_vectors(given, queries, passages))


def score_vectors(given: RetrievalSet, queries: Vectors, passages: Vectors) -> Generator[Progress, None, Scores]:
    """The same for texts that are embedded already."""
    query_languages, passage_languages = given.query_languages, given.passage_languages
    asked = _numbers([item.language for item in given.queries], query_languages)
    spoken = _numbers([item.language for item in given.passages], passage_languages)
    judged = Judged(
        [judgment.query for judgment in given.judgments],
        [judgment.passage for judgment in given.judgments],
        [judgment.gain for judgment in given.judgments],
        query_count=len(given.queries),
        passage_count=len(given.passages),
    )
    whole, parted = judged.ideals(), judged.ideals(spoken, len(passage_languages))
    pooled = {name: np.full(len(queries), np.nan) for name in MEASURES}
    by_pair = {name: np.full((len(queries), len(passage_languages)), np.nan) for name in MEASURES}
    tops = np.full((len(queries), _DEPTH), -1, dtype=np.int64)
    for found in search_by_language(queries, passages, spoken, _DEPTH, given.left_out):
        rows = np.arange(found.queries.start, found.queries.stop)
        places, _ = found.pooled(_DEPTH)
        tops[rows, : places.shape[1]] = places
        for name, values in measure(
            judged.gains(rows, places), {key: ideal[rows, 0] for key, ideal in whole.items()}
        ).items():
            pooled[name][rows] = values
        gains = judged.gains(rows, found.places)
        for name, values in measure(gains, {key: ideal[rows] for key, ideal in parted.items()}).items():
            by_pair[name][rows] = values
        yield Progress("search", len(rows) + found.queries.start, len(queries), given.name)
    pairs = {name: _mean_by(values, asked, len(query_languages)) for name, values in by_pair.items()}
    own = np.array([[a == b for b in passage_languages] for a in query_languages])
    ranks = _ranks(judged, tops)
    groups = [item.group for item in given.queries]
    mrc: dict[str, float | None] = {}
    peer: dict[str, float | None] = {}
    for at, cut in enumerate(CUTS):
        yield Progress("fairness", at, len(CUTS), given.name)
        mrc[f"mrc@{cut}"] = mean_rank_correlation(queries, passages, tops[:, :cut], groups)
        p = equal_expected_rank(ranks, spoken[judged.passage], judged.query, len(queries), cut)
        peer[f"peer@{cut}"] = None if np.isnan(p).all() else float(np.nanmean(p))
    yield Progress("geometry", 0, 1, given.name)
    return Scores(
        given.name,
        len(queries),
        len(passages),
        query_languages,
        passage_languages,
        {name: _mean(values) for name, values in pooled.items()},
        {
            language: {name: _mean(values[asked == at]) for name, values in pooled.items()}
            for at, language in enumerate(query_languages)
        },
        {name: _mean(values[own]) for name, values in pairs.items()},
        {name: _mean(values[~own]) for name, values in pairs.items()},
        pairs,
        mrc,
        peer,
        _own_share(given, tops),
        _fair_share(given, judged),
        geometry(given.passages, passages),
    )


def _numbers(languages: list[str], known: tuple[str, ...]) -> Indices:
    number = {language: at for at, language in enumerate(known)}
    return np.array([number[language] for language in languages], dtype=np.int64)


def _mean(values: Floats) -> float:
    kept = values[~np.isnan(values)]
    return float(kept.mean()) if len(kept) else float("nan")


def _mean_by(values: Floats, groups: Indices, count: int) -> Floats:
    """Means over the rows of each group, [count, columns]; NaN where there is none."""
    known = ~np.isnan(values)
    sums, sizes = np.zeros((count, values.shape[1])), np.zeros((count, values.shape[1]))
    np.add.at(sums, groups, np.where(known, values, 0.0))
    np.add.at(sizes, groups, known)
    with np.errstate(invalid="ignore"):
        means: Floats = sums / sizes
    return means


def _ranks(judged: Judged, tops: Indices) -> Floats:
    """For each judgment the rank (1, 2, ...) of its passage for its query, infinite if it is not in the top."""
    ranks = np.full(len(judged.query), np.inf)
    for first in range(0, len(ranks), 1 << 16):
        part = slice(first, first + (1 << 16))
        hits = tops[judged.query[part]] == judged.passage[part, None]
        ranks[part] = np.where(hits.any(axis=1), hits.argmax(axis=1) + 1.0, np.inf)
    return ranks


def _own_share(given: RetrievalSet, tops: Indices) -> float:
    asked = np.array([item.language for item in given.queries], dtype=object)
    spoken = np.array([item.language for item in given.passages], dtype=object)
    top = tops[:, :_OWN_CUT]
    found = top >= 0
    own = found & (spoken[np.maximum(top, 0)] == asked[:, None])
    size = found.sum(axis=1)
    return _mean(np.where(size > 0, own.sum(axis=1) / np.maximum(size, 1), np.nan))


def _fair_share(given: RetrievalSet, judged: Judged) -> float | None:
    """Mean share of the query's own language among its relevant passages."""
    own = np.array(
        [
            given.queries[query].language == given.passages[passage].language
            for query, passage in zip(judged.query.tolist(), judged.passage.tolist(), strict=True)
        ],
        dtype=np.float64,
    )
    count = np.bincount(judged.query, minlength=len(given.queries))
    total = np.bincount(judged.query, weights=own, minlength=len(given.queries))
    return float((total[count > 0] / count[count > 0]).mean()) if len(own) else None
