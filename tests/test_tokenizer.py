"""Tokenizers whose vocabulary is packed give the ids, counts and places that the tokenizers library gives."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from engine.model.model_package import load_package
from engine.model.packed_wordpiece import PackedWordPiece
from engine.model.tokenizer import TextTokenizer
from engine.model.vocabulary_reading import NotPlainError
from engine.model.word_rules import cuts_at_spaces
from tests.test_chunking import SAMPLES

_SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
_MARKED = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
_SPLIT = {"type": "Split", "pattern": {"Regex": '[^ab"{}é水,:\\\\]'}, "behavior": "Isolated", "invert": False}
_ISOLATED = {"type": "Punctuation", "behavior": "Isolated"}
_CUTTERS: list[list[dict[str, Any]]] = [
    [{"type": "WhitespaceSplit"}, _ISOLATED, _SPLIT, _MARKED],
    [{"type": "WhitespaceSplit"}, _MARKED],
    [{"type": "Whitespace"}],
    [{**_MARKED, "split": True}],
]
_LAYOUTS: list[dict[str, Any]] = [{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False}]
_ODD = 'ab"\\{}\x00\x1f\x7f,:▁ é水👍\u0301\u200b\n\u2003¨ſ'
_TEXTS = [
    *SAMPLES,
    "",
    " ",
    "\n\t \u2003",
    "x" * 201,
    "水" * 300,
    "abc" * 5000,
    "▁",
    "▁ ▁a a▁b",
    "\u200b",
    "a\u200bb \u200b c",
    "\x00 a\x00b",
    "\ud800",
    "a\udfffb",
    "¨",
    "a ¨ b",
    "ﷺ ﷲ",
    "ΟΔΟΣ ὈΔΥΣΣΕΎΣ ᾳ",
    "İstanbul ISPARTA",
    "e\u0301\u0327 \u0301x",
    "👩‍👩‍👧‍👦🇩🇪 👍🏽",
    "[CLS]",
    "a[SEP]b [UNK][PAD] [cls]",
    "שָׁלוֹם עֲלֵיכֶם",
    "الْعَرَبِيَّةُ می‌خواهم کتاب‌ها والكتاب",
    "м’ята п'ять",
    "ประเทศไทยมีประชากรมาก",
    "한국어 문장 각",
    "1️⃣ ½ ㎏ ﬁ",
    "\u2028a\x85b\x1cc",
    "a,b;c—d",
]


def definition(pieces: Sequence[str], cutters: list[dict[str, Any]] = _CUTTERS[0], most: int = 20, **layout: Any) -> bytes:
    """A tokenizer.json over the special pieces and these."""
    vocabulary = {piece: at for at, piece in enumerate(dict.fromkeys([*_SPECIAL, *pieces]))}
    flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    sides = [{"SpecialToken": {"id": name, "type_id": 0}} for name in ("[CLS]", "[SEP]")]
    single = [sides[0], {"Sequence": {"id": "A", "type_id": 0}}, sides[1]]
    special = {name: {"id": name, "ids": [at], "tokens": [name]} for name, at in (("[CLS]", 2), ("[SEP]", 3))}
    steps = [{"type": "NFKC"}, {"type": "Lowercase"}, {"type": "Strip", "strip_left": True, "strip_right": True}]
    steps.append({"type": "Replace", "pattern": {"String": "\u200b"}, "content": ""})
    whole: dict[str, Any] = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": at, "content": name, "special": True, **flags} for at, name in enumerate(_SPECIAL)],
        "normalizer": {"type": "Sequence", "normalizers": steps},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": cutters},
        "post_processor": {"type": "TemplateProcessing", "single": single, "pair": single, "special_tokens": special},
        "decoder": None,
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "",
            "max_input_chars_per_word": most,
            "vocab": vocabulary,
        },
    }
    whole["post_processor"]["pair"] = [*single, {"Sequence": {"id": "B", "type_id": 1}}]
    return json.dumps(whole, **layout).encode("utf-8")


def same(ours: TextTokenizer, library: Tokenizer, texts: Sequence[str]) -> None:
    """Raises AssertionError where they differ."""
    clean = ["".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text) for text in texts]
    expected = [library.encode(text).ids for text in clean]
    bare = [library.encode(text, add_special_tokens=False) for text in clean]
    for text, got, ids in zip(texts, ours.encode(texts, 10**6), expected, strict=True):
        assert got == ids, text
    assert ours.encode(texts, 10**6) == expected  # from what it remembers
    assert [ours.count(text) for text in texts] == [len(ids) for ids in expected]
    assert ours.counts(texts) == [len(encoding.ids) for encoding in bare]
    for text, starts, encoding in zip(texts, ours.starts(texts), bare, strict=True):
        assert starts.tolist() == np.maximum.accumulate([0, *(at for at, _ in encoding.offsets)])[1:].tolist(), text


@pytest.fixture(scope="module")
def bundled() -> tuple[TextTokenizer, Tokenizer]:
    """The bundled model's tokenizer, ours and the library's."""
    data = load_package().read("tokenizer.json")
    assert PackedWordPiece.read(data)  # else nothing here is tested
    return TextTokenizer(data), Tokenizer.from_buffer(data)


def test_the_bundled_one_gives_what_the_library_gives(bundled: tuple[TextTokenizer, Tokenizer]) -> None:
    same(*bundled, _TEXTS)
    same(*bundled, [" ".join(_TEXTS[:40]), "".join(_TEXTS[:40])])


def test_lone_surrogates_are_replacement_characters(bundled: tuple[TextTokenizer, Tokenizer]) -> None:
    ours, _ = bundled
    assert ours.encode(["a\ud800b"], 99) == ours.encode(["a\ufffdb"], 99)
    assert ours.counts(["a\ud800b"]) == ours.counts(["a\ufffdb"])
    assert ours.starts(["\udfffa b"])[0].tolist() == ours.starts(["\ufffda b"])[0].tolist()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_bundled_one_cuts_any_text_as_the_library_does(
    bundled: tuple[TextTokenizer, Tokenizer], data: st.DataObject
) -> None:
    pieces = st.integers(0, bundled[1].get_vocab_size() - 1).map(
        lambda at: (bundled[1].id_to_token(at) or "").replace("▁", " ")
    )
    parts = st.lists(pieces | st.text(max_size=5) | st.sampled_from(_TEXTS[:40]), max_size=12)
    same(*bundled, ["".join(data.draw(parts)), data.draw(st.text(max_size=40))])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(st.sampled_from(_ODD), max_size=4), max_size=25),
    st.lists(st.text(st.sampled_from(_ODD) | st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=4),
    st.sampled_from(_CUTTERS),
    st.sampled_from(_LAYOUTS),
    st.sampled_from([1, 3, 20, 1000]),
)
def test_any_vocabulary_cuts_any_text_as_in_the_library(
    pieces: list[str], texts: list[str], cutters: list[dict[str, Any]], layout: dict[str, Any], most: int
) -> None:
    marked = [f"▁{piece}" for piece in pieces[::2]]
    data = definition([*pieces, *marked], cutters, most, **layout)
    assert PackedWordPiece.read(data)
    same(TextTokenizer(data), Tokenizer.from_buffer(data), [*texts, "[SEP]".join(texts), "".join(pieces), " ".join(pieces)])


def test_nothing_has_no_tokens_even_where_nothing_is_cut() -> None:
    data = definition(["a", "b"], [])
    assert PackedWordPiece.read(data)
    same(TextTokenizer(data), Tokenizer.from_buffer(data), ["", "a", " ", "ab[SEP]", "[SEP]\u200b"])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"a": 4', b'"a": 4, "a": 5'),  # the library takes the last
        (b'"a": 4', b'"a": 4.5'),
        (b'"a": 4', b'"a": -4'),
        (b'"a": 4', b'"a": 04'),
        (b'"a": 4', b'"a": 4,'),
        (b'"a": 4', b'"a":4'),
        (b'"a": 4', b'"a"'),
        (b'"a": 4', b'"a": '),
        (b'"a": 4', b'"a": 99999999999'),
        (b'"a": 4', b'"\\ud800": 4'),
        (b'"a": 4', b'"\xff": 4'),
        (b'"a": 4', b'"\n": 4'),
        (b'"a": 4', b'"' + b"a" * 2000 + b'": 4'),
        (b'"[UNK]": 1', b'"[unk]": 1'),
        (b'"version"', b'"version": "1.0", "version"'),
        (b'"WordPiece"', b'"WordLevel"'),
        (b'"continuing_subword_prefix": ""', b'"continuing_subword_prefix": "##"'),
        (b'"max_input_chars_per_word": 20', b'"max_input_chars_per_word": 100000'),
        (b'"max_input_chars_per_word": 20', b'"max_input_chars_per_word": "20"'),
        (b'"prepend_scheme": "always"', b'"prepend_scheme": "first"'),
        (b'"normalized": false', b'"normalized": true'),
        (b'{"version"', b'\xef\xbb\xbf{"version"'),
        (b'{"version"', b'{"vocab": {"a": 1}, "version"'),
        (b'"ids": [2]', b'"ids": "x"'),
        (b"}", b""),
    ],
)
def test_what_is_not_plain_is_left_to_the_library(old: bytes, new: bytes) -> None:
    plain = definition(["a", "b", "▁a"])
    assert old in plain
    data = plain.replace(old, new)
    with pytest.raises(NotPlainError):
        PackedWordPiece.read(data)
    _as_the_library(data)


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_a_damaged_definition_is_read_as_the_library_reads_it_or_refused(data: st.DataObject) -> None:
    plain = definition(['"', "a", "\\", "水", "▁a", "}"], ensure_ascii=data.draw(st.booleans()))
    at = data.draw(st.integers(0, len(plain)) | st.integers(plain.index(b'"vocab"'), len(plain)))
    put = data.draw(st.binary(max_size=2) | st.sampled_from([b'"', b"\\", b"{", b"}", b",", b"9", b'": 1', b'"a": 4,']))
    _as_the_library(plain[:at] + put + plain[at + data.draw(st.integers(0, 12)) :])


def test_a_definition_that_makes_the_library_panic_is_refused() -> None:
    damaged = definition(["a", "b"]).replace(b'"id": "[SEP]", "type_id"', b'"id": "[XEP]", "type_id"')
    assert b"[XEP]" in damaged
    with pytest.raises(ValueError):
        TextTokenizer(damaged)


def _as_the_library(data: bytes) -> None:
    try:
        library = Tokenizer.from_buffer(data)
    except Exception:
        with pytest.raises(ValueError):
            TextTokenizer(data)
        return
    try:
        ours = TextTokenizer(data)
    except ValueError:
        return  # the library reads it, and fails when it is used
    library.no_padding()
    library.no_truncation()
    texts = ["a", 'a "水}\\ b', "[SEP] a"]
    assert ours.encode(texts, 10**6) == [encoding.ids for encoding in library.encode_batch(texts)]


def test_threads_share_one(bundled: tuple[TextTokenizer, Tokenizer]) -> None:
    data = definition([*"abcdefgh", "▁", "▁ab", "cd"], most=200)
    ours, library = TextTokenizer(data), Tokenizer.from_buffer(data)
    draw = random.Random(3)
    texts = [" ".join("".join(draw.choices("abcdefgh", k=4)) for _ in range(300)) for _ in range(300)]
    expected = [library.encode(text).ids for text in texts]
    with ThreadPoolExecutor(4) as pool:
        runs = [pool.submit(ours.encode, texts, 10**6) for _ in range(4)]
        assert all(run.result(60) == expected for run in runs)


@pytest.mark.parametrize(
    ("pattern", "provable"),
    [
        (r"\s+", True),
        ("[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", True),
        ("[\u2027-\u202e]", False),
        ("[\u202a-\u202f]", False),
        ("x", True),
        ("[a-cé]", True),
        (r"(?<=\p{Cyrillic})['’](?=\p{Cyrillic})", True),
        ("\u200c(?=(?:ها|ام)(?!\\p{Arabic}))", True),
        (r"(?<=\p{Arabic})\u200c(?=[\u0627-\u0649])", True),
        (r"\u0020", False),
        (r"[\u2027-\u202E]", False),
        (r"\u20", False),
        ("(?:ab?|c)d", True),
        ("[^a]", False),
        (" ", False),
        ("a b", False),
        (r"\p{Zs}", False),
        (r"[a\p{Zs}]", False),
        ("[\t-z]", False),
        (".", False),
        (r"\W", False),
        ("a?", False),
        ("(?:a|b?)", False),
        ("(?=a)", False),
        ("a|", False),
        ("^a", False),
        ("a$", False),
        (r"\ba", False),
        ("(a", False),
        ("(?:a", False),
    ],
)
def test_what_is_known_to_stay_within_words(pattern: str, provable: bool) -> None:
    found = json.loads(definition(["a"]))
    found["normalizer"]["normalizers"].append({"type": "Replace", "pattern": {"Regex": pattern}, "content": " "})
    assert cuts_at_spaces(found) == provable
