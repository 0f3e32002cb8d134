"""Fitting a layerless student: what is drawn, that it learns, that a stopped fit goes on as if it had not stopped."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trainer.concepts import CONCEPTS, LANGUAGES, WIDTH, World, ended
from trainer.data_writing import write_prepared
from trainer.errors import CheckpointError, ConfigError
from trainer.models import PieceCodes, load_encoder
from trainer.newstudent.bag_fit import BagOptions, Fit, regressed
from trainer.newstudent.bag_state import load_fit, load_table, save_fit, save_table
from trainer.newstudent.bag_texts import Translations
from trainer.newstudent.building import build_student
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.recipes.bags import BagRecipe, make_bag
from trainer.recipes.reading import load_settings
from trainer.records import PairRecord, QueryPassage, SplitName


def _table(seed: int = 1) -> torch.Tensor:
    return torch.randn(CONCEPTS * len(LANGUAGES), WIDTH, generator=torch.Generator().manual_seed(seed))


def _cosine(table: torch.Tensor, world: World) -> float:
    ids = world.pairs.ids
    sums = np.stack([table.numpy()[ids[at]].sum(0) for at in range(len(ids))])
    unit = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    return float((unit * world.vectors.values[world.pairs.record].astype(np.float32)).sum(axis=1).mean())


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 50), st.integers(1, 4), st.booleans())
def test_texts_drawn_are_of_their_records(seed: int, records: int, each: int, taught: bool) -> None:
    source = World(20).translations(taught=taught)
    drawn = source.draw(np.random.default_rng(seed), records, each)
    assert len(set(drawn.texts.tolist())) == len(drawn.texts) and len(drawn.records) <= records
    assert (source.record[drawn.texts] == drawn.records[drawn.places]).all()
    if not taught:  # its English is the target, never what is drawn to it
        assert (drawn.texts % len(LANGUAGES) != 0).all()


def test_what_weighs_nothing_is_never_drawn() -> None:
    world = World(20)
    weights = np.ones(len(world.pairs.ids))
    weights[world.pairs.record < 10] = 0
    source = Translations(world.pairs, weights, world.vectors)
    for seed in range(50):
        assert (source.draw(np.random.default_rng(seed), 30, 3).records >= 10).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 3))
def test_a_question_and_its_passage_are_in_two_languages(seed: int, languages: int) -> None:
    asked = World(30).questions()
    records, queries, passages = asked.draw(np.random.default_rng(seed), 25, languages)
    assert len(records) == 25 and (queries % 2 == 0).all() and (passages % 2 == 1).all()
    width = 2 * len(LANGUAGES)
    assert (queries // width == records).all() and (passages // width == records).all()
    assert (queries // 2 != passages // 2).all()


def test_too_few_questions_give_no_step() -> None:
    records, queries, passages = World(5).questions().draw(np.random.default_rng(0), 25, 2)
    assert not len(records) and not len(queries) and not len(passages)


def test_regression_finds_the_meanings() -> None:
    world = World(600)
    options = BagOptions(iterations=12, pull=0.1)
    table = ended(regressed(_table(), world.translations(), world.questions(), options))
    assert _cosine(_table(), world) < 0.2 and _cosine(table, world) > 0.9
    with pytest.raises(ConfigError):
        ended(regressed(_table(), world.translations(taught=False), None, options))


@pytest.mark.parametrize(("more", "asked"), [(0.0, 0.0), (0.3, 0.3)])
def test_steps_learn(more: float, asked: float) -> None:
    world = World(200)
    options = BagOptions(steps=250, records=32, rows=24, languages=2, more=more, asked=asked, rate=0.05, warmup=5)
    fit = Fit(_table(), world.translations(), world.translations(taught=False), world.questions(), options)
    before = _cosine(fit.table.detach(), world)
    assert [event["done"] for event in fit.steps() if event["event"] == "bag"] == [100, 200, 250]
    assert before < 0.2 and _cosine(fit.table.detach(), world) > 0.8


def test_steps_learn_of_questions_without_english() -> None:
    world = World(200)
    options = BagOptions(steps=200, records=32, rows=24, asked=0.0, own=0.5, rate=0.05, warmup=5, own_passages=50)
    fit = Fit(_table(), world.translations(), None, None, options, world.own_questions())
    losses = [event["losses"]["own"] for event in fit.steps() if event["event"] == "bag"]
    assert losses[-1] < 0.8 * losses[0] and _cosine(fit.table.detach(), world) > 0.5


def test_mixtures_of_rows() -> None:
    """Plain ones change nothing; of real ones the rows learn that something is mixed of, and no others."""
    world, pieces = World(60), CONCEPTS * len(LANGUAGES)
    options = BagOptions(steps=12, records=16, rows=16, languages=2, more=0.0, asked=0.3, rate=0.02)

    def table(codes: PieceCodes | None, rows: torch.Tensor) -> torch.Tensor:
        fit = Fit(rows, world.translations(), None, world.questions(), options, codes=codes)
        ended(fit.steps())
        return fit.table.detach()

    torch.testing.assert_close(table(PieceCodes.plain(pieces, 3), _table()), table(None, _table()))
    rows = torch.arange(pieces)[:, None] // 2 + torch.tensor([0, pieces - 1])
    mixed = PieceCodes(rows, torch.tensor([1.0, 0.0]).repeat(pieces, 1))
    start = torch.nn.functional.normalize(torch.randn(2 * pieces, WIDTH, generator=torch.Generator().manual_seed(2)), dim=-1)
    moved = (table(mixed, start) - start / start.norm(dim=1).mean()).norm(dim=1) > 1e-6
    assert moved[: pieces // 2].all() and not moved[pieces // 2 :].any()


def test_a_stopped_fit_goes_on_as_if_it_had_not_stopped(tmp_path: Path) -> None:
    world = World(40)
    options = BagOptions(steps=12, records=16, rows=16, languages=2, more=0.3, asked=0.3, rate=0.02)

    def new() -> Fit:
        return Fit(_table(), world.translations(), world.translations(taught=False), world.questions(), options)

    whole, first, second = new(), new(), new()
    ended(whole.steps())
    steps = first.steps()
    for _ in range(5):
        next(steps)
    steps.close()
    save_fit(tmp_path / "fit.safetensors", first)
    load_fit(tmp_path / "fit.safetensors", second)
    assert second.state.step == 5
    ended(second.steps())
    assert torch.equal(whole.table, second.table)


def test_states_of_other_fits_are_refused(tmp_path: Path) -> None:
    world = World(20)
    fit = Fit(_table(), world.translations(), None, None, BagOptions())
    assert load_table(tmp_path / "none") is None
    load_fit(tmp_path / "none", fit)
    save_table(tmp_path / "table", _table())
    found = load_table(tmp_path / "table")
    assert found is not None and torch.equal(found, _table())
    with pytest.raises(CheckpointError):
        load_fit(tmp_path / "table", fit)
    (tmp_path / "torn").write_bytes(b"{")
    with pytest.raises(CheckpointError):
        load_table(tmp_path / "torn")


def test_wrong_options_are_named() -> None:
    for wrong in ({"languages": 1}, {"records": 0}, {"more": 0.8, "asked": 0.4}, {"steps": -1}):
        with pytest.raises(ConfigError):
            BagOptions(**wrong)  # type: ignore[arg-type]


def test_the_recipe_from_text_to_a_model_stopped_and_gone_on_with(
    tmp_path: Path, tiny_bert_folder: Path, tiny_pairs: list[PairRecord]
) -> None:
    asked = [
        QueryPassage(
            (pair.en, f"{pair.en} dog"), {key: (text, f"{text} Hund") for key, text in pair.tr.items()}, "heading:x"
        )
        for pair in tiny_pairs[:60]
    ]
    asked += [QueryPassage(None, {"de": (pair.tr["de"], f"{pair.tr['de']} Hund")}, "qa") for pair in tiny_pairs[60:90]]
    write_prepared(tmp_path / "data", {SplitName.TRAIN: tiny_pairs, SplitName.DEV: tiny_pairs[:4]}, {SplitName.TRAIN: asked})
    body = load_encoder(tiny_bert_folder, role="teacher")
    words = [text for pair in tiny_pairs for text in (pair.en, *pair.tr.values())]
    tokens = train_tokenizer(words, pieces=260, character_coverage=1.0, seed_pieces=5000)
    table = torch.randn(tokens.highest_id + 1, body.table.shape[1], generator=torch.Generator().manual_seed(1)) * 0.1
    build_student(body, tokens, table).save(tmp_path / "start")
    changes = {
        "start": str(tmp_path / "start"),
        "teacher": str(tiny_bert_folder),
        "taught.shares": {"*": 1.0},
        "more.shares": {"*": 1.0},
        "fit.steps": 30,
        "fit.records": 16,
        "fit.rows": 16,
        "fit.languages": 2,
    }
    recipe = load_settings(BagRecipe, "bags", changes)
    stop = threading.Event()
    events = make_bag(recipe, tmp_path / "data", tmp_path / "run", stop)
    for event in events:
        if event["event"] == "progress":
            stop.set()
            break
    assert next(events, None) is None
    assert (tmp_path / "run" / "fit.safetensors").is_file() and not (tmp_path / "run" / "model").exists()
    model = ended(make_bag(recipe, tmp_path / "data", tmp_path / "run", threading.Event()))
    made = load_encoder(model)
    assert made.body.config.num_hidden_layers == 0
    pairs = tiny_pairs[:50]
    cosines = (made.embed([pair.tr["de"] for pair in pairs]) * body.embed([pair.en for pair in pairs])).sum(axis=1)
    assert float(cosines.mean()) > 0.5

    # A student without layers is gone on with, on the same text and vectors, with questions that have no English.
    again = {
        **changes,
        "start": str(model),
        "fit.own": 0.2,
        "part": str(tmp_path / "run/taught"),
        "cache": str(tmp_path / "c"),
    }
    further = ended(make_bag(load_settings(BagRecipe, "bags", again), tmp_path / "data", tmp_path / "on", threading.Event()))
    assert not (tmp_path / "on" / "table.safetensors").exists() and not (tmp_path / "on" / "taught").exists()
    on = load_encoder(further)
    assert on.tokens.definition == made.tokens.definition and not torch.equal(on.table, made.table)
    lengths = [float(one.table.detach().norm(dim=1).mean()) for one in (on, made)]
    assert lengths[0] == pytest.approx(lengths[1], rel=0.1)
