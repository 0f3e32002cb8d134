"""Words cut as if they were unknown: the same letters, in pieces that there are, rare ones more often."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trainer.tiny_models import tiny_tokenizer
from trainer.models import Tokens
from trainer.newstudent.cut_again import CutAgain
from trainer.ragged import RaggedIds

_LETTERS = "▁abc"


def _tokens(pieces: list[str]) -> Tokens:
    model = {
        "type": "WordPiece",
        "unk_token": "[UNK]",
        "continuing_subword_prefix": "",
        "max_input_chars_per_word": 99,
        "vocab": {name: at for at, name in enumerate(["[UNK]", *pieces])},
    }
    whole: dict[str, Any] = dict.fromkeys(
        ("truncation", "padding", "normalizer", "pre_tokenizer", "post_processor", "decoder")
    )
    return Tokens(json.dumps({"version": "1.0", "added_tokens": [], **whole, "model": model}).encode())


def _ragged(rows: list[list[int]]) -> RaggedIds:
    flat = np.array([number for row in rows for number in row], np.int32)
    return RaggedIds(flat, np.cumsum([0, *map(len, rows)]).astype(np.int64))


_PIECES = st.lists(st.text(_LETTERS[1:], min_size=2, max_size=8), unique=True, min_size=1, max_size=20)


@settings(max_examples=80, deadline=None)
@given(_PIECES, st.data(), st.integers(0, 99), st.floats(0, 9))
def test_a_text_that_is_cut_again_has_the_same_letters(
    words: list[str], data: st.DataObject, seed: int, strength: float
) -> None:
    names = ["[UNK]", *_LETTERS, *words, *("▁" + word for word in words)]
    rows = data.draw(st.lists(st.lists(st.integers(0, len(names) - 1), min_size=1, max_size=9), min_size=1, max_size=6))
    ids = _ragged(rows)
    cutter = CutAgain.of(_tokens(names[1:]), ids, strength)
    assert cutter is not None
    longest = data.draw(st.integers(1, 40))
    flat, sizes = ids.joined(np.arange(len(rows)))[0], ids.lengths
    cut, counts = cutter.cut(flat, sizes, np.random.default_rng(seed), longest)
    again, _ = cutter.cut(flat, sizes, np.random.default_rng(seed), longest)
    np.testing.assert_array_equal(cut, again)
    assert len(cut) == counts.sum() and (counts <= np.maximum(sizes, longest)).all()
    parts = np.split(cut, np.cumsum(counts)[:-1])
    for row, part in zip(rows, parts, strict=True):
        assert "".join(names[at] for at in row) == "".join(names[at] for at in part)


def test_rare_pieces_are_cut_more_often_and_letters_never() -> None:
    tokens = _tokens([*_LETTERS, "▁abc", "▁cba"])
    common, rare = 5, 6
    cutter = CutAgain.of(tokens, _ragged([[common] * 4000, [rare, 1, 2]]))
    assert cutter is not None and cutter.shares[common] < 0.05 < 0.2 < cutter.shares[rare]
    assert not cutter.shares[:5].any()
    flat, sizes = np.array([rare] * 3000), np.full(1000, 3)
    cut, counts = cutter.cut(flat, sizes, np.random.default_rng(0), 99)
    left = (cut == rare).sum() / 3000
    assert 0.8 < left < 0.92  # three fifths of the texts, a quarter of the pieces
    assert {3} < set(counts.tolist())
    assert {tuple(row) for row in np.split(cut, np.cumsum(counts)[:-1]) if len(row) == 6} >= {(1, 4, 3, 2, rare, rare)}


def test_only_longest_matches_are_cut_again() -> None:
    assert CutAgain.of(Tokens.from_backend(tiny_tokenizer(), pad_id=0), _ragged([[1, 2]])) is None
