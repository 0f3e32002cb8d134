"""``python -m trainer.recipes cpu`` from files of text to a measured package, stopped in every step and gone on with."""

from __future__ import annotations

import hashlib
import json
import random
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.embedding import load_embedder
from tests.trainer.memory_data import one_thread  # noqa: F401
from tests.trainer.tiny_models import TINY_WORDS
from trainer.data import PreparedData
from trainer.errors import ConfigError
from trainer.events import EVENTS_FILE, Event
from trainer.newstudent.word_forms import Analyser
from trainer.recipes import wide, wide_names
from trainer.recipes.command import main
from trainer.recipes.cpu import run_cpu
from trainer.recipes.cpu_reading import load_cpu_recipe
from trainer.recipes.running import RecipeResult

pytestmark = pytest.mark.usefixtures("one_thread")
_STEPS = ("cleaned", "data", "student", "bag", "words", "wide", "wide_bag", "layers", "package", "evaluation")


@pytest.fixture(autouse=True)
def _libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (wide, wide_names):
        monkeypatch.setattr(module, "analyser", lambda language: Analyser())


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sentences of the tiny words, and questions that the cleaned text must hold, too."""
    folder, choose = tmp_path_factory.mktemp("text"), random.Random(1)
    lines = []
    for at in range(260):
        words = [choose.choice(TINY_WORDS) for _ in range(choose.randint(4, 9))]
        texts = {language: " ".join(word[language] for word in words) for language in ("en", "de", "fr")}
        english = texts.pop("en")
        if at % 4:
            lines.append({"src": "tiny", "en": english, "tr": texts})
        else:
            asked = {language: {"q": one[: len(one) // 2], "d": one} for language, one in texts.items()}
            lines.append({"src": "asked", "en": {"q": english[: len(english) // 2], "d": english}, "tr": asked})
    (folder / "tiny.jsonl").write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n")
    return folder


@pytest.fixture
def settings(tiny_bert_folder: Path) -> dict[str, str]:
    """Of the whole recipe, for tiny models."""
    return {
        "teacher": str(tiny_bert_folder),
        "text.files": "tiny.jsonl",
        "text.dev": "20",
        "text.test": "20",
        "text.check_language": "never",
        "mining.ordered": "",
        "mining.headed": "",
        "mining.bundle_sources": "",
        "student.pieces": "110",
        "student.characters": "200000",
        "student.refine_pairs": "100",
        "bag.fit.steps": "12",
        "bag.fit.records": "32",
        "bag.fit.rows": "16",
        "words.records": "500",
        "words.rare": "0",
        "wide.words": "300",
        "wide_bag.fit.steps": "12",
        "wide_bag.fit.records": "32",
        "wide_bag.fit.rows": "16",
        "wide.wide.rows": "150",
        "layers.precision": "fp32",
        "layers.fit.tokens": "3000",
        "layers.fit.chunk": "300",
        "layers.fit.records": "16",
        "package.precision": "auto",
        "evaluation.groups": "10",
    }


def _gone(
    text: Path | None, out: Path, settings: Mapping[str, str], stop_at: str = "", **more: Any
) -> tuple[RecipeResult, list[Event]]:
    """To the end, or asked to stop at the second event (the first inside) of a step."""
    stop, events, inside = threading.Event(), list[Event](), 0
    steps = run_cpu(text, out, overrides=settings, stop=stop, **more)
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return end.value, events
        inside = inside + 1 if inside or (stop_at and events[-1].get("step") == stop_at) else 0
        if inside == 2:
            stop.set()


def _files(folder: Path) -> dict[str, str]:
    """Digests of what a model is."""
    names = ("model.onnx", "tokenizer.json")
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}


def test_the_settings_come_from_those_of_the_steps(tmp_path: Path) -> None:
    recipe, trial = load_cpu_recipe("cpu"), load_cpu_recipe("cpu", sample=True, overrides={"layers.fit.tokens": "7"})
    assert recipe.text.files[0] == "general.jsonl.zst" and "tico19" in recipe.mining.ordered
    assert recipe.bag.fit.steps == 6000 and recipe.wide.words == 800_000 and recipe.layers.beside_share == 1.0
    assert recipe.layers.fit.contrast == 0.2 and recipe.layers.fit.tokens > 10**7  # its own over those of layers.toml
    assert trial.layers.fit.tokens == 7 and trial.wide.words < 800_000 and trial.bag.taught.shares == {"*": 0.3}
    for wrong in ('from = {bag = "nothing"}', 'from = {text = "bundled:nothing"}', "from = 3", "[bag]\nstep = 3"):
        (tmp_path / "own.toml").write_text(wrong)
        with pytest.raises(ConfigError):
            load_cpu_recipe(str(tmp_path / "own.toml"))


def test_from_text_to_a_package_stopped_in_every_step(tmp_path: Path, text: Path, settings: dict[str, str]) -> None:
    whole, events = _gone(text, tmp_path / "whole", settings)
    assert whole.package is not None and not whole.stopped
    assert [event["step"] for event in events if event["event"] == "recipe_step"] == list(_STEPS)
    assert len(whole.figures) == 2 and all(0 < one["cross"] <= 1 for one in whole.figures.values())
    vectors = load_embedder(whole.package).embed_passages(["das Haus", "la maison"])
    assert vectors.shape == (2, 32)
    for step in _STEPS:
        stopped, events = _gone(text, tmp_path / "parts", settings, stop_at=step)
        assert stopped.stopped and stopped.package is None, step
        told = [event for event in events if event["event"] == "recipe_step"]
        assert told[-1]["step"] == step and all(one.get("done") for one in told[:-2])  # the step before was stopped, too
    again, events = _gone(text, tmp_path / "parts", settings)
    assert again.package == tmp_path / "parts" / "package" and _files(again.package) == _files(whole.package)
    log = (tmp_path / "parts" / EVENTS_FILE).read_text(encoding="utf-8").splitlines()
    assert sum(json.loads(line)["event"] == "recipe" for line in log) == len(_STEPS) + 1
    _, events = _gone(text, tmp_path / "parts", settings)
    assert all(event.get("done") for event in events if event["event"] == "recipe_step")  # nothing twice
    _, events = _gone(text, tmp_path / "parts", settings | {"layers.fit.tokens": "3500"})
    made_anew = [event["step"] for event in events if event["event"] == "recipe_step" and not event.get("done")]
    assert made_anew == ["layers", "package", "evaluation"]

    given = {step: tmp_path / "whole" / step for step in ("data", "bag", "wide")}  # as of another run
    result, events = _gone(None, tmp_path / "given", settings, given=given)
    steps = [event["step"] for event in events if event["event"] == "recipe_step"]
    assert steps == ["wide_bag", "layers", "package", "evaluation"]
    assert result.package is not None and _files(result.package) == _files(whole.package)
    cleaned = {"cleaned": tmp_path / "whole" / "cleaned"}
    _gone(text, tmp_path / "mined", settings, given=cleaned, stop_at="student")
    mined, data = (PreparedData(tmp_path / run / "data") for run in ("mined", "whole"))
    assert mined.content_hash == data.content_hash
    without = {step: given[step] for step in ("data", "wide")}  # the layers choose their text themselves
    result, _ = _gone(None, tmp_path / "without", settings | {"layers.part": ""}, given=without)
    assert result.package is not None


def test_a_sample_of_each_source(tmp_path: Path, text: Path, settings: dict[str, str]) -> None:
    stopped, _ = _gone(text, tmp_path, settings, stop_at="data", sample=30)
    assert stopped.stopped and len((tmp_path / "text" / "tiny.jsonl").read_text().splitlines()) == 60


def test_what_is_wrong_is_told(tmp_path: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (
        ["--given", "nothing=/tmp"],
        ["--given", "data"],
        ["--set", "wide.nothing=3"],
        ["--settings", "nothing"],
        [],  # no text
    ):
        assert main(["cpu", "--out", str(tmp_path / "run"), *wrong]) == 1
        told = capsys.readouterr().err
        assert told.strip() and "Traceback" not in told
    assert main(["cpu", "--text", str(text), "--out", str(tmp_path / "run"), "--given", "data=/nowhere"]) == 1
    assert "/nowhere" in capsys.readouterr().err
