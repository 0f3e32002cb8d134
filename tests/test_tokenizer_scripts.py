"""Tokenizers that cut runs of scripts without spaces apart: the library's ids and places, old way and new.

The definitions are the bundled one's alphabet and a part of its pieces, under both lists of steps.
"""

from __future__ import annotations

import functools
import json
from typing import Any, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from engine.extraction.content import TextPage
from engine.model.library_tokenizer import LibraryTokenizer
from engine.model.model_package import load_package
from engine.model.packed_wordpiece import PackedWordPiece
from engine.model.tokenizer import TextTokenizer
from engine.model.word_rules import cuts_alike_anywhere, cuts_at_spaces
from engine.text.chunking import split
from tests.test_tokenizer import same

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
MARKS = "\u00ad\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_NO_MARKS = {
    "type": "Replace",
    "pattern": {"Regex": "[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"},
    "content": "",
}
_SPACE = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
_KEPT = 29  # every so-manieth piece
_HAN, _KANA, _THAI = "在看年中国語家犬契約人", "のかなをーカタナヴ々", "กขคงทสอบเแาิีืู่้๊์ำๆ๑๔"
_OTHERS = "ລາວກ່ຳ" + "ខ្មែរ។៤" + "မြန်မာ။၄"
_SPACED = "aäßo'’zé3407.,:-()" + "договорʼ" + "אבגδς" + "한국어" + "कि्ष"
_ARABIC = "والكتابجمعةىیکأإ\u064e\u0651\u0640\u200c"
_ODD = "\u0301\u0308\u3099\u309a\ufe0f\u200d\u200b\u2060▁□🎉🇩🇪👍🏽¨½㎏ｶﾞＡ\x00\x1f〆・「。$€+"
_CHARACTERS = st.sampled_from([*_HAN, *_KANA, *_THAI, *_OTHERS, *_SPACED, *_ARABIC, *_ODD, *MARKS, *" \n\u3000\xa0\u2029"])
_PARTS = [
    "在2014年",
    "ในปี2015",
    "看Super Bowl",
    "ประเทศไทยมีประชากรมาก" * 7,
    "今天天气很好我们去公园" * 12,
    "والكتاب الجامعة بالعربية",
    "کتاب\u200cها می\u200cشود",
    "п'яній",
    "x" * 97,
    "[SEP]",
    "\u200e" * 3,
    "\ufeff",
    "ー",
]
_TEXTS = st.lists(st.text(_CHARACTERS, max_size=12) | st.sampled_from(_PARTS), max_size=14).map("".join)


class Pair(NamedTuple):
    """The same definition as we read it and as the library does."""

    data: bytes
    ours: TextTokenizer
    library: Tokenizer


def _cut(pattern: str, behavior: str = "Isolated") -> dict[str, Any]:
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": behavior, "invert": False}


@functools.cache
def _definitions() -> dict[str, dict[str, Any]]:
    """By name; the bundled model's tokenizer may be either."""
    found = json.loads(load_package().read("tokenizer.json"))
    vocabulary = found["model"]["vocab"]
    kept = {piece: at for piece, at in vocabulary.items() if len(piece.removeprefix("▁")) < 3 or at % _KEPT == 0 or at < 4}
    splits = [step["pattern"]["Regex"] for step in found["pre_tokenizer"]["pretokenizers"] if step["type"] == "Split"]
    alphabet = next(pattern for pattern in splits if pattern.startswith("[^"))
    article = next(pattern for pattern in splits if "Arabic" in pattern)
    steps = [step for step in found["normalizer"]["normalizers"] if step != _NO_MARKS]
    first = [{"type": "WhitespaceSplit"}, {"type": "Punctuation", "behavior": "Isolated"}, _cut(alphabet)]
    old = [*first, _cut(".{48}"), _cut(article), _SPACE]
    new = [*first, _cut(f"[{UNSPACED}]+"), _cut(".{96}"), _cut(article), _SPACE, _cut(f"^▁(?=[{UNSPACED}])", "Removed")]
    return {
        name: {
            **found,
            "normalizer": {"type": "Sequence", "normalizers": before},
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": cutters},
            "model": {**found["model"], "max_input_chars_per_word": longest, "vocab": kept},
        }
        for name, before, cutters, longest in (("old", steps, old, 200), ("new", [_NO_MARKS, *steps], new, 384))
    }


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    """Old and new."""
    texts = {name: json.dumps(found, ensure_ascii=False).encode() for name, found in _definitions().items()}
    return {name: Pair(data, TextTokenizer(data), Tokenizer.from_buffer(data)) for name, data in texts.items()}


@pytest.fixture(scope="module")
def new(pairs: dict[str, Pair]) -> Pair:
    """The new way of cutting."""
    return pairs["new"]


