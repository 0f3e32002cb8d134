"""Vietnamese sets syllables apart: spaces inside pieces, read by the engine as the library reads them."""

from __future__ import annotations

import json
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from engine.model.packed_wordpiece import PackedWordPiece
from engine.model.syllables import CUTTING_SPACE, LETTERS, runs
from engine.model.word_rules import SYLLABLES, WORD, cuts_at_spaces

_WORDS = ["đường", "cong", "con", "khái", "niệm", "thông", "tin", "a", "ai", "la", "của", "house"]
_SIGNS = "đườngcoaăêthiknmlấsue,.?()1水犬\u0323\u0302\u0300\u200b\u00ad İ"
_TOGETHER = ["▁đường▁cong", "▁khái▁niệm", "▁thông▁tin", "▁khái▁niệm▁đường", "▁la▁của"]


def _definition() -> bytes:
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "▁", *_TOGETHER, *(f"▁{word}" for word in _WORDS)]
    letters = sorted({*unicodedata.normalize("NFKC", _SIGNS + "".join(_WORDS)).lower()} - {" ", "犬"})
    pieces += [*letters, *(f"▁{letter}" for letter in letters)]
    known = "".join(f"\\x{{{ord(letter):X}}}" for letter in letters)
    steps = [{"type": "NFKC"}, {"type": "Lowercase"}, {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "}]
    steps += [{"type": "Replace", "pattern": {"String": "\u00ad"}, "content": ""}]
    cutters = [
        SYLLABLES,
        {"type": "Punctuation", "behavior": "Isolated"},
        {"type": "Split", "pattern": {"Regex": f"[^\\x{{20}}{known}]"}, "behavior": "Isolated", "invert": False},
        {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False},
    ]
    special = [
        {"id": at, "content": name, "special": True}
        | dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
        for at, name in enumerate(pieces[:4])
    ]
    model = {
        "type": "WordPiece",
        "unk_token": "[UNK]",
        "continuing_subword_prefix": "",
        "max_input_chars_per_word": 384,
        "vocab": {piece: at for at, piece in enumerate(dict.fromkeys(pieces))},
    }
    return json.dumps(
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": special,
            "normalizer": {"type": "Sequence", "normalizers": steps},
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": cutters},
            "post_processor": None,
            "decoder": None,
            "model": model,
        }
    ).encode()


@pytest.fixture(scope="module")
def library() -> Tokenizer:
    return Tokenizer.from_str(_definition().decode())


@pytest.fixture(scope="module")
def packed() -> PackedWordPiece:
    return PackedWordPiece.read(_definition())


def _tokens(library: Tokenizer, text: str) -> list[str]:
    return list(library.encode(text).tokens)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("khái niệm Đường  cong?", "▁khái▁niệm▁đường ▁cong ▁?"),
        ("ai khái\nniệm, đường cong", "▁ai ▁khái▁niệm ▁, ▁đường▁cong"),
        ("THÔNG TIN của ai", "▁thông▁tin ▁của ▁ai"),
        (unicodedata.normalize("NFD", "đường cong"), "▁đường▁cong"),
        ("đường (cong) 1 đường", "▁đường ▁( ▁cong ▁) ▁1 ▁đường"),
        ("con house ai", "▁con ▁house ▁ai"),
        ("la của", "▁la▁của"),
    ],
)
def test_words_of_several_syllables_are_one_piece(library: Tokenizer, text: str, tokens: str) -> None:
    assert _tokens(library, text) == tokens.split(" ")


_TEXTS = st.one_of(
    st.lists(st.sampled_from([*_WORDS, *map(str.upper, _WORDS), "ô,", "(ai", "\u00ad", "\u200b", "犬"])).map(" ".join),
    st.text(st.sampled_from(_SIGNS), max_size=60),
    st.text(max_size=30),
)


@given(st.lists(_TEXTS, max_size=4))
def test_the_engine_reads_them_as_the_library_does(library: Tokenizer, packed: PackedWordPiece, texts: list[str]) -> None:
    encodings = library.encode_batch(texts)
    assert packed.encode(texts) == [encoding.ids for encoding in encodings]
    assert packed.starts(texts) == [[start for start, _ in encoding.offsets] for encoding in encodings]


@given(_TEXTS)
def test_parts_are_runs_of_words_and_few_texts_have_any(text: str) -> None:
    parts, words = list(runs(text, WORD)), WORD.findall(text)
    assert [word for part in parts for word in WORD.findall(part)] == words
    if not regex.search(f"[{LETTERS}{LETTERS.upper()}]|\\p{{Mn}}", text):
        assert parts == words


def test_no_letter_comes_of_a_character_that_is_not_looked_for() -> None:
    for number in range(0x110000):
        if not 0xD800 <= number < 0xE000:
            character = chr(number)
            forms = (unicodedata.normalize("NFKC", character).lower(), unicodedata.normalize("NFKC", character.lower()))
            if any(letter in form for form in forms for letter in LETTERS):
                assert list(runs(f"a {character} b", WORD)) == [f"a {character} b"]


def test_only_this_very_rule_is_taken_for_known() -> None:
    found = json.loads(_definition())
    assert cuts_at_spaces(found)
    for change in ({"behavior": "Isolated"}, {"invert": True}, {"pattern": {"Regex": CUTTING_SPACE + "|a"}}):
        found["pre_tokenizer"]["pretokenizers"][0] = SYLLABLES | change
        assert not cuts_at_spaces(found)
