"""``python -m trainer.recipes.layers`` from prepared text to a model, stopped and gone on with."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.trainer.concepts import ended
from tests.trainer.memory_data import one_thread  # noqa: F401
from trainer.data_writing import write_prepared
from trainer.errors import ConfigError
from trainer.events import EVENTS_FILE
from trainer.models import Encoder, load_encoder
from trainer.newstudent.bag import bag_student
from trainer.newstudent.building import build_student
from trainer.newstudent.teacher_words import taught_rows
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.recipes import layers
from trainer.recipes.command import Stopped
from trainer.recipes.layers import LayerRecipe, train_layers
from trainer.recipes.reading import load_settings
from trainer.records import PairRecord, QueryPassage, SplitName

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory, tiny_bert_folder: Path, tiny_pairs: list[PairRecord]) -> dict[str, str]:
    """Settings for tiny models and text in one folder: start, beside, teacher; text lies in data beside them."""
    folder = tmp_path_factory.mktemp("layers")
    asked = [
        QueryPassage((pair.en, f"{pair.en} dog"), {key: (text, f"{text} 犬") for key, text in pair.tr.items()}, "heading:x")
        for pair in tiny_pairs[:40]
    ]
    alone = [QueryPassage(None, {"de": (pair.tr["de"], f"{pair.tr['de']} Hund")}, "qa") for pair in tiny_pairs[40:80]]
    write_prepared(folder / "data", {SplitName.TRAIN: tiny_pairs[:60]}, {SplitName.TRAIN: [*asked, *alone]})
    body = load_encoder(tiny_bert_folder, role="teacher")
    words = [text for pair in tiny_pairs for text in (pair.en, *pair.tr.values())]
    tokens = train_tokenizer(words, pieces=260, character_coverage=1.0, seed_pieces=5000)
    table = torch.randn(tokens.highest_id + 1, body.width, generator=torch.Generator().manual_seed(1)) * 0.1
    build_student(body, tokens, table).save(folder / "start")
    bag_student(tokens, table, max_tokens=48).save(folder / "bag")
    return {
        "start": str(folder / "start"),
        "teacher": str(tiny_bert_folder),
        "data": str(folder / "data"),
        "bag": str(folder / "bag"),
    }


def _settings(given: dict[str, str], **changes: object) -> dict[str, object]:
    values: dict[str, object] = {
        "start": given["start"],
        "teacher": given["teacher"],
        "part": "",
        "precision": "fp32",
        "fit.tokens": 4000,
        "fit.records": 16,
        "fit.rows": 16,
        "fit.languages": 2,
        "fit.chunk": 200,
        "fit.body_rate": 1e-3,
        "fit.table_rate": 1e-2,
        "fit.warmup": 3,
    }
    return values | {name.replace("__", "."): value for name, value in changes.items()}


def test_the_settings_that_come_with_it() -> None:
    recipe = load_settings(LayerRecipe, "layers", {"fit.tokens": "9000"})
    fit = recipe.fit
    assert fit.tokens == 9000 and recipe.start == "bundled" and recipe.weights.source_weights["lex_*"] == 0.2
    assert (fit.body_rate, fit.table_rate, fit.held, fit.contrast, fit.xlco) == (4e-5, 1.5e-3, 0.1, 0.2, 0.25)
    assert (fit.asked, fit.chunk, fit.records, fit.each, fit.rows, fit.languages) == (0.25, 3000, 1024, 3, 256, 4)
    with pytest.raises(ConfigError, match=r"fit\.token"):
        load_settings(LayerRecipe, "layers", {"fit.token": "9000"})


def test_stopped_and_gone_on_with_it_makes_the_same_model(tmp_path: Path, given: dict[str, str]) -> None:
    recipe = load_settings(LayerRecipe, "layers", _settings(given, beside=given["bag"]))
    data = Path(given["data"])
    whole = ended(train_layers(recipe, data, tmp_path / "whole", threading.Event()))
    assert whole.finished and list((tmp_path / "whole" / "cache").glob("teacher-own-*"))
    with pytest.raises(Stopped):  # while it prepares: what is done is kept
        stop = threading.Event()
        for _ in train_layers(recipe, data, tmp_path / "parts", stop):
            stop.set()
    stop, steps = threading.Event(), 0
    events = train_layers(recipe, data, tmp_path / "parts", stop)
    for event in events:
        steps += event["event"] == "progress"
        if steps == 7:
            break
    stop.set()
    assert not ended(events).finished
    last = ended(train_layers(recipe, data, tmp_path / "parts", threading.Event()))
    assert last.finished and last.model == tmp_path / "parts" / "model"
    made, again = load_encoder(whole.model), load_encoder(last.model)
    for name, value in made.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name
    start = load_encoder(given["start"])
    assert made.words is not None and made.words_share == recipe.beside_share
    assert not torch.equal(made.table, start.table)


def test_it_learns_the_teachers_vectors(tmp_path: Path, given: dict[str, str], tiny_pairs: list[PairRecord]) -> None:
    recipe = load_settings(LayerRecipe, "layers", _settings(given, fit__tokens=20_000, fit__asked=0.2, fit__own=0.0))
    made = load_encoder(ended(train_layers(recipe, Path(given["data"]), tmp_path, threading.Event())).model)
    teacher = load_encoder(given["teacher"], role="teacher")

    def distance(student: Encoder) -> float:
        vectors = [student.embed([pair.tr[key] for pair in tiny_pairs[:60]]) for key in ("de", "ja")]
        return 1 - float(
            np.mean([(some * teacher.embed([pair.en for pair in tiny_pairs[:60]])).sum(axis=1) for some in vectors])
        )

    assert distance(made) < 0.8 * distance(load_encoder(given["start"]))


def test_a_model_between_its_start_and_what_was_learned(tmp_path: Path, given: dict[str, str]) -> None:
    models = []
    for at, learned in enumerate((1.0, 0.25)):
        recipe = load_settings(
            LayerRecipe, "layers", _settings(given, fit__tokens=1500, learned=learned, beside=given["bag"])
        )
        models.append(
            load_encoder(ended(train_layers(recipe, Path(given["data"]), tmp_path / str(at), threading.Event())).model)
        )
    start = dict(load_encoder(given["start"]).named_parameters())
    whole, part = (dict(model.named_parameters()) for model in models)
    for name, weight in part.items():
        if name == "words":  # did not learn
            assert torch.equal(weight, whole[name])
            continue
        torch.testing.assert_close(weight, 0.75 * start[name] + 0.25 * whole[name])
    with pytest.raises(ConfigError, match="learned"):
        ended(train_layers(LayerRecipe(learned=0.0), tmp_path, tmp_path, threading.Event()))


def test_the_command_goes_on_after_ctrl_c(
    tmp_path: Path, given: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = [part for name, value in _settings(given).items() for part in ("--set", f"{name}={value}")]
    command = [given["data"], str(tmp_path / "run"), *changes]
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    begun = layers.make

    def interrupted(event: str, **values: object) -> dict[str, object]:
        os.kill(os.getpid(), signal.SIGINT)
        return begun(event, **values)

    try:
        with monkeypatch.context() as patch:
            patch.setattr(layers, "make", interrupted)
            assert layers.main(command) == 0
        told = capsys.readouterr().out
        assert "stopped" in told and str(tmp_path / "run" / "model") in told
        assert layers.main(command) == 0
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
    assert capsys.readouterr().out.rstrip().endswith(f"model: {tmp_path / 'run' / 'model'}")
    lines = (tmp_path / "run" / EVENTS_FILE).read_text(encoding="utf-8").splitlines()
    assert sum('"layers_start"' in line for line in lines) == 2


def test_time_that_is_over_ends_it(tmp_path: Path, given: dict[str, str]) -> None:
    recipe = load_settings(LayerRecipe, "layers", _settings(given, fit__tokens=10**9))
    events = list(train_layers(recipe, Path(given["data"]), tmp_path, threading.Event(), minutes=1e-4))
    assert len(events) > 1 and load_encoder(tmp_path / "model").width == 32
    with pytest.raises(ConfigError, match="minutes"):
        next(train_layers(recipe, Path(given["data"]), tmp_path, threading.Event(), minutes=-1.0))


def test_what_is_wrong_is_told(tmp_path: Path, given: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ("fit.chunk=0", "start=/nowhere", f"beside={given['start']}", "fit.size=3"):
        changes = [part for name, value in _settings(given).items() for part in ("--set", f"{name}={value}")]
        assert layers.main([given["data"], str(tmp_path / "run"), *changes, "--set", wrong]) == 1
        told = capsys.readouterr().err
        assert told.strip() and "Traceback" not in told
    assert not (tmp_path / "run" / "model").exists()


def test_rows_of_the_teacher_are_known_by_their_pieces(given: dict[str, str]) -> None:
    student, teacher = load_encoder(given["start"]), load_encoder(given["teacher"], role="teacher")
    assert not taught_rows(student, teacher).any()  # random rows
    vocabulary, theirs = student.tokens.backend().get_vocab(), teacher.tokens.backend().get_vocab()
    piece = vocabulary["▁house"]
    student.table.data[piece] = 3 * teacher.table.detach()[theirs["house"]]
    assert taught_rows(student, teacher).nonzero().flatten().tolist() == [piece]
    assert taught_rows(teacher, teacher).all()  # one tokenizer, and not a Unigram one
