"""The mean of students from the same start."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from trainer.errors import ConfigError, ModelLoadError
from trainer.models import Encoder, load_encoder
from trainer.models.piece_codes import PieceCodes
from trainer.models.pooling import Pooling
from trainer.models.prompts import Prompts
from trainer.newstudent.averaging import averaged
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.recipes import average


def _moved(folder: Path, seed: int) -> Encoder:
    student = load_encoder(folder, role="student")
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in student.parameters():
            weight.add_(torch.randn(weight.shape, generator=generator) * 0.1)
    return student


def test_every_weight_is_the_mean_at_these_shares(tiny_bert_folder: Path) -> None:
    models = [_moved(tiny_bert_folder, seed) for seed in range(3)]
    parts = [{name: weight.detach().clone() for name, weight in model.named_parameters()} for model in models]
    mean = averaged(models, [2, 1, 1])
    for name, weight in mean.named_parameters():
        torch.testing.assert_close(weight, parts[0][name] / 2 + parts[1][name] / 4 + parts[2][name] / 4)
    same = load_encoder(tiny_bert_folder, role="student")
    averaged([same, load_encoder(tiny_bert_folder, role="student")], [0.3, 0.7])
    for name, weight in load_encoder(tiny_bert_folder, role="student").named_parameters():
        torch.testing.assert_close(dict(same.named_parameters())[name], weight)


def test_what_cannot_be_averaged_is_refused(tiny_bert_folder: Path, tiny_teacher_folder: Path) -> None:
    one, two = (load_encoder(tiny_bert_folder, role="student") for _ in range(2))
    for shares in ([1.0], [1.0, -0.5], [0.0, 0.0], [1.0, 1.0, 1.0]):
        with pytest.raises(ConfigError, match="shares"):
            averaged([one, two], shares)
    with pytest.raises(ConfigError, match="shares"):
        averaged([one], [1.0])
    with pytest.raises(ModelLoadError, match="shapes"):
        averaged([one, load_encoder(tiny_teacher_folder, role="student")], [1, 1])
    two.prompts = Prompts(query="query: ")
    with pytest.raises(ModelLoadError, match="otherwise"):
        averaged([one, two], [1, 1])
    two.prompts, two.pooling = one.prompts, Pooling(("cls",))
    with pytest.raises(ModelLoadError, match="otherwise"):
        averaged([one, two], [1, 1])
    two.pooling, two.codes = one.pooling, PieceCodes.plain(len(one.table))
    with pytest.raises(ModelLoadError, match="mixed otherwise"):
        averaged([one, two], [1, 1])
    two.tokens = train_tokenizer(["the dog and the house"] * 40, pieces=40, character_coverage=1.0, seed_pieces=400)
    with pytest.raises(ModelLoadError, match="tokenizer"):
        averaged([one, two], [1, 1])


def test_the_command(tmp_path: Path, tiny_bert_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved = _moved(tiny_bert_folder, 1)
    moved.save(tmp_path / "moved")
    command = [str(tiny_bert_folder), str(tmp_path / "moved"), "--shares", "0.25", "0.75", "--out", str(tmp_path / "mean")]
    assert average.main(command) == 0 and str(tmp_path / "mean") in capsys.readouterr().out
    start, mean = load_encoder(tiny_bert_folder, role="student"), load_encoder(tmp_path / "mean", role="student")
    torch.testing.assert_close(mean.table, 0.25 * start.table + 0.75 * moved.table)
    assert average.main([str(tiny_bert_folder), str(tmp_path / "nothing"), "--out", str(tmp_path / "two")]) == 1
    told = capsys.readouterr().err
    assert "nothing" in told and "Traceback" not in told and not (tmp_path / "two").exists()
