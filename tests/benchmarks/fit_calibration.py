"""Fit resources/calibration.json for a model package, and say how well it holds on questions it was not fitted on.

``python -m tests.benchmarks.fit_calibration --data ../shared/eval/xquad_p [--model DIR] [--write]``

A question is asked three times: with the paragraph that answers it in the library, without it (its article's others stay),
and without its whole article. Of each the best hit is taken. Right hits of the first should be confident, those of the
other two should not. Half of the articles are fitted on, the figures printed are those of the other half.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.documents import SearchFilter, SearchMode
from engine.embedding import load_embedder
from engine.searching.calibration import Calibration
from engine.searching.candidates import CandidateFinder
from engine.searching.query import parse
from engine.searching.ranking import fused_scores
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.text import language
from engine.vectors.vector_index import VectorIndex
from tests.benchmarks.bench_quality import LANGUAGES, fill, read_lines, right_groups

RESOURCE = Path(__file__).parents[2] / "resources" / "calibration.json"
ARTICLE = 5  # XQuAD has five paragraphs of each article, in order
Array = npt.NDArray[np.float64]


def logistic(features: Array, labels: Array, steps: int = 50) -> Array:
    """Weights of a logistic regression, the intercept first, both classes weighted alike."""
    design = np.column_stack([np.ones(len(features)), features])
    balance = np.where(labels > 0, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    weights = np.zeros(design.shape[1])
    for _ in range(steps):
        odds = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (balance * (labels - odds)) - 1e-3 * weights
        curvature = (design * (balance * odds * (1 - odds))[:, None]).T @ design + 1e-3 * np.eye(len(weights))
        weights = weights + np.linalg.solve(curvature, gradient)
    return weights


def auc(scores: Array, labels: Array) -> float:
    """The probability that a positive scores above a negative."""
    positive, negative = scores[labels > 0], scores[labels == 0]
    return float((positive[:, None] > negative).mean() + 0.5 * (positive[:, None] == negative).mean())


def own_language_gain(cosines: Array, own: npt.NDArray[np.bool_], deviation: float) -> float:
    """What a passage in the query's language gains, in deviations: without it the top 10 hold as many as chance."""
    low, high = 0.0, 3.0
    for _ in range(20):
        gain = (low + high) / 2
        top = np.argsort(-(cosines - own * gain * deviation), axis=1)[:, :10]
        share = np.take_along_axis(own, top, 1).mean()
        low, high = (gain, high) if share > own.mean() else (low, gain)
    return low


