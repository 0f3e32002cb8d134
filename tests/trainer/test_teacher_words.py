"""The teacher's whole words as pieces of a student: cut whole, with the teacher's rows; other texts stay as they were."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers

from tests.trainer.tiny_models import TINY_WORDS
from trainer.errors import ModelLoadError
from trainer.models import Encoder, Pooling, Tokens, load_encoder
from trainer.newstudent.bag import bag_student
from trainer.newstudent.joining import joined
from trainer.newstudent.teacher_words import (
    Counted,
    extended_tokens,
    pruned,
    pruned_tokens,
    with_pieces,
    with_teacher_words,
)
from trainer.newstudent.tokenizer import train_tokenizer

_WIDTH = 24
_ENGLISH = ["the house is red", "the dog sees a house", "a house and a dog", "3 trees"] * 5
_OTHERS = ["das haus war rot", "der hund sieht ein haus", "家 と 犬", "le chien voit la maison"] * 5


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    """Knows no whole word but "haus"."""
    return train_tokenizer(["haus "] * 50 + _OTHERS + list("abcdefghijklmnopqrstuvwxyz3"), pieces=60, seed_pieces=2000)


@pytest.fixture(scope="module")
def teacher() -> Encoder:
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "house", "dog", "is", "a", "red", "##s", "tree", "."]
    definition = {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": {word: number for number, word in enumerate(words)},
        },
    }
    return _bert(Tokens(json.dumps(definition).encode()), 2)


def test_words_of_the_teacher_are_cut_whole_and_other_text_as_before(tokens: Tokens, teacher: Encoder) -> None:
    more = extended_tokens(tokens, teacher.tokens, _ENGLISH)
    assert [piece for piece in _pieces(more, "The house is red") if piece != "▁"] == ["▁the", "▁house", "▁is", "▁red"]
    for text in _OTHERS[:4]:
        assert _pieces(more, text) == _pieces(tokens, text)
    assert "▁dog" in _pieces(more, "dog") and "▁dog" not in _pieces(extended_tokens(tokens, teacher.tokens, ["dog"]), "dog")
    assert more.highest_id == tokens.highest_id + 5  # the, house, dog, is, red


def test_rows_are_the_teachers_and_the_body_is_drawn(tokens: Tokens, teacher: Encoder) -> None:
    more = extended_tokens(tokens, teacher.tokens, _ENGLISH)
    student = _bert(tokens, 1)
    before = {name: value.clone() for name, value in student.body.state_dict().items()}
    grown = with_teacher_words(student, teacher, more, _counted(more), drawn=0.25)
    vocabulary = more.backend().get_vocab()
    theirs = teacher.tokens.backend().get_vocab()
    assert torch.equal(grown.table[vocabulary["▁house"]], teacher.table[theirs["house"]])
    assert torch.equal(grown.table[vocabulary["▁haus"]], before["embeddings.word_embeddings.weight"][vocabulary["▁haus"]])
    name = "encoder.layer.0.output.dense.weight"
    wanted = 0.75 * before[name] + 0.25 * teacher.body.state_dict()[name]
    torch.testing.assert_close(grown.body.state_dict()[name], wanted)
    assert grown.embed(["the house", "haus"]).shape == (2, _WIDTH)
    with pytest.raises(ModelLoadError, match="fit"):
        with_teacher_words(_bert(tokens, 3, heads=48), teacher, more, _counted(more))


def test_a_bag_reads_its_texts_as_before_and_both_join(tokens: Tokens, teacher: Encoder, tmp_path: Path) -> None:
    more = extended_tokens(tokens, teacher.tokens, _ENGLISH)
    table = torch.randn(tokens.highest_id + 1, _WIDTH, generator=torch.Generator().manual_seed(0)) / _WIDTH**0.5
    table[[number for number, piece in enumerate(_vocabulary(tokens)) if piece == "▁"]] = 0  # a word alone loses its space
    bag = bag_student(tokens, table)
    grown = with_pieces(bag, more)
    np.testing.assert_allclose(grown.embed(_ENGLISH[:4] + _OTHERS[:4]), bag.embed(_ENGLISH[:4] + _OTHERS[:4]), atol=2e-2)
    student = with_teacher_words(_bert(tokens, 1), teacher, more, _counted(more))
    small, little = pruned(student, grown, _counted(more), 1000)
    assert len(small.table) == len(little.table) < len(grown.table)
    both = load_encoder(joined(small, little).save(tmp_path / "both"))
    assert "▁house" in _pieces(both.tokens, "house")
    np.testing.assert_allclose(np.linalg.norm(both.embed(["the house", "家"]), axis=1), 1, atol=1e-5)


def test_pruning_keeps_the_rows_of_what_stays(tokens: Tokens) -> None:
    kept = [number for number, piece in enumerate(_vocabulary(tokens)) if piece != "▁haus"]
    fewer = pruned_tokens(tokens, kept)
    assert _vocabulary(fewer) == [_vocabulary(tokens)[number] for number in kept]
    assert "▁haus" not in _pieces(fewer, "haus")
    assert fewer.encode(["hund"], 9)[0][0] == fewer.backend().token_to_id("[CLS]")


def test_a_bag_over_another_tokenizer_is_refused(tokens: Tokens, teacher: Encoder) -> None:
    more = extended_tokens(tokens, teacher.tokens, _ENGLISH)
    definition = json.loads(tokens.definition)
    vocabulary = definition["model"]["vocab"]
    vocabulary[-1], vocabulary[-2] = vocabulary[-2], vocabulary[-1]
    swapped = Tokens(json.dumps(definition).encode(), pad_id=tokens.pad_id)
    for other in (more, swapped, Tokens(tokens.definition, pad_id=tokens.pad_id + 1)):
        with pytest.raises(ModelLoadError, match="tokenizer"):
            with_pieces(bag_student(other, torch.zeros(other.highest_id + 1, _WIDTH)), tokens)


def test_other_kinds_of_tokenizers_are_refused(teacher: Encoder) -> None:
    with pytest.raises(ModelLoadError, match="Unigram"):
        extended_tokens(teacher.tokens, teacher.tokens, _ENGLISH)


def _counted(tokens: Tokens) -> Counted:
    counted = Counted()
    counted.add(tokens, _ENGLISH, english=True)
    counted.add(tokens, _OTHERS + [str(word) for entry in TINY_WORDS for word in entry.values()], english=False)
    return counted


def _vocabulary(tokens: Tokens) -> list[str]:
    return [piece for piece, _ in json.loads(tokens.definition)["model"]["vocab"]]


def _pieces(tokens: Tokens, text: str) -> list[str]:
    pieces: list[str] = tokens.backend().encode(text, add_special_tokens=False).tokens
    return pieces


def _bert(tokens: Tokens, seed: int, heads: int = 4) -> Encoder:
    torch.manual_seed(seed)
    config = transformers.BertConfig(
        vocab_size=tokens.highest_id + 1,
        hidden_size=_WIDTH if heads == 4 else heads,
        num_hidden_layers=1,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=64,
    )
    return Encoder(transformers.BertModel(config, add_pooling_layer=False), tokens, pooling=Pooling(), max_tokens=64).eval()
