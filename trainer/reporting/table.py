"""An evaluation as text for a terminal."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.scoring import Scores
from trainer.evaluation.similarity import SimilarityScores

_MOST_WORST = 5


def evaluation_table(evaluation: Evaluation) -> str:
    """All collections, one below the other."""
    parts = [f"Model: {evaluation.label}", *evaluation.notes]
    parts += [_scores(scores) for scores in evaluation.retrieval]
    parts += [_similarity(scores) for scores in evaluation.similarity]
    return "\n\n".join(parts)


def worst_pairs(scores: Scores, measure: str = "ndcg@20", most: int = _MOST_WORST) -> list[tuple[float, str, str]]:
    """(value, query language, passage language), lowest first."""
    values = scores.pairs[measure]
    found = [
        (float(values[i, j]), query, passage)
        for i, query in enumerate(scores.query_languages)
        for j, passage in enumerate(scores.passage_languages)
        if not math.isnan(values[i, j])
    ]
    return sorted(found)[:most]


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as aligned text: the first column to the left, numbers to the right."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def shown(value: float | None, digits: int = 3) -> str:
    """A number, or a dash where there is none."""
    return "-" if value is None or math.isnan(value) else f"{value:.{digits}f}"


def _scores(scores: Scores) -> str:
    measures = list(scores.mlir)
    kinds = {"MLIR, all languages pooled": scores.mlir, "one language": scores.mono, "two languages": scores.cross}
    rows = [["", *measures]]
    rows += [[name, *(shown(values[measure]) for measure in measures)] for name, values in kinds.items()]
    lines = [
        f"{scores.name}: {scores.queries} queries in {len(scores.query_languages)} languages, {scores.passages} passages",
        columns(rows),
        "Fairness: " + ", ".join(f"{name} {shown(value)}" for name, value in {**scores.mrc, **scores.peer}.items()),
        f"Own language in the top 10: {shown(scores.own_share)} (unbiased: {shown(scores.fair_share)})",
    ]
    if scores.geometry is not None:
        found = scores.geometry
        lines.append(
            f"Alignment {shown(found.alignment)}, uniformity {shown(found.uniformity)}, "
            f"bitext accuracy {shown(found.bitext)}"
        )
    worst = ", ".join(f"{query}-{passage} {shown(value)}" for value, query, passage in worst_pairs(scores))
    lines.append(f"Worst pairs (query-passage, nDCG@20): {worst}")
    return "\n".join(lines)


def _similarity(scores: SimilarityScores) -> str:
    return (
        f"{scores.name}: {scores.rows} pairs of sentences in {len(scores.languages)} languages\n"
        f"Spearman within a language {shown(scores.mono)}, across languages {shown(scores.cross)}"
    )
