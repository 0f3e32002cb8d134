"""New students: tokens are SentencePiece's, alignment finds the dictionary, the table starts near the teacher."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.tiny_models import TINY_WORDS
from trainer.data import PreparedData
from trainer.data_writing import PreparedWriter
from trainer.errors import DataError, ModelLoadError
from trainer.models import Encoder, Tokens, load_encoder
from trainer.newstudent import (
    SPECIAL_TOKENS,
    Links,
    StudentOptions,
    align,
    balanced,
    build_student,
    make_student,
    overlap,
    table_from_links,
    token_rates,
    train_tokenizer,
)
from trainer.newstudent import tokenizer as tokenizer_module
from trainer.newstudent.balance import quotas
from trainer.newstudent.deepening import deepened
from trainer.newstudent.making import plain_ids, report
from trainer.newstudent.refining import refine_table
from trainer.records import PairRecord, SplitName


@pytest.fixture(scope="module")
def texts(tiny_pairs: list[PairRecord]) -> list[str]:
    return [text for pair in tiny_pairs for text in (pair.en, *pair.tr.values())]


@pytest.fixture(scope="module")
def tokens(texts: list[str]) -> Tokens:
    return train_tokenizer(texts, pieces=260, character_coverage=1.0, seed_pieces=10_000)


@pytest.fixture(scope="module")
def teacher(tiny_bert_folder: Path) -> Encoder:
    return load_encoder(tiny_bert_folder, role="teacher")


def test_pieces_are_those_of_sentencepiece(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[bytes] = []
    real = sentencepiece.SentencePieceProcessor
    monkeypatch.setattr(
        tokenizer_module.sentencepiece,
        "SentencePieceProcessor",
        lambda model_proto: kept.append(model_proto) or real(model_proto=model_proto),
    )
    made = train_tokenizer(texts, pieces=200, seed_pieces=10_000)
    theirs, ours = real(model_proto=kept[0]), made.backend()
    assert ours.normalizer is not None
    odd = ["Der  Hund\tsieht ﬁsh", "unseen zebra Ω☃ text", "", "  ", "家犬", "a" * 300]
    for text in [*texts[:200], *odd]:
        want = theirs.encode(ours.normalizer.normalize_str(text), out_type=str)
        got = ours.encode(text, add_special_tokens=False).tokens
        known = [piece if theirs.piece_to_id(piece) != theirs.unk_id() else "[UNK]" for piece in want]
        assert got == known or [g if g in known else "[UNK]" for g in got] == known


def test_special_tokens_stand_first_and_never_come_from_text(tokens: Tokens) -> None:
    backend = tokens.backend()
    assert [backend.id_to_token(at) for at in range(5)] == list(SPECIAL_TOKENS)
    ids = tokens.encode(["dog [CLS] [MASK] [PAD]"], 64)[0]
    assert ids[0] == 2 and ids[-1] == 3 and not set(ids[1:-1]) & {0, 2, 3, 4}


def test_padding_stands_where_the_body_wants_it(texts: list[str]) -> None:
    made = train_tokenizer(texts[:100], pieces=120, pad_id=1, seed_pieces=5000)
    assert made.pad_id == 1 and made.backend().token_to_id("[PAD]") == 1


def test_too_little_text_is_a_data_error() -> None:
    with pytest.raises(DataError):
        train_tokenizer([], pieces=100)


def test_token_rates_count_characters_and_unknown(tokens: Tokens) -> None:
    rates = {rate.language: rate for rate in token_rates(tokens, [("en", "red dog"), ("xx", "ØØØ"), ("en", "")])}
    assert (rates["en"].texts, rates["en"].characters, rates["en"].unknown) == (2, 7, 0)
    assert 0 < rates["en"].tokens_per_character < 1
    assert rates["xx"].unknown_share > 0


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 10**6), min_size=1),
    st.integers(1, 10**6),
    st.floats(0, 1),
)
def test_quotas_fill_the_budget_and_never_exceed_what_there_is(sizes: dict[str, int], budget: int, exponent: float) -> None:
    taken = quotas(sizes, budget, exponent, {"a": 3.0})
    assert all(0 <= taken[language] <= sizes[language] * (1 + 1e-9) for language in taken)
    assert sum(taken.values()) == pytest.approx(min(budget, sum(sizes.values())))


def test_balanced_text_raises_small_languages_and_repeats_itself() -> None:
    source = [("en", "x" * 10)] * 5000 + [("sw", "y" * 10)] * 200
    sample = list(balanced(lambda: source, 4000, exponent=0.3))
    share = sum(language == "sw" for language, _ in sample) / len(sample)
    assert 0.2 < share < 0.5 and sum(len(text) for _, text in sample) == pytest.approx(4000, rel=0.2)
    assert sample == list(balanced(lambda: source, 4000, exponent=0.3))


def _words(pairs: Sequence[PairRecord], language: str) -> tuple[list[np.ndarray], list[np.ndarray]]:
    foreign = {entry[language]: at for at, entry in enumerate(TINY_WORDS)}
    english = {entry["en"]: at for at, entry in enumerate(TINY_WORDS)}
    ids = [np.array([foreign[word] for word in pair.tr[language].split()], np.int32) for pair in pairs]
    return ids, [np.array([english[word] for word in pair.en.split()], np.int32) for pair in pairs]


def test_alignment_finds_the_dictionary(tiny_pairs: list[PairRecord]) -> None:
    links = align(*_words(tiny_pairs, "de"), iterations=8)
    best = {}
    for piece, english, count in zip(links.pieces, links.english, links.counts, strict=True):
        best[piece] = max(best.get(piece, (0.0, -1)), (count, english))
    assert len(best) == len(TINY_WORDS)
    assert all(english == piece for piece, (_, english) in best.items())
    right = links.counts[links.pieces == links.english].sum()
    assert right > 0.9 * links.counts.sum()


def test_alignment_of_nothing_and_of_long_texts() -> None:
    empty, long = np.zeros(0, np.int32), np.arange(100, dtype=np.int32)
    assert len(align([empty, long], [long, long], longest=64)) == 0
    assert len(align([], [])) == 0
    merged = Links.merged([align([long[:2]], [long[:1]]), align([long[:2]], [long[:1]])])
    assert merged.pieces.tolist() == [0, 1] and merged.english.tolist() == [0, 0]


def test_overlap_links_pieces_of_the_same_characters(tokens: Tokens, teacher: Encoder) -> None:
    links = overlap(["dog house", "dog"], tokens, teacher.tokens)
    here, there = tokens.backend(), teacher.tokens.backend()
    names = {(here.id_to_token(int(p)), there.id_to_token(int(e))) for p, e in zip(links.pieces, links.english, strict=True)}
    assert any(english == "dog" and piece.strip("▁") in "dog" for piece, english in names)
    assert not any(english == "house" and "dog" in piece for piece, english in names)


def test_refining_brings_translations_nearer(tiny_pairs: list[PairRecord], teacher: Encoder) -> None:
    foreign, english = _words(tiny_pairs, "fr")
    own = teacher.table.detach()[: len(TINY_WORDS)]
    start = torch.zeros(len(TINY_WORDS), own.shape[1])
    *_, (count, refined) = refine_table(start, foreign, english, own, iterations=15, pull=1e-3)
    assert count == 15
    away = (refined - own).norm(dim=1) / own.norm(dim=1)
    assert float(away.mean()) < 0.1  # word for word, so the solution is the English table itself


def _prepared(folder: Path, pairs: list[PairRecord]) -> PreparedData:
    with PreparedWriter(folder, ["en", "de", "fr", "ja"], ["tiny"]) as writer:
        for pair in pairs:
            writer.add(SplitName.TRAIN, pair)
        writer.finish()
    return PreparedData(folder)


def test_students_start_nearer_to_the_teacher_than_random(
    tiny_pairs: list[PairRecord], teacher: Encoder, tmp_path: Path
) -> None:
    train, held = tiny_pairs[:150], tiny_pairs[150:]
    options = StudentOptions(pieces=260, characters=100_000, pairs=1000, refine_pairs=1000)
    maker = make_student(_prepared(tmp_path / "data", train), teacher, options, tmp_path / "student")
    events = []
    while True:
        try:
            events.append(next(maker))
        except StopIteration as stop:
            made = stop.value
            break
    assert {event["stage"].split(": ")[1] for event in events} == {"tokenizer", "alignment", "refining"}
    assert made.aligned > 0.3 and {rate.language for rate in made.rates} == {"en", "de", "fr", "ja"}
    assert report(made)["pieces"] == len(made.encoder.table)
    saved = load_encoder(tmp_path / "student", role="teacher")
    want = teacher.embed([pair.en for pair in held])
    random = build_student(teacher, made.encoder.tokens, torch.randn_like(made.encoder.table) * teacher.table.std())
    for language in ("de", "fr"):
        texts = [pair.tr[language] for pair in held]
        aligned = float((saved.embed(texts) * want).sum(1).mean())
        assert aligned > 0.98 > float((random.embed(texts) * want).sum(1).mean()) + 0.05


def test_unaligned_pieces_are_spelled_or_lie_near_the_mean(tokens: Tokens, teacher: Encoder) -> None:
    nothing = Links(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    table = table_from_links(nothing, tokens, teacher)
    assert torch.isfinite(table).all()
    backend = tokens.backend()
    piece = next(at for at in range(5, len(table)) if backend.id_to_token(at) in ("▁dog", "▁house", "▁red", "▁tree"))
    word = (backend.id_to_token(piece) or "").strip("▁")
    own = teacher.table[teacher.tokens.backend().token_to_id(word)]
    mean = teacher.table.mean(0)
    assert torch.cosine_similarity(table[piece] - mean, own - mean, dim=0) > 0.9
    assert torch.equal(table[2], teacher.table[2])  # [CLS] is the body's own


def test_bodies_and_tables_that_do_not_fit_are_refused(tokens: Tokens, teacher: Encoder) -> None:
    with pytest.raises(ModelLoadError, match="table"):
        build_student(teacher, tokens, torch.zeros(7, 32))
    other = build_student(teacher, tokens, torch.zeros(tokens.highest_id + 1, 32))
    assert other.body.config.vocab_size == tokens.highest_id + 1 and other.query_prompt == ""


def test_data_without_english_translations_is_refused(teacher: Encoder, tmp_path: Path) -> None:
    with pytest.raises(DataError):
        next(make_student(_prepared(tmp_path / "d", []), teacher))


def test_plain_ids_have_no_special_tokens(tokens: Tokens) -> None:
    assert not set(np.concatenate(plain_ids(tokens, ["dog", "red house"])).tolist()) & {0, 2, 3, 4}
    assert io.BytesIO(tokens.definition).read(1) == b"{"


def test_deeper_students_repeat_their_layers(teacher: Encoder, tmp_path: Path) -> None:
    own = len(teacher.body.encoder.layer)  # type: ignore[union-attr,arg-type]
    deep = deepened(teacher, 2 * own)
    layers = deep.body.encoder.layer  # type: ignore[union-attr]
    assert len(layers) == deep.body.config.num_hidden_layers == 2 * own  # type: ignore[arg-type]
    first, second = (layers[at].output.dense.weight for at in (0, 1))  # type: ignore[index,union-attr]
    assert torch.equal(first, second) and first.data_ptr() != second.data_ptr()
    again = load_encoder(deep.save(tmp_path / "deep"), role="teacher")
    assert np.allclose(again.embed(["red dog"]), deep.embed(["red dog"]), atol=1e-6)
    with pytest.raises(ModelLoadError):
        deepened(deep, own)
