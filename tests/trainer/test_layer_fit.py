"""Fitting a student's layers: what a step reads and costs, that it learns, that a stopped fit goes on as if unstopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import BertConfig, BertModel

from tests.trainer.concepts import CONCEPTS, LANGUAGES, WIDTH, World, ended
from tests.trainer.memory_data import one_thread  # noqa: F401
from tests.trainer.tiny_models import tiny_tokenizer
from trainer.errors import CheckpointError, ConfigError, NotFiniteError
from trainer.hardware import Device
from trainer.models import Encoder, Pooling, Tokens
from trainer.newstudent.layer_fit import LayerFit
from trainer.newstudent.layer_losses import Passages, asked_losses
from trainer.newstudent.layer_options import LayerOptions
from trainer.newstudent.layer_pass import half_pass
from trainer.newstudent.layer_state import load_layers, save_layers
from trainer.newstudent.layer_texts import asked_chunks, length_factors, own_chunks, taught_chunks
from trainer.teacher_cache import TeacherVectors

_PAD = CONCEPTS * len(LANGUAGES)


def _student(layers: int = 1, seed: int = 0) -> Encoder:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        config = BertConfig(
            vocab_size=_PAD + 1,
            hidden_size=WIDTH,
            num_hidden_layers=layers,
            num_attention_heads=2,
            intermediate_size=32,
            max_position_embeddings=32,
            pad_token_id=_PAD,
        )
        body = BertModel(config, add_pooling_layer=False)
    return Encoder(body, Tokens.from_backend(tiny_tokenizer(), pad_id=_PAD), pooling=Pooling(), max_tokens=32)


def _fit(world: World, own_rows: torch.Tensor | None = None, precision: str = "fp32", **changes: Any) -> LayerFit:
    values = {"records": 24, "rows": 20, "languages": 2, "chunk": 96, "warmup": 3, "body_rate": 4e-3, "table_rate": 2e-2}
    options = LayerOptions(**{**values, "tokens": 4000, **changes})
    device = Device(torch.device("cpu"), precision)
    own = world.own_questions() if options.own else None
    return LayerFit(_student(), world.translations(), world.questions(), options, device, own_rows, own)


def _weights(fit: LayerFit) -> dict[str, torch.Tensor]:
    return {name: value.clone() for name, value in fit.student.state_dict().items()}


@torch.no_grad()
def _cosine(fit: LayerFit, world: World) -> float:
    ids, mask = (torch.from_numpy(rows) for rows in world.pairs.ids.padded(np.arange(len(world.pairs.ids)), _PAD))
    vectors = torch.nn.functional.normalize(fit.student(ids, mask), dim=-1).numpy()
    return float((vectors * world.vectors.values[world.pairs.record].astype(np.float32)).sum(axis=1).mean())


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(8, 200))
def test_each_text_drawn_is_in_one_chunk_beside_its_own_vector(seed: int, records: int, tokens: int) -> None:
    taught = World(25).translations()
    assert taught.teacher is not None
    drawn = taught.draw(np.random.default_rng(seed), records, 3)
    chunks = taught_chunks(taught, np.random.default_rng(seed), records=records, each=3, tokens=tokens)
    assert sorted(np.concatenate([chunk.texts for chunk in chunks])) == sorted(drawn.texts)
    for chunk in chunks:
        lengths = taught.ids.lengths[chunk.texts]
        assert len(lengths) * lengths.max() <= tokens or len(lengths) == 1
        assert chunk.tokens == lengths.sum()
        own = taught.teacher.rows(taught.record[chunk.texts])
        np.testing.assert_array_equal(chunk.anchors[chunk.places].numpy(), own.astype(np.float32))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(8, 200))
def test_a_question_is_in_one_chunk_with_its_passage_and_its_row(seed: int, tokens: int) -> None:
    asked = World(30).questions()
    chunks = asked_chunks(asked, np.random.default_rng(seed), rows=25, languages=3, tokens=tokens)
    assert sorted(np.concatenate([chunk.places for chunk in chunks])) == list(range(25))
    width = 2 * len(LANGUAGES)
    for chunk in chunks:
        records = chunk.queries // width
        assert (records == chunk.passages // width).all() and (chunk.queries != chunk.passages - 1).all()
        assert (chunk.draw.groups[chunk.places].numpy() == asked.group[records]).all()
        own = asked.teacher.rows(asked.english[records]).astype(np.float32)
        np.testing.assert_array_equal(chunk.draw.of_queries[chunk.places].numpy(), own)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(1, 40))
def test_a_question_without_english_stands_beside_the_vector_of_its_passage(seed: int, rows: int, passages: int) -> None:
    world = World(40)
    own = world.own_questions()
    width = len(LANGUAGES)
    queries, places, found = own.draw(np.random.default_rng(seed), rows, passages)
    assert 0 < len(queries) <= rows and len(found) == min(passages, len({*found})) and len({*queries // 2 % width}) == 1
    record = queries // (2 * width)
    assert (record % 2 == 1).all() and (queries % 2 == 0).all() and (queries // 2 % width > 0).all()
    np.testing.assert_array_equal(own.vectors.rows(found[places]), world.vectors.values[record])
    chunks = own_chunks(own, np.random.default_rng(seed), rows=rows, passages=passages, tokens=30)
    assert sorted(np.concatenate([chunk.queries for chunk in chunks])) == sorted(queries)


@pytest.mark.usefixtures("one_thread")
def test_steps_learn_of_questions_without_english() -> None:
    world = World(120)
    fit = _fit(world, tokens=6000, asked=0.0, own=0.6)
    events = [event for event in fit.steps() if event["event"] == "layers"]
    assert events[-1]["losses"]["own"] < 0.6 * events[0]["losses"]["own"]
    assert fit.state.own == pytest.approx(0.6 * 6000, rel=0.15) and not fit.state.asked


def test_too_few_questions_give_no_chunks_and_rounds_go_on_without_them() -> None:
    world = World(5)
    assert not asked_chunks(world.questions(), np.random.default_rng(0), rows=25, languages=2, tokens=99)
    fit = _fit(world, tokens=200)
    ended(fit.steps())
    assert fit.state.asked == 0 and fit.state.taught >= 200


def test_long_texts_weigh_more_up_to_a_bound() -> None:
    factors = length_factors(np.array([4, 16, 64, 128, 1000]), 0.5)
    assert factors[1] == 1 and (np.diff(factors[:4]) > 0).all() and factors[3] == factors[4]
    assert (length_factors(np.array([1, 99]), 0.0) == 1).all()


def _unit(seed: int, rows: int = 6) -> torch.Tensor:
    return torch.nn.functional.normalize(torch.randn(rows, 8, generator=torch.Generator().manual_seed(seed)), dim=-1)


def test_what_questions_cost_by_hand() -> None:
    """Rows 0 and 1 of a chunk are rows 4 and 2 of a draw of six, whose rows 2 and 5 have one passage."""
    groups = torch.tensor([0, 1, 2, 3, 4, 2])
    draw, places = Passages(groups, _unit(1), _unit(2)), torch.tensor([4, 2])
    queries, passages = _unit(3, 2) * 3, _unit(4, 2) * 0.5
    distance, xlco = asked_losses(queries, passages, places, draw, 0.1)
    q, d = queries / 3, passages * 2
    far = [1 - float(q[at] @ draw.of_queries[row]) for at, row in enumerate([4, 2])]
    far += [1 - float(d[at] @ draw.of_passages[row]) for at, row in enumerate([4, 2])]
    assert float(distance) == pytest.approx(sum(far) / 4, abs=1e-6)
    forth = []
    for at, others in enumerate(
        ([0, 1, 2, 3, 5], [0, 1, 3, 4])
    ):  # the teacher's vectors of passages that are not the own one
        logits = torch.cat([q[at] @ d.T, q[at] @ draw.of_passages[others].T]) / 0.1
        forth.append(-float(logits.log_softmax(0)[at]))
    back = []
    for at, (own, rows) in enumerate(((4, [0, 1, 2, 3, 4, 5]), (2, [0, 1, 2, 3, 4]))):  # row 5 asks for the passage of row 2
        back.append(-float((d[at] @ draw.of_queries[rows].T / 0.1).log_softmax(0)[rows.index(own)]))
    assert float(xlco) == pytest.approx((sum(forth) / 2 + sum(back) / 2) / 2, abs=1e-5)


@pytest.mark.usefixtures("one_thread")
def test_sixteen_bits_give_about_the_same_vectors_and_gradients() -> None:
    world, student = World(30), _student(layers=2).eval()
    before = student.body.config._attn_implementation
    ids, mask = (torch.from_numpy(rows) for rows in world.pairs.ids.padded(np.arange(12), _PAD))
    found = []
    for embed in (student, lambda *given: half_pass(student, *given)):
        student.zero_grad(set_to_none=True)
        vectors = embed(ids, mask)
        (vectors @ torch.linspace(-1, 1, WIDTH)).sum().backward()
        gradients = [weight.grad.flatten() for weight in student.parameters() if weight.grad is not None]
        found.append([vectors.detach(), *gradients])
    assert len(found[0]) == len(found[1]) > 20 and not torch.equal(found[0][0], found[1][0])
    for exact, rounded in zip(*found, strict=True):
        assert rounded.dtype == torch.float32
        assert float((exact - rounded).norm()) < 0.05 * float(exact.norm()) + 1e-3
    assert student.body.config._attn_implementation == before
    assert torch.equal(student(ids, mask), found[0][0])  # nothing of it is left behind


@pytest.mark.usefixtures("one_thread")
def test_steps_learn_of_both_kinds_and_end_with_the_tokens() -> None:
    world = World(120)
    fit = _fit(world, tokens=14_000)
    before = _cosine(fit, world)
    events = [event for event in fit.steps() if event["event"] == "layers"]
    assert before < 0.2 and _cosine(fit, world) > 0.6
    assert {"taught distil", "taught anchor", "asked distil", "asked xlco", "norm"} <= events[0]["losses"].keys()
    assert 14_000 <= fit.state.tokens < 14_000 + 96 and fit.state.asked == pytest.approx(0.25 * 14_000, rel=0.15)


@pytest.mark.usefixtures("one_thread")
def test_a_frozen_part_stays_and_the_other_learns() -> None:
    world = World(30)
    table = "body.embeddings.word_embeddings.weight"
    for frozen in ("body_rate", "table_rate"):
        fit = _fit(world, tokens=600, **{frozen: 0.0})
        before = _weights(fit)
        ended(fit.steps())
        changed = {name for name, value in _weights(fit).items() if not torch.equal(value, before[name])}
        assert changed == {table} if frozen == "body_rate" else changed and table not in changed


@pytest.mark.usefixtures("one_thread")
def test_rows_that_are_held_move_so_much_less() -> None:
    world = World(30)
    held = torch.arange(_PAD + 1) % 2 == 0
    moved = []
    for share in (0.0, 1.0):
        fit = _fit(world, held, tokens=60, held=share, body_rate=0.0)
        before = fit.student.table.detach().clone()
        ended(fit.steps())
        moved.append((fit.student.table.detach() - before).norm(dim=1))
    assert float(moved[0][held].max()) == 0 and float(moved[1][held].max()) > 0
    assert float(moved[0][~held].max()) > 0


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
@pytest.mark.parametrize(("stops", "own"), [([3], 0.0), ([1, 9, 2], 0.3)])
def test_a_stopped_fit_goes_on_as_if_it_had_not_stopped(
    tmp_path: Path, precision: str, stops: list[int], own: float
) -> None:
    world, path = World(40), tmp_path / "layers.safetensors"
    whole = _fit(world, precision=precision, tokens=1500, own=own)
    ended(whole.steps())
    for stop in stops:
        part = _fit(world, tokens=1500, own=own)
        part.device = whole.device
        load_layers(path, part)
        steps = part.steps()
        for _ in range(stop):
            next(steps)
        steps.close()
        save_layers(path, part)
    last = _fit(world, tokens=1500, own=own)
    assert load_layers(path, last) and last.state.steps == sum(stops) and last.device == whole.device
    ended(last.steps())
    assert last.state == whole.state
    for name, value in whole.student.state_dict().items():
        assert torch.equal(value, last.student.state_dict()[name]), name


@pytest.mark.usefixtures("one_thread")
def test_a_fit_can_end_by_the_clock() -> None:
    fit = _fit(World(20), tokens=10**9)
    assert [event["fraction"] for event in fit.steps(lambda: fit.state.steps / 4)] == [0.0, 0.25, 0.5, 0.75]


def test_what_is_not_finite_changes_nothing() -> None:
    world = World(20)
    world.vectors = TeacherVectors(np.full_like(world.vectors.values, np.nan))
    fit = _fit(world, asked=0.0)
    before = _weights(fit)
    with pytest.raises(NotFiniteError):
        ended(fit.steps())
    assert all(torch.equal(value, before[name]) for name, value in _weights(fit).items())


def test_states_of_other_fits_are_refused(tmp_path: Path) -> None:
    fit = _fit(World(20))
    assert not load_layers(tmp_path / "none", fit)
    other = _fit(World(20))
    other.student = _student(layers=2)
    save_layers(tmp_path / "other", other)
    (tmp_path / "torn").write_bytes(b"{")
    for name in ("other", "torn"):
        with pytest.raises(CheckpointError):
            load_layers(tmp_path / name, fit)


def test_wrong_options_are_named() -> None:
    for wrong in (
        {"languages": 1},
        {"chunk": 0},
        {"asked": 1.2},
        {"own": -0.1},
        {"cut": -1.0},
        {"body_rate": 0.0, "table_rate": 0.0},
        {"temperature": 0.0},
    ):
        with pytest.raises(ConfigError):
            LayerOptions(**wrong)  # type: ignore[arg-type]
    world = World(5)
    with pytest.raises(ConfigError, match="taught"):
        LayerFit(_student(), world.translations(taught=False), None, LayerOptions(), Device(torch.device("cpu"), "fp32"))
