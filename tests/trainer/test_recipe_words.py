"""The commands that give a student the teacher's words and join it with one without layers, on models on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.trainer.tiny_models import TINY_WORDS
from trainer.data_writing import write_prepared
from trainer.models import Encoder, Tokens, load_encoder
from trainer.newstudent.bag import bag_student
from trainer.newstudent.building import build_student
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.recipes import join, words
from trainer.records import PairRecord, SplitName

_TEXTS = ["das große Haus", "le chien voit la mer", "the red house", "家 犬"]


def _tokens(pieces: int = 150) -> Tokens:
    others = [word for entry in TINY_WORDS for key, word in entry.items() if key != "en"]
    return train_tokenizer(others * 20 + list("abcdefghijklmnopqrstuvwxyz"), pieces=pieces, seed_pieces=2000)


def _bag(tokens: Tokens, folder: Path, width: int = 32) -> Path:
    table = torch.randn(tokens.highest_id + 1, width, generator=torch.Generator().manual_seed(3)) / width**0.5
    return bag_student(tokens, table, max_tokens=48).save(folder)


@pytest.fixture
def models(tmp_path: Path, tiny_bert_folder: Path) -> tuple[Path, Path]:
    """(a student with layers, one without) over one tokenizer."""
    tokens = _tokens()
    body = load_encoder(tiny_bert_folder, role="teacher")
    table = torch.randn(tokens.highest_id + 1, body.width, generator=torch.Generator().manual_seed(1)) * 0.1
    return build_student(body, tokens, table).save(tmp_path / "student"), _bag(tokens, tmp_path / "bag")


@pytest.fixture
def command(tmp_path: Path, models: tuple[Path, Path], tiny_bert_folder: Path, tiny_pairs: list[PairRecord]) -> list[str]:
    write_prepared(tmp_path / "data", {SplitName.TRAIN: tiny_pairs})
    given = {"--bag": models[1], "--data": tmp_path / "data", "--out": tmp_path / "out", "--teacher": tiny_bert_folder}
    return [str(models[0]), *(str(part) for pair in given.items() for part in pair)]


def _pieces(encoder: Encoder, text: str) -> list[str]:
    found: list[str] = encoder.tokens.backend().encode(text, add_special_tokens=False).tokens
    return found


def test_both_get_the_teachers_words_and_join(
    tmp_path: Path, models: tuple[Path, Path], command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert words.main(command) == 0
    told = capsys.readouterr().out
    layered, bag = (load_encoder(tmp_path / "out" / name) for name in ("layered", "bag"))
    assert f'"pieces": {len(layered.table)}' in told and str(tmp_path / "out" / "layered") in told
    assert layered.tokens.definition == bag.tokens.definition
    assert "▁house" in _pieces(layered, "the house") and "▁house" not in _pieces(load_encoder(models[0]), "the house")
    assert (
        join.main([str(tmp_path / "out" / "layered"), str(tmp_path / "out" / "bag"), "--out", str(tmp_path / "both")]) == 0
    )
    both = load_encoder(tmp_path / "both")
    sums = layered.embed(_TEXTS) + 0.6 * _summed(bag)
    np.testing.assert_allclose(both.embed(_TEXTS), sums / np.linalg.norm(sums, axis=1, keepdims=True), atol=1e-5)


def _summed(bag: Encoder) -> np.ndarray:
    rows = [bag.table.detach()[torch.from_numpy(ids.astype(np.int64))].sum(0) for ids in bag.tokenize(_TEXTS)]
    return torch.nn.functional.normalize(torch.stack(rows), dim=-1).numpy()


def test_rare_pieces_leave_but_those_of_english(tmp_path: Path, command: list[str]) -> None:
    assert words.main([*command, "--rare", "100000"]) == 0
    layered = load_encoder(tmp_path / "out" / "layered")
    long = [piece for piece in layered.tokens.backend().get_vocab() if len(piece.removeprefix("▁")) > 1]
    assert "▁house" in long and not any(piece in long for piece in ("▁haus", "▁chien"))
    assert len(load_encoder(tmp_path / "out" / "bag").table) == len(layered.table)


def test_what_the_help_says_of_rare_pieces(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        words.main(["--help"])
    assert "those that come in English stay" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("pieces", [150, 120])
def test_students_of_two_tokenizers_are_refused_with_a_sentence(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str], pieces: int
) -> None:
    """One of them has as many pieces as the student's."""
    other = train_tokenizer([word for entry in TINY_WORDS for word in entry.values()] * 20, pieces=pieces, seed_pieces=2000)
    command[command.index("--bag") + 1] = str(_bag(other, tmp_path / "other"))
    assert words.main(command) == 1
    told = capsys.readouterr().err
    assert "tokenizer" in told and str(tmp_path / "other") in told and "Traceback" not in told
    assert not (tmp_path / "out").exists()


def test_a_joined_student_is_refused(
    tmp_path: Path, models: tuple[Path, Path], command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The words beside its body would stay those of the old pieces."""
    assert join.main([*map(str, models), "--out", str(tmp_path / "both")]) == 0
    command[0] = str(tmp_path / "both")
    assert words.main(command) == 1
    told = capsys.readouterr().err
    assert "beside its body" in told and str(tmp_path / "both") in told
    assert not (tmp_path / "out").exists()


def test_what_does_not_join_is_told(tmp_path: Path, models: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    narrow = _bag(_tokens(), tmp_path / "narrow", width=16)
    for bag in (models[0], narrow, tmp_path / "nothing"):
        assert join.main([str(models[0]), str(bag), "--out", str(tmp_path / "both")]) == 1
        told = capsys.readouterr().err
        assert str(bag) in told and "Traceback" not in told
    assert not (tmp_path / "both").exists()
