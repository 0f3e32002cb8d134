"""Parts of the recipes: settings, samples, the ledger of steps, and what travels to a lent machine."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from trainer.config import TrainConfig
from trainer.errors import ConfigError, DataError
from trainer.recipes.lease.gathering import lease_config
from trainer.recipes.lease.packing import pack, unpack
from trainer.recipes.lease.shrinking import expand, shrink
from trainer.recipes.reading import find_recipe, load_recipe
from trainer.recipes.sampling import sample_text
from trainer.recipes.steps import Steps

ROOT = Path(__file__).resolve().parents[2]


def test_the_bundled_recipe_reads_and_its_trial_is_small() -> None:
    recipe, trial = load_recipe("bundled"), load_recipe("bundled", sample=True)
    assert recipe.name == trial.name == "bundled" and recipe.train.stage1.max_tokens == 256
    assert set(recipe.mining.headed) <= set(recipe.mining.ordered)
    assert trial.train.stage1.max_steps and trial.student.pieces < recipe.student.pieces


def test_settings_can_be_overridden_and_errors_name_them(tmp_path: Path) -> None:
    assert load_recipe("bundled", overrides={"train.seed": "3"}).train.seed == 3
    with pytest.raises(ConfigError, match=r"student\.piecs"):
        load_recipe("bundled", overrides={"student.piecs": 3})
    with pytest.raises(ConfigError, match="no recipe of this name"):
        find_recipe("nothing")
    (tmp_path / "own.toml").write_text("[text]\nfiles = ['a.jsonl']\n")
    assert load_recipe(str(tmp_path / "own.toml")).text.files == ("a.jsonl",)


def test_a_sample_has_the_first_records_of_each_source(tmp_path: Path) -> None:
    lines = [f'{{"src": "{source}", "en": "{at}", "tr": {{}}}}' for at in range(10) for source in "abc"]
    (tmp_path / "t.jsonl").write_text("\n".join(lines) + "\n")
    (path,) = sample_text([tmp_path / "t.jsonl"], tmp_path / "out", 2)
    assert path.read_text().splitlines() == lines[:6]


def test_steps_are_done_once_until_a_setting_before_them_changes(tmp_path: Path) -> None:
    def go(*settings: object, kill: bool = False) -> list[str]:
        steps, done = Steps(tmp_path), []
        for name, setting in zip("ab", settings, strict=True):
            folder = steps.begin(name, setting)
            if folder is not None:
                folder.mkdir(exist_ok=True)
                (folder / "made").touch()
                done.append(name)
                if kill:
                    break
                steps.finish(name)
        return done

    assert go(1, 2) == ["a", "b"] and go(1, 2) == []
    assert go(1, 3) == ["b"] and go(0, 3) == ["a", "b"]
    assert go(9, 3, kill=True) == ["a"]
    assert (tmp_path / "a" / "made").exists() and Steps(tmp_path).begin("a", 9) is not None
    assert (tmp_path / "a" / "made").exists()  # what was begun under these settings is gone on with
    assert Steps(tmp_path).begin("a", 8) is not None and not (tmp_path / "a").exists()


_FILES = st.dictionaries(
    st.sampled_from(["a.int32", "b.npy", "x/c.bin", "x/y/d", "e.int32"]), st.binary(max_size=5000), min_size=1
)


@settings(max_examples=40, deadline=None)
@given(_FILES, st.integers(50, 4000))
def test_what_is_packed_comes_out_the_same(files: dict[str, bytes], part: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in files.items():
            (folder / "in" / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / "in" / path).write_bytes(data)
        parts = pack(folder / "in", folder / "parts", part, threads=2)
        assert all(one.is_file() and one.stat().st_size <= part for one in parts)
        unpack(list(reversed(parts)), folder / "out", threads=2)
        found = {one.relative_to(folder / "out").as_posix(): one for one in (folder / "out").rglob("*") if one.is_file()}
        assert {path: one.read_bytes() for path, one in found.items()} == files


def test_token_ids_are_stored_small(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    ids = np.random.default_rng(0).zipf(1.3, 300_000).clip(0, 80_000).astype(np.int32)
    (tmp_path / "in" / "ids.int32").write_bytes(ids.tobytes())
    (part,) = pack(tmp_path / "in", tmp_path / "parts", 1 << 30)
    assert part.stat().st_size < 0.5 * ids.nbytes


def test_missing_and_damaged_parts_are_told(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "f").write_bytes(np.random.default_rng(0).bytes(5000))
    parts = pack(tmp_path / "in", tmp_path / "parts", 1000)
    with pytest.raises(DataError, match="missing"):
        unpack(parts[:-1], tmp_path / "out")
    raw = bytearray(parts[3].read_bytes())
    raw[100] ^= 255
    parts[3].write_bytes(bytes(raw))
    with pytest.raises(DataError):
        unpack(parts, tmp_path / "out")
    with pytest.raises(DataError):
        unpack([], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_shrunk_models_come_back_near_what_they_were(tmp_path: Path) -> None:
    torch.manual_seed(0)
    weights = {
        "embeddings.word_embeddings.weight": torch.randn(50, 16),
        "encoder.w": torch.randn(16, 16),
        "n": torch.arange(3),
    }
    (tmp_path / "m" / "sub").mkdir(parents=True)
    save_file(weights, tmp_path / "m" / "model.safetensors")
    (tmp_path / "m" / "sub" / "config.json").write_text("{}")
    for exact, bound in ((False, 0.02), (True, 1e-3)):
        shrink(tmp_path / "m", tmp_path / "small", exact_table=exact)
        expand(tmp_path / "small", tmp_path / "back")
        back = load_file(tmp_path / "back" / "model.safetensors")
        assert set(back) == set(weights) and torch.equal(back["n"], weights["n"])
        for name in weights:
            assert back[name].dtype == weights[name].dtype
            assert float((back[name] - weights[name]).abs().max()) <= bound * float(weights[name].abs().max())
    assert (tmp_path / "back" / "sub" / "config.json").read_text() == "{}"


# What the lent machine has not (its list of packages: the device's KINDS.md, 2026-11-17).
_ABSENT = (
    "PySide6 sqlalchemy hnswlib backports zstandard py3langid pypdf pypdfium2 chardet python_calamine watchdog rarfile "
    "olefile cryptography py7zr inflate64 compressed_rtf pytrec_eval hatchling"
)


def test_training_imports_only_what_a_lent_machine_has() -> None:
    code = f"""
import sys
for name in {_ABSENT.split()!r}:
    sys.modules[name] = None  # as if it were not installed
import transformers.utils.import_utils
import trainer.recipes.lease.command, trainer.training, trainer.models.loading, trainer.evaluation.dev
import trainer.evaluation.beir_folder, trainer.evaluation.embedders, trainer.evaluation.scoring
import trainer.evaluation.similarity, trainer.newstudent.deepening
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_what_token_ids_depend_on_cannot_be_changed_on_the_way(tmp_path: Path) -> None:
    config = TrainConfig(student="student", teacher="teacher", cache="cache")
    (tmp_path / "config.json").write_text(json.dumps(config.to_dict()))
    changed = lease_config(tmp_path, {"stage1.max_steps": "9"})
    assert changed.student == str(tmp_path / "student") and lease_config(tmp_path).stage1.max_steps == 9
    for key, value in (("stage1.max_tokens", "64"), ("stage2.max_tokens", "64"), ("stage1.query_passages", "false")):
        with pytest.raises(ConfigError, match="fixed"):
            lease_config(tmp_path, {key: value})
    assert lease_config(tmp_path) == changed
