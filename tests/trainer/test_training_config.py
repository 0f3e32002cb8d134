"""Settings: read strictly, changed by dots, filled in by data and device."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.config import RunFacts, TrainConfig, resolved
from trainer.errors import ConfigError


def test_toml_json_and_overrides_agree(tmp_path: Path) -> None:
    toml = tmp_path / "run.toml"
    toml.write_text('method = "xlco"\n[stage2]\nbatch_size = 64\ndims = [128, 64]\n[stage1.source_weights]\nui = 0.5\n')
    as_json = tmp_path / "run.json"
    as_json.write_text(
        json.dumps(
            {"method": "xlco", "stage2": {"batch_size": 64, "dims": [128, 64]}, "stage1": {"source_weights": {"ui": 0.5}}}
        )
    )
    by_dots = TrainConfig.load(
        overrides=["method=xlco", "stage2.batch_size=64", "stage2.dims=128,64", "stage1.source_weights.ui=0.5"]
    )
    assert TrainConfig.load(toml) == TrainConfig.load(as_json) == by_dots
    assert by_dots.stage2.max_tokens == TrainConfig().stage2.max_tokens  # a group changed in part keeps the rest


def test_plain_values_and_back() -> None:
    config = TrainConfig.load(overrides={"stage1.epochs": 2.5, "seed": 7, "stage1.source_weights": {"a": 2}})
    assert TrainConfig.from_mapping(json.loads(json.dumps(config.to_dict()))) == config


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("methode", "mimo"),
        ("method", "bert"),
        ("stage1.epochs", -1),
        ("stage1.epochs", "many"),
        ("stage1.epochs", float("nan")),
        ("stage1.batch_size", 2.5),
        ("stage1.train_table", "perhaps"),
        ("stage2.xlco_weight", 1.5),
        ("stage2.temperature", 0),
        ("stage2.batch_size", 1),
        ("stage2.dims", [0]),
        ("stage1.source_weights", {"a": -1}),
        ("stage1", 3),
        ("stage1.warmup.x", 3),
        ("student", ""),
        ("student", 5),
        ("device", "tpu"),
        ("seed", True),
    ],
)
def test_wrong_settings_are_named(key: str, value: Any) -> None:
    with pytest.raises(ConfigError) as caught:
        TrainConfig.load(overrides={key: value})
    assert caught.value.key.split(".")[0] == key.split(".")[0]


@pytest.mark.parametrize("text", ["", "= 1", "[[", "\x00"])
def test_broken_files_are_config_errors(tmp_path: Path, text: str) -> None:
    path = tmp_path / "run.json"
    path.write_text(text)
    with pytest.raises(ConfigError):
        TrainConfig.load(path)
    with pytest.raises(ConfigError):
        TrainConfig.load(tmp_path / "missing.toml")


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.dictionaries(st.text(), x)))
@settings(max_examples=40)
def test_any_plain_value_is_taken_or_refused(value: Any) -> None:
    for key in ("stage1", "seed", "stage2.dims", "stage1.source_weights", "compile"):
        try:
            TrainConfig.load(overrides={key: value})
        except ConfigError:
            continue


def test_identity_leaves_out_what_only_reports() -> None:
    config = TrainConfig()
    assert config.with_changes({"log_seconds": 9, "stage2.micro_tokens": 64}).identity() == config.identity()
    assert config.with_changes({"stage1.body_rate": 0.5}).identity() != config.identity()


def test_small_data_gets_more_passes_and_smaller_batches() -> None:
    small = resolved(TrainConfig(), RunFacts(texts=500, rows=100, body=10_000_000, on_gpu=False))
    large = resolved(TrainConfig(), RunFacts(texts=5_000_000, rows=500_000, body=300_000_000, on_gpu=True))
    assert small.stage1.epochs > large.stage1.epochs == 1
    assert small.stage1.batch_size < large.stage1.batch_size
    assert large.stage2.batch_size == 2048 and large.stage1.body_rate == pytest.approx(1e-4)
    assert large.stage2.body_rate == pytest.approx(2e-5)
    chosen = resolved(TrainConfig.load(overrides={"stage1.epochs": 3}), RunFacts(10, 10, 10, False))
    assert chosen.stage1.epochs == 3


def test_teacher_free_methods_skip_stage_1() -> None:
    for method in ("xlco", "infonce", "lakda"):
        config = TrainConfig.load(overrides={"method": method})
        assert not config.runs_stage1 and not config.needs_teacher
    assert TrainConfig.load(overrides={"method": "distil"}).xlco_weight == 0