def _tokens(pair: Pair, text: str) -> list[str]:
    names = _first_names(pair.data)
    return [names[number] for number in pair.ours.encode([text], 10**6)[0][1:-1]]


@functools.cache
def _first_names(definition: bytes) -> dict[int, str]:
    """A piece by its number: the first of its names, the others are other forms of the word."""
    names: dict[int, str] = {}
    for name, number in json.loads(definition)["model"]["vocab"].items():
        names.setdefault(number, name)
    return names


def test_both_are_read_fast(pairs: dict[str, Pair]) -> None:
    for pair in pairs.values():
        found = json.loads(pair.data)
        assert PackedWordPiece.read(pair.data) and cuts_at_spaces(found) and cuts_alike_anywhere(found)


def test_scripts_without_spaces_are_cut_apart(new: Pair) -> None:
    text = "在2014年a在 \u200eb\u200f\u00ada\ufeff 在"
    assert _tokens(new, text) == ["在", *_tokens(new, "2014"), "年", "▁a", "在", *_tokens(new, "ba"), "在"]


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXTS, min_size=1, max_size=3))
@example([""])
@example([MARKS])
@example([f" {MARKS} ", f"在{MARKS}a{MARKS}在", f"a{MARKS}\u0301"])
@example(["ประเทศไทยมีประชากรมาก" * 40, "今天" * 400, "ー" * 500, "x" * 1000, "aก" * 300])
@example(["▁在 ▁ ▁▁在 a▁在 ー▁ー"])
@example(["ا" + "ل" * 200 + "在والكتاب", "在\u3099か\u309a葛\U000e0100城"])
def test_both_cut_any_text_as_the_library_does(pairs: dict[str, Pair], texts: list[str]) -> None:
    for pair in pairs.values():
        same(pair.ours, pair.library, [*texts, " ".join(texts)])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(_CHARACTERS, max_size=60))
def test_the_library_counts_as_it_cuts(new: Pair, any_text: str, text: str) -> None:
    """Where it is asked itself, because something else of a definition is unusual."""
    slow = LibraryTokenizer(new.data)
    texts = [any_text.encode("utf-8", "replace").decode(), text]
    assert slow.counts(texts) == new.ours.counts(texts)


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from(f"在看年国のーทสอบกာမabz347договор {MARKS}")))
def test_places_are_the_texts(new: Pair, text: str) -> None:
    """A mark of a beginning has no width, whether it is left out or not."""
    (starts,) = new.ours.starts([text])
    assert "[UNK]" not in _tokens(new, text)
    assert [text[at] for at in starts] == [token.removeprefix("▁")[:1] for token in _tokens(new, text)]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([*_PARTS, *_HAN, *_THAI, "。", " ", "\u200e"]), min_size=20, max_size=120).map("".join))
def test_passages_hold_all_of_a_text_and_fit(new: Pair, text: str) -> None:
    covered = set()
    for passage in split([TextPage(text)], new.ours, 64):
        assert text[passage.start : passage.end] == passage.text and new.ours.count(passage.text) <= 64
        covered.update(range(passage.start, passage.end))
    assert not [at for at in range(len(text)) if at not in covered and not text[at].isspace()]


@settings(max_examples=80, deadline=None)
@given(st.lists(_TEXTS, min_size=1, max_size=2), st.data())
def test_any_order_and_behaviour_of_the_steps_is_the_librarys(texts: list[str], data: st.DataObject) -> None:
    """With steps that nobody wrote, also where white space is not cut first: fast if that is right, else by the library."""
    behaviours = st.sampled_from(["Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"])
    patterns = st.sampled_from([f"[{UNSPACED}]+", f"^▁(?=[{UNSPACED}])", ".{5}", "^.", "[a-z]$", r"\s", "^"])
    others = st.sampled_from([{"type": "WhitespaceSplit"}, {"type": "Whitespace"}, _SPACE, {**_SPACE, "split": True}])
    steps = data.draw(st.lists(st.builds(_cut, patterns, behaviours) | others, max_size=5))
    found = json.loads(_small())
    found["pre_tokenizer"]["pretokenizers"] = steps
    if data.draw(st.booleans()):
        found["normalizer"]["normalizers"].insert(0, _NO_MARKS)
    changed = json.dumps(found).encode()
    same(TextTokenizer(changed), Tokenizer.from_buffer(changed), texts)


@functools.cache
def _small() -> bytes:
    """The new definition over a few pieces."""
    found = _definitions()["new"]
    characters = sorted({*_HAN, *_KANA, *_THAI, *_OTHERS, *_SPACED, *_ARABIC, "▁"})
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *characters, *(f"▁{one}" for one in characters[::2]), "▁ ", " ", "在 看"]
    vocabulary = {piece: at for at, piece in enumerate(dict.fromkeys(pieces))}
    return json.dumps({**found, "model": {**found["model"], "vocab": vocabulary}}).encode()
