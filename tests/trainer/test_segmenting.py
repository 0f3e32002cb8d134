"""Words of languages without spaces: which are found, which old pieces are fragments, what a tokenizer of them cuts."""

from __future__ import annotations

import builtins
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from tests.trainer.concepts import ended
from trainer.errors import ModelLoadError, TrainerError
from trainer.models import Tokens
from trainer.newstudent.extras import MissingExtraError
from trainer.newstudent.segmenting import Cut, Segmented, icu_cut, segmented
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.whole_words import first_tokens, numbers
from trainer.newstudent.wide_tokens import folding, unigram_pieces, wide_tokens

# The beginning of the article about contract law, in one sentence each.
_CHINESE = ["合同是当事人之间设立民事法律关系的协议", "依法成立的合同受法律保护", "当事人应当履行合同的义务", "合同法律关系"]
_THAI = ["สัญญาเป็นข้อตกลงระหว่างบุคคลสองฝ่าย", "สัญญามีผลผูกพันตามกฎหมาย", "กฎหมายคุ้มครองสัญญา"]


def _old(texts: Sequence[str], *pieces: str) -> Tokens:
    """A Unigram tokenizer with the characters of texts, and these pieces."""
    letters = sorted({letter for text in texts for letter in text})
    trained = train_tokenizer(
        [*letters * 3, "house dog"] * 3, pieces=len(letters) + 24, character_coverage=1.0, seed_pieces=500
    )
    definition = json.loads(trained.definition)
    there = {piece for piece, _ in definition["model"]["vocab"]}
    definition["model"]["vocab"] += [[piece, -9.0] for piece in pieces if piece not in there]
    return Tokens(json.dumps(definition).encode(), pad_id=trained.pad_id)


def _cut_at(*words: str) -> Callable[[str], Cut]:
    """A cutter of the interface that knows these words."""

    def cut(run: str) -> list[str]:
        found, at = [], 0
        while at < len(run):
            word = next((word for word in words if run.startswith(word, at)), run[at])
            found.append(word)
            at += len(word)
        return found

    return lambda language: cut


def _segmented(texts: dict[str, list[str]], old: Tokens, cutter: Callable[[str], Cut], least: int = 2) -> Segmented:
    found: Segmented = ended(segmented(texts, dict.fromkeys(texts, least), first_tokens(old, [], [], []), cutter))
    return found


def test_words_that_come_often_enough() -> None:
    texts = {"zh": ["合同法律 abc 合同。", "法律合", "保护"]}
    cutter = _cut_at("合同", "法律", "保护")
    old = _old(texts["zh"])
    assert set(_segmented(texts, old, cutter).words) == {"合同", "法律"}
    assert set(_segmented(texts, old, cutter, 1).words) == {"合同", "法律", "保护"}  # neither letters alone nor "abc"
    assert not _segmented({"zh": []}, old, cutter).words


def test_old_pieces_stay_where_they_are_words_or_mostly_begin_and_end_with_them() -> None:
    cutter = _cut_at("合同", "法律", "保护")
    texts = {"zh": ["合同法律", "法律保护", "合同法律", "法律合同", "合同保护"] * 8}
    old = _old(texts["zh"], "▁同法", "同法", "合同", "▁律保", "法律保护", "甲乙", "▁合同法律")
    found = _segmented(texts, old, cutter)
    # A fragment; one that greedy search never comes to; what is made of whole words stays, and what no text speaks of.
    assert {"同法", "律保"} <= set(found.fragments) and not {"合同", "法律保护", "合同法律", "甲乙"} & set(found.fragments)
    tokens = first_tokens(old, [], sorted(found.words), [], found.fragments)
    left = {"▁同法", "同法", "▁律保"}
    assert set(unigram_pieces(old)) - set(numbers(tokens)) == left and "律保" not in numbers(tokens)
    old_ones = [piece for piece in unigram_pieces(old) if piece not in left]
    assert list(numbers(tokens))[: len(old_ones)] == old_ones
    assert tokens.backend().encode("合同法律保护", add_special_tokens=False).tokens[0] == "合同法律"


def test_special_tokens_keep_their_numbers() -> None:
    old = _old([], "合同")
    definition = json.loads(old.definition)
    definition["model"]["vocab"].insert(0, ["同法", -9.0])
    definition["model"]["unk_id"] += 1
    moved = Tokens(json.dumps(definition).encode(), pad_id=old.pad_id + 1)
    assert first_tokens(moved, [], [], []).highest_id > 0
    with pytest.raises(ModelLoadError, match="special"):
        first_tokens(moved, [], [], [], {"同法"})
    with pytest.raises(ModelLoadError, match="order"):
        wide_tokens(old, unigram_pieces(old)[::-1], "a")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def none(name: str, *arguments: Any, **named: Any) -> Any:
        if name.startswith("icu4py"):
            raise ImportError(name)
        return real(name, *arguments, **named)

    monkeypatch.setattr(builtins, "__import__", none)
    with pytest.raises(MissingExtraError, match=r"icu4py .*mimo-search\[recipe\]") as caught:
        icu_cut("th")
    assert isinstance(caught.value, TrainerError) and caught.value.extra == "recipe"


def test_real_words_are_found_whole() -> None:
    pytest.importorskip("icu4py")
    old = _old([*_CHINESE, *_THAI], "▁同是", "律关", "ผลผูก")
    fold = folding(old)
    texts = {"zh": [fold(text) for text in _CHINESE], "th": [fold(text) for text in _THAI]}
    found = ended(segmented(texts, {"zh": 2, "th": 1}, first_tokens(old, [], [], []), icu_cut))
    again = ended(segmented(texts, {"zh": 2, "th": 1}, first_tokens(old, [], [], []), icu_cut))
    assert found == again and {"合同", "法律", "สัญญา", "กฎหมาย", "บุคคล"} <= set(found.words)
    assert "保护" not in found.words and {"同是", "律关"} <= set(found.fragments)
    tokens = first_tokens(old, [], sorted(found.words), [], found.fragments)
    assert tokens.backend().encode("法律的合同", add_special_tokens=False).tokens == ["法律", "的", "合同"]
    assert tokens.backend().encode("กฎหมายสัญญา", add_special_tokens=False).tokens == ["กฎหมาย", "สัญญา"]
