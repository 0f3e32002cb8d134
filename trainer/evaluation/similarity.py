"""Semantic textual similarity: rank correlation of cosines with people's scores, within and across languages."""

from __future__ import annotations

import csv
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.progress import Progress
from trainer.errors import DataError
from trainer.evaluation.embedders import TextEmbedder
from trainer.evaluation.fairness import spearman

_COLUMNS = ("split", "lang", "g", "score", "s1", "s2")


@dataclass(frozen=True, slots=True)
class SimilarityRow:
    """Two sentences in one language and how alike people found them. group: equal for translations of one another."""

    language: str
    group: str
    score: float
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class SimilarityScores:
    """Spearman correlations. by_pair: [languages of the first sentence, languages of the second]."""

    name: str
    rows: int
    languages: tuple[str, ...]
    mono: float
    cross: float | None
    by_pair: npt.NDArray[np.float64]


def read_similarity(path: Path, split: str = "test") -> list[SimilarityRow]:
    """Rows of a split of a tab-separated file with a header (split, lang, g, score, s1, s2). Raises DataError."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            missing = [column for column in _COLUMNS if column not in (table.fieldnames or ())]
            if missing:
                raise DataError(str(path), f"columns missing: {', '.join(missing)}")
            rows = [
                SimilarityRow(row["lang"], row["g"], float(row["score"]), row["s1"], row["s2"])
                for row in table
                if row["split"] == split and row["s1"] and row["s2"]
            ]
    except OSError as error:
        raise DataError(str(path), error.strerror or str(error)) from error
    except (ValueError, TypeError, csv.Error) as error:
        raise DataError(str(path), f"not a table of similarities: {error}") from error
    if len(rows) < 2:
        raise DataError(str(path), f"no rows of the {split} split")
    return rows


def score_similarity(
    rows: list[SimilarityRow], embedder: TextEmbedder, name: str
) -> Generator[Progress, None, SimilarityScores]:
    """Sentence 1 of one language against sentence 2 of each; both as queries."""
    languages = tuple(sorted({row.language for row in rows}))
    texts = list(dict.fromkeys(text for row in rows for text in (row.first, row.second)))
    place = {text: at for at, text in enumerate(texts)}
    vectors = np.zeros((len(texts), embedder.dim), dtype=np.float32)
    for first in range(0, len(texts), 2048):
        yield Progress("embed", first, len(texts), name)
        vectors[first : first + 2048] = embedder.embed_queries(texts[first : first + 2048])
    table = {(row.language, row.group): row for row in rows}
    groups = {language: [row.group for row in rows if row.language == language] for language in languages}
    by_pair = np.full((len(languages), len(languages)), np.nan)
    for a, left in enumerate(languages):
        for b, right in enumerate(languages):
            both = [(table[left, group], table[right, group]) for group in groups[left] if (right, group) in table]
            if len(both) > 1:
                one = vectors[[place[row.first] for row, _ in both]]
                two = vectors[[place[row.second] for _, row in both]]
                cosines = np.einsum("ij,ij->i", one, two, dtype=np.float64)
                by_pair[a, b] = spearman(cosines, np.array([row.score for row, _ in both]))
    same = np.eye(len(languages), dtype=bool)
    others = by_pair[~same & ~np.isnan(by_pair)]
    return SimilarityScores(
        name,
        len(rows),
        languages,
        float(np.nanmean(by_pair[same])),
        float(others.mean()) if len(others) else None,
        by_pair,
    )
