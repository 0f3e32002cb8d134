"""CPU hours: what is chosen to learn from, and that a part goes on where the last one ended."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.data_writing import write_prepared
from trainer.errors import ConfigError
from trainer.recipes.choosing import ChoiceSettings, choose
from trainer.recipes.hours import Hours, work_for
from trainer.recipes.reading import load_settings
from trainer.records import PairRecord, QueryPassage, SplitName


def _ended(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _data(folder: Path, pairs: list[PairRecord]) -> PreparedData:
    asked = [QueryPassage((f"q {at}", f"d {at}"), {"de": (f"f {at}", f"p {at}")}, "cloze:news") for at in range(20)]
    return write_prepared(
        folder, {SplitName.TRAIN: pairs, SplitName.DEV: pairs[:3]}, {SplitName.TRAIN: asked, SplitName.DEV: asked[:2]}
    )


def test_the_bundled_settings_read() -> None:
    hours = load_settings(Hours, "hours", {"train.stage1.max_steps": "7"})
    assert hours.train.stage1.max_steps == 7 and hours.train.student == "bundled" and hours.choice.translations == 4


def test_what_is_chosen_is_a_part_with_few_languages(tmp_path: Path) -> None:
    languages = ["de", "fr", "ja", "sw", "tr"]
    pairs = [
        PairRecord(f"text {at}", {key: f"{key} {at}" for key in languages}, "long:x" if at % 2 else "ui") for at in range(60)
    ]
    data = _data(tmp_path / "data", pairs)
    settings = ChoiceSettings(shares={"long:*": 1.0, "cloze:*": 0.5}, translations=2)
    counts = _ended(choose(data, tmp_path / "out", settings))
    chosen = PreparedData(tmp_path / "out")
    kept = list(chosen.pairs(SplitName.TRAIN))
    assert counts["pairs"] == len(kept) == 30 and all(pair.source == "long:x" and len(pair.tr) == 2 for pair in kept)
    assert 2 <= counts["query_passages"] <= 18
    assert len({key for pair in kept for key in pair.tr}) == len(languages)
    assert len(chosen.pairs(SplitName.DEV)) == 3 and len(chosen.query_passages(SplitName.DEV)) == 2
    assert _ended(choose(data, tmp_path / "again", settings)) == counts
    assert PreparedData(tmp_path / "again").content_hash == chosen.content_hash


@given(st.floats(0, 1))
def test_shares_are_kept_about(share: float) -> None:
    from trainer.mining.windows import share as drawn

    kept = sum(drawn(f"text {at}", 0) < share for at in range(2000)) / 2000
    assert abs(kept - share) < 0.06


def test_wrong_settings_are_named(tmp_path: Path) -> None:
    for wrong in ({"shares": {"x": 2.0}}, {"translations": 0}):
        with pytest.raises(ConfigError):
            ChoiceSettings(**wrong)
    with pytest.raises(ConfigError, match=r"train\.stage1\.max_stps"):
        load_settings(Hours, "hours", {"train.stage1.max_stps": "7"})


def test_parts_go_on_to_the_end(tmp_path: Path, tiny_bert_folder: Path, tiny_pairs: list[PairRecord]) -> None:
    asked = [
        QueryPassage((pair.en, pair.en + " dog"), {"de": (pair.tr["de"], pair.tr["de"] + " Hund")}, "cloze:x")
        for pair in tiny_pairs[:40]
    ]
    data = write_prepared(tmp_path / "data", {SplitName.TRAIN: tiny_pairs}, {SplitName.TRAIN: asked})
    folder = str(tiny_bert_folder)
    config = TrainConfig.from_mapping(
        {
            "student": folder,
            "teacher": folder,
            "device": "cpu",
            "eval_steps": -1,
            "log_seconds": 0,
            "stage1": {"max_steps": 6, "batch_size": 8, "query_passages": False},
            "stage2": {"max_steps": 3, "batch_size": 4},
        }
    )
    hours = Hours(ChoiceSettings(shares={"*": 1.0}), config)
    steps: list[tuple[str, int]] = []
    for _ in range(20):
        stop = threading.Event()
        events = work_for(60, hours, data.folder, tmp_path / "out", stop)
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                result = end.value
                break
            if event["event"] == "step":
                steps.append((event["stage"], event["step"]))
                if event["step"] % 2 == 0:
                    stop.set()
        if not result.stopped:
            break
    assert not result.stopped and result.model is not None
    assert steps == [("stage1", at) for at in range(1, 7)] + [("stage2", at) for at in range(1, 4)]
