"""Model packages come from anywhere: sound ones load, everything else is refused with a ModelPackageError."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, external_data_helper, helper, numpy_helper

from engine.embedding import load_embedder
from engine.errors import ModelPackageError
from engine.model.model_package import load_package
from engine.model.onnx_scan import OnnxRefusedError, refuse_hostile
from tests import tiny_package


def refused(folder: Path) -> str:
    """The reason for which a package cannot be used."""
    with pytest.raises(ModelPackageError) as caught:
        load_embedder(folder)
    return caught.value.detail


def test_the_bundled_package_is_sound() -> None:
    package = load_package()
    assert package.manifest.dim == len(package.manifest.reference[0].vector)
    assert {"en", "th", "zh", "ar"} <= set(package.manifest.languages)
    load_embedder().verify()


def test_a_sound_package_loads(tmp_path: Path) -> None:
    embedder = load_embedder(tiny_package.write(tmp_path / "p"))
    expected = np.array([tiny_package.reference("the red cat")], dtype=np.float32)
    np.testing.assert_allclose(embedder.embed_queries(["the red cat"]), expected, atol=1e-6)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format_version", 2),
        ("format_version", True),
        ("format_version", None),
        ("name", "a/b"),
        ("space_id", "../../evil"),
        ("space_id", ".."),
        ("space_id", ".hidden"),
        ("space_id", "a\0b"),
        ("space_id", ""),
        ("dim", 0),
        ("dim", -8),
        ("dim", 10**9),
        ("dim", 8.0),
        ("dim", "8"),
        ("dim", 16),  # the vectors have 8
        ("max_tokens", 10**7),
        ("max_tokens", 0),
        ("query_prefix", 3),
        ("query_prefix", "x" * 1000),
        ("languages", []),
        ("languages", ["../x"]),
        ("languages", "en"),
        ("sha256", {"model.onnx": "0" * 64}),
        ("sha256", {"model.onnx": "0" * 64, "tokenizer.json": "0" * 64, "../../etc/passwd": "0" * 64}),
        ("sha256", {"model.onnx": "xyz", "tokenizer.json": "0" * 64}),
        ("sha256", {"model.onnx": "0" * 64, "tokenizer.json": "0" * 64}),
        ("reference", []),
        ("reference", [{"text": "the cat", "vector": [0.0] * 8}]),
        ("reference", [{"text": "the cat", "vector": [1e308] * 8}]),
        ("reference", [{"text": "the cat", "vector": [1.0]}]),
        ("reference", ["the cat"]),
        ("reference", [{"text": "the cat", "vector": [1.0] + [0.0] * 7}]),  # not what the network gives
        ("provenance", []),
        ("licence", None),
    ],
)
def test_a_wrong_manifest_is_refused(tmp_path: Path, key: str, value: Any) -> None:
    assert refused(tiny_package.write(tmp_path / "p", **{key: value}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "nonsense",
        "[" * 100_000,
        '{"dim": NaN}',
        '{"format_version": 1, "format_version": 1}',
        '{"format_version": ' + "1" * 5000 + "}",
        "\ud800",
    ],
)
def test_a_manifest_that_is_no_manifest_is_refused(tmp_path: Path, text: str) -> None:
    folder = tiny_package.write(tmp_path / "p")
    (folder / "manifest.json").write_text(text, encoding="utf-8", errors="surrogatepass")
    assert refused(folder)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "manifest.json"])
def test_missing_and_changed_files_are_refused(tmp_path: Path, name: str) -> None:
    folder = tiny_package.write(tmp_path / "p")
    sound = (folder / name).read_bytes()
    (folder / name).write_bytes(sound[:-1])
    assert refused(folder)
    (folder / name).unlink()
    assert refused(folder)


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links and FIFOs")
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "manifest.json"])
def test_links_and_fifos_are_refused(tmp_path: Path, name: str) -> None:
    folder = tiny_package.write(tmp_path / "p")
    elsewhere = (folder / name).rename(tmp_path / name)
    (folder / name).symlink_to(elsewhere)
    assert "link" in refused(folder)
    (folder / name).unlink()
    os.mkfifo(folder / name)
    assert "regular" in refused(folder)


def test_a_giant_manifest_is_refused_unread(tmp_path: Path) -> None:
    folder = tiny_package.write(tmp_path / "p")
    with (folder / "manifest.json").open("wb") as file:
        file.truncate(1 << 33)  # sparse
    assert "bytes" in refused(folder)


def test_external_data_is_refused(tmp_path: Path) -> None:
    model = tiny_package.network()
    (tmp_path / "secret").write_bytes(b"\0" * 1024)
    external_data_helper.set_external_data(model.graph.initializer[0], location="../secret")
    model.graph.initializer[0].ClearField("raw_data")
    assert "external" in refused(tiny_package.write(tmp_path / "p", model=model))


def test_external_data_inside_a_node_is_refused() -> None:
    tensor = numpy_helper.from_array(np.zeros(4, dtype=np.float32), "t")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    inner = helper.make_graph([helper.make_node("Constant", [], ["c"], value=tensor)], "inner", [], [])
    model = tiny_package.network()
    model.graph.node.append(helper.make_node("If", ["x"], ["y"], then_branch=inner, else_branch=inner))
    with pytest.raises(OnnxRefusedError, match="external"):
        refuse_hostile(model.SerializeToString())


def test_custom_operators_and_loops_are_refused(tmp_path: Path) -> None:
    custom = tiny_package.network()
    custom.graph.node.append(helper.make_node("Shell", ["unit"], ["out"], domain="evil.ops"))
    assert "evil.ops" in refused(tiny_package.write(tmp_path / "custom", model=custom))
    imported = tiny_package.network()
    imported.opset_import.append(helper.make_opsetid("evil.ops", 1))
    assert "evil.ops" in refused(tiny_package.write(tmp_path / "imported", model=imported))
    loop = tiny_package.network()
    loop.graph.node.append(helper.make_node("Loop", ["n", "c"], ["out"], body=helper.make_graph([], "b", [], [])))
    assert "Loop" in refused(tiny_package.write(tmp_path / "loop", model=loop))


@pytest.mark.parametrize(
    "model",
    [
        tiny_package.network(output="something"),
        tiny_package.network(ids="ids"),
        tiny_package.network(scale=float("nan")),
        tiny_package.network(scale=float("inf")),
        tiny_package.network(scale=0.0),
        tiny_package.network(seed=7),  # another network than the one the references come from
    ],
    ids=["output", "input", "nan", "inf", "zero", "other"],
)
def test_a_wrong_network_is_refused(tmp_path: Path, model: onnx.ModelProto) -> None:
    assert refused(tiny_package.write(tmp_path / "p", model=model))


def test_a_vocabulary_larger_than_the_network_is_refused_not_fatal(tmp_path: Path) -> None:
    model = tiny_package.network()
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(tiny_package.table()[:3], "table"))
    assert refused(tiny_package.write(tmp_path / "p", model=model))


@given(st.binary(max_size=300))
def test_any_bytes_are_scanned_without_another_error(data: bytes) -> None:
    with contextlib.suppress(OnnxRefusedError):
        refuse_hostile(data)


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_network_is_scanned_without_another_error(place: int, value: int) -> None:
    data = bytearray(tiny_package.network().SerializeToString())
    data[place] = value
    with contextlib.suppress(OnnxRefusedError):
        refuse_hostile(bytes(data))


def test_unknown_keys_are_ignored(tmp_path: Path) -> None:
    folder = tiny_package.write(tmp_path / "p", future="value")
    assert load_package(folder).manifest.name == "tiny"
    assert json.loads((folder / "manifest.json").read_text())["future"] == "value"
