"""The embedder's promises: unit rows, one vector per text whatever its company, any text survives, prefixes, threads."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from onnx import numpy_helper

from engine.embedding import Embedder, load_embedder
from engine.errors import ModelPackageError
from engine.model.model_package import load_package
from engine.model.onnx_session import open_session
from tests import tiny_package

TEXTS = [
    "Where is the contract signed in March?",
    "三月に署名された契約書はどこですか。",
    "",
    "   \n\t ",
    "สัญญาที่ลงนามในเดือนมีนาคมอยู่ที่ไหน",
    "\ud800 lone surrogate \udfff",
    "\0",
    "word " * 5000,
    "a",
]


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    """The bundled model."""
    return load_embedder()


def test_rows_are_unit_float32(embedder: Embedder) -> None:
    rows = embedder.embed_passages(TEXTS)
    assert rows.dtype == np.float32 and rows.shape == (len(TEXTS), embedder.dim)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
    assert embedder.embed_queries([]).shape == (0, embedder.dim)


def test_a_text_has_one_vector_whatever_its_company_and_place(embedder: Embedder) -> None:
    together = embedder.embed_passages(TEXTS)
    alone = np.vstack([embedder.embed_passages([text]) for text in TEXTS])
    np.testing.assert_array_equal(together, alone)
    np.testing.assert_array_equal(embedder.embed_passages(TEXTS[::-1])[::-1], together)


def test_translations_are_nearer_than_strangers(embedder: Embedder) -> None:
    rows = embedder.embed_queries(
        [reference.text for reference in embedder.manifest.reference] + ["The cat eats fish.", "Solar panels on a roof"]
    )
    cosines = rows @ rows[0]
    assert cosines[1:7].min() > cosines[7:].max()


def test_giant_texts_are_cut_not_refused(embedder: Embedder) -> None:
    start = "the quick brown fox jumps over the lazy dog " * 200
    long = embedder.embed_queries([start + "x" * 3_000_000])
    np.testing.assert_array_equal(long, embedder.embed_queries([start]))
    assert embedder.embed_queries(["水" * 1_000_000, " " * 1_000_000 + "end"]).shape == (2, embedder.dim)


def test_batches_cover_every_text_once_and_can_be_closed(embedder: Embedder) -> None:
    texts = [f"text number {number}" for number in range(20)]
    whole = embedder.embed_passages(texts)
    seen: list[int] = []
    for places, rows in embedder.embed_passage_batches(texts):
        np.testing.assert_array_equal(rows, whole[places])
        seen.extend(int(place) for place in places)
    assert sorted(seen) == list(range(20))
    batches = embedder.embed_passage_batches(texts)
    next(batches)
    batches.close()  # type: ignore[attr-defined]
    np.testing.assert_array_equal(embedder.embed_passages(texts), whole)


def test_threads_share_an_embedder(embedder: Embedder) -> None:
    expected = embedder.embed_passages(TEXTS)
    wrong: list[int] = []

    def work(number: int) -> None:
        if not np.array_equal(embedder.embed_passages(TEXTS), expected):
            wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_prefixes_are_put_before_texts(tmp_path: Path) -> None:
    plain = load_embedder(tiny_package.write(tmp_path / "plain"))
    folder = tiny_package.write(tmp_path / "prefixed", query_prefix="red ", passage_prefix="dog ")
    prefixed = load_embedder(folder, verify=False)
    np.testing.assert_allclose(prefixed.embed_queries(["cat"]), plain.embed_queries(["red cat"]), atol=1e-6)
    np.testing.assert_allclose(prefixed.embed_passages(["cat"]), plain.embed_passages(["dog cat"]), atol=1e-6)


def test_float_networks_share_runs_without_changing_a_vector(tmp_path: Path) -> None:
    embedder = load_embedder(tiny_package.write(tmp_path / "p"))
    texts = [" ".join(tiny_package.WORDS[4 : 4 + size]) for size in (1, 7, 3, 2, 5, 3)] * 40
    together = embedder.embed_passages(texts)
    expected = np.array([tiny_package.reference(text) for text in texts], dtype=np.float32)
    np.testing.assert_allclose(together, expected, atol=1e-5)


def test_truncation_keeps_the_closing_token(tmp_path: Path) -> None:
    embedder = load_embedder(tiny_package.write(tmp_path / "p"))  # 16 tokens, two of them special
    np.testing.assert_allclose(embedder.embed_queries(["cat " * 40]), embedder.embed_queries(["cat " * 14]), atol=1e-6)
    assert embedder.count_tokens("cat " * 14) == 16


def test_the_network_is_not_held_twice() -> None:
    kept = [name for name, value in vars(open_session(load_package())).items() if isinstance(value, bytes)]
    assert kept == []  # a release of the runtime that keeps its bytes elsewhere is noticed here


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    for path in (tmp_path / "none", str(tmp_path / "a\0b")):
        with pytest.raises(ModelPackageError):
            load_embedder(path)


def test_a_network_that_fails_on_some_texts_only_is_named(tmp_path: Path) -> None:
    model = tiny_package.network()
    table = next(tensor for tensor in model.graph.initializer if tensor.name == "table")
    table.CopyFrom(numpy_helper.from_array(tiny_package.table()[:-1], "table"))  # "house" has a number, but no row
    reference = [{"text": "the cat", "vector": tiny_package.reference("the cat")}]
    embedder = load_embedder(tiny_package.write(tmp_path / "short", model=model, reference=reference))
    embedder.embed_passages(["the red dog"])
    with pytest.raises(ModelPackageError, match="does not run"):
        embedder.embed_passages(["the red house"])
