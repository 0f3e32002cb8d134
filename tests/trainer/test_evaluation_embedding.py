"""A collection's vectors: every text once, and as many of them as a comparison can afford."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.trainer.tiny_models import save_sentence_model
from trainer.data_writing import write_prepared
from trainer.evaluation.dev import DevEvaluator
from trainer.evaluation.embedders import EncoderEmbedder
from trainer.evaluation.embedding_sets import embed_set, vectors_of
from trainer.evaluation.retrieval_set import Item, Judgment, RetrievalSet
from trainer.models import Encoder, load_encoder
from trainer.records import PairRecord, SplitName


@pytest.fixture
def given(tmp_path: Path, tiny_pairs: list[PairRecord]) -> RetrievalSet:
    return DevEvaluator(write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs[:50]})).set


def embedded(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Records every text that the encoder is given from now on."""
    seen: list[str] = []
    inner = encoder.embed

    def embed(texts: Sequence[str], prompt: str = "", **options: int) -> np.ndarray:
        seen.extend(prompt + text for text in texts)
        return inner(texts, prompt, **options)

    monkeypatch.setattr(encoder, "embed", embed)
    return seen


def test_a_text_on_both_sides_is_embedded_once(
    tiny_bert_folder: Path, given: RetrievalSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = load_encoder(tiny_bert_folder)
    direct = [encoder.embed([item.text for item in side]) for side in (given.queries, given.passages)]
    seen = embedded(encoder, monkeypatch)
    found = vectors_of(EncoderEmbedder(encoder), given)
    assert sorted(seen) == sorted({item.text for item in given.passages})
    for ours, theirs in zip(found, direct, strict=True):
        assert np.abs(ours - theirs).max() < 1e-5


def test_sides_with_prompts_of_their_own_are_embedded_apart(
    tmp_path: Path, given: RetrievalSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = load_encoder(save_sentence_model(tmp_path / "model", width=32, seed=5, query_prompt="ask: "))
    direct = encoder.embed([item.text for item in given.queries], "ask: ")
    seen = embedded(encoder, monkeypatch)
    queries, passages = vectors_of(EncoderEmbedder(encoder), given)
    assert len(seen) == len({item.text for item in given.queries}) + len({item.text for item in given.passages})
    assert np.abs(queries - direct).max() < 1e-5
    assert passages.shape == (len(given.passages), 32)


def test_long_work_says_how_far_it_is(tiny_bert_folder: Path, given: RetrievalSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.evaluation.embedding_sets._PORTION", {"cpu": 500})
    steps = list(embed_set(EncoderEmbedder(load_encoder(tiny_bert_folder)), given))
    assert len(steps) > 5
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.total for step in steps} == {len({item.text for item in given.passages})}


def collection(groups: int, languages: Sequence[str], distractors: int) -> RetrievalSet:
    queries = [Item(f"q{g}-{la}", la, f"query {g} {la}", f"g{g}") for g in range(groups) for la in languages]
    passages = [Item(f"p{g}-{la}", la, f"passage {g} {la}", f"p{g}") for g in range(groups) for la in languages]
    passages += [Item(f"d{at}", "en", f"distractor {at}") for at in range(distractors)]
    size = len(languages)
    judgments = [Judgment(at, at // size * size + other) for at in range(len(queries)) for other in range(size)]
    return RetrievalSet("made", tuple(queries), tuple(passages), tuple(judgments))


def test_a_part_of_a_collection_keeps_every_answer_and_language() -> None:
    whole = collection(400, ("de", "en", "ja"), 3000)
    part = whole.some_texts(1000)
    assert 600 < len(part.queries) + len(part.passages) <= 1000
    assert len(part.judgments) == 3 * len(part.queries)  # every answer of every query that was drawn
    assert {len([q for q in part.queries if q.language == la]) for la in ("de", "en", "ja")} == {len(part.queries) // 3}
    assert any(item.id.startswith("d") for item in part.passages)
    for judgment in part.judgments:
        assert part.queries[judgment.query].group[1:] == part.passages[judgment.passage].group[1:]
    assert [q.id for q in whole.some_texts(1000).queries] == [q.id for q in part.queries]
    assert whole.some_texts(10_000) is whole