def best_hits(
    finder: CandidateFinder,
    queries: Sequence[dict[str, str]],
    right: dict[str, str],
    names: dict[int, str],
    vectors: npt.NDArray[np.float32],
    scale: Calibration,
) -> list[tuple[str, str, float, float, bool]]:
    """(article, case, cosine, evidence, right) of the best hit of each question and case."""
    rows = []
    for query, vector in zip(queries, vectors, strict=True):
        parsed = parse(query["text"])
        spoken = language.detect(parsed.text)
        found = finder.find(
            parsed,
            SearchFilter(),
            SearchMode.HYBRID,
            250,
            lambda vector=vector: vector,
            spoken,  # type: ignore[misc]
        ).candidates
        if not len(found.ids):  # it quotes what stands nowhere
            continue
        scores = fused_scores(found, scale, spoken, 0.5)
        group = right[query["id"]]
        article = str(int(group[1:]) // ARTICLE)
        groups = np.array([names[number].rsplit("-", 1)[0] for number in found.ids.tolist()])
        articles = np.array([str(int(name[1:]) // ARTICLE) for name in groups.tolist()])
        for case, kept in (("there", groups != ""), ("no paragraph", groups != group), ("no article", articles != article)):
            best = int(np.argmax(np.where(kept, scores, -np.inf)))
            hit = bool(groups[best] == group)
            rows.append((article, case, float(found.cosines[best]), float(found.evidence[best]), hit))
    return rows


def main() -> None:
    """Measure, fit, print, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--queries", type=int, default=200, help="per language")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    embedder = load_embedder(arguments.model)
    right = right_groups(arguments.data)
    queries = list(read_lines(arguments.data / "queries.jsonl"))
    chosen = set(random.Random(1).sample(sorted({query["g"] for query in queries}), arguments.queries))
    queries = [query for query in queries if query["g"] in chosen]
    documents = list(read_lines(arguments.data / "corpus.jsonl"))
    vectors = embedder.embed_queries([query["text"] for query in queries])
    with tempfile.TemporaryDirectory() as directory, Database.open(Path(directory)) as database:
        catalog = Catalog(database)
        fill(catalog, embedder, documents)
        index = VectorIndex.open(Path(directory), database, embedder.space_id, embedder.dim)
        finder = CandidateFinder(database, catalog, FullText(database), index)
        stored = catalog.passages(range(1, len(documents) + 1))
        names = {number: entry.document.path.rpartition("/")[2] for number, entry in stored.items()}
        held = index.vectors(list(stored))
        matrix = np.stack([held[number] for number in stored])
        cosines = (vectors @ matrix.T).astype(np.float64)
        groups = np.array([names[number].rsplit("-", 1)[0] for number in stored])
        unrelated = groups[None, :] != np.array([right[query["id"]] for query in queries])[:, None]
        mean, deviation = float(cosines[unrelated].mean()), float(cosines[unrelated].std())
        spoken = np.array([LANGUAGES.index(query["lang"]) for query in queries])
        written = np.array([LANGUAGES.index(entry.passage.language) for entry in stored.values()])
        gain = own_language_gain(cosines, written[None] == spoken[:, None], deviation)
        # What only one question in twenty reaches in a library that has nothing on its subject.
        subjects = np.array([int(group[1:]) // ARTICLE for group in groups])
        asked = np.array([int(right[query["id"]][1:]) // ARTICLE for query in queries])
        strangers = np.where(subjects[None] != asked[:, None], cosines, -1.0).max(axis=1)
        semantic_floor = float((np.quantile(strangers[asked % 2 == 0], 0.95) - mean) / deviation)
        scale = Calibration(mean, deviation, gain, 0, 0, 0, 0.5, semantic_floor)
        rows = best_hits(finder, queries, right, names, vectors, scale)
    rows = [row for row in rows if row[4] or row[1] != "there"]  # a wrong best hit of an answerable question proves nothing
    features = np.array([[scale.standardised(row[2]), np.log1p(row[3])] for row in rows])
    labels = np.array([float(row[4]) for row in rows])
    fitted_on = np.array([int(row[0]) % 2 == 0 for row in rows])
    weights = logistic(features[fitted_on], labels[fitted_on])
    odds = 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))
    floor = 0.5
    measured: dict[str, float] = {}
    for case in ("no paragraph", "no article"):
        of_case = ~fitted_on & np.array([row[1] in ("there", case) for row in rows])
        told, truth = ((odds >= floor) | (features[:, 0] >= semantic_floor))[of_case], labels[of_case] > 0
        measured[f"{case}: auc"] = round(auc(odds[of_case], labels[of_case]), 4)
        measured[f"{case}: precision"] = round(float(truth[told].mean()), 4)
        measured[f"{case}: recall"] = round(float(told[truth].mean()), 4)
        measured[f"{case}: false alarms"] = round(float(told[~truth].mean()), 4)
    values = dict(zip(("intercept", "semantic", "words"), (round(float(value), 4) for value in weights), strict=True))
    entry = {
        "mean": round(mean, 4),
        "deviation": round(deviation, 4),
        "own_language": round(gain, 3),
        **values,
        "floor": floor,
        "semantic_floor": round(semantic_floor, 3),
    }
    print(json.dumps({"space_id": embedder.space_id, **entry, "measured": measured}, indent=1))
    if arguments.write:
        resource = json.loads(RESOURCE.read_text("utf-8"))
        resource["spaces"][embedder.space_id] = {**entry, "measured": measured}
        RESOURCE.write_text(json.dumps(resource, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
