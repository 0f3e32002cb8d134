"""What can be measured on, and the whole of one evaluation with its reports."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import metrics
from tests.trainer.test_evaluation_dev import WordsByMeaning
from trainer.data_writing import write_prepared
from trainer.errors import DataError
from trainer.evaluation.beir_folder import read_beir
from trainer.evaluation.embedders import EncoderEmbedder
from trainer.evaluation.evaluate import Evaluation, evaluate
from trainer.evaluation.sources import read_sources
from trainer.models import load_encoder
from trainer.records import PairRecord, SplitName
from trainer.reporting.page import evaluation_page, read_curves
from trainer.reporting.plain import evaluation_values
from trainer.reporting.table import evaluation_table


def finish(steps: Generator[Any, None, Evaluation]) -> Evaluation:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Evaluation = end.value
            return result


def write_lines(path: Path, lines: list[dict[str, str]]) -> None:
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


@pytest.fixture
def beir(tmp_path: Path, tiny_pairs: list[PairRecord]) -> Path:
    """Each text's first words ask for all versions of the whole text."""
    folder = tmp_path / "<b>beir"
    folder.mkdir()
    texts = [(f"g{at}", lang, text) for at, r in enumerate(tiny_pairs[:25]) for lang, text in [("en", r.en), *r.tr.items()]]
    write_lines(folder / "corpus.jsonl", [{"_id": f"{g}-{la}", "lang": la, "g": g, "text": t} for g, la, t in texts])
    asked = [{"id": f"q-{g}-{la}", "lang": la, "g": g, "text": t[: max(3, len(t) // 2)]} for g, la, t in texts]
    write_lines(folder / "queries.jsonl", asked)
    languages = sorted({la for _, la, _ in texts})
    rows = [f"q-{g}-{la}\t{g}-{other}\t1" for g, la, _ in texts for other in languages]
    (folder / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\n" + "\n".join(rows) + "\n")
    return folder


def test_the_headline_is_what_the_engines_metrics_give(beir: Path, tiny_bert_folder: Path) -> None:
    embedder = EncoderEmbedder(load_encoder(tiny_bert_folder, role="teacher"))
    scores = finish(evaluate(embedder, [beir], model="tiny")).retrieval[0]
    given = read_beir(beir)
    vectors = embedder.embed_passages([item.text for item in given.passages])
    ranked = np.argsort(-(embedder.embed_queries([item.text for item in given.queries]) @ vectors.T), axis=1, kind="stable")
    values, shares = [], []
    for query, ranking in zip(given.queries, ranked, strict=True):
        gains = {at: 1.0 for at, item in enumerate(given.passages) if item.group == query.group}
        values.append(metrics.ndcg(ranking.tolist(), gains, 20))
        languages = [given.passages[at].language for at in ranking]
        shares.append(metrics.own_language_share(languages, query.language, 10))
    assert scores.headline == pytest.approx(np.mean(values), abs=1e-6)
    assert scores.own_share == pytest.approx(np.mean(shares), abs=1e-6)
    assert scores.fair_share == pytest.approx(0.25)
    assert np.isnan(scores.pairs["ndcg@20"]).sum() == 0
    assert scores.geometry is not None


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]


def test_reports_are_complete_escaped_and_load_nothing(beir: Path, tmp_path: Path, tiny_bert_folder: Path) -> None:
    embedder = EncoderEmbedder(load_encoder(tiny_bert_folder, role="teacher"))
    found = finish(evaluate(embedder, [beir], model="<script>alert(1)</script>", groups=10))
    assert found.retrieval[0].queries == 4 * 9  # every third of 25 groups
    events = tmp_path / "events.jsonl"
    lines = [{"event": "step", "stage": "stage1", "step": s, "losses": {"distil": 1 / (s + 1)}} for s in range(5)]
    events.write_text(
        "\n".join(map(json.dumps, lines)) + '\n{"event": "eval", "stage": "stage1", "step": 4, "score": 0.5}\n{"torn'
    )
    page = evaluation_page([found], events=events)
    parsed = _Page()
    parsed.feed(page)
    assert "script" not in parsed.tags
    assert parsed.links == []
    assert parsed.tags.count("svg") == 4  # plane, heat map, losses, dev scores
    assert "&lt;b&gt;beir" in page
    losses, scores = read_curves(events)
    assert (len(losses["stage1 distil"]), scores) == (5, {"stage1": [(4.0, 0.5)]})
    assert json.loads(json.dumps(evaluation_values(found), allow_nan=False))["retrieval"][0]["queries"] == 36
    assert "Worst pairs" in evaluation_table(found)


def test_prepared_data_similarities_and_own_files(tmp_path: Path, tiny_pairs: list[PairRecord]) -> None:
    write_prepared(tmp_path / "data", {SplitName.TEST: tiny_pairs})
    rows = [
        f"test\t{la}\tg{at}\t{at % 6}\t{r.tr[la]}\t{tiny_pairs[at + 1].tr[la]}"
        for at, r in enumerate(tiny_pairs[:30])
        for la in r.tr
    ]
    (tmp_path / "sts.tsv").write_text("split\tlang\tg\tscore\ts1\ts2\n" + "\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "own.tsv").write_text("en\tde\n" + "\n".join(f"{r.en}\t{r.tr['de']}" for r in tiny_pairs[:40]) + "\n")
    embedder = WordsByMeaning(tiny_pairs, language_weight=0.0)
    sources = [tmp_path / "data", tmp_path / "sts.tsv", tmp_path / "own.tsv"]
    found = finish(evaluate(embedder, sources, model="perfect"))
    assert [round(scores.headline, 6) for scores in found.retrieval] == [1.0, 1.0]
    assert found.retrieval[1].passage_languages == ("de", "en")
    assert found.similarity[0].mono == pytest.approx(found.similarity[0].cross)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("corpus.jsonl", "{not json}\n"),
        ("corpus.jsonl", '{"id": "a", "lang": "de"}\n'),
        ("qrels.tsv", "a\tb\tc\td\te\n"),
        ("qrels.tsv", "q-g0-en\tg0-de\t1\nq-g1-en\tg1-de\tinf\n"),
    ],
)
def test_damaged_folders_are_told(beir: Path, name: str, text: str) -> None:
    (beir / name).write_text(text)
    with pytest.raises(DataError):
        read_beir(beir)


@pytest.mark.parametrize(
    "text",
    [
        "q-g0-en\tg0-de\nq-g1-en\tg1-de\n",
        "query-id\tcorpus-id\nq-g0-en\tg0-de\nq-g1-en\tg1-de\n",
        "q-g0-en\tg0-de\t1\nq-g1-en\tg1-de\t2\n",
        "query-id\tcorpus-id\tscore\nq-g0-en\tg0-de\t1\nq-g1-en\tg1-de\t2\n",
        "q-g0-en 0 g0-de 1\nq-g1-en 0 g1-de 2\n",
    ],
)
def test_judgments_with_and_without_heading_and_gain(beir: Path, text: str) -> None:
    (beir / "qrels.tsv").write_text(text)
    given = read_beir(beir)
    found = {(given.queries[judgment.query].id, given.passages[judgment.passage].id) for judgment in given.judgments}
    assert found == {("q-g0-en", "g0-de"), ("q-g1-en", "g1-de")}


def test_nothing_to_measure_on(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError):
        read_sources(tmp_path / "empty")
    with pytest.raises(DataError, match="no such file"):
        read_sources(tmp_path / "missing")


def test_evaluating_needs_no_library_that_only_importers_use() -> None:
    """A machine lent for training has torch and NumPy, not what reads users' files."""
    code = """
import sys
for name in ("backports", "py3langid", "python_calamine", "lxml", "sqlalchemy", "hnswlib", "chardet"):
    sys.modules[name] = None  # as if it were not installed
import trainer.evaluation.evaluate, trainer.cli.evaluating, trainer.cli.exporting, trainer.cli.ablating
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
